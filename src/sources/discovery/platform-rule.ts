/**
 * Where platforms keep feeds, by the form of their addresses. Data alone: each address made from it is fetched and read before
 * it is believed.
 */
export interface PlatformRule {
  readonly platform: string;
  /** Where it is documented, or the code that makes such addresses. */
  readonly source: string;
  /** Matched against host (without `www.`), path and query. */
  readonly at: RegExp;
  /** Feeds, the best first: `$1` stands for what the form caught, `$host` for the host; relative to the address's root. */
  readonly feeds?: readonly (readonly [address: string, title: string | null])[];
  /** A page to look in instead, where the address does not tell enough; the address itself where left out. */
  readonly ask?: string;
  /** What that page must say, the surest first; `$1` in `make` is what it caught. */
  readonly says?: readonly RegExp[];
  readonly make?: string;
}

/** A source where no page of the platform tells it. */
export const FROM_USE = 'known from feed readers that use it';
/** Sources that several rules have. */
export const GITLAB = 'https://gitlab.com/gitlab-org/gitlab/-/merge_requests/151062';
export const SUBSTACK =
  'https://support.substack.com/hc/en-us/articles/360038239391-Is-there-an-RSS-feed-for-my-publication';
export const BLOGGER = 'https://support.google.com/blogger/answer/97933';
export const LIST = 'https://github.com/Akagi201/rss/blob/main/README.md';
