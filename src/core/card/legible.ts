import type { Card } from '../card.ts';

/** Controls that no reader sees and a terminal would obey: C0 and C1 but tab and line feed, and DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/**
 * Text that any platform can hold: whole surrogate pairs, one kind of line break, no invisible controls.
 * Everything that a reader could see stays; a lone surrogate becomes U+FFFD.
 */
export const legibleText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '');

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
