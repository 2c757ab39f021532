import type { Article } from '../article.ts';
import { type Inline, link, literal } from '../card.ts';
import type { Story } from '../story.ts';

/** The publisher as a reader knows it: its name, else its site, else nothing. */
export const sourceName = (article: Pick<Article, 'publisher' | 'url'>): string | null => {
  if (article.publisher !== null && article.publisher.trim() !== '') return article.publisher.trim();
  if (article.url === null || !URL.canParse(article.url)) return null;
  return new URL(article.url).hostname.replace(/^www\./, '') || null;
};

/** Publisher and title, with its link where it has one: the footer below what is taken from an article. */
export const articleOrigin = (article: Pick<Article, 'publisher' | 'url' | 'title'>): Inline[] => {
  const source = sourceName(article);
  const origin = article.url === null ? literal(article.title) : link(article.title, article.url);
  return [...(source === null ? [] : [literal(`${source}: `)]), origin];
};

/** The distinct publishers of stories, in order of appearance. */
export const publishersOf = (stories: readonly Story[]): string[] => {
  const names = stories.flatMap((story) => story.readings.map((reading) => sourceName(reading.article)));
  return [...new Set(names.filter((name) => name !== null))];
};

/** "1 story", "3 stories". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
