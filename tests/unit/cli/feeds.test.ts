import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { startWeb, type Web } from '../../servers/web.ts';
import { runIn } from './terminal.ts';

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>Lamp</title><link>/${title.length}</link></item></channel></rss>`;
const opml = (...outlines: string[]) => `<opml version="2.0"><body>\n${outlines.join('\n')}\n</body></opml>`;
const outline = (name: string) => `<outline text="${name}" xmlUrl="https://${name}.example/rss"/>`;

let web: Web;
let folder: string;
let env: Record<string, string>;
beforeEach(async () => {
  web = await startWeb();
  folder = await mkdtemp(join(tmpdir(), 'pullquote-feeds-'));
  env = {
    FEEDS_FILE: join(folder, 'feeds.opml'),
    DATA_DIR: join(folder, 'data'),
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
    TZ: 'UTC',
  };
  await writeFile(join(folder, 'feeds.opml'), opml());
});
afterEach(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

const feeds = (...argv: string[]) => runIn(env, ['feeds', ...argv]);
const fileOf = async (text: string | Buffer) => {
  await writeFile(join(folder, 'list.opml'), text);
  return join(folder, 'list.opml');
};

test('what a list holds is read from then on, is listed, and can be written out again', async () => {
  const file = await fileOf(opml(`<outline text="Science">${outline('gannet')}</outline>`, outline('merrow')));
  const imported = await feeds('import', file);
  expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('2 feeds added to #general')]);
  const listed = await feeds('list');
  expect(listed.stdout).toContain('2 sources');
  expect(listed.stdout).toMatch(/gannet .*science — not read yet/);
  const exported = await feeds('export');
  expect(exported.stdout).toContain('<outline text="science">\n      <outline type="rss" text="gannet"');
  const back = await fileOf(exported.stdout);
  expect((await feeds('import', back)).stdout).toMatch(/No feed was added[\s\S]*Known already +2/);
});

test('a list may lie at an address', async () => {
  web.set('/list.opml', opml(outline('gannet')));
  expect((await feeds('import', `${web.origin}/list.opml`)).stdout).toContain('1 feed added');
});

test('what of a list can’t be read is told with its line, and the rest is added', async () => {
  const file = await fileOf(opml('<outline text="x" xmlUrl="nowhere"/>', outline('gannet')));
  const { code, stdout } = await feeds('import', file);
  expect([code, stdout]).toEqual([0, expect.stringContaining('1 feed added')]);
  expect(stdout).toContain('line 2, column 1: “nowhere” is not an address');
});

test('a part of the feeds file that can’t be read loses no other', async () => {
  await writeFile(join(folder, 'feeds.opml'), opml('<outline text="x" xmlUrl="nowhere"/>', outline('gannet')));
  expect((await feeds('list')).stdout).toContain('1 source');
});

describe('for another place', () => {
  beforeEach(async () => {
    const store = await openStore({ kind: 'sqlite', path: join(folder, 'data', 'pullquote.db'), beside: true });
    if (!store.ok) throw new Error(store.problem.code);
    for (const channel of ['7', '8']) {
      const place = {
        platform: 'discord',
        workspace: '1',
        channel,
        name: `#news-${channel}`,
        zone: 'UTC',
        language: 'en',
      } as const;
      await store.value.places.meet({ ...place, id: `discord:1:${channel}` });
    }
    await store.value.close();
  });

  test.each(['#news-7', 'News-7', 'discord:1:7'])('%s, its feeds are its own', async (place) => {
    const file = await fileOf(opml(outline('gannet')));
    expect((await feeds('import', file, '--place', place)).stdout).toContain('added to #news-7');
    expect((await feeds('export', '--place', place)).stdout).toContain('gannet.example');
    expect((await feeds('export')).stdout).not.toContain('gannet.example');
  });

  test('that is not known, it is told', async () => {
    const { code, stderr } = await feeds('list', '--place', '#elsewhere');
    expect([code, stderr]).toEqual([1, expect.stringContaining('I don’t see a channel “#elsewhere”')]);
  });
});

describe('a site', () => {
  test('is looked through for its feeds', async () => {
    web.set(
      '/',
      '<link rel="alternate" type="application/rss+xml" href="/a.xml"><link rel="alternate" type="application/rss+xml" href="/bb.xml">',
    );
    web.set('/a.xml', feed('World'));
    web.set('/bb.xml', feed('Weather'));
    const { code, stdout } = await feeds('find', web.origin);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Found “World”')]);
    expect(stdout).toMatch(/has others too:[\s\S]*Weather · 1 entry — http/);
  });

  test.each<[string, string, string]>([
    ['a PDF', '/it.pdf', 'is a file such as a picture or a PDF'],
    ['a picture', '/it.png', 'is a file such as a picture or a PDF'],
    ['a page that is not there', '/gone', 'Nothing stands at this address'],
    ['a page to sign in on', '/login', 'Give the address of a feed that is open to all'],
    ['an article', '/article', 'I can read it once with /news read'],
    ['nothing', '/empty', 'is empty'],
  ])('that is %s is told from a feed, with what to do', async (_, path, says) => {
    web.set('/it.pdf', { body: '%PDF-1.7\n' });
    web.set('/it.png', { body: Buffer.from('89504e470d0a1a0a', 'hex') });
    web.set('/login', '<form><input type="password"></form>');
    web.set('/article', '<meta property="og:type" content="article"><p>The lamp was lit.</p>');
    web.set('/empty', '');
    const { code, stdout, stderr } = await feeds('find', `${web.origin}${path}`);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(says);
  });

  test('in a private network is refused', async () => {
    const { code, stderr } = await feeds('find', 'http://127.0.0.2/');
    expect([code, stderr]).toEqual([1, expect.stringContaining('127.0.0.2 is a private address')]);
  });

  test('whose feed is empty now is found', async () => {
    web.set('/', '<rss version="2.0"><channel><title>Quiet</title></channel></rss>');
    expect((await feeds('find', web.origin)).stdout).toContain('It is empty now.');
  });
});

test.each([
  ['nothing.opml', 'there is no such file'],
  ['', 'it is no file that may be read'],
])('a file “%s” that can’t be read says why', async (name, reason) => {
  const { code, stderr } = await feeds('import', join(folder, name));
  expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(reason)]);
});

test.each([
  ['import'],
  ['find'],
  ['find', 'a.example', 'b.example'],
  ['list', 'all'],
  ['parse'],
  ['list', '--jsonl'],
  ['parse', '--jsonl', '--place', 'x'],
  ['sing', 'a.example'],
])('typed wrongly, as %j, says how', async (...argv) => {
  const { code, stderr } = await feeds(...argv);
  expect([code, stderr]).toEqual([2, expect.stringContaining('pullquote feeds import FILE|URL')]);
});
