/**
 * Groups the articles of a JSON Lines file and writes a line `{id, cluster}` for each, to be scored.
 *
 *   node bench/quality-stories.ts ARTICLES.jsonl [--rounds 20] > clusters.jsonl
 *
 * A line in: `{id, title, text, published?, batch?}`; articles of different batches are never compared.
 * `--rounds 20` adds them twenty at a time, as the rounds of a running newsroom do, instead of each batch at once.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Groupable } from '../src/core/stories/features.ts';
import { groupStories } from '../src/core/stories/group.ts';
import { finish } from '../src/core/stories/steps.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly published?: string;
  readonly batch?: string;
  readonly week?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
const lines = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n');
const batches = Map.groupBy(
  lines.map((line): Line => JSON.parse(line)),
  ({ batch, week }) => batch ?? week ?? '',
);

const articleOf = ({ id, title, text, published }: Line): Groupable => ({
  id,
  title,
  text: text ?? '',
  published: published === undefined ? null : Date.parse(published),
});

for (const batch of batches.values()) {
  for (const [id, cluster] of clustersOf(batch.map(articleOf))) console.log(JSON.stringify({ id, cluster }));
}

function clustersOf(articles: readonly Groupable[]): ReadonlyMap<string, string> {
  if (values.rounds === undefined) return groupStories(articles, new Map());
  const size = Number(values.rounds);
  const index = createStoryIndex();
  for (let start = 0; start < articles.length; start += size) finish(index.place(articles.slice(start, start + size)));
  return new Map(articles.map(({ id }) => [id, index.storyOf(id) ?? '']));
}
