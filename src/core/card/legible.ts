import type { Card } from '../card.ts';

/**
 * What no reader sees and what makes text seem other than it is: C0 and C1 but tab and line feed, and DEL, which a terminal would
 * obey; embeddings, overrides and isolates of direction, which turn the text after them around, and marks between lines of
 * annotations (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing); the mark of byte order. Marks of direction and
 * joiners are part of how some languages are written, and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Letters that nobody sees, in which text can be hidden; a flag is spelt with them, in at most six and an end. */
const tags = /(\u{1F3F4})?([\u{E0000}-\u{E007F}]+)/gu;
const longestFlag = 14;

/**
 * Text that any platform can hold: whole surrogate pairs, one kind of line break, no invisible controls.
 * Everything that a reader could see stays; a lone surrogate becomes U+FFFD.
 */
export const legibleText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(tags, (all, flag: string | undefined, letters: string) =>
      flag !== undefined && letters.length <= longestFlag ? all : (flag ?? ''),
    );

/** The same on one line: for titles, names and labels. */
export const oneLine = (text: string): string => legibleText(text).replace(/\s+/g, ' ').trim();

/** A card all of whose strings are legible: what each renderer begins with. */
export const legibleCard = (card: Card): Card => legible(card) as Card;

const legible = (value: unknown): unknown => {
  if (typeof value === 'string') return legibleText(value);
  if (Array.isArray(value)) return value.map(legible);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, legible(inner)]));
  }
  return value;
};

/**
 * The address as one that may stand in a link or an image: http or https, no credentials, percent-encoded;
 * null for anything else or where it would be longer than `limit` UTF-16 units.
 */
export const webAddress = (url: string | null, limit = 2048): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.length <= limit ? parsed.href : null;
};
