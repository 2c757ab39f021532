import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeHome, runPullquote } from '../servers/bot.ts';

let home: Awaited<ReturnType<typeof makeHome>>;

beforeEach(async () => {
  home = await makeHome();
});
afterEach(() => home.remove());

const run = (args: readonly string[], input = '') => runPullquote(args, home.env, input);
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const TEXT =
  'MERROW — The harbour board will light the old lamp again.\n\n“It should never have gone dark,” said Ada Quill, the keeper’s granddaughter.\n';

describe('pullquote read', () => {
  test('prints a card for a file', async () => {
    const { code, stdout, stderr } = await run(['read', 'samples/adviser-lakeside-radio.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Premier’s top adviser steps aside over claims that he leaked harbour bids');
    expect(stdout).toContain('— Tomas Brennick');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Lakeside Public Radio has not verified the allegations.');
    expect(stdout).toContain('Brennick acknowledged that he met the executive');
  });

  test('prints JSON or HTML when asked', async () => {
    const json = await run(['read', 'samples/otters-ardenmoor-gazette.md', '--format', 'json']);
    const [line] = lines(json.stdout);
    expect(line.article.publisher).toBe('Ardenmoor Gazette');
    for (const sentence of line.summary)
      expect(line.article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    const html = await run(['read', 'samples/otters-ardenmoor-gazette.md', '--format', 'html']);
    expect(html.stdout).toContain('<article');
  });

  test('says what is wrong with a file that is not there, and still reads the others', async () => {
    const { code, stdout, stderr } = await run(['read', 'nowhere.txt', 'samples/final-the-touchline.txt']);
    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.txt');
    expect(stdout).toContain('—');
  });

  test('explains who said each quote and why it is key or not', async () => {
    const { code, stdout } = await run(['read', '--explain', 'samples/adviser-lakeside-radio.txt']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/speaker: Tomas Brennick, named after it \(“told”\).*% sure/u);
    expect(stdout).toContain('not key: only part of a sentence');
    const json = await run(['read', '--jsonl', '--explain'], JSON.stringify({ id: 1, text: TEXT }));
    expect(lines(json.stdout)[0].quotes[0].reasons).toMatchObject({ how: 'after', likeliest: 'Ada Quill' });
    const html = await run(['read', '--explain', '--format', 'html', 'samples/adviser-lakeside-radio.txt']);
    expect(html).toMatchObject({ code: 2, stdout: '' });
    expect(html.stderr).toContain('--explain');
  });

  test('refuses an address of the private network', async () => {
    const { code, stderr } = await run(['read', 'http://127.0.0.1:9/x']);
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1');
  });

  test('answers lines of JSON in their order; a bad one does not end the run', async () => {
    const page = `<html><head><title>The lamp</title></head><body><article>${'<p>The harbour board will light the old lamp again, it said on Tuesday, after forty dark years on the quay.</p>'.repeat(4)}</article></body></html>`;
    const input = [
      JSON.stringify({ id: 'page', html: page, url: 'https://post.example/lamp' }),
      JSON.stringify({ id: 7, text: TEXT }),
      'rubbish',
      JSON.stringify({ id: 'none' }),
      JSON.stringify({ id: 'empty', text: '' }),
    ].join('\n');
    const { code, stdout } = await run(['read', '--jsonl'], input);
    const [first, second, third, fourth, fifth] = lines(stdout);
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: 'page', article: { title: 'The lamp' } });
    expect(second).toMatchObject({ id: 7, article: { text: TEXT, language: 'en' } });
    expect(second.quotes[0]).toMatchObject({
      text: 'It should never have gone dark,',
      speaker: 'Ada Quill',
      cue: 'said',
    });
    expect(TEXT.slice(second.quotes[0].start, second.quotes[0].end)).toBe(second.quotes[0].text);
    expect(third).toEqual({ id: null, error: 'Not a line of JSON.' });
    expect(fourth).toEqual({ id: 'none', error: 'Neither "text" nor "html" nor "htmlBase64".' });
    expect(fifth).toMatchObject({ id: 'empty', summary: [], quotes: [], caveats: [] });
  });
});

