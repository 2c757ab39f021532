import { isClosedClass, TIMES } from '../text/closed-class.ts';
import { fold } from '../text/folded-words.ts';
import { TITLES } from '../text/titles.ts';
import { type Bearing, replacedBy } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { hasWords } from './sequence.ts';
import type { Source } from './source.ts';
import { isKnown } from './thesaurus/thesaurus.ts';
import { PEOPLES } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/** Share of capitals among longer words from which a line is set like a headline. */
const HEADLINE = 0.7;

const isHeadline = (words: readonly GuardWord[]): boolean => {
  const long = words.filter(({ lower, number }) => !number && lower.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length >= HEADLINE * long.length;
};

/** Whether a capital may come from beginning a sentence or a quotation. */
const opens = (text: string, word: GuardWord, first: boolean): boolean =>
  first || /[.!?:"“‘'—–-]\s*$/u.test(text.slice(Math.max(0, word.start - 4), word.start));

const isCommon = (word: GuardWord): boolean => word.plain || isClosedClass(word.lower) || word.bases.some(isKnown);

/** The words of a sentence that belong to names. */
export const nameWords = (text: string, words: readonly GuardWord[]): ReadonlySet<GuardWord> => {
  const headline = isHeadline(words);
  return new Set(
    words.filter((word, at) => {
      if (!word.capital || word.number || TIMES.has(word.lower) || TITLES.has(word.lower)) return false;
      if (/^\p{Lu}{2,}$/u.test(word.text) && !headline) return true;
      return headline || opens(text, word, at === 0) ? !isCommon(word) : !isClosedClass(word.lower);
    }),
  );
};

/** Letters that two forms of a name share at their beginning: "Israel", "Israeli". */
const SHARED = 4;

/** Whether the source has a name, in this form or another. */
export const hasName = (source: Source, lower: string): boolean => {
  if (source.lowers.has(lower)) return true;
  for (const other of (PEOPLES[lower] ?? '').split(' ')) if (other !== '' && source.lowers.has(other)) return true;
  if (source.initials.has(lower)) return true;
  const stem = lower.slice(0, Math.max(SHARED, lower.length - 3));
  if (lower.length < SHARED) return false;
  for (const other of source.byStart.get(lower.slice(0, SHARED)) ?? [])
    if (other.startsWith(stem) || lower.startsWith(other)) return true;
  return false;
};

/** Names that the source does not have, or has where another stands. */
export const checkNames = (bearing: Bearing): Reason[] => {
  const { text, words, source, keys } = bearing;
  const names = nameWords(text, words);
  const found: Reason[] = [];
  for (const word of names) {
    const says = text.slice(word.start, word.end);
    if (!hasName(source, word.lower) && !isInitials(words, names, word, source)) {
      found.push({ kind: 'name', start: word.start, end: word.end, says: `The source does not name “${says}”.` });
      continue;
    }
    if (keys.has(word.key)) continue;
    const instead = replacedBy(bearing, word).filter(({ capital, plain }) => capital && !plain);
    if (instead.length > 0 && instead.every(({ lower }) => fold(lower).charAt(0) !== word.lower.charAt(0)))
      found.push({
        kind: 'name',
        start: word.start,
        end: word.end,
        says: `Where the text has “${says}” the source has “${instead.map((each) => each.text).join(' ')}”.`,
      });
  }
  return [...found, ...wronglyJoined(bearing, names), ...ofAnother(bearing, names)];
};

/** Names whose words the source has, but never one beside the other: "Bank of Selby" of a Bank of Harrow and a Selby. */
const wronglyJoined = ({ words, source }: Bearing, names: ReadonlySet<GuardWord>): Reason[] => {
  const found: Reason[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || !names.has(word) || !names.has(next) || next.start - word.end !== 1) continue;
    const both = [word, next];
    if (!both.every(({ lower }) => source.names.has(lower)) || both.some(({ lower }) => Object.hasOwn(PEOPLES, lower)))
      continue;
    if (hasWords(source.sequence, both) || /['’]/u.test(word.text) || sharesName(words, at, source)) continue;
    const says = `The source does not join “${word.text}” and “${next.text}”.`;
    found.push({ kind: 'name', start: word.start, end: next.end, says });
  }
  return found;
};

/** "Ida and Otto Brook": the name before "and" is borne beside the family name that both have. */
const sharesName = (words: readonly GuardWord[], at: number, source: Source): boolean => {
  const [first, and, next] = [words[at - 2], words[at - 1], words[at + 1]];
  return first !== undefined && next !== undefined && and?.lower === 'and' && hasWords(source.sequence, [first, next]);
};

/** A name beside a word that stands beside another name alone in the source: "Selby trains" of the Harrow trains. */
const ofAnother = ({ words, source, pool }: Bearing, names: ReadonlySet<GuardWord>): Reason[] => {
  const found: Reason[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (
      next === undefined ||
      !names.has(word) ||
      names.has(next) ||
      next.plain ||
      next.start - word.end > (next.number ? 2 : 1)
    )
      continue;
    if (!source.names.has(word.lower) || hasWords(source.sequence, [word, next])) continue;
    const other = pool
      .flatMap((sentence) => sentence.words.filter((_, place) => sentence.words[place + 1]?.lower === next.lower))
      .find((each) => source.names.has(each.lower) && each.capital);
    if (other === undefined || other.lower.slice(0, SHARED) === word.lower.slice(0, SHARED)) continue;
    const says = `The source has “${other.text} ${next.text}”, not “${word.text} ${next.text}”.`;
    found.push({ kind: 'name', start: word.start, end: next.end, says });
  }
  return found;
};

/** "United Nations" where the source has "UN". */
const isInitials = (
  words: readonly GuardWord[],
  names: ReadonlySet<GuardWord>,
  word: GuardWord,
  source: Source,
): boolean => {
  const at = words.indexOf(word);
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    let initials = '';
    for (let to = from; to < Math.min(words.length, from + 6); to += 1) {
      const each = words[to];
      if (each === undefined) break;
      if (names.has(each) || each.capital) initials += each.lower.charAt(0);
      else if (!/^(?:of|and|for|the)$/u.test(each.lower)) break;
      if (to >= at && initials.length > 1 && source.lowers.has(initials)) return true;
    }
  }
  return false;
};
