import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { articleFromText } from '../core/article-text.ts';
import { storyLine } from '../core/json-lines.ts';
import { readArticle } from '../core/reading.ts';
import { groupStories } from '../core/stories/group.ts';
import { makeStory } from '../core/stories/make-story.ts';
import { BadLine, parseLine, textField } from './json-lines.ts';
import { lineId } from './read.ts';
import type { Terminal } from './terminal.ts';
import { WORDS_WANTED, wordsOption } from './words-option.ts';

interface Item {
  readonly id: string | number;
  readonly fields: { title: string | null; text: string; publisher: string | null; published: string | null };
}

/**
 * `pullquote stories --jsonl [--one-per-batch] [--words N]`: articles of each batch in, a line for each story out. Items of two
 * batches never meet; with `--one-per-batch` all items of one tell one story.
 */
export async function stories(argv: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { jsonl: { type: 'boolean' }, 'one-per-batch': { type: 'boolean' }, words: { type: 'string' } },
  });
  const words = wordsOption(values.words);
  if (words === null) {
    stderr.write(`${WORDS_WANTED} pullquote stories --jsonl --words 60 < articles.jsonl\n`);
    return 2;
  }
  if (!values.jsonl) {
    stderr.write('Lines of JSON are read from standard input: pullquote stories --jsonl < articles.jsonl\n');
    return 2;
  }
  const batches = new Map<string, { readonly batch: unknown; readonly items: Item[] }>();
  const answer = (line: object) => stdout.write(`${JSON.stringify(line)}\n`);
  for await (const text of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    let id: unknown = null;
    try {
      const line = parseLine(text);
      id = line.id ?? null;
      const batch = line.batch ?? null;
      const key = JSON.stringify(batch);
      const held = batches.get(key) ?? { batch, items: [] };
      batches.set(key, held);
      held.items.push(itemOf(line));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      answer({ id, error: error.message });
    }
  }
  for (const { batch, items } of batches.values())
    for (const line of tell(items, { words, together: values['one-per-batch'] === true })) answer({ batch, ...line });
  return 0;
}

function itemOf(line: ReturnType<typeof parseLine>): Item {
  const id = lineId(line);
  const [title, text] = [textField(line, 'title'), textField(line, 'text')];
  if (title === null && text === null) throw new BadLine('Neither "title" nor "text".');
  return {
    id,
    fields: {
      title,
      text: text ?? '',
      publisher: textField(line, 'publisher'),
      published: textField(line, 'published'),
    },
  };
}

/** The stories of one batch, in the order of their first items. */
function tell(items: readonly Item[], { words, together }: { words: number; together: boolean }) {
  const articles = items.map(({ fields }, index) => articleFromText({ id: String(index), ...fields }));
  const everything = articles.map(({ id }): [string, string] => [id, '0']);
  const found = Map.groupBy(together ? everything : groupStories(articles, new Map()), ([, storyId]) => storyId);
  const byPosition = [...found].map(([storyId, members]) => ({
    storyId,
    positions: members.map(([position]) => Number(position)).sort((a, b) => a - b),
  }));
  byPosition.sort((one, other) => (one.positions[0] ?? 0) - (other.positions[0] ?? 0));
  return byPosition.map(({ storyId, positions }) => {
    const readings = positions
      .flatMap((position) => articles[position] ?? [])
      .map((article) => readArticle(article, { words }));
    return storyLine(
      positions.flatMap((position) => items[position]?.id ?? []),
      makeStory(storyId, readings),
      words,
    );
  });
}
