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
  forget(member: Member): void;
  /** How likely they tell one event (see `likeness`); null where they share next to nothing. */
  likeness(one: Member, other: Member): number | null;
  linkBetween(one: Member, other: Member): Link | null;
  neighbourhood(member: Member): Neighbourhood;
}

/** Weights drift as articles come and go; they are made anew when their number has changed by this factor. */
const reweighing = 1.25;

/** A term in more than this share of the articles (but in no fewer than some) finds nobody. */
const common = { share: 0.05, atLeast: 12 };

/** So much of a cosine has to come from telling words, and so many are compared at most: the likest by these words. */
const worthwhile = { product: 0.03, most: 48 };

/** Of the neighbours that are no copies, these tell other events in most cases: the third to the fifth. */
const others = { from: 2, to: 5 };

/** Where a term stands: the article, and the term's place in it. */
type Holders = Map<Member, number>;

export function createNeighbours(counts: TermCounts): Neighbours {
  const holders = new Map<number, Holders>();
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
    one.links.set(other, { value, weighing });
    other.links.set(one, { value, weighing });
    return value;
  };

  const candidatesFor = (member: Member): Member[] => {
    const { ids, words } = weighedOf(member);
    const tooCommon = Math.max(common.atLeast, common.share * counts.articles);
    const products = new Map<Member, number>();
    for (const [at, id] of ids.entries()) {
      if (counts.countOf(id) > tooCommon) continue;
      for (const [other, there] of holders.get(id) ?? []) {
        const product = (words[at] ?? 0) * (weighedOf(other).words[there] ?? 0);
        products.set(other, (products.get(other) ?? 0) + product);
      }
    }
    return [...products]
      .filter(([, product]) => product >= worthwhile.product)
      .sort(([one, product], [other, next]) => next - product || (one.id < other.id ? -1 : 1))
      .slice(0, worthwhile.most)
      .map(([other]) => other);
  };

  const neighbourhood = (member: Member): Neighbourhood => {
    if (member.neighbourhood?.weighing === weighing) return member.neighbourhood.value;
    const found = [...member.links]
      .map(([other, kept]) => ({ text: other.original, words: current(member, other, kept)?.words ?? 0 }))
      .filter(({ text }) => text !== member.original)
      .sort((one, other) => other.words - one.words);
    const texts = new Map<Member, number>();
    for (const { text, words } of found) {
      if (texts.size === others.to) break;
      if (!texts.has(text)) texts.set(text, words);
    }
    const ranked = [...texts.values()];
    const crowd = ranked.slice(others.from).reduce((sum, words) => sum + words, 0);
    const value = { best: ranked[0] ?? 0, density: crowd / (others.to - others.from) };
    member.neighbourhood = { value, weighing };
    return value;
  };

  return {
    get articles() {
      return counts.articles;
    },

    count(member) {
      counts.add(member.features);
    },

    link(member) {
      const change = counts.articles / weighedAt;
      if (change > reweighing || change < 1 / reweighing) {
        weighing += 1;
        weighedAt = counts.articles;
      }
      const changed: Member[] = [];
      for (const other of candidatesFor(member)) {
        const link = linkOf(member, other, weighedOf(member), weighedOf(other));
        if (link === null) continue;
        const before = neighbourhood(other);
        tie(member, other, link);
        if (link.copy && member.original === member) member.original = other.original;
        other.neighbourhood = null;
        const after = neighbourhood(other);
        if (after.best !== before.best || after.density !== before.density) changed.push(other);
      }
      member.neighbourhood = null;
      for (const [at, id] of weighedOf(member).ids.entries()) {
        const held = holders.get(id);
        if (held === undefined) holders.set(id, new Map([[member, at]]));
        else held.set(member, at);
      }
      return changed;
    },

    forget(member) {
      for (const id of weighedOf(member).ids) {
        const held = holders.get(id);
        if (held?.delete(member) && held.size === 0) holders.delete(id);
      }
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
