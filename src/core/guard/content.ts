import { root } from '../summary/terms.ts';
import { type Bearing, replacedBy } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { isOfKind, isOppositeSense, type Relation, relationOf } from './thesaurus/thesaurus.ts';
import { OPPOSITES, TURNS } from './word-lists.ts';
import type { GuardWord } from './words.ts';

const key = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
const AGAINST = new Set(OPPOSITES.map(([one, other]) => key(root(one), root(other))));
const TURNED = new Set(TURNS.map(([one, other]) => key(one, other)));

const NEGATING = /^(?:un|in|im|ir|dis|non|mis)/u;

/** How near a word is to the nearest of others; an opposite weighs more than a likeness. */
export const nearest = (word: GuardWord, others: readonly GuardWord[]): Relation => {
  let best: Relation = 'none';
  for (const other of others) {
    if (other.plain || other.number) continue;
    const relation = isOpposite(word, other) ? 'opposite' : relationOf(word.meaning, other.meaning);
    if (RANK[relation] > RANK[best]) best = relation;
  }
  return best;
};

const RANK: Readonly<Record<Relation, number>> = { none: 0, sibling: 1, broader: 2, opposite: 3, synonym: 4, same: 5 };

export const isOpposite = (one: GuardWord, other: GuardWord): boolean =>
  isFlatlyOpposite(one, other) || relationOf(one.meaning, other.meaning) === 'opposite';

/** The opposite by itself, and not by what is broader than it. */
const isFlatlyOpposite = (one: GuardWord, other: GuardWord): boolean => {
  for (const base of one.roots) for (const against of other.roots) if (AGAINST.has(key(base, against))) return true;
  const [short, long] = one.lower.length < other.lower.length ? [one, other] : [other, one];
  if (NEGATING.test(long.lower) && long.lower.replace(NEGATING, '') === short.lower) return true;
  return isOppositeSense(one.meaning, other.meaning);
};

/** Words of the text that turn round what the source says: "fell" where it has "rose", "before" for "after". */
export const checkOpposites = (bearing: Bearing): Reason[] => {
  const { words, pool, keys, replaced, settled } = bearing;
  const own = new Set(words.map((each) => each.key));
  return words.flatMap((word): Reason[] => {
    const instead = replacedBy({ replaced, partnered: settled }, word);
    const turned = instead.find((each) => TURNED.has(key(word.lower, each.lower)));
    const against =
      turned ??
      instead.find((each) => !each.plain && !word.plain && !own.has(each.key) && isOpposite(word, each)) ??
      (word.plain || word.number || keys.has(word.key)
        ? undefined
        : pool.flatMap((sentence) => opposedIn(words, word, sentence.words, own))[0]);
    return against === undefined
      ? []
      : [
          {
            kind: 'opposite',
            start: word.start,
            end: word.end,
            says: `The text has “${word.text}” where the source has “${against.text}”.`,
          },
        ];
  });
};

/** Content words on either side by which two words are seen to tell of one thing. */
const BESIDE = 3;

const beside = (words: readonly GuardWord[], at: number): ReadonlySet<string> => {
  const telling = words.filter((word, place) => !word.plain || place === at);
  const here = telling.indexOf(words[at] as GuardWord);
  return new Set(telling.slice(Math.max(0, here - BESIDE), here + BESIDE + 1).map((each) => each.key));
};

/** The opposites of a word in a sentence of the source which the text itself lacks, and which tell of what the word tells of. */
const opposedIn = (
  words: readonly GuardWord[],
  word: GuardWord,
  sentence: readonly GuardWord[],
  own: ReadonlySet<string>,
): GuardWord[] => {
  const against = sentence.filter((each) => !each.plain && !own.has(each.key) && isFlatlyOpposite(word, each));
  if (against.length === 0 || nearest(word, sentence) !== 'opposite') return [];
  const here = beside(words, words.indexOf(word));
  return against.filter((each) => [...beside(sentence, sentence.indexOf(each))].some((near) => here.has(near)));
};

/** Words of the text for another thing of the same kind: "silver" where the source has "gold". */
export const checkReplaced = (bearing: Bearing): Reason[] =>
  bearing.replaced.flatMap(({ text, source }): Reason[] => {
    const [word, ...more] = text.filter(({ plain }) => !plain);
    const [instead, ...others] = source.filter(({ plain }) => !plain);
    if (word === undefined || instead === undefined || more.length > 0 || others.length > 0) return [];
    if (word.number || bearing.source.places.has(word.key) || !isOfKind(word.meaning, instead.meaning)) return [];
    const says = `Where the text has “${word.text}” the source has “${instead.text}”.`;
    return [{ kind: 'replaced', start: word.start, end: word.end, says }];
  });

/** Share of a sentence's telling words that the source has to have, in these or other words. */
const LEAST_BORNE = 0.3;
/** Fewer telling words prove nothing. */
const LEAST_WORDS = 2;

/** A sentence that the source does not bear at all. */
export const checkBorne = ({ words, pool, keys, span }: Bearing): Reason[] => {
  const telling = words.filter(({ plain }) => !plain);
  if (telling.length < LEAST_WORDS) return [];
  const others = pool.flatMap((sentence) => sentence.words);
  const isBorne = (word: GuardWord): boolean =>
    keys.has(word.key) || (!word.number && RANK[nearest(word, others)] >= RANK.broader);
  if (telling.filter(isBorne).length >= LEAST_BORNE * telling.length) return [];
  return [{ kind: 'unsupported', ...span, says: 'The source does not tell this.' }];
};
