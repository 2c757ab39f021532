import { type Article, type Quote, slice } from '../article.ts';
import type { Block } from '../card.ts';

/** Shows that somebody else's words stood between two pieces of a quote: the renderer sets the outermost marks. */
export const gap = '” … “';

/** What may stand between two pieces of one uninterrupted quotation: white space and quotation marks. */
const uninterrupted = /^[\s"“”„«»「」『』〝〞〟‘’'‚‹›]*$/u;

/** The comma before `she said` belongs to that sentence, not to the words. */
const commaBeforeCue = /[,，、]$/;

/**
 * A quote as a block. Each character of its words is the article's, but for what shows a gap: pieces with
 * somebody else's words between them ("A," she said. "B.") are shown as “A,” … “B.”, never as one unbroken
 * string; paragraphs of one quotation stay paragraphs. `source` is named where a card draws on several publishers.
 */
export const quoteBlock = (article: Article, quote: Quote, source: string | null = null): Block => ({
  type: 'quote',
  words: quoteWords(article.text, quote),
  speaker: quote.speaker === null ? null : slice(article.text, quote.speaker),
  role: quote.role === null ? null : slice(article.text, quote.role),
  source,
});

/** The words inside a quote's outer marks, without a comma at their end; see `quoteBlock` for how its pieces are joined. */
export const quoteWords = (text: string, quote: Quote): string => {
  const segments = quote.segments.length === 0 ? [quote] : quote.segments;
  return segments
    .map((segment, index) => {
      const before = segments[index - 1];
      const words = slice(text, segment).trim();
      if (before === undefined) return words;
      const between = text.slice(before.end, segment.start);
      if (!uninterrupted.test(between)) return `${gap}${words}`;
      return `${between.includes('\n') ? '\n' : ' '}${words}`;
    })
    .join('')
    .replace(commaBeforeCue, '');
};
