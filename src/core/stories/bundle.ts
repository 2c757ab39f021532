import { dot, type TermCounts, type Vector } from './vector.ts';

/**
 * Articles held together, as the sum of their vectors: the dot product of two bundles over the product of their sizes
 * is the mean similarity of their pairs, so average link needs no pairs.
 */
export interface Bundle {
  size: number;
  readonly sum: Map<string, number>;
  /** The sum of how alike each is to any article. */
  common: number;
  /** When the first and the last of its dated articles were published, ms; null where none is dated. */
  from: number | null;
  to: number | null;
}

export const createBundle = (): Bundle => ({ size: 0, sum: new Map(), common: 0, from: null, to: null });

export function addToBundle(bundle: Bundle, features: Vector, published: number | null, counts: TermCounts): void {
  const vector = counts.weigh(features);
  bundle.size += 1;
  bundle.common += counts.commonness(vector);
  for (const [term, weight] of vector) bundle.sum.set(term, (bundle.sum.get(term) ?? 0) + weight);
  widen(bundle, published, published);
}

export function mergeBundles(into: Bundle, other: Bundle): void {
  into.size += other.size;
  into.common += other.common;
  for (const [term, weight] of other.sum) into.sum.set(term, (into.sum.get(term) ?? 0) + weight);
  widen(into, other.from, other.to);
}

function widen(bundle: Bundle, from: number | null, to: number | null): void {
  if (from !== null && (bundle.from === null || from < bundle.from)) bundle.from = from;
  if (to !== null && (bundle.to === null || to > bundle.to)) bundle.to = to;
}

const hour = 3_600_000;

/** Two articles further apart than this tell different events, however alike: the window of a story, ms. */
export const storyWindow = 48 * hour;

/** How much of what an article shares with any other is taken from its likeness to one. */
const discount = 0.5;

/** Mean similarity of their pairs beyond what is common, up to 1, less for the time between them; 0 beyond the window. */
export function likeness(one: Bundle, other: Bundle): number {
  const nearness = nearnessOf(one, other);
  if (nearness === 0) return 0;
  const common = (discount * (one.common / one.size + other.common / other.size)) / 2;
  return (nearness * dot(one.sum, other.sum)) / (one.size * other.size) - common;
}

/** 1 within some hours, falling by a third in a day; an article without a date is near to all. */
export function nearnessOf(one: Pick<Bundle, 'from' | 'to'>, other: Pick<Bundle, 'from' | 'to'>): number {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return 1;
  const apart = Math.max(0, one.from - other.to, other.from - one.to);
  return apart > storyWindow ? 0 : Math.exp(-Math.max(0, apart - 6 * hour) / storyWindow);
}

/**
 * The likeness from which on articles tell one event. Among more articles the likeliest wrong partner is likelier, so
 * it rises with the logarithm of their number. Measured on labelled news in windows of 50 and of 220 articles.
 */
export function sameEvent(articles: number): number {
  return Math.min(0.21, Math.max(0.11, 0.014 + 0.029 * Math.log(Math.max(1, articles))));
}

/** The same where articles come bit by bit: what is joined stays joined, and the better partner may come later. */
export const sameEventSoFar = (articles: number): number => Math.max(0.16, sameEvent(articles));
