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

interface Item {
  readonly id: string | number;
  readonly fields: { title: string | null; text: string; publisher: string | null; published: string | null };
}

/** `pullquote stories --jsonl`: articles of each batch in, a line for each story out. Items of two batches never meet. */
export async function stories(argv: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { jsonl: { type: 'boolean' } } });
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
  for (const { batch, items } of batches.values()) for (const line of tell(items)) answer({ batch, ...line });
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
function tell(items: readonly Item[]) {
  const articles = items.map(({ fields }, index) => articleFromText({ id: String(index), ...fields }));
  const found = Map.groupBy(groupStories(articles, new Map()), ([, storyId]) => storyId);
  const byPosition = [...found].map(([storyId, members]) => ({
    storyId,
    positions: members.map(([position]) => Number(position)).sort((a, b) => a - b),
  }));
  byPosition.sort((one, other) => (one.positions[0] ?? 0) - (other.positions[0] ?? 0));
  return byPosition.map(({ storyId, positions }) => {
    const readings = positions.flatMap((position) => articles[position] ?? []).map((article) => readArticle(article));
    return storyLine(
      positions.flatMap((position) => items[position]?.id ?? []),
      makeStory(storyId, readings),
    );
  });
}
