import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';
import { articleFromText } from '../../../src/core/article-text.ts';
import { storyCard } from '../../../src/core/card/story-card.ts';
import { readArticle } from '../../../src/core/reading.ts';
import { makeStory } from '../../../src/core/stories/make-story.ts';
import { runIn } from './terminal.ts';

const input = (lines: readonly object[]) => Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));

const answers = async (lines: readonly object[], ...argv: string[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  const code = await run(['stories', '--jsonl', ...argv], { stdin: input(lines), stdout, stderr, env: {} });
  stdout.end();
  const rows = (await printed).split('\n').filter((line) => line !== '');
  return { code, lines: rows.map((line) => JSON.parse(line)) };
};

const told =
  'A ferry ran aground off Orle on Monday with 120 people aboard. “We heard a crack like thunder and then the lights went,” said Ilse Marrant, who was travelling with her two children. It was towed to the harbour.';

test('a quote that several publishers have is told once, with the first of them', async () => {
  const copies = ['Orle Gazette', 'Varn Mail', 'Coast Times'].map((publisher, id) => ({
    id,
    title: 'Ferry aground off Orle',
    text: told,
    publisher,
  }));
  const { lines } = await answers(copies);
  expect(lines).toMatchObject([
    { members: [0, 1, 2], quotes: [{ text: expect.stringContaining('thunder'), publisher: 'Orle Gazette' }] },
  ]);
  expect(lines[0].quotes).toHaveLength(1);
});

test('what tells nothing is an error, and no story', async () => {
  const { lines } = await answers([
    { id: 'a', text: '' },
    { id: 'b', title: ' ', text: '\n' },
  ]);
  expect(lines).toEqual([
    { id: 'a', error: 'Neither "title" nor "text".' },
    { id: 'b', error: 'Neither "title" nor "text".' },
  ]);
});

const ECHO = {
  id: 'echo',
  title: 'Corrin mine closes',
  publisher: 'Quayside Echo',
  text: [
    'The Corrin mine poisoned the wells of Lowmere for nine years, villagers said on Tuesday.',
    'Forty families were moved to the school at Sandwick, where they will stay over the winter.',
    'Corrin Metals strongly denied the allegations.',
  ].join('\n\n'),
};
const COURIER = {
  id: 'courier',
  title: 'Corrin mine closes',
  publisher: 'Hill Courier',
  text: [
    'Villagers at Lowmere say that the Corrin mine poisoned their wells and that forty children fell ill.',
    '“We drank from that well every single day of our lives,” said Ines Marlow, a baker.',
    'The Mining Ministry denied the allegations.',
  ].join('\n\n'),
};

const cardLines = (...items: readonly (typeof ECHO)[]) => {
  const readings = items.map((item, index) => readArticle(articleFromText({ ...item, id: String(index) })));
  const [section] = storyCard(makeStory('s', readings), { zone: 'UTC' }).sections;
  return section?.blocks.flatMap((block) => (block.type === 'caveat' ? [block] : []));
};

test('a story has the caveats that its card states, with the publisher of those that are not the lead’s', async () => {
  const { lines } = await answers([ECHO, COURIER], '--one-per-batch');
  expect(lines).toHaveLength(1);
  const lead = { text: 'Corrin Metals strongly denied the allegations.', holder: null };
  const other = { text: 'The Mining Ministry denied the allegations. (Hill Courier)', holder: null };
  expect(lines[0].caveats).toEqual([lead, other]);
  expect(cardLines(ECHO, COURIER)).toMatchObject(lines[0].caveats);
});

const accused = 'The captain was drunk, according to two deckhands who told the Gazette of it.';
const denied = 'The company denied that the captain was drunk.';
const drunk = [
  'A ferry ran aground off Orle on Monday with 120 people aboard, and was towed to the harbour by two tugs.',
  `${accused} ${denied}`,
  'The ferry will be back by Friday.',
].join('\n\n');

test('copies of one text have its caveats once, and what nobody reserves has none', async () => {
  const { lines } = await answers(
    [
      { id: 1, title: 'Ferry aground off Orle', text: drunk, publisher: 'Orle Gazette' },
      { id: 2, title: 'Ferry aground off Orle', text: drunk, publisher: 'Varn Mail' },
      { id: 3, title: 'Ferry aground off Orle', text: told, publisher: 'Coast Times' },
    ],
    '--copies',
  );
  expect(lines).toMatchObject([
    { members: [1, 2], caveats: [{ text: denied, holder: null }] },
    { members: [3], caveats: [] },
  ]);
});

test('the caveats are those of the summary in the words that it may have', async () => {
  const caveatsIn = async (words: string) => {
    const { lines } = await answers([{ id: 1, title: 'Ferry aground off Orle', text: drunk }], '--words', words);
    return lines[0].caveats.map((caveat: { readonly text: string }) => caveat.text);
  };
  expect(await caveatsIn('15')).toEqual([]);
  expect(await caveatsIn('40')).toEqual([accused]);
  expect(await caveatsIn('60')).toEqual([denied]);
});

test.each([['--words', '-5'], ['--words', '--copies'], ['--words'], ['--words=9']])(
  'a number of words that is none is told so in a sentence: %s %s',
  async (...option) => {
    const example = {
      stories: 'pullquote stories --jsonl --words 60 < articles.jsonl',
      read: 'pullquote read article.txt --words 60',
    };
    for (const [verb, right] of Object.entries(example)) {
      const { code, stderr } = await runIn({}, [verb, '--jsonl', ...option]);
      expect([code, stderr]).toEqual([2, `A summary has between 10 and 500 words: ${right}\n`]);
    }
  },
);

test('where nobody reads the answers any more it ends without a word', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdout.destroy(new Error('write EPIPE'));
  const lines = Array.from({ length: 5 }, (_, id) => ({ id, batch: id, title: 'Ferry aground', text: told }));
  expect(await run(['stories', '--jsonl'], { stdin: input(lines), stdout, stderr, env: {} })).toBe(0);
});

test('how it is used tells each of its options', async () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  await run([], { stdin: input([]), stdout, stderr, env: {} });
  stdout.end();
  const usage = await printed;
  for (const option of ['--one-per-batch', '--copies', '--words N']) expect(usage).toContain(option);
});
