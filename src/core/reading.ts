import type { Article, Reading } from './article.ts';
import { chooseKeyQuotes, findSpeech } from './quotes/index.ts';
import { findCaveats } from './summary/caveats.ts';
import { type SummaryOptions, summarize } from './summary/summarize.ts';

/**
 * Reads an article: its quotes and what is reported without quoting, with their speakers, a summary of at most 60 words, and
 * the caveats that must not be lost.
 * Everything found is a span of UTF-16 offsets into `article.text`. Pure and total: the same article gives the same reading.
 */
export const readArticle = (article: Article, options: SummaryOptions = {}): Reading => {
  const { quotes: found, statements } = findSpeech(article.text, { byline: article.byline, title: article.title });
  const summary = summarize(article, found, options);
  const quotes = chooseKeyQuotes(article.text, found, summary, article.title);
  // What a sentence lost is not told: a caveat there is still to be stated.
  const told = { sentences: summary.sentences.flatMap(({ start, end, segments }) => segments ?? [{ start, end }]) };
  return { article, summary, quotes, statements, caveats: findCaveats(article, told, quotes, statements) };
};
