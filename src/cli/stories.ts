import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Article } from '../core/article.ts';
import { articleFromText } from '../core/article-text.ts';
import { storyLine } from '../core/json-lines.ts';
import { readArticle } from '../core/reading.ts';
import { groupCopies } from '../core/stories/copies.ts';
import { groupBatches } from '../core/stories/group.ts';
import { makeStory } from '../core/stories/make-story.ts';
import type { StoryIndex } from '../core/stories/story-index.ts';
import { timelineOf } from '../core/stories/timeline.ts';
import type { Story } from '../core/story.ts';
import { decisiveWords, explainStoryTopic } from '../core/topic.ts';
import { BadLine, lineWriter, parseLine, textField } from './json-lines.ts';
import { lineId } from './read.ts';
import type { Terminal } from './terminal.ts';
import { joinWords, WORDS_WANTED, wordsOption } from './words-option.ts';

interface Item {
  readonly id: string | number;
  readonly fields: { title: string | null; text: string; publisher: string | null; published: string | null };
}

/**
 * `pullquote stories --jsonl [--one-per-batch | --copies] [--words N] [--explain]`: articles of each batch in, a line for
 * each story out. Items of two batches never meet; but which words are common is learned from all of them. With
 * `--one-per-batch` all items of one tell one story; with `--copies` only those of the same text do. `--explain` says why
 * each item is in its story, or stands alone, and by which words the story has its topic.
 */
export async function stories(argv: readonly string[], { stdin, stdout, stderr }: Terminal): Promise<number> {
  const { values } = parseArgs({
    args: joinWords(argv),
    options: {
      jsonl: { type: 'boolean' },
      'one-per-batch': { type: 'boolean' },
      copies: { type: 'boolean' },
      words: { type: 'string' },
      explain: { type: 'boolean' },
    },
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
  const { write } = lineWriter(stdout);
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
      await write({ id, error: error.message });
    }
  }
  const read = [...batches.values()].map(({ batch, items }) => ({
    batch,
    items,
    articles: items.map(({ fields }, index) => articleFromText({ id: String(index), ...fields })),
  }));
  const grouped = values['one-per-batch'] === true || values.copies === true;
  const indexes = grouped ? [] : groupBatches(read.map(({ articles }) => articles));
  for (const [at, { batch, items, articles }] of read.entries()) {
    const index = indexes[at] ?? null;
    const copies = values.copies === true ? groupCopies(articles) : null;
    const storyOf = (id: string): string => index?.storyOf(id) ?? copies?.get(id) ?? '0';
    const idOf = (position: string | null) => items[Number(position ?? Number.NaN)]?.id ?? null;
    const why = (id: string) => {
      if (index === null || values.explain !== true) return {};
      const found = explained(index, articles, id);
      return { why: found === null ? null : { ...found, other: idOf(found.other) } };
    };
    for (const { positions, line, story } of tell(articles, storyOf, words)) {
      const coverage = timelineOf(positions.flatMap((position) => articles[position] ?? [])).map(
        ({ id, published, relation, of, publisher }) => ({
          id: idOf(id),
          publisher,
          published: published === null ? null : new Date(published).toISOString(),
          relation,
          of: idOf(of),
          ...why(id),
        }),
      );
      const topic = values.explain === true ? { topic: topicLine(story) } : {};
      await write({ batch, ...line, members: positions.map((position) => idOf(String(position))), coverage, ...topic });
    }
  }
  return 0;
}

/** A story's topic, with the words that told it; null where they tell none. */
function topicLine(story: Story) {
  const reasons = explainStoryTopic(story);
  return reasons === null ? null : { name: story.topic, words: decisiveWords(reasons) };
}

/** The article of a batch that one is likest, and the numbers of it; null where none is alike. */
function explained(index: StoryIndex, articles: readonly Article[], id: string) {
  const found = articles.flatMap((other) => {
    const why = other.id === id ? null : index.explain(id, other.id);
    return why === null || why.likeness === null ? [] : [{ other: other.id, ...why, likeness: why.likeness }];
  });
  return found.toSorted((one, other) => other.likeness - one.likeness)[0] ?? null;
}

function itemOf(line: ReturnType<typeof parseLine>): Item {
  const id = lineId(line);
  const [title, text] = [textField(line, 'title'), textField(line, 'text')];
  if (isBlank(title) && isBlank(text)) throw new BadLine('Neither "title" nor "text".');
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

const isBlank = (field: string | null): boolean => field === null || field.trim() === '';

/** The stories of one batch, in the order of their first items. */
function tell(articles: readonly Article[], storyOf: (id: string) => string, words: number) {
  const found = Map.groupBy(articles.keys(), (position) => storyOf(String(position)));
  return [...found].map(([storyId, positions]) => {
    const readings = positions
      .flatMap((position) => articles[position] ?? [])
      .map((article) => readArticle(article, { words }));
    const story = makeStory(storyId, readings);
    return { positions, story, line: storyLine([], story, words) };
  });
}
