import type { Article } from '../article.ts';
import { terms } from '../summary/terms.ts';

/** What an article needs to have to be grouped; of its text, the lead. */
export type Groupable = Pick<Article, 'id' | 'title' | 'text' | 'published'>;

/** Where the lede and its context end in most news: later paragraphs tell background that many stories share. */
export const leadLength = 600;

/** How often a word counts that the headline has. */
const titleWeight = 2;

/** How much each content word of the headline and the lead says about the article: 1 + log of its count. */
export function featuresOf({ title, text }: Pick<Article, 'title' | 'text'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string, count: number) => counts.set(term, (counts.get(term) ?? 0) + count);
  for (const term of terms(title)) add(term, titleWeight);
  for (const term of terms(text.slice(0, leadLength))) add(term, 1);
  for (const [term, count] of counts) counts.set(term, 1 + Math.log(count));
  return counts;
}
