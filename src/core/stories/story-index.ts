import { addToBundle, type Bundle, createBundle, likeness, sameEvent, storyWindow } from './bundle.ts';
import { featuresOf, type Groupable } from './features.ts';
import { storyIdOf } from './story-id.ts';
import { createTermCounts, type Vector } from './vector.ts';

/** Where an article went, and how many stories it was compared with to find out. */
export interface Placement {
  readonly storyId: string;
  readonly founded: boolean;
  readonly compared: number;
}

/** The open stories, to which articles are added one by one; no article ever changes its story. */
export interface StoryIndex {
  add(article: Groupable): Placement;
  /** Closes stories whose newest dated article is older than the window before `now` (ms); gives how many. */
  close(now: number): number;
  readonly stories: number;
  readonly articles: number;
}

interface OpenStory {
  readonly id: string;
  bundle: Bundle;
  readonly members: { readonly features: Vector; readonly published: number | null }[];
}

/** Weights drift as articles come; they are made anew when the number of articles has grown by this factor. */
const reweighing = 1.25;

/** A term in more than this share of the articles (but in no fewer than some) makes no story a candidate. */
const common = { share: 0.05, atLeast: 12 };

/** A placement is final and its better partner may come later, so few articles ask for as much likeness as this many. */
const certainAs = 400;

/** An index of the articles that have a story already; those in `articles` without one in `assigned` are added. */
export function createStoryIndex(
  articles: readonly Groupable[] = [],
  assigned: ReadonlyMap<string, string> = new Map(),
): StoryIndex {
  const counts = createTermCounts();
  const stories = new Map<string, OpenStory>();
  const placed = new Map<string, string>();
  const holders = new Map<string, Set<OpenStory>>();
  let weighed = 0;

  const keep = (articleId: string, storyId: string, features: Vector, published: number | null) => {
    const story = stories.get(storyId) ?? { id: storyId, bundle: createBundle(), members: [] };
    stories.set(storyId, story);
    placed.set(articleId, storyId);
    story.members.push({ features, published });
    addToBundle(story.bundle, counts.weigh(features), published);
    for (const term of features.keys()) holders.set(term, (holders.get(term) ?? new Set()).add(story));
  };

  const reweigh = () => {
    weighed = counts.articles;
    for (const story of stories.values()) {
      story.bundle = createBundle();
      for (const { features, published } of story.members) {
        addToBundle(story.bundle, counts.weigh(features), published);
      }
    }
  };

  const enough = () => sameEvent(Math.max(certainAs, counts.articles));

  const candidatesFor = (vector: Vector): Set<OpenStory> => {
    const tooCommon = Math.max(common.atLeast, common.share * counts.articles);
    const found = new Map<OpenStory, number>();
    for (const [term, weight] of vector) {
      if (counts.countOf(term) > tooCommon) continue;
      for (const story of holders.get(term) ?? []) {
        const product = (weight * (story.bundle.sum.get(term) ?? 0)) / story.bundle.size;
        found.set(story, (found.get(story) ?? 0) + product);
      }
    }
    const worthwhile = enough() / 3;
    return new Set([...found].filter(([, product]) => product >= worthwhile).map(([story]) => story));
  };

  const add = (article: Groupable): Placement => {
    const before = placed.get(article.id);
    if (before !== undefined) return { storyId: before, founded: false, compared: 0 };
    const features = featuresOf(article);
    counts.add(features);
    if (counts.articles > weighed * reweighing) reweigh();
    const vector = counts.weigh(features);
    const alone = createBundle();
    addToBundle(alone, vector, article.published);
    const candidates = candidatesFor(vector);
    let storyId: string | null = null;
    let best = enough();
    for (const story of candidates) {
      const alike = likeness(alone, story.bundle);
      if (alike < best || (alike === best && storyId !== null && story.id > storyId)) continue;
      best = alike;
      storyId = story.id;
    }
    keep(article.id, storyId ?? storyIdOf(article.id), features, article.published);
    return { storyId: storyId ?? storyIdOf(article.id), founded: storyId === null, compared: candidates.size };
  };

  const close = (now: number): number => {
    const over = [...stories.values()].filter(({ bundle }) => bundle.to !== null && bundle.to < now - storyWindow);
    const gone = new Set(over.map(({ id }) => id));
    for (const story of over) {
      stories.delete(story.id);
      for (const { features } of story.members) {
        counts.remove(features);
        for (const term of features.keys()) {
          const held = holders.get(term);
          if (held?.delete(story) && held.size === 0) holders.delete(term);
        }
      }
    }
    for (const [articleId, storyId] of placed) if (gone.has(storyId)) placed.delete(articleId);
    return over.length;
  };

  const known = articles
    .filter(({ id }) => assigned.has(id))
    .map((article) => ({ article, features: featuresOf(article) }));
  for (const { features } of known) counts.add(features);
  for (const { article, features } of known)
    keep(article.id, assigned.get(article.id) ?? '', features, article.published);
  weighed = counts.articles;
  for (const article of articles) add(article);

  return {
    add,
    close,
    get stories() {
      return stories.size;
    },
    get articles() {
      return placed.size;
    },
  };
}
