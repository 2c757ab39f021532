import type { BriefSentence } from '../stories/brief/brief.ts';
import type { Story } from '../story.ts';
import { supportKey, supportsOf } from './supports.ts';

/** What a language model made of the sentences that tell a story, as it is kept. */
export interface Rephrased {
  /** Of the sentences that it was made from: where a story is told by others now, it says nothing any more. */
  readonly key: string;
  readonly model: string;
  /** Empty where its answers were refused. */
  readonly sentences: readonly RephrasedSentence[];
  /** What was wrong with its last answer; empty where nothing was. */
  readonly refused: readonly string[];
}

/** A sentence of a model's, with the numbers, from 0, of the sentences that bear it. */
export interface RephrasedSentence {
  readonly text: string;
  readonly supports: readonly number[];
}

/** What a card may show of it: at most so many sentences, with those that they stand for. */
export interface ShownRephrasing {
  readonly model: string;
  readonly sentences: readonly string[];
  readonly supports: readonly BriefSentence[];
}

/** The text that stands in place of a story's own sentences; null where there is none of exactly those sentences. */
export const shownRephrasing = (story: Story, most = Number.POSITIVE_INFINITY): ShownRephrasing | null => {
  const { rephrased } = story;
  if (rephrased === undefined || rephrased.sentences.length === 0) return null;
  const supports = supportsOf(story);
  if (supportKey(supports) !== rephrased.key) return null;
  const shown = rephrased.sentences.slice(0, most);
  const used = new Set(shown.flatMap((sentence) => sentence.supports));
  return {
    model: rephrased.model,
    sentences: shown.map(({ text }) => text),
    supports: supports.filter((_, index) => used.has(index)),
  };
};
