import { facts, list, paragraph } from '../src/core/card/notice-card.ts';
import { type Block, type Inline, link, literal, time } from '../src/core/card.ts';
import type { FeedDocument } from '../src/core/ports.ts';

const shown = 3;

/** A feed's name, else its host. */
export const feedTitle = (url: string, { title }: FeedDocument): string => title?.trim() || new URL(url).hostname;

/** What was found at an address: where, how much, and the newest entries. */
export const foundBlocks = (url: string, document: FeedDocument, zone: string): Block[] => {
  const newest = document.entries.toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0)).slice(0, shown);
  const entries = newest.map((entry): Inline[] => {
    const title = entry.title?.trim() || 'Without a title';
    const name = entry.url === null ? literal(title) : link(title, entry.url);
    return entry.published === null ? [name] : [name, literal(' · '), time(entry.published, 'date-time', zone)];
  });
  return [
    facts({ Feed: [link(url, url)], Entries: String(document.entries.length) }),
    ...(entries.length === 0 ? [paragraph('It is empty now.')] : [paragraph('The newest:'), list(entries)]),
  ];
};
