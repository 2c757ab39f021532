import type { DigestEntry } from './digest.ts';

/** The stories of a digest on one topic. */
export interface TopicSection {
  /** Null for those on none. */
  readonly topic: string | null;
  /** Most important first. */
  readonly entries: readonly DigestEntry[];
}

/** Fewer stories are seen at a glance. */
const fewestStories = 4;

/** With fewer stories a heading on average there is a heading over nearly each story. */
const leastPerHeading = 1.5;

/**
 * A digest's entries by topic, the section of the most important story first: so the first story is the same as without
 * sections. Those on no topic come last, but where they have that story. Null where headings would help nobody: of few
 * stories, of one topic, or of nearly as many topics as stories.
 */
export function sectionsOf(entries: readonly DigestEntry[]): TopicSection[] | null {
  if (entries.length < fewestStories) return null;
  const byTopic = Map.groupBy(entries, ({ story }) => story.topic);
  if (byTopic.size < 2 || entries.length < byTopic.size * leastPerHeading) return null;
  const [first, ...others] = [...byTopic].map(([topic, some]) => ({ topic, entries: some }));
  if (first === undefined) return null;
  return [first, ...others.toSorted((one, other) => Number(one.topic === null) - Number(other.topic === null))];
}
