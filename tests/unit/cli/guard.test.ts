import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';

const answers = async (lines: readonly string[], ...argv: string[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  const stdin = Readable.from(lines.map((line) => `${line}\n`));
  const code = await run(['guard', ...argv], { stdin, stdout, stderr, env: {} });
  stdout.end();
  const rows = (await printed).split('\n').filter((line) => line !== '');
  return { code, lines: rows.map((line) => JSON.parse(line)) };
};

const source = 'The vote was 12 to 7. Ida Brook abstained.';

test('each text gets its verdict, and a bad line its error, in order', async () => {
  const { code, lines } = await answers(
    [
      JSON.stringify({ id: 'a', source, text: 'Ida Brook abstained.' }),
      'no JSON',
      JSON.stringify({ id: 'b', source }),
      JSON.stringify({ id: 3, source, text: 'The vote was 12 to 9.' }),
    ],
    '--jsonl',
  );
  expect(code).toBe(0);
  expect(lines).toEqual([
    { id: 'a', ok: true, reasons: [] },
    { id: null, error: 'Not a line of JSON.' },
    { id: 'b', error: 'No "text".' },
    { id: 3, ok: false, reasons: [{ kind: 'number', start: 19, end: 20, text: '9', says: expect.any(String) }] },
  ]);
});

test('explained, it names the sentences that bear the text', async () => {
  const line = JSON.stringify({ id: 1, source, text: 'The vote was 12-7. Ida Brook abstained.' });
  const { lines } = await answers([line], '--jsonl', '--explain');
  expect(lines[0].sentences).toEqual([
    { text: 'The vote was 12-7.', verbatim: false, bearers: ['The vote was 12 to 7.'] },
    { text: 'Ida Brook abstained.', verbatim: true, bearers: [] },
  ]);
});

test('without lines to read it says how it is used', async () => {
  expect((await answers([])).code).toBe(2);
});
