import type { Article } from '../article.ts';
import { NUMBER_WORDS } from '../text/number-words.ts';
import { type Features, featuresOf } from './features.ts';
import { copied, sharedInk } from './ink.ts';
import { isEarlier, publisherKey } from './publisher.ts';
import { stem } from './stem.ts';

/** The first to tell it, the same text again, a later state of a text, or a report of its own. */
export type Relation = 'first' | 'copy' | 'update' | 'report';

/** One article's place in its story. */
export interface TimelineEntry {
  readonly id: string;
  readonly publisher: string | null;
  /** Ms; null where it does not say. */
  readonly published: number | null;
  readonly relation: Relation;
  /** The earlier article that it copies or updates. */
  readonly of: string | null;
}

/** From this share of the same runs of words on, a publisher wrote a text further. */
const continued = 0.3;

const marked = /\bupdated?\b/iu;

/** Who published what when about one event, earliest first; an article without a date last. */
export function timelineOf(articles: readonly Article[]): TimelineEntry[] {
  const sorted = articles.toSorted((one, other) => (isEarlier(one, other) ? -1 : 1));
  const before: { readonly article: Article; readonly features: Features }[] = [];
  return sorted.map((article) => {
    const features = featuresOf(article);
    const { id, publisher, published } = article;
    let entry: Pick<TimelineEntry, 'relation' | 'of'> = {
      relation: before.length === 0 ? 'first' : 'report',
      of: null,
    };
    // The latest state of the text is the one that it continues, its publisher's own before another's.
    const [own = [], foreign = []] = [true, false].map((same) =>
      before.filter((earlier) => isOwn(article, earlier.article) === same).reverse(),
    );
    for (const earlier of [...own, ...foreign]) {
      const relation = relationOf(article, features, earlier.article, earlier.features);
      if (relation === null) continue;
      entry = { relation, of: earlier.article.id };
      break;
    }
    before.push({ article, features });
    return { id, publisher, published, ...entry };
  });
}

function relationOf(article: Article, features: Features, earlier: Article, before: Features): Relation | null {
  const shared = sharedInk(features.ink, before.ink);
  const own = isOwn(article, earlier);
  if (shared >= copied) return replaced(features, before) || (own && marked.test(article.title)) ? 'update' : 'copy';
  return own && (shared >= continued || marked.test(article.title)) ? 'update' : null;
}

const isOwn = (one: Article, other: Article): boolean =>
  publisherKey(one) !== '' && publisherKey(one) === publisherKey(other);

/** Whether numbers of the lead gave way to others: a text that was merely cut has none that the whole one lacks. */
function replaced(features: Features, before: Features): boolean {
  return lacks(features, before) && lacks(before, features);
}

/** "One" is a pronoun too. */
const COUNTS: ReadonlySet<string> = new Set(
  Object.keys(NUMBER_WORDS)
    .filter((word) => word !== 'one')
    .map(stem),
);
const isNumber = (term: string): boolean => /^\d/.test(term) || COUNTS.has(term);

const lacks = (one: Features, other: Features): boolean =>
  [...other.terms].some(([term, { lead }]) => lead > 0 && isNumber(term) && (one.terms.get(term)?.lead ?? 0) === 0);
