import { DETERMINERS, TIMES } from './closed-class.ts';
import { ORGANISATION_WORDS, TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

/** Given and family names that look like a function word or a time, by hand: what else begins with a capital in mid-sentence is one. */
const NAMESAKES = new Set('per an do so my than even to he may april june august jan summer autumn will'.split(' '));
/** Before these a month is a month. */
const BEFORE_TIME = new Set(
  'in on since until till by last next this early late mid of from to before after during for every between and through'.split(
    ' ',
  ),
);
/** Words that begin a sentence before a name too: "So Brook said". */
const LINKING = new Set('so even than to'.split(' '));
const TELLING = new Set('said says told tells wrote writes added asked replied answered explained recalled'.split(' '));

/**
 * Whether the word at `at` is a name that only looks like a function word or a month: "said Per Lund", "May said".
 * `goesOn`: the tokens go on with a sentence begun before them.
 */
export const isNamesakeAt = (tokens: readonly Token[], at: number, goesOn: boolean): boolean => {
  const token = tokens[at];
  if (token?.capital !== true || !NAMESAKES.has(token.lower)) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const time = TIMES.has(token.lower);
  if (time && BEFORE_TIME.has(before?.lower ?? '')) return false;
  if (isNameLike(next)) {
    const told = TELLING.has(tokens[at + 2]?.lower ?? '') && !LINKING.has(token.lower);
    if (before === undefined) return goesOn || told;
    if (before.type !== 'word') return /^[,(—–―-]$/u.test(before.text) || told;
    return (!before.capital && !DETERMINERS.has(before.lower)) || TITLES.has(before.lower);
  }
  if (!time) return false;
  // "Ida May said", "said May.": no month says anything.
  return TELLING.has(next?.lower ?? '') || (TELLING.has(before?.lower ?? '') && next?.type === 'sign');
};

const isNameLike = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  token.capital &&
  !DETERMINERS.has(token.lower) &&
  !TIMES.has(token.lower) &&
  !ORGANISATION_WORDS.has(token.lower);
