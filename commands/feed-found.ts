import { facts, list, paragraph } from '../src/core/card/notice-card.ts';
import { type Block, type Inline, link, literal, time } from '../src/core/card.ts';
import type { FeedDocument } from '../src/core/ports.ts';
import { newestOf } from './entry-sample.ts';

const shown = 3;

/** A feed's name, else its host. */
export const feedTitle = (url: string, { title }: FeedDocument): string => title?.trim() || new URL(url).hostname;

/** What was found at an address: where, how much, and the newest entries. */
export const foundBlocks = (url: string, document: FeedDocument, zone: string): Block[] => {
  const entries = newestOf(document, shown).map((entry): Inline[] => {
    const title = entry.title?.trim() || 'Without a title';
    const name = entry.url === null ? literal(title) : link(title, entry.url);
    return entry.published === null ? [name] : [name, literal(' · '), time(entry.published, 'date-time', zone)];
  });
  return [
    facts({
      Feed: [link(url, url)],
      Entries: [String(document.entries.length), paceOf(document)].filter((part) => part !== null).join(', '),
    }),
    ...(entries.length === 0 ? [paragraph('It is empty now.')] : [paragraph('The newest:'), list(entries)]),
  ];
};

const day = 86_400_000;

/** How often it has news, by the dates of its entries; null where fewer than three tell theirs. */
const paceOf = ({ entries }: FeedDocument): string | null => {
  const dates = entries.flatMap(({ published }) => published ?? []);
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  if (dates.length < 3 || last === first) return null;
  const daily = (dates.length - 1) / ((last - first) / day);
  if (daily >= 1) return `about ${Math.round(daily)} a day`;
  return daily * 7 >= 1 ? `about ${Math.round(daily * 7)} a week` : `about one in ${Math.round(1 / daily)} days`;
};
