import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Groupable } from '../../src/core/stories/features.ts';
import { groupStories } from '../../src/core/stories/group.ts';
import { finish } from '../../src/core/stories/steps.ts';
import { createStoryIndex } from '../../src/core/stories/story-index.ts';

/** One invented article, and the event that it tells; hours from the beginning of the week that all of them tell. */
const item = z.strictObject({
  id: z.string(),
  story: z.string(),
  hours: z.number(),
  publisher: z.string(),
  title: z.string().min(1),
  text: z.string().min(1),
});
export type StoryItem = z.infer<typeof item>;

export const readStoryItems = (): { readonly items: readonly StoryItem[]; readonly hash: string } => {
  const lines = readFileSync(join(import.meta.dirname, 'stories', 'items.jsonl'), 'utf8');
  const items = lines
    .trim()
    .split('\n')
    .map((line) => item.parse(JSON.parse(line)));
  return { items, hash: createHash('sha256').update(lines).digest('hex') };
};

const began = Date.UTC(2027, 4, 3);

export const articleOf = ({ id, hours, title, text }: StoryItem): Groupable => ({
  id,
  title,
  text,
  published: began + hours * 3_600_000,
});

/** Pair F1 and B-cubed F1 of a grouping, and the share of stories found whole and alone, in per cent. */
export function storyFiguresOf(items: readonly StoryItem[], storyOf: (id: string) => string | undefined) {
  const mates = (of: (one: StoryItem) => string | undefined) => {
    const groups = Map.groupBy(items, of);
    return (one: StoryItem): ReadonlySet<StoryItem> => new Set(groups.get(of(one)));
  };
  const [real, found] = [mates(({ story }) => story), mates(({ id }) => storyOf(id))];
  let [both, really, supposed, precision, recall] = [0, 0, 0, 0, 0];
  for (const one of items) {
    const shared = [...real(one)].filter((other) => found(one).has(other)).length;
    both += shared - 1;
    really += real(one).size - 1;
    supposed += found(one).size - 1;
    precision += shared / found(one).size / items.length;
    recall += shared / real(one).size / items.length;
  }
  const whole = [...Map.groupBy(items, ({ story }) => story).values()];
  const exact = whole.filter((members) =>
    members.every((one) => found(one).size === members.length && members.every((other) => found(one).has(other))),
  );
  return {
    pairs: (200 * both) / (really + supposed),
    cubed: (200 * precision * recall) / (precision + recall),
    exact: (100 * exact.length) / whole.length,
  };
}

/** All at once, and in rounds of `size` in the order of their times, as a running newsroom does. */
export function storyFigures(items: readonly StoryItem[], size = 10): Record<string, number> {
  const grouped = groupStories(items.map(articleOf));
  const index = createStoryIndex();
  const byTime = items.toSorted((one, other) => one.hours - other.hours).map(articleOf);
  for (let at = 0; at < byTime.length; at += size) finish(index.place(byTime.slice(at, at + size)));
  const once = storyFiguresOf(items, (id) => grouped.get(id));
  const rounds = storyFiguresOf(items, (id) => index.storyOf(id) ?? undefined);
  return {
    'pairs at once': once.pairs,
    'articles at once': once.cubed,
    'whole stories at once': once.exact,
    'pairs in rounds': rounds.pairs,
    'articles in rounds': rounds.cubed,
    'whole stories in rounds': rounds.exact,
  };
}
