const named: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

const spoken =
  /\b(noon|midday|midnight)\b|\b(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(?<=\b\d{2})(\d{2}))?(?:\s*([ap])\.?\s?m\b\.?)?(?![\d:])/giu;

/** Minutes since midnight of a local time `HH:MM`. Throws a RangeError on anything else. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`not a local time HH:MM: ${time}`);
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The local times that somebody typed ("08:00", "8am", "7.30 and 6 pm", "noon"), as `HH:MM`, earliest first, each once;
 * null where any part of it is no time.
 */
export function parseTimes(typed: string): string[] | null {
  const times: string[] = [];
  let wrong = false;
  const rest = typed.replace(
    spoken,
    (_, name?: string, hour?: string, minute?: string, joined?: string, half?: string) => {
      const time = name ? named[name.toLowerCase()] : localTime(Number(hour), Number(minute ?? joined ?? 0), half);
      if (time === undefined) wrong = true;
      else times.push(time);
      return ' ';
    },
  );
  const onlyJoins = rest.replace(/\b(and|at|each|every|day|daily|o'clock)\b|[,;+&/]/giu, ' ').trim() === '';
  return wrong || !onlyJoins || times.length === 0 ? null : [...new Set(times)].sort();
}

function localTime(hour: number, minute: number, half: string | undefined): string | undefined {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The quiet hours that somebody typed ("22:00-07:00", "10pm to 7am"); null where they are none, or end where they begin. */
export function parseQuietHours(typed: string): { from: string; to: string } | null {
  const [first, second, ...more] = typed
    .replace(/^\s*(from|between)\s/iu, '')
    .split(/\s*(?:-|–|—|\bto\b|\buntil\b|\band\b)\s*/iu);
  const [from, ...others] = parseTimes(first ?? '') ?? [];
  const [to, ...rest] = parseTimes(second ?? '') ?? [];
  if (from === undefined || to === undefined || from === to) return null;
  return more.length + others.length + rest.length === 0 ? { from, to } : null;
}
