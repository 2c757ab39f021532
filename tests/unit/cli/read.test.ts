import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';

const answers = async (lines: readonly object[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  const stdin = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  await run(['read', '--jsonl'], { stdin, stdout, stderr, env: {} });
  stdout.end();
  return (await printed).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
};

const SENTENCE =
  'The café at the end of Merrow quay was lit again on Tuesday, forty years after it went dark for good.';
const PAGE = `<html lang="en"><head><meta charset="windows-1252"><title>Café relit</title><meta property="og:image" content="/a.jpg"></head><body><article><h1>Café relit</h1>${`<p>${SENTENCE}</p><p>Nobody on the quay had thought to see that.</p>`.repeat(2)}</article></body></html>`;

test('a page may come as bytes, read by the charset that they declare, and one that is none ends nothing', async () => {
  const bytes = Buffer.from(PAGE, 'latin1').toString('base64');
  const [page, broken] = await answers([
    { id: 1, htmlBase64: bytes, url: 'https://merrow.example/cafe' },
    { id: 2, htmlBase64: 'not base64!' },
  ]);
  expect(page).toMatchObject({
    id: 1,
    article: { title: 'Café relit', image: 'https://merrow.example/a.jpg', canonical: 'https://merrow.example/cafe' },
  });
  expect(page.article.text).toContain(SENTENCE);
  expect(broken).toEqual({ id: 2, error: '"htmlBase64" must be base64.' });
});
