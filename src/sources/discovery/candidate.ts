/** An address where a feed may lie: nothing is believed of it until it is fetched and read. */
export interface Candidate {
  readonly url: string;
  /** What the site calls it. */
  readonly title: string | null;
  /** Its media type as announced. */
  readonly type: string | null;
}

/** A candidate without more than its address and a name for it. */
export const guess = (url: string, title: string | null = null): Candidate => ({ url, title, type: null });

/** Comments on articles are nobody's news. */
export const isComments = ({ url, title }: Pick<Candidate, 'url' | 'title'>): boolean =>
  /comment|kommentar|comentario|commentaire/i.test(`${title ?? ''} ${URL.parse(url)?.pathname ?? ''}`);

/** One address for all its spellings: the scheme, `www.` and a last slash tell no feeds apart. */
export const addressKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/(?=\?|$)/, '');

/** A feed's name without its format: sites offer the same in several. */
export const formatless = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/\b(?:rss|atom|json|rdf|xml|feeds?|[012]\.\d+)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
