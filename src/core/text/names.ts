import { isClosedClass, TIMES } from './closed-class.ts';
import { BELONGING, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

/** A capitalised name as token indices: `[from, to)` without the titles, which begin at `titleFrom`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
}

type Tokens = readonly Token[];

/** Titles that are family names too: they end a name rather than name an office. */
const SURNAMES = new Set(
  'king judge bishop pope duke baron lord major dean prince page priest cardinal marshal coach sheriff host'.split(' '),
);

const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/u, '');

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type === 'word' &&
  token.capital &&
  !isClosedClass(token.lower) &&
  !TIMES.has(bare(token));

/** Where the run of name words that begins at `from` ends, exclusive. */
export const nameEnd = (tokens: Tokens, from: number, limit: number): number => {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    if (isNameWord(token)) at += 1;
    else if (token.type === 'word' && NAME_PARTICLES.has(token.lower) && isNameWord(next)) at += 1;
    else if (token.text === ',' && at > from && next?.capital === true && NAME_SUFFIXES.has(bare(next))) at += 2;
    else break;
  }
  return Math.min(at, limit);
};

/** Whether a line is set like a headline, where capitals do not tell names. */
export const isTitleCase = (tokens: Tokens): boolean => {
  const long = tokens.filter((token) => token.type === 'word' && token.text.length > 3);
  return long.length >= 4 && long.filter((token) => token.capital).length >= 0.72 * long.length;
};

/** The names among tokens, in order. `common`: the lower-case words of the article, by which a sentence's first word is told from a name. */
export const namesIn = (tokens: Tokens, common: ReadonlySet<string>): Name[] => {
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsName(tokens, at)) continue;
    const end = nameEnd(tokens, at, tokens.length);
    const name = withoutTitles(tokens, at, end, common);
    if (name !== null) found.push(name);
    at = Math.max(at, end - 1);
  }
  return found;
};

const startsName = (tokens: Tokens, at: number): boolean =>
  isNameWord(tokens[at]) ||
  (NAME_PARTICLES.has(tokens[at]?.lower ?? '') && tokens[at]?.type === 'word' && nameEnd(tokens, at, at + 2) > at + 1);

const withoutTitles = (tokens: Tokens, start: number, end: number, common: ReadonlySet<string>): Name | null => {
  let first = start;
  const opens = start === 0 || tokens[start - 1]?.type !== 'word';
  if (opens && common.has(tokens[start]?.lower ?? '') && !TITLES.has(bare(tokens[start]))) {
    if (end - start === 1) return null;
    if (!NAME_PARTICLES.has(tokens[start + 1]?.lower ?? '')) first += 1;
  }
  let from = first;
  for (let at = first; at < end; at += 1) {
    const word = bare(tokens[at]);
    const last = at === end - 1;
    if (BELONGING.has(word) && at === from && !last) from = at + 1;
    else if (TITLES.has(word) && !(last && SURNAMES.has(word) && at > from && !BELONGING.has(bare(tokens[at - 1]))))
      from = at + 1;
    else if (word === 'of' || word === 'state') from = at === from && at > first ? at + 1 : from;
  }
  return from < end ? { from, to: end, titleFrom: first } : null;
};
