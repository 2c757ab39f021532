import type { Article, Quote } from '../article.ts';
import type { Story } from '../story.ts';

/** A story's place in a digest, with why it stands there. */
export interface DigestEntry {
  readonly story: Story;
  /** It was posted in the place before and has changed much since: its story is what came since, with what of it is new. */
  readonly update: boolean;
  /** When it was posted last, ms; absent where it was not. */
  readonly told?: number;
  /** In words for a person: "3 publishers", "topic world", "2 hours old". */
  readonly reasons: readonly string[];
}

/** What one place reads at one slot: entries with the most important first. */
export interface Digest {
  /** The window `(from, until]`, ms. */
  readonly from: number;
  readonly until: number;
  readonly entries: readonly DigestEntry[];
  readonly quoteOfTheDay: { readonly quote: Quote; readonly article: Article } | null;
  /** Stories of the window that the count or the caps left out. */
  readonly left: number;
}
