import type { Article } from '../article.ts';
import type { Story } from '../story.ts';

/** The publisher as a reader knows it: its name, else its site, else nothing. */
export const sourceName = (article: Pick<Article, 'publisher' | 'url'>): string | null => {
  if (article.publisher !== null && article.publisher.trim() !== '') return article.publisher.trim();
  if (article.url === null || !URL.canParse(article.url)) return null;
  return new URL(article.url).hostname.replace(/^www\./, '') || null;
};

/** The distinct publishers of stories, in order of appearance. */
export const publishersOf = (stories: readonly Story[]): string[] => {
  const names = stories.flatMap((story) => story.readings.map((reading) => sourceName(reading.article)));
  return [...new Set(names.filter((name) => name !== null))];
};

/** "1 story", "3 stories". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
