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

/** Comments on articles are nobody's news. In the singular it is the name of an opinion page. */
const COMMENTS = /\b(?:comments|kommentare|comentarios|commentaires)\b/i;

export const isComments = ({ url, title }: Pick<Candidate, 'url' | 'title'>): boolean =>
  COMMENTS.test(`${title ?? ''} ${URL.parse(url)?.pathname ?? ''}`);

/** A feed's name without its format: sites offer the same in several. */
export const formatless = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/\b(?:rss|atom|json|rdf|xml|feeds?|[012]\.\d+)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
