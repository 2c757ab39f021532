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

/** The pairs whose dot product may be enough, found by the terms they share instead of by trying all. */
function* sharingTerms(clusters: readonly Cluster[], enough: number): Generator<[Cluster, Cluster]> {
  const holders = new Map<string, [Cluster, number][]>();
  for (const cluster of clusters) {
    const products = new Map<Cluster, number>();
    for (const [term, weight] of cluster.sum) {
      const earlier = holders.get(term) ?? [];
      for (const [other, itsWeight] of earlier) products.set(other, (products.get(other) ?? 0) + weight * itsWeight);
      holders.set(term, earlier);
      earlier.push([cluster, weight]);
    }
    for (const [other, product] of products) {
      // A little lower, since the sum in another order rounds otherwise; the exact likeness decides.
      if (product >= enough * cluster.size * other.size * 0.999) yield [other, cluster];
    }
  }
}
