import type { Story } from '../story.ts';

/** When a story was posted last, and when it was read for its first and its last post: what it had then was told, ms. */
export interface Telling {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** By what a story is known to have been told. */
export type Known = Pick<Story, 'id' | 'formerly'>;

/** The ids under which a story, or an article of it, may have been told. */
export const idsOf = ({ id, formerly = [] }: Known): string[] => [
  ...new Set([id, ...formerly.map(({ storyId }) => storyId)]),
];

/**
 * When each of these stories was posted last, of those that were: itself, or another while an article of this one was in it.
 * Stories merge and split, and what was told stays told; what joined a story only after it was told was not.
 */
export const postedAt = (stories: readonly Known[], tellings: ReadonlyMap<string, Telling>): Map<string, number> => {
  const posted = new Map<string, number>();
  for (const { id, formerly = [] } of stories) {
    const times = formerly.map(({ storyId, since, until }) => {
      const telling = tellings.get(storyId);
      if (telling === undefined) return Number.NEGATIVE_INFINITY;
      const { at, first, last } = telling;
      if (since <= last && last <= until) return at;
      return since <= first && first <= until ? first : Number.NEGATIVE_INFINITY;
    });
    const at = Math.max(tellings.get(id)?.at ?? Number.NEGATIVE_INFINITY, ...times);
    if (at !== Number.NEGATIVE_INFINITY) posted.set(id, at);
  }
  return posted;
};
