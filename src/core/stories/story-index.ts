import { agglomerate } from './cluster.ts';
import { type Explanation, explainPair } from './explain.ts';
import type { Groupable } from './features.ts';
import { byAge, type Member, memberOf } from './member.ts';
import { nameClusters } from './naming.ts';
import { createNeighbours } from './neighbours.ts';
import type { Steps } from './steps.ts';
import { createTermCounts, type TermCounts } from './vector.ts';
import { sameEvent } from './weights.ts';

/** What became of an article: it was given a story, or left the one it had for another. */
export interface Change {
  readonly articleId: string;
  /** Null where it had none. */
  readonly from: string | null;
  readonly storyId: string;
}

/** The open stories, which articles join or begin. */
export interface StoryIndex {
  /** Takes in an article whose story is known; nothing where it is here. */
  keep(article: Groupable, storyId: string): void;
  /** What somebody else decided for an article that is here. */
  move(articleId: string, storyId: string): void;
  /** Takes an article that was edited in the place of itself: the next `place` groups it anew. Nothing where it is not here. */
  revise(article: Groupable): void;
  /** Null where the article is not here. */
  storyOf(articleId: string): string | null;
  /**
   * Gives articles their stories, as if all that are here came at once: what they are like is grouped again with them, so
   * that stories grow, merge and split; all others stay. Gives what changed, in the order of the articles' ids.
   */
  place(articles: readonly Groupable[]): Steps<Change[]>;
  /** Closes stories whose newest article is older than the window before `now`, ms; those without a date stay. */
  close(now: number): Steps<void>;
  /** Why two articles that are here are one story or not; null where one is not. */
  explain(one: string, other: string): Explanation | null;
}

/** A story stays open so long after its newest article, ms. */
export const storyWindow = 48 * 3_600_000;

/** `counts`: of what is common, where more was read than is grouped here. */
export function createStoryIndex(counts: TermCounts = createTermCounts()): StoryIndex {
  const neighbours = createNeighbours(counts);
  const members = new Map<string, Member>();
  const stories = new Map<string, Set<Member>>();
  /** Taken in with a story, and not compared with others yet. */
  let unlinked: Member[] = [];
  /** In their stories, but to be grouped by what they say now. */
  let revised: Member[] = [];

  const put = (member: Member, storyId: string) => {
    const before = stories.get(member.storyId ?? '');
    if (before?.delete(member) && before.size === 0) stories.delete(member.storyId ?? '');
    member.storyId = storyId;
    const story = stories.get(storyId);
    if (story === undefined) stories.set(storyId, new Set([member]));
    else story.add(member);
  };

  const take = (article: Groupable): Member => {
    const member = memberOf(article, null);
    members.set(article.id, member);
    neighbours.count(member);
    return member;
  };

  /** With all of their stories, and of what is as alike to one of them as one story is: what grouping them can change. */
  function* reached(seeds: Iterable<Member>): Steps<Member[]> {
    const found = new Set(seeds);
    for (const member of found) {
      for (const mate of stories.get(member.storyId ?? '') ?? []) found.add(mate);
      for (const other of member.links.keys()) {
        if (!found.has(other) && (neighbours.likeness(member, other) ?? sameEvent) > sameEvent) found.add(other);
      }
      yield;
    }
    return [...found].sort(byAge);
  }

  return {
    keep(article, storyId) {
      if (members.has(article.id)) return;
      const member = take(article);
      put(member, storyId);
      unlinked.push(member);
    },

    move(articleId, storyId) {
      const member = members.get(articleId);
      if (member !== undefined) put(member, storyId);
    },

    revise(article) {
      const old = members.get(article.id);
      if (old === undefined) return;
      const { storyId } = old;
      stories.get(storyId ?? '')?.delete(old);
      neighbours.forget(old);
      unlinked = unlinked.filter((member) => member !== old);
      revised = revised.filter((member) => member !== old);
      const member = take(article);
      if (storyId !== null) put(member, storyId);
      revised.push(member);
    },

    storyOf: (articleId) => members.get(articleId)?.storyId ?? null,

    *place(articles) {
      const fresh: Member[] = [];
      for (const article of articles) {
        if (members.has(article.id)) continue;
        fresh.push(take(article));
        yield;
      }
      fresh.push(...revised);
      revised = [];
      const affected = new Set<Member>();
      for (const member of unlinked.sort(byAge)) {
        neighbours.recall(member);
        yield;
      }
      unlinked = [];
      for (const member of fresh.sort(byAge)) {
        affected.add(member);
        for (const other of neighbours.link(member)) affected.add(other);
        yield;
      }
      const clusters = yield* agglomerate(yield* reached(affected), neighbours, sameEvent);
      const changes: Change[] = [];
      for (const [storyId, cluster] of nameClusters(clusters)) {
        for (const member of cluster) {
          if (member.storyId === storyId) continue;
          changes.push({ articleId: member.id, from: member.storyId, storyId });
          put(member, storyId);
        }
        yield;
      }
      return changes.sort((one, other) => (one.articleId < other.articleId ? -1 : 1));
    },

    *close(now) {
      for (const [storyId, story] of [...stories]) {
        const times = [...story].flatMap(({ published }) => published ?? []);
        if (times.length === 0 || Math.max(...times) >= now - storyWindow) continue;
        stories.delete(storyId);
        for (const member of story) {
          members.delete(member.id);
          neighbours.forget(member);
        }
        unlinked = unlinked.filter(({ id }) => members.has(id));
        revised = revised.filter(({ id }) => members.has(id));
        yield;
      }
    },

    explain(one, other) {
      const [mine, theirs] = [members.get(one), members.get(other)];
      return mine === undefined || theirs === undefined ? null : explainPair(mine, theirs, neighbours);
    },
  };
}
