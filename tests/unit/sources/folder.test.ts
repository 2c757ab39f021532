import { mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDropFolder, type DropFolder, readDropFile } from '../../../src/sources/folder.ts';
import { createPageReader, type PageReader } from '../../../src/sources/page/page-reader.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const PARAGRAPH =
  'The lamp at the end of Merrow quay was lit again on Tuesday, forty years after the board switched it off.';
let path: string;
let pages: PageReader;
let folder: DropFolder;
const drop = (name: string, text: string | Uint8Array) => writeFile(join(path, name), text);
const titles = async () => (await folder.read()).articles.map((article) => article.title);

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'drop-'));
  pages = createPageReader();
  folder = createDropFolder({ paths: [path, join(path, 'missing')], pages, now: () => NOW });
});
afterEach(async () => {
  await pages.close();
  await rm(path, { recursive: true });
});

test('each format becomes an article', async () => {
  await drop('a.txt', `title: Lamp one\n\n${PARAGRAPH}\n`);
  await drop('b.md', `# Lamp two\n\n${PARAGRAPH}\n`);
  await drop('c.json', JSON.stringify({ title: 'Lamp three', text: PARAGRAPH }));
  await drop(
    'd.html',
    `<title>Lamp four</title><h1>Lamp four</h1><article><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Tuesday', 'Friday')}</p></article>`,
  );
  expect(await titles()).toEqual(['Lamp one', 'Lamp two', 'Lamp three', 'Lamp four']);
});

test('a page that is a file keeps the address it names, and may say how old it is', async () => {
  const head =
    '<title>Lamp</title><link rel="canonical" href="https://post.example/lamp"><meta name="date" content="3h ago">';
  const second = PARAGRAPH.replace('Tuesday', 'Friday');
  await drop('d.html', `${head}<h1>Lamp</h1><article><p>${PARAGRAPH}</p><p>${second}</p></article>`);
  const [article] = (await folder.read()).articles;
  expect(article).toMatchObject({ url: 'https://post.example/lamp', published: NOW - 3 * 3_600_000 });
});

test('a file is read once, and again when it changes', async () => {
  await drop('a.txt', `title: Lamp one\n\n${PARAGRAPH}\n`);
  expect(await titles()).toEqual(['Lamp one']);
  expect(await titles()).toEqual([]);
  await drop('a.txt', `title: Lamp changed\n\n${PARAGRAPH}\n`);
  await utimes(join(path, 'a.txt'), 1, 1);
  expect(await titles()).toEqual(['Lamp changed']);
});

test('a bad file is told once, by name, and does not stop the others', async () => {
  await drop('bad.json', '{"title": ');
  await drop('good.txt', `title: Lamp\n\n${PARAGRAPH}\n`);
  const news = await folder.read();
  expect(news.articles).toHaveLength(1);
  expect(news.problems).toMatchObject([{ file: 'bad.json', problem: { code: 'unreadable', name: 'bad.json' } }]);
  expect((await folder.read()).problems).toEqual([]);
});

test('other files, hidden ones, the readme and links are left alone', async () => {
  await drop('picture.jpg', 'x');
  await drop('.hidden.txt', PARAGRAPH);
  await drop('README.md', PARAGRAPH);
  await symlink('/etc/hostname', join(path, 'link.txt'));
  expect(await folder.read()).toEqual({ articles: [], problems: [] });
});

test('a file that is too large is refused unread', async () => {
  await drop('large.txt', Buffer.alloc(4_000_001, 0x61));
  expect((await folder.read()).problems).toMatchObject([{ problem: { reason: 'it is larger than 4 MB' } }]);
});

test('the same address gives the same article as from the web', async () => {
  const text = (query: string) => `title: Lamp\nurl: https://merrow.example/lamp${query}\n\n${PARAGRAPH}\n`;
  await drop('a.txt', text(''));
  await drop('b.txt', text('?utm_source=post'));
  const { articles } = await folder.read();
  expect(articles).toHaveLength(2);
  expect(articles[0]?.id).toBe(articles[1]?.id);
});

test('a file named by somebody is read whatever its extension, or said to be missing', async () => {
  await drop('story', `title: Lamp\n\n${PARAGRAPH}\n`);
  expect(await readDropFile(join(path, 'story'), { pages, now: NOW })).toMatchObject({ value: { title: 'Lamp' } });
  expect(await readDropFile(join(path, 'none.txt'), { pages, now: NOW })).toMatchObject({
    problem: { code: 'unreadable', name: 'none.txt', reason: 'there is no such file' },
  });
});
