import { bounds } from './link.ts';
import type { Member } from './member.ts';
import type { Neighbours } from './neighbours.ts';
import { createQueue } from './queue.ts';
import type { Steps } from './steps.ts';

interface Cluster {
  /** Its place among all clusters, by which ties are broken. */
  readonly order: number;
  readonly members: Member[];
  /** How many texts they have: copies count once. */
  texts: number;
  /** Of the pairs of texts with each other cluster that are linked: how many, and the sum of their likeness. */
  readonly ties: Map<Cluster, Tie>;
}

interface Tie {
  count: number;
  sum: number;
}

interface Join {
  readonly one: Cluster;
  readonly other: Cluster;
  readonly likeness: number;
}

/**
 * Average link: joins the two likest clusters until no two are as alike as `enough`; a pair of texts without a link is as
 * unlike as can be. Gives what is left; the order of `members` decides only between equals.
 */
export function* agglomerate(members: readonly Member[], neighbours: Neighbours, enough: number): Steps<Member[][]> {
  const copies = [...Map.groupBy(members, ({ original }) => original).values()];
  const clusters = copies.map((same, order): Cluster => ({ order, members: same, texts: 1, ties: new Map() }));
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));
  const queue = createQueue<Join>(comesBefore);
  const offer = (one: Cluster, other: Cluster) => {
    const likeness = meanLikeness(one, other);
    if (likeness >= enough) queue.put({ one, other, likeness });
  };
  for (const cluster of clusters) {
    for (const member of cluster.members) {
      for (const linked of member.links.keys()) {
        const other = clusterOf.get(linked);
        if (other === undefined || other === cluster) continue;
        const sum = neighbours.likeness(member, linked) ?? bounds.least;
        if (sum <= (cluster.ties.get(other)?.sum ?? Number.NEGATIVE_INFINITY)) continue;
        cluster.ties.set(other, { count: 1, sum });
        other.ties.set(cluster, { count: 1, sum });
      }
    }
    yield;
  }
  for (const cluster of clusters) {
    for (const other of cluster.ties.keys()) if (other.order > cluster.order) offer(cluster, other);
  }
  const alive = new Set(clusters);
  for (let join = queue.take(); join !== undefined; join = queue.take()) {
    const { one, other } = join;
    if (!alive.has(one) || !alive.has(other) || meanLikeness(one, other) !== join.likeness) continue;
    alive.delete(other);
    for (const member of other.members) one.members.push(member);
    one.texts += other.texts;
    one.ties.delete(other);
    for (const [third, { count, sum }] of other.ties) {
      third.ties.delete(other);
      if (third === one) continue;
      const tie = one.ties.get(third) ?? { count: 0, sum: 0 };
      const both = { count: tie.count + count, sum: tie.sum + sum };
      one.ties.set(third, both);
      third.ties.set(one, both);
    }
    for (const third of one.ties.keys()) offer(one, third);
    yield;
  }
  return [...alive].map((cluster) => cluster.members);
}

function meanLikeness(one: Cluster, other: Cluster): number {
  const tie = one.ties.get(other);
  const pairs = one.texts * other.texts;
  return tie === undefined ? bounds.least : (tie.sum + (pairs - tie.count) * bounds.least) / pairs;
}

function comesBefore(join: Join, next: Join): boolean {
  if (join.likeness !== next.likeness) return join.likeness > next.likeness;
  const [first, second] = [Math.min(join.one.order, join.other.order), Math.max(join.one.order, join.other.order)];
  const [nextFirst, nextSecond] = [
    Math.min(next.one.order, next.other.order),
    Math.max(next.one.order, next.other.order),
  ];
  return first < nextFirst || (first === nextFirst && second < nextSecond);
}
