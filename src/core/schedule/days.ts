/** Full names by number: 0 Sunday to 6 Saturday. */
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const everyDay = [0, 1, 2, 3, 4, 5, 6];

const sets: Readonly<Record<string, readonly number[]>> = {
  daily: everyDay,
  everyday: everyDay,
  all: everyDay,
  weekday: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  weekend: [0, 6],
  weekends: [0, 6],
};

/**
 * The days that somebody typed ("weekdays", "mon-fri", "Sat, Sun", "daily", "fri-mon"), 0 Sunday to 6 Saturday,
 * ascending, each once; null where any part of it is no day.
 */
export function parseDays(typed: string): number[] | null {
  const parts = typed
    .toLowerCase()
    .replace(/\b(every ?day|each day|all days)\b/g, 'daily')
    .replace(/\s*(?:-|–|—|\bto\b|\bthrough\b)\s*/g, '-')
    .replace(/\b(on|and|every|each)\b/g, ' ')
    .split(/[\s,;+&/]+/)
    .filter((part) => part !== '');
  const days = parts.map(daysOf);
  if (days.length === 0 || days.includes(null)) return null;
  return [...new Set(days.flatMap((some) => some ?? []))].sort();
}

function daysOf(part: string): readonly number[] | null {
  if (Object.hasOwn(sets, part)) return sets[part] ?? null;
  const [first, last, ...more] = part.split('-').map(dayOf);
  if (first === undefined || first === null || last === null || more.length > 0) return null;
  if (last === undefined) return [first];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (first + step) % 7);
}

/** By two letters or more of its name; a plural counts. One letter could be two days. */
function dayOf(name: string): number | null {
  const stem = name.replace(/(?<=day)s$/, '').replace(/\.$/, '');
  const abbreviated: Readonly<Record<string, number>> = { weds: 3, tues: 2, thur: 4, thurs: 4 };
  if (Object.hasOwn(abbreviated, stem)) return abbreviated[stem] ?? null;
  const day = stem.length < 2 ? -1 : dayNames.findIndex((full) => full.toLowerCase().startsWith(stem));
  return day === -1 ? null : day;
}
