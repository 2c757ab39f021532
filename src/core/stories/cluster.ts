import { type Bundle, likeness, mergeBundles } from './bundle.ts';
import type { Groupable } from './features.ts';
import { createQueue } from './queue.ts';

/** Articles that may become one story. */
export interface Cluster extends Bundle {
  /** Its place among all clusters, by which ties are broken. */
  readonly order: number;
  /** The story its articles had before; two clusters that have one each never merge. */
  storyId: string | null;
  readonly articles: Groupable[];
}

interface Link {
  readonly one: Cluster;
  readonly other: Cluster;
  readonly likeness: number;
}

/**
 * Merges the two likest clusters until no two are as alike as `enough`; gives what is left.
 *
 * Exact average link although only links of `enough` and more are kept: the mean of two lower ones is lower too.
 */
export function agglomerate(clusters: readonly Cluster[], enough: number): Cluster[] {
  const alive = new Set(clusters);
  const neighbours = new Map<Cluster, Set<Cluster>>(clusters.map((cluster) => [cluster, new Set()]));
  const queue = createQueue<Link>(comesBefore);
  const connect = (one: Cluster, other: Cluster) => {
    const link = { one, other, likeness: likeness(one, other) };
    if (link.likeness < enough || (one.storyId !== null && other.storyId !== null)) return;
    queue.put(link);
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  };
  for (const [one, other] of sharingTerms(clusters, enough)) connect(one, other);
  for (let link = queue.take(); link !== undefined; link = queue.take()) {
    const { one, other } = link;
    if (!alive.has(one) || !alive.has(other) || likeness(one, other) !== link.likeness) continue;
    alive.delete(other);
    mergeBundles(one, other);
    one.articles.push(...other.articles);
    one.storyId ??= other.storyId;
    const near = new Set([...(neighbours.get(one) ?? []), ...(neighbours.get(other) ?? [])]);
    for (const third of near) if (third !== one && alive.has(third)) connect(one, third);
  }
  return [...alive];
}

function comesBefore(link: Link, next: Link): boolean {
  if (link.likeness !== next.likeness) return link.likeness > next.likeness;
  return link.one.order - next.one.order < 0 || (link.one === next.one && link.other.order < next.other.order);
}

/** The clusters that have a term, by their order, with its weight in each. */
interface Holders {
  readonly orders: number[];
  readonly weights: number[];
}

/**
 * The pairs whose dot product may be enough, found by the terms they share instead of by trying all. A cluster that is
 * no story yet asks; of the stories, only the terms that somebody asks for are looked at.
 */
function* sharingTerms(clusters: readonly Cluster[], enough: number): Generator<[Cluster, Cluster]> {
  const asking = clusters.filter(({ storyId }) => storyId === null);
  const holders = new Map<string, Holders>();
  for (const { sum } of asking) for (const term of sum.keys()) holders.set(term, { orders: [], weights: [] });
  const hold = ({ order, sum }: Cluster) => {
    for (const [term, weight] of sum) {
      const held = holders.get(term);
      held?.orders.push(order);
      held?.weights.push(weight);
    }
  };
  for (const cluster of clusters) if (cluster.storyId !== null) hold(cluster);
  const products = new Float64Array(clusters.length);
  for (const cluster of asking) {
    products.fill(0);
    for (const [term, weight] of cluster.sum) {
      const { orders = [], weights = [] } = holders.get(term) ?? {};
      for (const [at, order] of orders.entries())
        products[order] = (products[order] ?? 0) + weight * (weights[at] ?? 0);
    }
    hold(cluster);
    for (const other of clusters) {
      // A little lower, since the sum in another order rounds otherwise; the exact likeness decides.
      const product = (products[other.order] ?? 0) / (cluster.size * other.size);
      if (product >= enough * 0.999) yield [other, cluster];
    }
  }
}
