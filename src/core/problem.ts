/**
 * Every failure that can be expected. Each has a card (`explain` in `explain.ts`) that says what happened
 * and what to do. A failure that is not in this list is a bug and throws.
 */
export type Problem =
  // what somebody typed
  | { readonly code: 'unknown-verb'; readonly typed: string; readonly nearest: string | null }
  | {
      readonly code: 'unknown-option';
      readonly verb: string;
      readonly typed: string;
      readonly nearest: string | null;
      readonly example: string;
    }
  | {
      readonly code: 'missing-option';
      readonly verb: string;
      readonly option: string;
      readonly expected: string;
      readonly example: string;
    }
  | {
      readonly code: 'bad-option';
      readonly verb: string;
      readonly option: string;
      readonly typed: string;
      readonly expected: string;
      readonly example: string;
      readonly nearest: string | null;
    }
  | { readonly code: 'unclosed-quotation'; readonly verb: string; readonly typed: string; readonly example: string }
  | { readonly code: 'not-manager'; readonly verb: string; readonly needs: string }
  /** The platform did not say whether the asker is a manager. */
  | { readonly code: 'right-unchecked'; readonly verb: string }
  // what was asked for is not there
  | { readonly code: 'no-news'; readonly topic: string | null; readonly source: string | null }
  | { readonly code: 'nothing-found'; readonly sought: string; readonly advice: string }
  | { readonly code: 'unknown-story'; readonly story: string }
  | { readonly code: 'no-digest' }
  /** There are others in the place, by these names. */
  | { readonly code: 'digest-unknown'; readonly typed: string; readonly names: readonly string[] }
  /** Which of several was not said; `verb` is what was to be done. */
  | { readonly code: 'digest-unnamed'; readonly verb: string; readonly names: readonly string[] }
  | { readonly code: 'too-many-digests'; readonly limit: number }
  | { readonly code: 'digest-paused'; readonly name: string | null }
  | { readonly code: 'digest-empty' }
  | { readonly code: 'nothing-saved' }
  | { readonly code: 'no-link' }
  | { readonly code: 'unknown-channel'; readonly typed: string }
  /** Somebody, or everybody in a place, asks too much at once; `retryAt` in ms. */
  | { readonly code: 'too-many-requests'; readonly who: 'person' | 'place'; readonly retryAt: number }
  | { readonly code: 'too-many-alerts'; readonly most: number }
  | { readonly code: 'too-many-feeds'; readonly most: number }
  | { readonly code: 'feed-unknown'; readonly typed: string; readonly nearest: string | null }
  | { readonly code: 'feed-known'; readonly title: string }
  | { readonly code: 'feed-standard'; readonly title: string }
  // reading the web
  | { readonly code: 'bad-address'; readonly url: string }
  | { readonly code: 'private-address'; readonly host: string }
  /** Another protocol than HTTP is spoken there; `host` with its port. */
  | { readonly code: 'blocked-port'; readonly host: string }
  /** Its site asks programs to leave the page alone, in its robots.txt. */
  | { readonly code: 'disallowed'; readonly host: string }
  | { readonly code: 'unreachable'; readonly host: string; readonly reason: string }
  | { readonly code: 'http-status'; readonly host: string; readonly status: number; readonly retryAt: number | null }
  | { readonly code: 'too-large'; readonly host: string; readonly limit: number }
  | { readonly code: 'too-slow'; readonly host: string; readonly limit: number }
  | { readonly code: 'too-many-redirects'; readonly host: string; readonly limit: number }
  /** `found`: what lies there instead, where that is known. */
  | { readonly code: 'not-a-feed'; readonly url: string; readonly found?: InsteadOfFeed }
  | { readonly code: 'not-an-article'; readonly url: string }
  | { readonly code: 'unreadable'; readonly name: string; readonly reason: string }
  // posting
  | { readonly code: 'cannot-post'; readonly place: string; readonly remedy: string }
  /** A message that stands there can't be edited, now or ever; the reason as a sentence. */
  | { readonly code: 'cannot-edit'; readonly place: string; readonly reason: string }
  | {
      readonly code: 'platform-failed';
      readonly platform: string;
      readonly reason: string;
      readonly retryAt: number | null;
      /** It was not asked at all, so as to keep within its limits. */
      readonly untried?: true;
    }
  // starting
  | { readonly code: 'bad-setting'; readonly name: string; readonly expected: string }
  /** A setting that others make necessary. */
  | { readonly code: 'missing-setting'; readonly name: string; readonly because: string }
  | { readonly code: 'database-unavailable'; readonly reason: string }
  | { readonly code: 'bad-line'; readonly reason: string }
  // copying a database; `database` is a file's path, or host and name without a password
  | { readonly code: 'no-database'; readonly database: string }
  | { readonly code: 'database-in-use'; readonly database: string }
  | { readonly code: 'database-not-empty'; readonly database: string; readonly remedy: string }
  /** A later Pullquote wrote it; versions are names of changes of the schema. */
  | { readonly code: 'database-newer'; readonly database: string; readonly version: string; readonly known: string }
  | { readonly code: 'database-same'; readonly advice: string }
  | { readonly code: 'not-a-backup'; readonly file: string; readonly reason: string }
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'copy-failed'; readonly reason: string }
  // a bug: the reference is in the log too
  | { readonly code: 'bug'; readonly reference: string };

/** What lies where a feed was looked for. */
export type InsteadOfFeed = 'page' | 'nothing' | 'login' | 'article' | 'file';

export type ProblemCode = Problem['code'];
