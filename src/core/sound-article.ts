import type { Article } from './article.ts';
import { shorten } from './card/fit.ts';
import { legibleText, oneLine, webAddress } from './card/legible.ts';

/**
 * Longest fields of an article, UTF-16 units: of 1,185 measured pages the longest title has 147, the longest byline, of twenty
 * people, 371. What is longer was written to fill a card, not to be read.
 */
export const FIELD_LIMITS = { title: 300, byline: 400, publisher: 100, topic: 60, address: 2_000 };

type Fields = Pick<Article, 'title' | 'byline' | 'publisher' | 'topic' | 'url' | 'image'>;

/**
 * The fields of an article as they may be shown: on one line, legible, no longer than anybody writes them, and with addresses of
 * the web alone.
 */
export const soundFields = <A extends Fields>(article: A): A => ({
  ...article,
  title: line(article.title, FIELD_LIMITS.title) ?? '…',
  byline: line(article.byline, FIELD_LIMITS.byline),
  publisher: line(article.publisher, FIELD_LIMITS.publisher),
  topic: line(article.topic, FIELD_LIMITS.topic),
  url: webAddress(article.url, FIELD_LIMITS.address),
  image: webAddress(article.image, FIELD_LIMITS.address),
});

/** The same with a legible text, for what strangers wrote. Whoever has spans into a text must have them into this one. */
export const soundArticle = (article: Article): Article => ({
  ...soundFields(article),
  text: legibleText(article.text),
});

/** What is looked at of a field before it is shortened, so that a long one costs no more. */
const LOOKED_AT = 4;

const line = (text: string | null, limit: number): string | null =>
  text === null ? null : shorten(oneLine(text.slice(0, limit * LOOKED_AT)), limit) || null;
