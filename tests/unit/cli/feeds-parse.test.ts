import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli.ts';
import { runIn } from './terminal.ts';

const feed = (title: string, more = '') =>
  `<rss version="2.0"><channel><title>Merrow Post</title><link>https://merrow.example/</link><item><title>${title}</title><link>/lamp</link><guid isPermaLink="false">1</guid><pubDate>Sun, 22 Nov 2026 09:30:00 CET</pubDate><author>ines@merrow.example (Ines Tolland)</author><description>&lt;p&gt;It burns.&lt;/p&gt;${more}</description></item></channel></rss>`;
const packed = (body: string | Buffer) => Buffer.from(body).toString('base64');

async function answers(lines: readonly (string | object)[]): Promise<Record<string, unknown>[]> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = text(stdout);
  const stdin = Readable.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  const code = await run(['feeds', 'parse', '--jsonl'], { stdin, stdout, stderr, env: {} });
  expect(code).toBe(0);
  stdout.end();
  return (await printed)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a line with a feed gives its title, link and entries', async () => {
  const entry = {
    id: '1',
    title: 'Lamp relit',
    link: 'https://merrow.example/lamp',
    date: '2026-11-22T08:30:00.000Z',
    content: 'It burns.',
    author: 'Ines Tolland',
  };
  expect(
    await answers([{ id: 'a', bodyBase64: packed(feed('Lamp relit')), url: 'https://merrow.example/feed' }]),
  ).toEqual([{ id: 'a', title: 'Merrow Post', link: 'https://merrow.example/', entries: [entry] }]);
});

test('the encoding comes from the header that is given', async () => {
  const body = packed(Buffer.from(feed('Größe'), 'latin1'));
  expect(await answers([{ id: 1, bodyBase64: body, contentType: 'text/xml; charset=iso-8859-1' }])).toMatchObject([
    { entries: [{ title: 'Größe' }] },
  ]);
});

test('bad lines and bad feeds give errors under their ids, in the order of the lines, and end nothing', async () => {
  const long = feed('Long', '&lt;p&gt;And on.&lt;/p&gt;'.repeat(20_000));
  const lines = [
    { id: 'long', bodyBase64: packed(long) },
    'no json',
    { id: 'none' },
    { id: 'page', bodyBase64: packed('<!doctype html><title>Sign in</title>') },
    { id: 'void', bodyBase64: '' },
    { id: 'type', bodyBase64: 7 },
    { bodyBase64: packed(feed('Nameless')) },
    ...Array.from({ length: 12 }, (_, id) => ({ id, bodyBase64: packed(feed(`Lamp ${id}`)) })),
  ];
  const said = await answers(lines);
  expect(said.map(({ id }) => id)).toEqual(['long', null, 'none', 'page', 'void', 'type', null, ...Array(12).keys()]);
  expect(said.map(({ error }) => error !== undefined)).toEqual([
    false,
    ...Array(6).fill(true),
    ...Array(12).fill(false),
  ]);
  expect(said[3]?.error).toContain('web page');
  expect(said.at(-1)).toMatchObject({ entries: [{ title: 'Lamp 11' }] });
});

test('all entries of a long feed are told', async () => {
  const items = Array.from({ length: 2_500 }, (_, at) => `<item><title>Lamp ${at}</title></item>`).join('');
  const [said] = await answers([{ id: 1, bodyBase64: packed(`<rss><channel>${items}</channel></rss>`) }]);
  expect(said?.entries).toHaveLength(2_500);
});

test('an entry without an address is named by its URN', async () => {
  const body =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:example:1</id><title>Lamp</title></entry></feed>';
  expect(await answers([{ id: 1, bodyBase64: packed(body) }])).toMatchObject([
    { entries: [{ link: 'urn:example:1' }] },
  ]);
});

test('without --jsonl it says how it is meant', async () => {
  expect(await runIn({}, ['feeds', 'parse'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('feeds parse --jsonl'),
  });
});
