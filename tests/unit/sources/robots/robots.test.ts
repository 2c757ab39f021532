import { beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/core/problem.ts';
import { fail, ok } from '../../../../src/core/result.ts';
import { createBodyRoom } from '../../../../src/sources/http/body-room.ts';
import type { Http } from '../../../../src/sources/http/client.ts';
import { createRobots, obeying, type Robots } from '../../../../src/sources/robots/robots.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
let now: number;
let asked: string[];
let answer: string | Problem;
let slowed: [string, number][];
let http: Http;
let robots: Robots;

const status = (code: number): Problem => ({
  code: 'http-status',
  host: 'merrow.example',
  status: code,
  retryAt: null,
});
const disallowed = { ok: false, problem: { code: 'disallowed', host: 'merrow.example' } };
const check = (path: string) => robots.check(`https://merrow.example${path}`);

beforeEach(() => {
  now = 1_000_000;
  asked = [];
  slowed = [];
  answer = 'User-agent: Pullquote\nDisallow: /private';
  http = {
    room: createBodyRoom(1),
    get: async (url) => {
      asked.push(url);
      if (typeof answer !== 'string') return fail(answer);
      const known = { etag: null, lastModified: null, contentType: null, pause: null, movedTo: null, lasting: url };
      return ok({ kind: 'body', url, body: Buffer.from(answer), ...known });
    },
    close: async () => {},
  };
  const slow = (host: string, delay: number) => void slowed.push([host, delay]);
  robots = createRobots({ http, now: () => now, allowed: ['127.0.0.1', '::1', 'Feeds.Harbour.example'], slow });
});

test('a site is asked once a day, however many of its pages are read at once', async () => {
  const all = await Promise.all([check('/a'), check('/private/b'), check('/c?private')]);
  expect(all).toEqual([ok(null), disallowed, ok(null)]);
  expect(asked).toEqual(['https://merrow.example/robots.txt']);
  now += DAY - 1;
  await check('/a');
  expect(asked).toHaveLength(1);
  now += 1;
  await check('/a');
  expect(asked).toHaveLength(2);
});

test('each scheme and port of a host is a site of its own', async () => {
  await check('/a');
  await robots.check('http://merrow.example/a');
  await robots.check('https://merrow.example:8443/a');
  expect(asked).toHaveLength(3);
});

test.each([401, 403, 404, 410])('one that answers %d has none, and allows all', async (code) => {
  answer = status(code);
  expect(await check('/private')).toEqual(ok(null));
});

describe('one that cannot be reached', () => {
  test.each<[string, Problem]>([
    ['fails', status(503)],
    ['was asked too often', status(429)],
    ['is away', { code: 'unreachable', host: 'merrow.example', reason: 'it refused the connection' }],
    ['is too slow', { code: 'too-slow', host: 'merrow.example', limit: 10_000 }],
  ])('allows nothing for a while, where it %s', async (_name, problem) => {
    answer = problem;
    expect(await check('/a')).toEqual(disallowed);
    now += 10 * MINUTE - 1;
    await check('/a');
    expect(asked).toHaveLength(1);
    answer = '';
    now += 1;
    expect(await check('/a')).toEqual(ok(null));
  });

  test('is kept to what it said before', async () => {
    await check('/a');
    answer = status(500);
    now += DAY;
    expect(await check('/a')).toEqual(ok(null));
    expect(await check('/private')).toEqual(disallowed);
  });

  test('for a month is taken for absent', async () => {
    answer = status(500);
    await check('/a');
    now += 30 * DAY;
    expect(await check('/a')).toEqual(ok(null));
  });
});

test('of a long one the first half megabyte is read', async () => {
  answer = `User-agent: *\n${'# filler\n'.repeat(60_000)}Disallow: /`;
  expect(await check('/a')).toEqual(ok(null));
});

test('a pause that a site asks for is told, up to five seconds', async () => {
  answer = 'User-agent: *\nCrawl-delay: 3600';
  await check('/a');
  expect(slowed).toEqual([['merrow.example', 5_000]]);
});

test('a pause is told no more once the site no longer asks for it', async () => {
  answer = 'User-agent: *\nCrawl-delay: 2';
  await Promise.all([check('/a'), check('/b')]);
  for (answer of ['', '']) {
    now += DAY;
    await check('/a');
  }
  expect(slowed).toEqual([
    ['merrow.example', 2_000],
    ['merrow.example', 0],
  ]);
});

test('hosts of the operator’s own are not asked', async () => {
  for (const host of ['127.0.0.1:8080', '[::1]', 'feeds.harbour.example.']) {
    expect(await robots.check(`http://${host}/private`)).toEqual(ok(null));
  }
  expect(asked).toEqual([]);
});

test('no more sites are remembered than there is room for', async () => {
  for (let n = 0; n < 5_001; n++) await robots.check(`https://h${n}.example/`);
  await robots.check('https://h5000.example/');
  expect(asked).toHaveLength(5_001);
  await robots.check('https://h0.example/');
  expect(asked).toHaveLength(5_002);
});

test('a page that its site does not want read is not fetched, nor one on the way to another', async () => {
  let follows: ReturnType<Robots['check']> | undefined;
  const pages = obeying(
    {
      ...http,
      get: (address, wishes) => {
        follows = wishes.mayFollow?.('https://merrow.example/private/b');
        return http.get(address, wishes);
      },
    },
    robots,
  );
  expect(await pages.get('https://merrow.example/private/a', { accept: '*/*' })).toEqual(disallowed);
  expect(asked).toEqual(['https://merrow.example/robots.txt']);
  expect(await pages.get('https://merrow.example/a', { accept: '*/*' })).toMatchObject({ ok: true });
  expect(await follows).toEqual(disallowed);
});
