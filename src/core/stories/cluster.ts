import { type Bundle, likeness, mergeBundles } from './bundle.ts';
import { createQueue } from './queue.ts';
import type { Steps } from './steps.ts';

/** Articles that may become one story. */
export interface Cluster<T> extends Bundle {
  /** Its place among all clusters, by which ties are broken. */
  readonly order: number;
  /** The story its articles had before; two clusters that have one each never merge. */
  storyId: string | null;
  /** Those that had no story. */
  readonly articles: T[];
}

interface Link<T> {
  readonly one: Cluster<T>;
  readonly other: Cluster<T>;
  readonly likeness: number;
}

/**
 * Merges the two likest clusters until no two are as alike as `enough`; gives what is left.
 *
 * Exact average link although only links of `enough` and more are kept: the mean of two lower ones is lower too.
 */
export function* agglomerate<T>(clusters: readonly Cluster<T>[], enough: number): Steps<Cluster<T>[]> {
  const alive = new Set(clusters);
  const neighbours = new Map<Cluster<T>, Set<Cluster<T>>>(clusters.map((cluster) => [cluster, new Set()]));
  const queue = createQueue<Link<T>>(comesBefore);
  const connect = (one: Cluster<T>, other: Cluster<T>) => {
    const link = { one, other, likeness: likeness(one, other) };
    if (link.likeness < enough || (one.storyId !== null && other.storyId !== null)) return;
    queue.put(link);
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  };
  for (const pairs of sharingTerms(clusters, enough)) {
    for (const [one, other] of pairs) connect(one, other);
    yield;
  }
  for (let link = queue.take(); link !== undefined; link = queue.take()) {
    const { one, other } = link;
    if (!alive.has(one) || !alive.has(other) || likeness(one, other) !== link.likeness) continue;
    alive.delete(other);
    mergeBundles(one, other);
    one.articles.push(...other.articles);
    one.storyId ??= other.storyId;
    const near = new Set([...(neighbours.get(one) ?? []), ...(neighbours.get(other) ?? [])]);
    for (const third of near) if (third !== one && alive.has(third)) connect(one, third);
    yield;
  }
  return [...alive];
}

function comesBefore<T>(link: Link<T>, next: Link<T>): boolean {
  if (link.likeness !== next.likeness) return link.likeness > next.likeness;
  return link.one.order - next.one.order < 0 || (link.one === next.one && link.other.order < next.other.order);
}

/** The clusters that have a term, by their order, with its weight in each. */
interface Holders {
  readonly orders: number[];
  readonly weights: number[];
}

/**
 * The pairs whose dot product may be enough, found by the terms they share instead of by trying all, a few at a time. A
 * cluster that is no story yet asks; of the stories, only the terms that somebody asks for are looked at.
 */
function* sharingTerms<T>(clusters: readonly Cluster<T>[], enough: number): Generator<[Cluster<T>, Cluster<T>][]> {
  const asking = clusters.filter(({ storyId }) => storyId === null);
  const holders = new Map<string, Holders>();
  for (const { sum } of asking) {
    for (const term of sum.keys()) holders.set(term, { orders: [], weights: [] });
    yield [];
  }
  const hold = ({ order, sum }: Cluster<T>) => {
    for (const [term, weight] of sum) {
      const held = holders.get(term);
      held?.orders.push(order);
      held?.weights.push(weight);
    }
  };
  for (const cluster of clusters) {
    if (cluster.storyId === null) continue;
    hold(cluster);
    yield [];
  }
  const products = new Float64Array(clusters.length);
  for (const cluster of asking) {
    products.fill(0);
    for (const [term, weight] of cluster.sum) {
      const { orders = [], weights = [] } = holders.get(term) ?? {};
      for (const [at, order] of orders.entries())
        products[order] = (products[order] ?? 0) + weight * (weights[at] ?? 0);
    }
    hold(cluster);
    // A little lower, since the sum in another order rounds otherwise; the exact likeness decides.
    const least = enough * 0.999;
    const alike = clusters.filter(({ order, size }) => (products[order] ?? 0) / (cluster.size * size) >= least);
    yield alike.map((other) => [other, cluster]);
  }
}
