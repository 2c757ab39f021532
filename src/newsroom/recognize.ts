import type { EntryMarks, FeedEntry, KnownEntry } from '../core/ports.ts';

/** An entry of a poll, with the ids of its article, as its page's and as its feed's own words, and what it can be known by. */
export interface Incoming {
  readonly entry: FeedEntry;
  readonly articleId: string;
  readonly ownId: string;
  readonly marks: EntryMarks;
}

/** The same with how its feed had it before, whose article it is then whatever it is called now; null where it is new to the feed. */
export interface Recognized extends Incoming {
  readonly known: KnownEntry | null;
}

/** So many entries that agree in title and text alone are a site that moved; of one or two it may be chance. */
const MOVED = 3;

/**
 * Which of the entries a feed had before under other ids and addresses: the first of id, address and title that no other of its
 * entries bears, now or before, and one more mark must agree. What is still there under its own id is nothing else.
 */
export function recognize(incoming: readonly Incoming[], known: readonly KnownEntry[]): Recognized[] {
  const rows = new Map(known.map((row) => [row.articleId, row]));
  const found = new Map<Incoming, KnownEntry>();
  for (const each of incoming) {
    const row = rows.get(each.articleId) ?? rows.get(each.ownId);
    if (row === undefined) continue;
    found.set(each, row);
    rows.delete(row.articleId);
  }
  const strangers = incoming.filter((each) => !found.has(each));
  if (strangers.length > 0 && rows.size > 0) {
    for (const agree of [isSame, isMoved]) {
      const matches = matchUp(
        strangers.filter((each) => !found.has(each)),
        incoming,
        [...rows.values()],
        agree,
      );
      const believed = agree === isSame || (matches.size >= MOVED && matches.size * 2 >= strangers.length);
      if (!believed) continue;
      for (const [each, row] of matches) {
        found.set(each, row);
        rows.delete(row.articleId);
      }
    }
  }
  return incoming.map((each) => {
    const row = found.get(each) ?? null;
    return { ...each, articleId: row?.articleId ?? each.articleId, known: row };
  });
}

const KEYS = ['guid', 'link', 'title'] as const;
type Key = (typeof KEYS)[number];
type Agree = (key: Key, one: EntryMarks, other: EntryMarks) => boolean;

function matchUp(
  strangers: readonly Incoming[],
  incoming: readonly Incoming[],
  rows: readonly KnownEntry[],
  agree: Agree,
): Map<Incoming, KnownEntry> {
  const matches = new Map<Incoming, KnownEntry>();
  const taken = new Set<KnownEntry>();
  for (const key of KEYS) {
    const now = Map.groupBy(incoming, ({ marks }) => marks[key]);
    const before = Map.groupBy(rows, (row) => row[key]);
    for (const each of strangers) {
      const mark = each.marks[key];
      if (mark === null || matches.has(each) || (now.get(mark)?.length ?? 0) > 1) continue;
      const [row, ...others] = before.get(mark) ?? [];
      if (row === undefined || others.length > 0 || taken.has(row) || !agree(key, each.marks, row)) continue;
      matches.set(each, row);
      taken.add(row);
    }
  }
  return matches;
}

const shared = (key: keyof EntryMarks, one: EntryMarks, other: EntryMarks): boolean =>
  one[key] !== null && one[key] === other[key];

/** An id may be a number in a list, an address be used again, a title come each week: each needs another mark beside it. */
const isSame: Agree = (key, one, other) =>
  shared('published', one, other) ||
  (key !== 'guid' && shared('guid', one, other)) ||
  (key !== 'link' && (shared('link', one, other) || shared('path', one, other))) ||
  (key !== 'title' && (shared('title', one, other) || shared('words', one, other)));

const isMoved: Agree = (key, one, other) => key === 'title' && shared('words', one, other);
