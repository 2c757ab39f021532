import { createHolders } from './holders.ts';
import { type Link, likeness, linkOf, type Neighbourhood } from './link.ts';
import type { Kept, Member } from './member.ts';
import type { TermCounts, Weighed } from './vector.ts';

/** Which open articles are alike, found by the words they share: nobody is compared with all. */
export interface Neighbours {
  readonly articles: number;
  /** Counts the words of an article; until it is linked it is nobody's neighbour. */
  count(member: Member): void;
  /** Finds what is like it; gives those among whose neighbours it now counts. */
  link(member: Member): Member[];
  /** The same of one whose place is known, so that nobody asks what it changes: a fifth less work. */
  recall(member: Member): void;
  forget(member: Member): void;
  /** How likely they tell one event (see `likeness`); null where they share next to nothing. */
  likeness(one: Member, other: Member): number | null;
  linkBetween(one: Member, other: Member): Link | null;
  neighbourhood(member: Member): Neighbourhood;
}

/** Weights drift as articles come and go; they are made anew when their number has changed by this factor. */
const reweighing = 1.25;

/**
 * So much of a cosine has to come from telling words, and so many are compared at most: the likest by these words. The
 * rarest find first, until so many places were looked at.
 */
const worthwhile = { product: 0.03, most: 48, looks: 1_200 };

/** Of the neighbours that are no copies, these tell other events in most cases: the third to the fifth. */
const others = { from: 2, to: 5 };

interface Near {
  readonly words: number;
}

/** How alike one more has to be to count among them. */
const leastOf = (nearest: readonly Near[]): number => (nearest.length < others.to ? 0 : (nearest.at(-1)?.words ?? 0));

const isSame = (one: Neighbourhood, other: Neighbourhood): boolean =>
  one.best === other.best && one.second === other.second && one.third === other.third && one.density === other.density;

export function createNeighbours(counts: TermCounts): Neighbours {
  const holders = createHolders();
  let [weighing, weighedAt] = [0, 0];

  const weighedOf = (member: Member): Weighed => {
    if (member.weighed?.weighing !== weighing) member.weighed = { value: counts.weigh(member.features), weighing };
    return member.weighed.value;
  };

  const current = (one: Member, other: Member, kept: Kept<Link> | undefined): Link | null => {
    if (kept === undefined || kept.weighing === weighing) return kept?.value ?? null;
    const value = linkOf(one, other, weighedOf(one), weighedOf(other));
    return value === null ? null : tie(one, other, value);
  };

  const tie = (one: Member, other: Member, value: Link): Link => {
    const kept = { value, weighing };
    one.links.set(other, kept);
    other.links.set(one, kept);
    return value;
  };

  const candidatesFor = (member: Member): Member[] =>
    holders
      .sharing(weighedOf(member), worthwhile, weighing, weighedOf)
      .sort((one, other) => other.product - one.product || (one.member.id < other.member.id ? -1 : 1))
      .slice(0, worthwhile.most)
      .map(({ member }) => member);

  const neighbourhood = (member: Member): Neighbourhood => {
    if (member.neighbourhood?.weighing === weighing) return member.neighbourhood.value;
    const nearest: { text: Member; words: number }[] = [];
    for (const [other, kept] of member.links) {
      const words = current(member, other, kept)?.words ?? 0;
      const text = other.original;
      if (text === member.original || words <= leastOf(nearest)) continue;
      const known = nearest.findIndex((near) => near.text === text);
      if (known >= 0 && (nearest[known]?.words ?? 0) >= words) continue;
      if (known >= 0) nearest.splice(known, 1);
      nearest.splice(nearest.filter((near) => near.words >= words).length, 0, { text, words });
      if (nearest.length > others.to) nearest.pop();
    }
    const crowd = nearest.slice(others.from).reduce((sum, { words }) => sum + words, 0);
    const density = crowd / (others.to - others.from);
    const [best = 0, second = 0, third = 0] = nearest.map(({ words }) => words);
    const value = { best, second, third, density, least: leastOf(nearest) };
    member.neighbourhood = { value, weighing };
    return value;
  };

  /** Makes one known to those like it, each of which `each` is told of. */
  const meet = (member: Member, each: (other: Member, link: Link) => void): void => {
    const change = counts.articles / weighedAt;
    if (change > reweighing || change < 1 / reweighing) {
      weighing += 1;
      weighedAt = counts.articles;
    }
    for (const other of candidatesFor(member)) {
      const link = linkOf(member, other, weighedOf(member), weighedOf(other));
      if (link === null) continue;
      if (link.copy && member.original === member) member.original = other.original;
      each(other, link);
    }
    member.neighbourhood = null;
    holders.add(member, weighedOf(member));
  };

  return {
    get articles() {
      return counts.articles;
    },

    count(member) {
      counts.add(member.features);
    },

    recall(member) {
      meet(member, (other, link) => {
        tie(member, other, link);
        other.neighbourhood = null;
      });
    },

    link(member) {
      const changed: Member[] = [];
      meet(member, (other, link) => {
        const before = neighbourhood(other);
        tie(member, other, link);
        if (link.words <= before.least) return;
        other.neighbourhood = null;
        const after = neighbourhood(other);
        if (!isSame(before, after)) changed.push(other);
      });
      return changed;
    },

    forget(member) {
      holders.remove(member, weighedOf(member));
      counts.remove(member.features);
      for (const other of member.links.keys()) {
        other.links.delete(member);
        other.neighbourhood = null;
        if (other.original === member) other.original = other;
      }
    },

    likeness(one, other) {
      const link = current(one, other, one.links.get(other));
      return link === null ? null : likeness(link, neighbourhood(one), neighbourhood(other), counts.articles);
    },

    linkBetween: (one, other) => current(one, other, one.links.get(other)),

    neighbourhood,
  };
}
