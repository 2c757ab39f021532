import type { Article, Caveat } from '../../../../src/core/article.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import type { Story } from '../../../../src/core/story.ts';
import { inventReading } from '../invented-reading.ts';

export const SENTENCES = [
  'The harbour board of Merrow closed the old slipway on Tuesday after a survey found 14 cracks in its concrete footing.',
  'Boats will be launched from the north quay until the repair is done, which may take until the end of October.',
  'The board has not confirmed a report in the Sandwick Lantern that its engineer warned of the cracks in May.',
] as const;

/** A story of one article that is told by all of its sentences. */
export const inventStory = (
  sentences: readonly string[] = SENTENCES,
  parts: Partial<Article> = {},
  caveats: readonly Caveat[] = [],
): Story => {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return { start, end: at };
  });
  const reading = inventReading({ id: 'slipway', title: 'Merrow slipway shut', text, ...parts }, { caveats });
  return makeStory(`s-${reading.article.id}`, [{ ...reading, summary: { sentences: spans } }]);
};
