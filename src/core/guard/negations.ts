import type { Bearing } from './bearing.ts';
import { cueBefore } from './clauses.ts';
import type { Reason } from './reasons.ts';
import { relationOf } from './thesaurus/thesaurus.ts';
import { NEGATIONS, PLAIN_NEGATIONS } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/** A "not" that the source does not have, or that the text leaves out. */
export const checkNegations = (bearing: Bearing): Reason[] => [...added(bearing), ...dropped(bearing)];

const added = ({ text, words, pool }: Bearing): Reason[] => {
  const borne = pool.some((sentence) => sentence.words.some(({ lower }) => NEGATIONS.has(lower)));
  if (borne || pool.length === 0) return [];
  return words.flatMap((word, at): Reason[] => {
    if (!PLAIN_NEGATIONS.has(word.lower) || isIdiom(words, at) || text[word.end] === '-') return [];
    // "did not rise" for "fell": the opposite of what is negated stands in the source.
    const next = words.slice(at + 1, at + 4).filter(({ plain }) => !plain);
    const turned = next.some((each) =>
      pool.some((sentence) => sentence.words.some((other) => !other.plain && isOpposite(each, other))),
    );
    return turned
      ? []
      : [{ kind: 'negation', start: word.start, end: word.end, says: `The source does not say “${word.text}” here.` }];
  });
};

const isOpposite = (one: GuardWord, other: GuardWord): boolean => relationOf(one.meaning, other.meaning) === 'opposite';

/** "no longer", "not only", "whether or not": they negate nothing that is told here. */
const isIdiom = (words: readonly GuardWord[], at: number): boolean =>
  /^(?:longer|only|just|least)$/u.test(words[at + 1]?.lower ?? '') || words[at - 1]?.lower === 'or';

const dropped = ({ words, pool, source, comparisons }: Bearing): Reason[] => {
  if (words.some(({ lower }) => NEGATIONS.has(lower) || /^(?:un|in|im|dis|non)/u.test(lower))) return [];
  return pool.slice(0, 1).flatMap((sentence, index): Reason[] => {
    const partners = comparisons[index]?.partners ?? [];
    for (const [at, word] of sentence.words.entries()) {
      if (word.plain) continue;
      const cue = cueBefore(source.text, sentence.words, at, PLAIN_NEGATIONS);
      if (cue === null || isIdiom(sentence.words, sentence.words.indexOf(cue))) continue;
      const here = partners.indexOf(word);
      const mine = words[here];
      if (mine === undefined) continue;
      const says = `The source says “${source.text.slice(cue.start, word.end)}” of this.`;
      return [{ kind: 'negation', start: mine.start, end: mine.end, says }];
    }
    return [];
  });
};
