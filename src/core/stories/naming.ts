import { byAge, type Member } from './member.ts';
import { storyIdOf } from './story-id.ts';

/**
 * Which story each of some clusters is. A story goes on where its founder is, or where that is unknown where most of its
 * articles are; a cluster that so goes on several is the one that most of its articles knew, of these the oldest; one
 * that goes on none is named after its earliest article.
 */
export function nameClusters(clusters: readonly (readonly Member[])[]): Map<string, readonly Member[]> {
  const sorted = clusters.map((members) => members.toSorted(byAge));
  const heirs = new Map<string, { readonly cluster: readonly Member[]; readonly strength: number }>();
  for (const cluster of sorted) {
    for (const [storyId, known] of Map.groupBy(cluster, (member) => member.storyId)) {
      if (storyId === null) continue;
      const strength = known.some(({ id }) => storyIdOf(id) === storyId) ? Number.POSITIVE_INFINITY : known.length;
      if (strength > (heirs.get(storyId)?.strength ?? 0)) heirs.set(storyId, { cluster, strength });
    }
  }
  const taken = new Set(heirs.keys());
  const named = new Map<string, readonly Member[]>();
  for (const cluster of sorted) {
    const inherited = [...heirs].filter(([, heir]) => heir.cluster === cluster).map(([storyId]) => storyId);
    named.set(bestKnown(cluster, inherited) ?? founded(cluster, taken), cluster);
  }
  return named;
}

function bestKnown(cluster: readonly Member[], storyIds: readonly string[]): string | null {
  const knowing = (storyId: string) => cluster.filter((member) => member.storyId === storyId);
  const ranked = storyIds.toSorted((one, other) => {
    const [mine, theirs] = [knowing(one), knowing(other)];
    return theirs.length - mine.length || cluster.indexOf(first(mine)) - cluster.indexOf(first(theirs));
  });
  return ranked[0] ?? null;
}

function first(members: readonly Member[]): Member {
  const [member] = members;
  if (member === undefined) throw new RangeError('nobody knows this story');
  return member;
}

function founded(cluster: readonly Member[], taken: ReadonlySet<string>): string {
  const ids = cluster.map(({ id }) => storyIdOf(id));
  return ids.find((id) => !taken.has(id)) ?? first(cluster).id;
}
