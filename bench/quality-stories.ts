/**
 * Groups the articles of a JSON Lines file and writes a line `{id, cluster}` for each, to be scored.
 *
 *   node bench/quality-stories.ts ARTICLES.jsonl [--one-by-one] > clusters.jsonl
 *
 * A line in: `{id, title, text, publisher?, published?, batch?}`; articles of different batches are never compared.
 * `--one-by-one` adds them as a running newsroom does, instead of grouping each batch at once.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Groupable } from '../src/core/stories/features.ts';
import { groupStories } from '../src/core/stories/group.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly batch?: string;
  readonly week?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'one-by-one': { type: 'boolean' } } });
const lines = readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n');
const batches = Map.groupBy(
  lines.map((line): Line => JSON.parse(line)),
  ({ batch, week }) => batch ?? week ?? '',
);

const articleOf = ({ id, title, text, publisher, published }: Line): Groupable => ({
  id,
  title,
  text: text ?? '',
  publisher: publisher ?? null,
  published: published === undefined ? null : Date.parse(published),
});

for (const batch of batches.values()) {
  for (const [id, cluster] of clustersOf(batch.map(articleOf))) console.log(JSON.stringify({ id, cluster }));
}

function clustersOf(articles: readonly Groupable[]): ReadonlyMap<string, string> {
  if (!values['one-by-one']) return groupStories(articles, new Map());
  const index = createStoryIndex();
  return new Map(articles.map((article) => [article.id, index.add(article).storyId]));
}
