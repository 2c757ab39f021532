/**
 * Groups the articles of a JSON Lines file and writes a line `{id, cluster}` for each, to be scored.
 *
 *   node bench/quality-stories.ts ARTICLES.jsonl [--rounds 20 | --copies] > clusters.jsonl
 *   node bench/quality-stories.ts --pairs PAIRS.jsonl [--alone] > labels.jsonl
 *
 * A line in: `{id, title, text, published?, batch?}`; articles of different batches are never compared. `--rounds 20`
 * adds them twenty at a time, as a running newsroom does, instead of each batch at once; `--copies` groups only those
 * that have the same text. A pair, `{id, item_a, item_b}`, is a batch of two, answered by a line `{id, label}`; what is
 * common is learned from all pairs, or with `--alone` from the two alone.
 */
import { parseArgs } from 'node:util';
import { groupCopies } from '../src/core/stories/copies.ts';
import type { Groupable } from '../src/core/stories/features.ts';
import { groupBatches, groupStories } from '../src/core/stories/group.ts';
import { finish } from '../src/core/stories/steps.ts';
import { createStoryIndex } from '../src/core/stories/story-index.ts';
import { readLabelled, readPairs } from './labelled-stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    copies: { type: 'boolean', default: false },
    pairs: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
});

const write = (line: object) => console.log(JSON.stringify(line));

if (values.pairs !== undefined) {
  const pairs = readPairs(values.pairs).map(({ id, items: [one, other] }) => ({
    id,
    items: [one.article, other.article],
  }));
  const indexes = values.alone
    ? pairs.flatMap(({ items }) => groupBatches([items]))
    : groupBatches(pairs.map(({ items }) => items));
  for (const [at, { id, items }] of pairs.entries()) {
    const [one, other] = items.map((item) => indexes[at]?.storyOf(item.id));
    write({ id, label: one === other ? 1 : 0 });
  }
}

for (const batch of positionals.flatMap((file) => [...readLabelled(file).values()])) {
  for (const [id, cluster] of clustersOf(batch.map(({ article }) => article))) write({ id, cluster });
}

function clustersOf(articles: readonly Groupable[]): ReadonlyMap<string, string> {
  if (values.copies) return groupCopies(articles);
  if (values.rounds === undefined) return groupStories(articles);
  const size = Number(values.rounds);
  const index = createStoryIndex();
  for (let start = 0; start < articles.length; start += size) finish(index.place(articles.slice(start, start + size)));
  return new Map(articles.map(({ id }) => [id, index.storyOf(id) ?? '']));
}
