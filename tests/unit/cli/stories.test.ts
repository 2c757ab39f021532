import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';

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
