import type { Article } from '../article.ts';

/** Who published an article, for telling publishers apart: its name in lower case, else its site; '' where neither is known. */
export function publisherKey({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string {
  const name = publisher?.trim().toLowerCase();
  if (name) return name;
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The first article of each publisher, by publisher: what it writes about the event later is no further coverage. */
export function firstByPublisher<T extends { readonly article: Article }>(readings: readonly T[]): Map<string, T> {
  const firsts = new Map<string, T>();
  for (const reading of readings) {
    const key = publisherKey(reading.article);
    const first = firsts.get(key);
    if (first === undefined || isEarlier(reading.article, first.article)) firsts.set(key, reading);
  }
  return firsts;
}

/** By time, an undated article last; by id where the time is the same. */
export function isEarlier(one: Article, other: Article): boolean {
  const [time, otherTime] = [one.published ?? Number.POSITIVE_INFINITY, other.published ?? Number.POSITIVE_INFINITY];
  return time < otherTime || (time === otherTime && one.id < other.id);
}
