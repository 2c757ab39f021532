import { MAY_END } from './abbreviations.ts';
import { isClosedClass, isNamesake, TIMES } from './closed-class.ts';
import { BELONGING, NAME_PARTICLES, NAME_SUFFIXES, ORGANISATION_WORDS, TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

/** A capitalised name as token indices: `[from, to)` without the titles, which begin at `titleFrom`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  /** One word that is also a title, a colour or a quarter of the sky: a name only where a fuller one ends in it. */
  readonly doubtful: boolean;
}

type Tokens = readonly Token[];

/** Most particles that stand together in a name: "de la", "van den". */
const PARTICLES = 3;

/** Titles that are family names too: they end a name rather than name an office. */
const SURNAMES = new Set(
  'king judge bishop pope duke baron lord major dean prince page priest cardinal marshal coach sheriff host'.split(' '),
);

const bare = (token: Token | undefined): string => (token?.lower ?? '').replace(/\.$/u, '');

export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type === 'word' &&
  token.capital &&
  (!isClosedClass(token.lower) || isNamesake(token.lower) || token.text === 'US') &&
  !TIMES.has(bare(token));

/** Where the run of name words that begins at `from` ends, exclusive. */
export const nameEnd = (tokens: Tokens, from: number, limit: number): number => {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    if (isNameWord(token)) at += 1;
    else if (leadsToName(tokens, at)) at += 1;
    else if (token.text === ',' && at > from && next?.capital === true && NAME_SUFFIXES.has(bare(next))) at += 2;
    else {
      const past = at > from ? pastNickname(tokens, at) : at;
      if (past === at) break;
      at = past;
    }
  }
  return Math.min(at, limit);
};

/** "van der" before "Meer": particles, and then a name. */
const leadsToName = (tokens: Tokens, at: number): boolean => {
  let past = at;
  while (past < at + PARTICLES && tokens[past]?.type === 'word' && NAME_PARTICLES.has(tokens[past]?.lower ?? ''))
    past += 1;
  return past > at && isNameWord(tokens[past]);
};

const isMark = (token: Token | undefined): boolean => token?.type === 'sign' && /^["“”]$/u.test(token.text);

/** Juan "Chico" Moran: the index past the nickname, if one stands here. */
const pastNickname = (tokens: Tokens, at: number): number => {
  if (!isMark(tokens[at])) return at;
  for (let close = at + 2; close <= at + 3; close += 1)
    if (isMark(tokens[close])) return isNameWord(tokens[close - 1]) && isNameWord(tokens[close + 1]) ? close + 1 : at;
  return at;
};

/** Whether a line is set like a headline, where capitals do not tell names. */
export const isTitleCase = (tokens: Tokens): boolean => {
  // A headline is seldom a quotation with its speaker, and such a line is often all names.
  if (tokens.some((token) => token.type === 'passage')) return false;
  const long = tokens.filter((token) => token.type === 'word' && token.text.length > 3);
  // A short sentence may be mostly names; a headline has no stop, or many words.
  const fewest = /^[.!?]$/u.test(tokens.at(-1)?.text ?? '') ? 6 : 4;
  return long.length >= fewest && long.filter((token) => token.capital).length >= 0.72 * long.length;
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
  isNameWord(tokens[at]) || (leadsToName(tokens, at) && nameEnd(tokens, at, tokens.length) > at + 1);

/** "R-Kans.", "D", "Calif.": a party, a state or an initial alone is nobody's name. */
const isShorthand = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text.length === 1 ||
    /^[A-Z]-\p{Lu}/u.test(token.text) ||
    (token.text.endsWith('.') &&
      (MAY_END.has(bare(token)) || /^(?:\p{L}\.)+$/u.test(token.text)) &&
      !NAME_SUFFIXES.has(bare(token))));

/** The name in a run of capitalised words: what follows the last title, party or institution in it. */
const withoutTitles = (tokens: Tokens, start: number, end: number, common: ReadonlySet<string>): Name | null => {
  let first = start;
  if (
    tokens[start]?.capital &&
    opensSentence(tokens, start) &&
    common.has(tokens[start]?.lower ?? '') &&
    !TITLES.has(bare(tokens[start]))
  ) {
    if (end - start === 1) return null;
    if (!NAME_PARTICLES.has(tokens[start + 1]?.lower ?? '')) first += 1;
  }
  const from = Math.max(nameStartIn(tokens, first, end), afterPlace(tokens, first, end));
  if (end - from === 1 && isShorthand(tokens[from])) return null;
  if (from >= end || (end - from === 1 && isAmbiguous(tokens[from]))) {
    const last = tokens[end - 1];
    const alone = end - first === 1 && last?.type === 'word' && tokens[first - 1]?.lower !== 'the';
    return alone && !/^\p{Lu}+$/u.test(last.text) ? { from: first, to: end, titleFrom: first, doubtful: true } : null;
  }
  return { from, to: end, titleFrom: first, doubtful: false };
};

/** "Governor of Harrow Ida Brook", "Leader of the Opposition Ida Brook": after an office and its place, the last two of three names are the person’s. */
export const afterPlace = (tokens: Tokens, start: number, end: number): number => {
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const office = tokens[of]?.lower === 'of' && TITLES.has(bare(tokens[of - 1]));
  if (!office || end - start < 3) return start;
  const plain = tokens.slice(start, end).every((token) => token.capital);
  return plain && !tokens.slice(end - 2, end).some((token) => ORGANISATION_WORDS.has(bare(token))) ? end - 2 : start;
};

const isAmbiguous = (token: Token | undefined): boolean =>
  BELONGING.has(bare(token)) || ORGANISATION_WORDS.has(bare(token));

/** Where a capital may come from beginning a sentence, and so tells no name. */
export const opensSentence = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.type !== 'word' && !/^[,)'’&/-]/u.test(before.text));
};

/** Where in the run `[first, end)` the name begins, past titles and what a person belongs to; `end` where none is left. */
export const nameStartIn = (tokens: Tokens, first: number, end: number): number => {
  let from = first;
  for (let at = first; at < end; at += 1) {
    const word = bare(tokens[at]);
    const left = end - at - 1;
    if (TITLES.has(word) && !(left === 0 && SURNAMES.has(word) && at > from && !BELONGING.has(bare(tokens[at - 1]))))
      from = at + 1;
    else if (/-(?:born|based|led|trained|area|era|style|backed|appointed)$/u.test(word) && left > 0) from = at + 1;
    else if (BELONGING.has(word) && ((at === from && left > 0) || left > 1)) from = at + 1;
    else if (ORGANISATION_WORDS.has(word) && left > 1 && (at > first || word === 'state')) from = at + 1;
    else if (isShorthand(tokens[at]) && left > 0 && (tokens[at]?.text.length ?? 0) > 2 && at === from) from = at + 1;
  }
  return from;
};
