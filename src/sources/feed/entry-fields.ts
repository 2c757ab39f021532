import { lineOf, paragraphsOf } from '../html-text.ts';
import { parseDate } from './date.ts';

/** UTF-16 units of an entry's markup that are read: more than any article is written in. */
const MARKUP = 1_000_000;

/** A later text is worth more than an earlier one from so many times its length: less is a matter of wording. */
const FULLER = 1.1;

/** The fullest of these as plain paragraphs, else the first: the whole text stands in one of several places, a teaser in another. */
export function fullestText(candidates: readonly string[]): string | null {
  let fullest = '';
  for (const html of candidates) {
    const text = paragraphsOf(html.slice(0, MARKUP)).join('\n\n');
    if (text.length > fullest.length * FULLER) fullest = text;
  }
  return fullest === '' ? null : fullest;
}

/** The first of these that holds text, as plain paragraphs. */
export function firstText(candidates: readonly string[]): string | null {
  for (const html of candidates) {
    const text = fullestText([html]);
    if (text !== null) return text;
  }
  return null;
}

/** UTF-16 units of a line that are read. */
const LINE = 10_000;

/** The first of these that holds text, on one line. */
export function firstLine(candidates: readonly (string | undefined)[]): string | null {
  for (const written of candidates) {
    const line = written === undefined ? '' : lineOf(literalMarks(written.slice(0, LINE)));
    if (line !== '') return line;
  }
  return null;
}

/** Elements that titles and names are set in; every other `<` in a line is the character. */
const SET_IN =
  /<(?!\/?(?:a|abbr|acronym|b|bdi|bdo|big|blockquote|br|center|cite|code|data|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|svg|time|tt|u|ul|var|wbr)(?:[\s/>]))/gi;

const literalMarks = (line: string): string => (line.includes('<') ? line.replace(SET_IN, '&lt;') : line);

/** The first of these that is a date, ms. */
export function firstDate(candidates: readonly (string | undefined)[]): number | null {
  for (const written of candidates) {
    const time = written === undefined ? null : parseDate(written);
    if (time !== null) return time;
  }
  return null;
}

/** Names joined into a byline; addresses of mail are left out. */
export function bylineOf(names: readonly string[]): string | null {
  const clean = names.flatMap((name) => {
    const line = lineOf(name.slice(0, LINE)).replace(/^\S+@\S+\s*\((.+)\)$/, '$1');
    return line === '' || /^\S+@\S+$/.test(line) ? [] : [line];
  });
  return clean.length > 0 ? [...new Set(clean)].slice(0, 5).join(', ') : null;
}

/** The address of the first picture in markup. */
export const pictureIn = (html: string | undefined): string | undefined =>
  /<img\s[^<>]*?src=["']([^"']+)/i.exec((html ?? '').slice(0, MARKUP))?.[1];

/** More of them are tags to be found by, not what an entry is about; a longer one, UTF-16 units, is no name. */
const CATEGORIES = { most: 10, length: 200 };

/** What an entry is filed under, as the field of an entry; without one where it names none. */
export function categoriesOf(written: readonly string[]): { readonly categories?: readonly string[] } {
  const named = written.slice(0, CATEGORIES.most).flatMap((name) => lineOf(name.slice(0, CATEGORIES.length)) || []);
  return named.length === 0 ? {} : { categories: named };
}
