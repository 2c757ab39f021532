import type { Article, Reading } from '../core/article.ts';
import { areOfOneSite } from '../core/one-site.ts';
import type { EntryMarks, Feed, Giver, KnownEntry } from '../core/ports.ts';
import { CAPS, PACE } from './limits.ts';
import type { Recognized } from './recognize.ts';

/** An entry that its feed had before. */
export type Remembered = Recognized & { readonly known: KnownEntry };

export const isRemembered = (each: Recognized): each is Remembered => each.known !== null;

/** What became of the entries that a feed had before. */
export interface Edits {
  /** To be read anew now. */
  readonly due: readonly Remembered[];
  /** They were edited too, but wait: read lately, or there are more than one poll reads. */
  readonly waiting: readonly Remembered[];
  /** So many came under other ids and addresses at once, or were changed at once, that they were not edited one by one. */
  readonly renamed: number;
  readonly rewritten: number;
}

/** Entries whose feed says something else of them than before. `fruitless`: how often an article was read anew for nothing. */
export function findEdits(
  remembered: readonly Remembered[],
  { now, fruitless }: { readonly now: number; readonly fruitless: (articleId: string) => number },
): Edits {
  const many = (some: readonly Remembered[]) => some.length >= CAPS.renamed && some.length * 2 > remembered.length;
  const renamed = remembered.filter(({ known, marks }) => isRenamed(known, marks));
  if (many(renamed)) return { due: [], waiting: [], renamed: renamed.length, rewritten: 0 };
  const edited = remembered.filter(({ known, marks }) => known.content !== marks.content);
  if (many(edited)) return { due: [], waiting: [], renamed: 0, rewritten: edited.length };
  const mayBeRead = ({ articleId, known }: Remembered) =>
    now - known.looked >= PACE.reread * 2 ** Math.min(fruitless(articleId), CAPS.rereadDoublings);
  const due = edited.filter(mayBeRead).slice(0, CAPS.edits);
  const chosen = new Set(due);
  return { due, waiting: edited.filter((each) => !chosen.has(each)), renamed: 0, rewritten: 0 };
}

const isRenamed = (known: EntryMarks, marks: EntryMarks): boolean =>
  known.link !== marks.link && known.guid !== marks.guid;

/**
 * Whether what a feed says of an article is an edit: it gave it first, or it is of the article's site, and those that gave it before
 * are anybody's. Else anybody's feed could have the say of any publisher's article, by listing it first.
 */
export function hasSay(feed: Pick<Feed, 'url'>, before: readonly Giver[], { url }: Pick<Article, 'url'>): boolean {
  const isOfSite = (giver: Pick<Feed, 'url'>) => url !== null && areOfOneSite(url, giver.url);
  return before.length === 0 || (isOfSite(feed) && !before.some((giver) => giver.standard || isOfSite(giver)));
}

/**
 * What was read of an edited article, as it takes the place of what is kept: it was published when it was, and changed when it
 * says, else now. Null where nothing changed, where a whole article would give way to an excerpt, or a publisher's words to those
 * of a feed or a page of another site.
 */
export function revisionOf(kept: Reading, reading: Reading, now: number): Reading | null {
  const [before, after] = [kept.article, reading.article];
  if (before.title === after.title && before.text === after.text) return null;
  if (before.completeness === 'whole' && after.completeness === 'excerpt') return null;
  if (before.saidBy === undefined && !isStillOf(before.url, after)) return null;
  const corrected = isCorrected(kept, reading) ? now : before.corrected;
  const { id, published } = before;
  const article = { ...after, id, published, updated: after.updated ?? now };
  return { ...reading, article: corrected === undefined ? article : { ...article, corrected } };
}

const isStillOf = (address: string | null, { url, saidBy }: Article): boolean =>
  saidBy === undefined && (address === null || (url !== null && areOfOneSite(address, url)));

/** A correction is news to who was told the article. */
export const isCorrected = (kept: Reading, revised: Reading): boolean => corrections(revised) > corrections(kept);

const corrections = ({ caveats }: Reading): number => caveats.filter(({ kind }) => kind === 'correction').length;
