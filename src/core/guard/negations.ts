import type { Bearing } from './bearing.ts';
import { cueBefore } from './clauses.ts';
import type { Reason } from './reasons.ts';
import { isKnown, relationOf } from './thesaurus/thesaurus.ts';
import { NEGATIONS, PLAIN_NEGATIONS, PREVENTIONS } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/** A "not" that the source does not have, or that the text leaves out. */
export const checkNegations = (bearing: Bearing): Reason[] => {
  const found = [...added(bearing), ...leftOut(bearing)];
  return found.length > 0 ? found : dropped(bearing);
};

/** A "not" alone is missing between words that stand beside it in the source. */
const leftOut = ({ comparisons, words, pool, source: { text } }: Bearing): Reason[] => {
  const [comparison] = comparisons;
  const [sentence] = pool;
  if (comparison === undefined || sentence === undefined) return [];
  for (const { source, text: instead, before, after } of comparison.differences) {
    const [cue] = source;
    if (!before || !after || cue === undefined || source.length > 2 || instead.some(({ plain }) => !plain)) continue;
    if (!PLAIN_NEGATIONS.has(cue.lower) || instead.some(({ lower }) => NEGATIONS.has(lower))) continue;
    const next = sentence.words[sentence.words.indexOf(cue) + source.length];
    const mine = next === undefined ? undefined : words[comparison.partners.indexOf(next)];
    if (mine === undefined || isIdiom(sentence.words, sentence.words.indexOf(cue))) continue;
    const says = `The source says “${text.slice(cue.start, next?.end ?? cue.end)}” here.`;
    return [{ kind: 'negation', start: mine.start, end: mine.end, says }];
  }
  return [];
};

const added = (bearing: Bearing): Reason[] => {
  const { text, words, pool, keys } = bearing;
  if (pool.length === 0) return [];
  const all = words.filter((word) => !word.plain);
  const loose = all.filter(({ key }) => keys.has(key)).length < CLOSE * all.length;
  return words.flatMap((word, at): Reason[] => {
    const plain = PLAIN_NEGATIONS.has(word.lower);
    const verb = word.bases.some((base) => PREVENTIONS.has(base));
    if ((!plain && !verb) || isIdiom(words, at) || text[word.end] === '-') return [];
    const next = words.slice(at + 1, at + 1 + SCOPE);
    const borne = plain
      ? isBorne(bearing, words.indexOf(word), next)
      : pool.some((sentence) => isPrevented(sentence.words, word));
    if (borne) return [];
    // "did not rise" for "fell": the opposite of what is negated stands in the source.
    const telling = next.filter((each) => !each.plain);
    // What the source does not speak of at all may be denied in other words.
    if (loose && telling[0] !== undefined && !keys.has(telling[0].key)) return [];
    const turned = telling.some((each) =>
      pool.some((sentence) => sentence.words.some((other) => !other.plain && isOpposite(each, other))),
    );
    const { start, end } = word;
    return turned ? [] : [{ kind: 'negation', start, end, says: `The source does not say “${word.text}” here.` }];
  });
};

/** Share of telling words that the source has too, from which a sentence keeps close to it. */
const CLOSE = 0.6;

/** Words behind a negation on which it bears. */
const SCOPE = 4;

/** Whether the source negates too: where the same words stand, or else anywhere in the sentences that bear the text. */
const isBorne = ({ pool, comparisons, words }: Bearing, at: number, next: readonly GuardWord[]): boolean => {
  for (const [place, each] of next.entries()) {
    if (each.plain) continue;
    for (const [index, sentence] of pool.entries()) {
      const partner = comparisons[index]?.partners[at + 1 + place];
      if (partner === null || partner === undefined || partner.key !== each.key) continue;
      const there = sentence.words.indexOf(partner);
      // Who denies what the source denies says the contrary.
      return sentence.words
        .slice(Math.max(0, there - 2 * SCOPE), there + SCOPE)
        .some((other) => other !== partner && NEGATIONS.has(other.lower));
    }
    break;
  }
  return words.length === 0 || pool.some((sentence) => sentence.words.some(({ lower }) => NEGATIONS.has(lower)));
};

const isPrevented = (sentence: readonly GuardWord[], word: GuardWord): boolean =>
  sentence.some((each) => NEGATIONS.has(each.lower) || relationOf(each.meaning, word.meaning) !== 'none');

/** "unable", "dishonest": what is left without the beginning is a word too. */
const isNegative = ({ bases, plain }: GuardWord): boolean =>
  !plain &&
  bases.some((base) => /^(?:un|in|im|dis|non)/u.test(base) && isKnown(base.replace(/^(?:un|in|im|dis|non)/u, '')));

const isOpposite = (one: GuardWord, other: GuardWord): boolean => relationOf(one.meaning, other.meaning) === 'opposite';

/** "no longer", "not only", "whether or not": they negate nothing that is told here. */
const isIdiom = (words: readonly GuardWord[], at: number): boolean =>
  /^(?:longer|only|just|least)$/u.test(words[at + 1]?.lower ?? '') || words[at - 1]?.lower === 'or';

const dropped = ({ words, pool, source, comparisons }: Bearing): Reason[] => {
  if (words.some((word) => NEGATIONS.has(word.lower) || isNegative(word))) return [];
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
