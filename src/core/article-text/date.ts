const MINUTE = 60_000;

/** Lengths in ms; a month and a year as in everyday "2 months ago", where no calendar is meant. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?)$/, 1000],
  [/^(?:m|mins?|minutes?)$/, MINUTE],
  [/^(?:h|hrs?|hours?)$/, 60 * MINUTE],
  [/^(?:d|days?)$/, 24 * 60 * MINUTE],
  [/^(?:w|weeks?)$/, 7 * 24 * 60 * MINUTE],
  [/^(?:months?)$/, 30 * 24 * 60 * MINUTE],
  [/^(?:y|years?)$/, 365 * 24 * 60 * MINUTE],
];

const RELATIVE = /^(\d{1,4}|an?)\s*([a-z]+)\s+ago$/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const HAS_ZONE = /(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/;

const finite = (ms: number): number | null => (Number.isFinite(ms) ? ms : null);

const sinceNow = (text: string, now: number): number | null => {
  if (text === 'now' || text === 'just now') return now;
  if (text === 'yesterday') return now - 24 * 60 * MINUTE;
  const match = RELATIVE.exec(text);
  if (match === null) return null;
  const unit = UNITS.find(([name]) => name.test(match[2] ?? ''));
  const count = /^an?$/.test(match[1] ?? '') ? 1 : Number(match[1]);
  return unit === undefined ? null : now - count * unit[1];
};

/**
 * The moment a header's date names, ms since the epoch; null where it names none.
 * Takes ISO 8601, RFC 2822, "21 March 2023", and with `now` given also "3h ago", "2 days ago", "yesterday".
 * A date without a zone is UTC, so that a text reads the same on every machine.
 */
export const parseDate = (written: string, now: number | null): number | null => {
  const text = written.trim();
  if (now !== null) {
    const relative = sinceNow(text.toLowerCase(), now);
    if (relative !== null) return relative;
  }
  const iso = ISO.exec(text);
  if (iso !== null) {
    const zone = (iso[3] ?? 'Z').replace(/UTC|GMT/i, 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    const parsed = finite(Date.parse(`${iso[1]}T${iso[2] ?? '00:00'}${zone.toUpperCase()}`));
    // Engines carry 30 February over into March: such a date names no moment.
    return parsed !== null && finite(Date.parse(`${iso[1]}T00:00Z`)) !== null && realDay(iso[1] ?? '') ? parsed : null;
  }
  // Only a date that names its month in letters: 03/04/2023 is two different days on two sides of an ocean.
  if (!/[A-Za-z]{3}/.test(text) || !/\d{4}/.test(text)) return null;
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  return finite(Date.parse(HAS_ZONE.test(plain) ? plain : `${plain} UTC`));
};

const realDay = (day: string): boolean => {
  const ms = Date.parse(`${day}T00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(day);
};
