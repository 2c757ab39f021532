import type { FeedEntry } from '../../core/ports.ts';
import { cleanAddress } from '../article-id.ts';

/**
 * The entries with what tells them apart where their addresses do not: the first of `id` and words that is no other entry's in
 * the feed. Some feeds give each entry the address of their front page, or one `guid` to all. `home` parts the ids of one feed
 * from those of others; `site` is the feed's own page, which is no entry's.
 */
export function identify(entries: readonly FeedEntry[], home: string, site: string | null = null): FeedEntry[] {
  const addressOf = ({ url }: FeedEntry) => (url === null ? null : cleanAddress(url));
  const idOf = ({ id }: FeedEntry) => id;
  const front = site === null ? null : cleanAddress(site);
  const sharedAddresses = sharedMarks(entries, addressOf, idOf);
  const sharedIds = sharedMarks(entries, idOf, addressOf);
  return entries.map((entry) => {
    const address = addressOf(entry);
    if (address !== null && address !== front && !sharedAddresses.has(address)) return entry;
    const words = `${entry.title ?? ''} ${entry.text ?? ''}`.trim();
    const own = entry.id !== null && !sharedIds.has(entry.id) ? entry.id : words;
    return own === '' ? entry : { ...entry, identity: `${home} ${own}` };
  });
}

type Mark = (entry: FeedEntry) => string | null;

/** The marks that several entries bear which differ in title and in another mark too: one that stands twice, or was given a new title, is one. */
function sharedMarks(entries: readonly FeedEntry[], markOf: Mark, otherOf: Mark): ReadonlySet<string> {
  const bearers = new Map<string, { readonly titles: Set<string>; readonly others: Set<string> }>();
  for (const entry of entries) {
    const mark = markOf(entry);
    if (mark === null) continue;
    const known = bearers.get(mark) ?? { titles: new Set(), others: new Set() };
    const title = entry.title ?? entry.text ?? '';
    known.titles.add(title);
    known.others.add(otherOf(entry) ?? title);
    bearers.set(mark, known);
  }
  return new Set(
    [...bearers].flatMap(([mark, { titles, others }]) => (titles.size > 1 && others.size > 1 ? [mark] : [])),
  );
}
