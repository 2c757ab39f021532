import { foldedWords } from './text/folded-words.ts';
import {
  noTopics,
  regionHeadings,
  regionSynonyms,
  topicHeadings,
  topicSynonyms,
  topicTrimmings,
  type UsualTopic,
} from './topic-names.ts';

const listed = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split('|'));

/** "Science & Nature" and "science and nature" are one name. */
const nameOf = (words: readonly string[]): string => words.filter((word) => word !== 'and').join(' ');

const synonyms: ReadonlyMap<string, string> = new Map(
  [...Object.entries(topicSynonyms), ...Object.entries(regionSynonyms)].flatMap(([topic, lists]) =>
    listed(lists).map((name) => [nameOf(name.split(' ')), topic] as const),
  ),
);

const empty: ReadonlySet<string> = new Set(listed(noTopics));
const trimmings = listed(topicTrimmings).map((name) => name.split(' '));

/** Longer is a sentence, no name, in words. */
const longest = 6;

/**
 * The topic that a feed's, a category's or a person's word for one stands for: the usual name of a usual topic ("Tech" is
 * technology, "football" sport), else the name itself in lower case. Null where it names none ("Top stories", "RSS").
 */
export function topicNamed(written: string | null): string | null {
  if (written === null) return null;
  const words = foldedWords(written.slice(0, 200));
  if (words.length === 0) return null;
  if (words.length > longest) return written.trim().toLowerCase();
  const bare = withoutTrimmings(words);
  if ([words, bare].some((name) => empty.has(nameOf(name))) || bare.length === 0) return null;
  // Where several are named together the first of them.
  const parts = written.split(/[&,/|]|\sand\s/iu).map(foldedWords);
  const known = [words, bare, ...parts].map((name) => synonyms.get(nameOf(name)));
  return known.find((topic) => topic !== undefined) ?? written.trim().toLowerCase();
}

/** The first of a publisher's categories that names a usual topic: many are tags of one article. */
export const topicOfCategories = (categories: readonly string[]): UsualTopic | null => {
  for (const category of categories) {
    const topic = topicNamed(category);
    if (topic !== null && isUsual(topic)) return topic;
  }
  return null;
};

/** What stands over the stories of a topic. */
export function topicHeading(topic: string): string {
  if (isUsual(topic)) return topicHeadings[topic];
  const region = Object.hasOwn(regionHeadings, topic) ? regionHeadings[topic] : undefined;
  return region ?? topic.charAt(0).toUpperCase() + topic.slice(1);
}

const isUsual = (topic: string): topic is UsualTopic => Object.hasOwn(topicHeadings, topic);

function withoutTrimmings(words: readonly string[]): readonly string[] {
  for (const trimming of trimmings) {
    const { length } = trimming;
    const ends = trimming.every((word, index) => words[words.length - length + index] === word);
    if (ends && words.length >= length) return withoutTrimmings(words.slice(0, -length));
    if (trimming.every((word, index) => words[index] === word)) return withoutTrimmings(words.slice(length));
  }
  return words;
}
