import { slice } from '../article.ts';
import { type BriefSentence, briefOf } from '../stories/brief/brief.ts';
import type { Story } from '../story.ts';
import { words } from '../text/words.ts';
import { LIMITS } from './limits.ts';

/** The sentences that tell a story: what a model is given, and all that its own sentences may say. */
export const supportsOf = ({ readings }: Pick<Story, 'readings'>): BriefSentence[] => briefOf(readings);

/** Names exactly these sentences: an article's text never changes, so where they stand tells what they say. */
export const supportKey = (supports: readonly BriefSentence[]): string =>
  supports.map(({ reading, span }) => `${reading.article.id}:${span.start}-${span.end}`).join(' ');

/** The words of a support on one line. */
export const supportText = ({ reading, span }: BriefSentence): string =>
  slice(reading.article.text, span).replace(/\s+/g, ' ').trim();

/**
 * Whether there is something to shorten, and it can be judged afterwards: the guard knows the negations and hedges of
 * English alone.
 */
export const mayBeRephrased = (supports: readonly BriefSentence[]): boolean => {
  const texts = supports.map(supportText);
  return (
    supports.every(({ reading }) => /^en\b/i.test(reading.article.language)) &&
    texts.every((text) => text.length <= LIMITS.supportLength) &&
    wordsIn(texts) >= LIMITS.leastWords
  );
};

/** How many words texts have together. */
export const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + words(text).length, 0);
