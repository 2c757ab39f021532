import type { Article, Quote, Reading, Span, Statement } from '../article.ts';
import type { Groupable } from '../stories/features.ts';
import type { Story } from '../story.ts';

export interface ArticleStore {
  /** Of these ids, those not kept yet. */
  unknown(ids: readonly string[]): Promise<string[]>;
  /** Keeps readings with the feed they came from; one already kept only gains the feed. In one transaction. */
  add(readings: readonly { readonly reading: Reading; readonly feedId: string | null }[], now: number): Promise<void>;
  /**
   * Puts readings in the place of those that are kept under their ids, with their quotes and words, in one transaction: their
   * feeds and stories stay. `renewed` are those that digests shall look at again. Nothing where an id is not kept.
   */
  revise(readings: readonly Reading[], renewed: ReadonlySet<string>, now: number): Promise<void>;
  get(id: string): Promise<Reading | null>;
  byUrl(url: string): Promise<Reading | null>;
  /** By what stories are grouped, of those of these articles that are kept: their text ends after the lead. */
  leads(ids: readonly string[]): Promise<Groupable[]>;
  /** Deletes what was published and read before, but saved stories; stories that lose all articles go too. Returns how many. */
  prune(before: number): Promise<number>;
  count(): Promise<number>;
}

export interface StoryQuery {
  /** Only articles of feeds that this place sees; null for all. */
  readonly placeId: string | null;
  readonly topics?: readonly string[];
  /** Part of a publisher's or a feed's name. */
  readonly source?: string;
  /** Full-text search over title, text and publisher; literal words, all must match. */
  readonly text?: string;
  /** Of the story's newest article: `since <= changed < until`. */
  readonly since?: number;
  readonly until?: number;
  /** Only stories with an article that was kept after this moment, or corrected, and dated at `since` or later. */
  readonly keptAfter?: number;
  /** The same of those that were first kept after it. */
  readonly freshAfter?: number;
  readonly limit: number;
}

export interface QuoteHit {
  readonly quote: Quote;
  readonly article: Article;
  readonly storyId: string;
}

/** What somebody is reported to have said, in the publisher's words. */
export interface StatementHit {
  readonly statement: Statement;
  /** The speaker's, where a quote of the same article tells it. */
  readonly role: Span | null;
  readonly article: Article;
  /** The article's: a sentence is cut where one runs into it. */
  readonly quotes: readonly Quote[];
  readonly storyId: string;
}

export interface Assignment {
  readonly articleId: string;
  readonly storyId: string;
  /** The story that it leaves; absent or null where it has none. */
  readonly from?: string | null;
}

export interface StoryStore {
  /** Newest first. */
  find(query: StoryQuery): Promise<Story[]>;
  /**
   * With the articles that a place sees; with all where no place is given. Where none is left in the story of this id, the one
   * that most of them are in now.
   */
  get(id: string, placeId?: string | null): Promise<Story | null>;
  /** The story an article belongs to. */
  of(articleId: string): Promise<string | null>;
  /**
   * Gives articles their stories, each only where it has none, or still the one that it leaves; who saved a story that
   * all articles left for another has saved the other. In one transaction. `now` is when it was decided, ms.
   */
  assign(assignments: readonly Assignment[], now: number): Promise<void>;
  /** Articles of `since <= at <= until` with their stories, oldest first; null where an article has none yet. */
  assignments(since: number, until?: number): Promise<{ articleId: string; storyId: string | null }[]>;
  /** Quotes with a speaker, newest article first; `who` and `about` are full-text. */
  quotes(query: {
    placeId: string | null;
    who?: string;
    about?: string;
    since?: number;
    limit: number;
  }): Promise<QuoteHit[]>;
  /**
   * What a person is reported to have said without being quoted, newest article first, of the newest articles that name them;
   * `about` are words of it or of the title.
   */
  reported(query: {
    placeId: string | null;
    who: string;
    about?: string;
    since?: number;
    limit: number;
  }): Promise<StatementHit[]>;
}
