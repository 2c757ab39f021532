import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { classifyTopic } from '../../src/core/topic.ts';

/** One invented headline with its first sentences, and the topics that a careful reader would take: the first is best; none where it has none. */
const item = z.strictObject({
  id: z.string(),
  topics: z.array(z.string().min(1)),
  title: z.string().min(1),
  text: z.string().min(1),
});
type TopicItem = z.infer<typeof item>;

/** Those of each file, or of the files that begin with a letter, with a SHA-256 over what all files hold. */
export const readTopicItems = (
  letter = '',
  folder = join(import.meta.dirname, 'topics'),
): { readonly items: readonly TopicItem[]; readonly hash: string } => {
  const hash = createHash('sha256');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const items = files.flatMap((file) => {
    const written = readFileSync(join(folder, file), 'utf8');
    hash.update(`${file}\n${written}\n`);
    if (!file.startsWith(letter)) return [];
    return written
      .trim()
      .split('\n')
      .map((line) => item.parse(JSON.parse(line)));
  });
  return { items, hash: hash.digest('hex') };
};

/** What the words of each say. */
export const topicVerdicts = (letter = ''): TopicVerdict[] =>
  readTopicItems(letter).items.map((item) => ({ item, found: classifyTopic(item.title, item.text) }));

/** The figures of those that the words were looked at with (`a`), and of those that they were not (`c`). */
export const judgeTopics = (): Record<string, number | null> =>
  Object.fromEntries(
    ['a', 'c'].flatMap((letter) =>
      Object.entries(topicFiguresOf(topicVerdicts(letter)))
        .filter(([name]) => !name.startsWith('of '))
        .map(([name, figure]) => [`${letter}: ${name}`, figure]),
    ),
  );

interface TopicVerdict {
  readonly item: TopicItem;
  readonly found: string | null;
}

/**
 * In per cent: `right`, items that got a topic of theirs, or none where they have none; `not wrong`, of the topics given, those
 * that are the item's; `not blank`, of the items with a topic, those that got one; and of each topic, how many got it.
 */
export const topicFiguresOf = (verdicts: readonly TopicVerdict[]): Record<string, number | null> => {
  const share = (some: number, of: number): number | null => (of === 0 ? null : (100 * some) / of);
  const isRight = ({ item, found }: TopicVerdict) =>
    found === null ? item.topics.length === 0 : item.topics.includes(found);
  const given = verdicts.filter(({ found }) => found !== null);
  const topical = verdicts.filter(({ item }) => item.topics.length > 0);
  const byTopic = Map.groupBy(verdicts, ({ item }) => item.topics[0] ?? 'none');
  return {
    right: share(verdicts.filter(isRight).length, verdicts.length),
    'not wrong': share(given.filter(isRight).length, given.length),
    'not blank': share(topical.filter(({ found }) => found !== null).length, topical.length),
    ...Object.fromEntries(
      [...byTopic].map(([topic, some]) => [`of ${topic}`, share(some.filter(isRight).length, some.length)]),
    ),
  };
};
