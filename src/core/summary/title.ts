import { type Span, slice } from '../article.ts';
import { sharedBy } from './terms.ts';

/** Of the content words of a sentence and the headline together, the share that both have where one only says the other again. */
const SAME = 0.8;

/** Whether a sentence says what the headline says, no more, by the content words of both. */
export const sameTerms = (sentence: ReadonlySet<string>, title: ReadonlySet<string>): boolean => {
  const shared = sharedBy(sentence, title);
  return title.size > 0 && shared / (sentence.size + title.size - shared) >= SAME;
};

/** Whether a sentence is the headline, as where that was taken from it. */
export const isTitle = (text: string, span: Span, title: string): boolean => bare(slice(text, span)) === bare(title);

const bare = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]+$/, '');
