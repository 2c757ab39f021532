import type { EntryMarks, KnownEntry } from '../core/ports.ts';
import { PACE } from './limits.ts';
import type { Recognized } from './recognize.ts';

/** What was done with entries of a poll. */
export interface Outcome {
  /** Read, passed over, or found to be kept: what the feed says of them now is known; with the ids of their articles. */
  readonly looked: ReadonlyMap<Recognized, string>;
  /** Edited, but not read anew yet: what the feed said of them before is kept, so that the next poll sees it again. */
  readonly waiting: ReadonlySet<Recognized>;
  /** The same of those that were tried now. */
  readonly unread: ReadonlySet<Recognized>;
}

/** How a feed has its entries now, of those that differ from what is kept; an entry that could not be read yet is not. */
export function remembrances(entries: readonly Recognized[], outcome: Outcome, now: number): KnownEntry[] {
  return entries.flatMap((each) => {
    const { marks, known } = each;
    const articleId = outcome.looked.get(each);
    if (articleId !== undefined) return [{ ...marks, articleId, looked: now, seen: now }];
    if (known === null) return [];
    const unread = outcome.unread.has(each);
    const content = unread || outcome.waiting.has(each) ? known.content : marks.content;
    const row = { ...marks, articleId: known.articleId, content, looked: unread ? now : known.looked, seen: now };
    return isAsKept(row, known) ? [] : [row];
  });
}

const MARKS: readonly (keyof EntryMarks)[] = ['guid', 'link', 'title', 'path', 'words', 'published', 'content'];

const isAsKept = (row: KnownEntry, known: KnownEntry): boolean =>
  row.seen - known.seen < PACE.seen && row.looked === known.looked && MARKS.every((mark) => row[mark] === known[mark]);
