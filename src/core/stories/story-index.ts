import { addToBundle, type Bundle, createBundle, sameEvent, sameEventSoFar, storyWindow } from './bundle.ts';
import { agglomerate, type Cluster } from './cluster.ts';
import { featuresOf, type Groupable } from './features.ts';
import type { Steps } from './steps.ts';
import { storyIdOf } from './story-id.ts';
import { createTermCounts, type Vector } from './vector.ts';

/** The open stories, which articles join or begin. An article changes its story only where `move` says so. */
export interface StoryIndex {
  /** Takes in an article whose story is known; nothing where it is here. */
  keep(article: Groupable, storyId: string): void;
  /** What somebody else decided for an article that is here. */
  move(articleId: string, storyId: string): void;
  /** Null where the article is not here. */
  storyOf(articleId: string): string | null;
  /**
   * Gives articles their stories: average link among them and the open stories that share their telling words, as if
   * they all came at once. Articles that are here stay where they are. `last`: none come after these, so that no better
   * partner is waited for.
   */
  place(articles: readonly Groupable[], last?: boolean): Steps<void>;
  /** Closes stories whose newest article is older than the window before `now`, ms; those without a date stay. */
  close(now: number): Steps<void>;
}

interface OpenStory {
  readonly id: string;
  readonly members: Map<string, Member>;
  /** Null until its articles are weighed again. */
  bundle: Bundle | null;
}

/** What is kept of an article: none of its text. */
interface Member {
  readonly id: string;
  readonly published: number | null;
  readonly features: Vector;
}

/** Weights drift as articles come and go; they are made anew when their number has changed by this factor. */
const reweighing = 1.25;

/** A term in more than this share of the articles (but in no fewer than some) makes no story a candidate. */
const common = { share: 0.05, atLeast: 12 };

/** A story whose telling words alone make this part of the likeness needed is a candidate. */
const worthwhile = 1 / 3;

export function createStoryIndex(): StoryIndex {
  const counts = createTermCounts();
  const stories = new Map<string, OpenStory>();
  const placed = new Map<string, OpenStory>();
  /** The stories that have a term. */
  const holders = new Map<string, Set<OpenStory>>();
  let weighed = 0;

  const put = (member: Member, storyId: string) => {
    const story = stories.get(storyId) ?? { id: storyId, members: new Map(), bundle: null };
    stories.set(storyId, story);
    placed.set(member.id, story);
    story.members.set(member.id, member);
    story.bundle = null;
    for (const term of member.features.keys()) {
      const held = holders.get(term);
      if (held === undefined) holders.set(term, new Set([story]));
      else held.add(story);
    }
  };

  const drop = (story: OpenStory) => {
    stories.delete(story.id);
    for (const { id, features } of story.members.values()) {
      placed.delete(id);
      for (const term of features.keys()) {
        const held = holders.get(term);
        if (held?.delete(story) && held.size === 0) holders.delete(term);
      }
    }
  };

  const bundleOf = (story: OpenStory): Bundle => {
    story.bundle ??= bundled([...story.members.values()]);
    return story.bundle;
  };

  const bundled = (members: readonly Member[]): Bundle => {
    const bundle = createBundle();
    for (const { features, published } of members) addToBundle(bundle, features, published, counts);
    return bundle;
  };

  function* reweigh(): Steps<void> {
    const change = counts.articles / weighed;
    if (change > reweighing || change < 1 / reweighing) {
      weighed = counts.articles;
      for (const story of stories.values()) story.bundle = null;
    }
    for (const story of stories.values()) {
      if (story.bundle !== null) continue;
      bundleOf(story);
      yield;
    }
  }

  const candidatesFor = ({ sum }: Bundle, least: number): OpenStory[] => {
    const tooCommon = Math.max(common.atLeast, common.share * counts.articles);
    const found = new Map<OpenStory, number>();
    for (const [term, weight] of sum) {
      if (counts.countOf(term) > tooCommon) continue;
      for (const story of holders.get(term) ?? []) {
        const bundle = bundleOf(story);
        const product = (weight * (bundle.sum.get(term) ?? 0)) / bundle.size;
        found.set(story, (found.get(story) ?? 0) + product);
      }
    }
    return [...found].filter(([, product]) => product >= least).map(([story]) => story);
  };

  return {
    keep: (article, storyId) => {
      if (placed.has(article.id)) return;
      const member = memberOf(article);
      counts.add(member.features);
      put(member, storyId);
    },

    move: (articleId, storyId) => {
      const before = placed.get(articleId);
      if (before === undefined || before.id === storyId) return;
      drop(before);
      for (const member of before.members.values()) put(member, member.id === articleId ? storyId : before.id);
    },

    storyOf: (articleId) => placed.get(articleId)?.id ?? null,

    *place(articles, last = false) {
      const fresh: Member[] = [];
      for (const article of new Map(articles.map((each) => [each.id, each])).values()) {
        if (placed.has(article.id)) continue;
        const member = memberOf(article);
        counts.add(member.features);
        fresh.push(member);
        yield;
      }
      fresh.sort(byAge);
      yield* reweigh();
      const enough = (last ? sameEvent : sameEventSoFar)(counts.articles);
      const clusters: Cluster<Member>[] = [];
      const candidates = new Set<OpenStory>();
      for (const member of fresh) {
        const bundle = bundled([member]);
        clusters.push({ ...bundle, order: clusters.length, storyId: null, articles: [member] });
        for (const story of candidatesFor(bundle, enough * worthwhile)) candidates.add(story);
        yield;
      }
      for (const story of [...candidates].sort((one, other) => (one.id < other.id ? -1 : 1))) {
        const bundle = bundleOf(story);
        const order = clusters.length;
        clusters.push({ ...bundle, sum: new Map(bundle.sum), order, storyId: story.id, articles: [] });
      }
      for (const { storyId, articles: members } of yield* agglomerate(clusters, enough)) {
        const [founder] = members.sort(byAge);
        if (founder === undefined) continue;
        for (const member of members) put(member, storyId ?? storyIdOf(founder.id));
        yield;
      }
    },

    *close(now) {
      for (const story of [...stories.values()]) {
        const { to } = bundleOf(story);
        if (to === null || to >= now - storyWindow) continue;
        drop(story);
        for (const { features } of story.members.values()) counts.remove(features);
        yield;
      }
    },
  };
}

const memberOf = (article: Groupable): Member => ({
  id: article.id,
  published: article.published,
  features: featuresOf(article),
});

function byAge(one: Member, other: Member): number {
  const age = (one.published ?? Number.POSITIVE_INFINITY) - (other.published ?? Number.POSITIVE_INFINITY);
  return age || (one.id < other.id ? -1 : 1);
}