describe('pullquote stories', () => {
  test('groups what tells one event, within each batch', async () => {
    const cable =
      'The undersea cable that joins the island to the mainland was cut by an anchor on Monday night, the operator said.';
    const input = [
      { id: 'a', batch: 1, title: 'Undersea cable to island cut by anchor', text: cable },
      { id: 'b', batch: 1, title: 'Anchor cuts island’s undersea cable', text: `${cable} Repairs begin on Thursday.` },
      {
        id: 'c',
        batch: 1,
        title: 'Otters return to the upper river',
        text: 'Otters were seen on the upper river for the first time in decades.',
      },
      { id: 'd', batch: 2, title: 'Undersea cable to island cut by anchor', text: cable },
      { id: 'e' },
    ].map((item) => JSON.stringify(item));
    const { code, stdout } = await run(['stories', '--jsonl'], input.join('\n'));
    expect(code).toBe(0);
    expect(lines(stdout)).toMatchObject([
      { id: 'e', error: expect.stringContaining('Neither') },
      {
        batch: 1,
        members: ['a', 'b'],
        title: expect.stringContaining('cable'),
        summary: expect.any(String),
        quotes: [],
      },
      { batch: 1, members: ['c'] },
      { batch: 2, members: ['d'] },
    ]);
  });

  test('says how each article relates to those before, and why it is there', async () => {
    const told =
      'The lighthouse of Fenn went dark on Monday night when a gull short-circuited its lamp, the keeper said.';
    const input = [
      { id: 'a', title: 'Gull darkens lighthouse of Fenn', text: told, published: '2026-05-04T08:00:00Z' },
      { id: 'b', title: 'Lighthouse dark', text: `FENN — ${told}`, published: '2026-05-04T10:00:00Z' },
      {
        id: 'c',
        title: 'Fenn lighthouse out after gull hits lamp',
        text: 'A gull put out the lamp of the lighthouse at Fenn.',
      },
    ].map((item) => JSON.stringify(item));
    const explained = await run(['stories', '--jsonl', '--explain'], input.join('\n'));
    expect(lines(explained.stdout)).toMatchObject([
      {
        members: ['a', 'b', 'c'],
        coverage: [
          {
            id: 'a',
            relation: 'first',
            of: null,
            published: '2026-05-04T08:00:00.000Z',
            why: { other: 'b', joined: true },
          },
          { id: 'b', relation: 'copy', of: 'a', why: { other: 'a', link: { copy: true } } },
          { id: 'c', relation: 'report', of: null, published: null },
        ],
        topic: null,
      },
    ]);
    const copies = await run(['stories', '--jsonl', '--copies'], input.join('\n'));
    expect(lines(copies.stdout)).toMatchObject([{ members: ['a', 'b'] }, { members: ['c'] }]);
  });

  test('tells each batch as one story where that is asked, in so many words', async () => {
    const input = [
      { id: 'a', batch: 1, title: 'Storm cuts Lowmere cable', text: 'A storm cut the Lowmere cable on Monday night.' },
      { id: 'b', batch: 1, title: 'Chess club wins', text: 'The chess club of Fenn won its match by half a point.' },
      { id: 'c', batch: 2, title: 'Rain', text: 'Rain fell on Harrow for a third day.' },
    ].map((line) => JSON.stringify(line));
    const { code, stdout } = await run(['stories', '--jsonl', '--one-per-batch', '--words', '12'], input.join('\n'));
    expect(code).toBe(0);
    expect(lines(stdout)).toMatchObject([
      { batch: 1, members: ['a', 'b'], summary: expect.stringMatching(/^[^\n]+\.$/) },
      { batch: 2, members: ['c'], title: 'Rain' },
    ]);
  });
});

describe('the other words', () => {
  test('the feeds are listed with their health, also while no bot runs', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="world"><outline text="Merrow Post" xmlUrl="https://post.example/feed"/></outline></body></opml>';
    await writeFile(join(home.folder, 'feeds.opml'), opml);
    const { code, stdout } = await run(['feeds']);
    expect(code).toBe(0);
    expect(stdout).toContain('Merrow Post');
    expect(stdout).toContain('not read yet');
  });

  test.each([
    [['sing']],
    [['read']],
    [['read', 'x.txt', '--format', 'pdf']],
    [['read', '--loud']],
    [['stories']],
    [['stories', '--jsonl', '--words', '3']],
    [['read', '--jsonl', '--words', 'many']],
    [['feeds', 'test']],
  ])('%j is typed wrongly: a sentence and the exit code 2', async (args) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain('pullquote');
  });

  test('without a word it tells how it is used', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    for (const verb of ['start', 'read', 'stories', 'feeds', 'healthcheck'])
      expect(stdout).toContain(`pullquote ${verb}`);
  });
});
