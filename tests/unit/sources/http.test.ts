import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAddressGuard, PrivateAddressError } from '../../../src/sources/http/address-guard.ts';
import { createHttp, type Http, type HttpOptions } from '../../../src/sources/http/client.ts';
import { startWeb, type Web } from '../../servers/web.ts';

let web: Web;
let http: Http;
const open = (options: HttpOptions = {}) => createHttp({ allowPrivateHosts: ['127.0.0.1'], ...options });
const get = (address: string, client = http) => client.get(address, { accept: '*/*' });
const textOf = (outcome: Awaited<ReturnType<typeof get>>) =>
  outcome.ok && outcome.value.kind === 'body' ? Buffer.from(outcome.value.body).toString() : outcome;
const problemOf = (outcome: Awaited<ReturnType<typeof get>>) => (outcome.ok ? null : outcome.problem);

beforeEach(async () => {
  web = await startWeb({ '/plain': 'hello' });
  http = open();
});
afterEach(async () => {
  await http.close();
  await web.close();
});

describe('fetching', () => {
  test('gives the body, and says where it came from', async () => {
    const outcome = await get(`${web.origin}/plain#part`);
    expect(textOf(outcome)).toBe('hello');
    expect(outcome).toMatchObject({ value: { url: `${web.origin}/plain`, contentType: 'text/html; charset=utf-8' } });
  });

  test('names itself honestly', async () => {
    await get(`${web.origin}/plain`);
    expect(web.lastHeaders()['user-agent']).toMatch(/^Pullquote/);
  });

  test('asks for changes only, and takes "not modified" for an answer', async () => {
    web.set('/feed', (request, response) => {
      const known = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'yesterday';
      response.writeHead(known ? 304 : 200).end();
    });
    const validators = { etag: '"v1"', lastModified: 'yesterday' };
    expect(await http.get(`${web.origin}/feed`, { accept: '*/*', validators })).toMatchObject({
      ok: true,
      value: { kind: 'unchanged', movedTo: null },
    });
  });

  test.each(['W/"weak"', '"with space, comma"', 'bare', '""', 'W/"\u00e9t\u00e9"', '"a" "b"'])(
    'gives the mark %s back as the server wrote it',
    async (etag) => {
      web.set('/marked', { headers: { etag } });
      const first = await get(`${web.origin}/marked`);
      const validators = first.ok ? first.value : null;
      if (validators === null) throw new Error('no answer');
      await http.get(`${web.origin}/marked`, { accept: '*/*', validators });
      expect(web.lastHeaders()['if-none-match']).toBe(etag);
    },
  );

  test('says how long the answer asks to be let stand, also where nothing changed', async () => {
    web.set('/feed', { headers: { 'cache-control': 'public, max-age=600' } });
    expect(await get(`${web.origin}/feed`)).toMatchObject({ value: { pause: 600_000 } });
    web.set('/same', { status: 304, headers: { 'retry-after': '900' } });
    expect((await get(`${web.origin}/same`)).ok && (await get(`${web.origin}/same`))).toMatchObject({
      value: { kind: 'unchanged', pause: 900_000 },
    });
  });

  test.each([
    ['gzip', zlib.gzipSync('packed')],
    ['deflate', zlib.deflateSync('packed')],
    ['deflate', zlib.deflateRawSync('packed')],
    ['br', zlib.brotliCompressSync('packed')],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync('packed'))],
    ['gzip', Buffer.from('packed')],
    ['', zlib.gzipSync('packed')],
  ])('unpacks %s', async (encoding, body) => {
    web.set('/packed', { headers: { 'content-encoding': encoding }, body });
    expect(textOf(await get(`${web.origin}/packed`))).toBe('packed');
  });

  test('keeps what could be unpacked of a body that ends early', async () => {
    const whole = zlib.gzipSync(Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join('\n'));
    web.set('/cut', { headers: { 'content-encoding': 'gzip' }, body: whole.subarray(0, whole.length / 2) });
    expect(textOf(await get(`${web.origin}/cut`))).toMatch(/^line 0\nline 7919\n/);
  });

  test('reports a status with the time to come back', async () => {
    const client = open({ now: () => 1_000_000 });
    web.set('/busy', { status: 429, headers: { 'retry-after': '120' } });
    expect(problemOf(await get(`${web.origin}/busy`, client))).toEqual({
      code: 'http-status',
      host: `127.0.0.1:${web.port}`,
      status: 429,
      retryAt: 1_120_000,
    });
    await client.close();
  });
});

describe('redirects', () => {
  test('are followed, also when relative', async () => {
    web.set('/old', { status: 301, headers: { location: '../plain' } });
    expect(await get(`${web.origin}/old`)).toMatchObject({ value: { url: `${web.origin}/plain` } });
  });

  test.each([
    ['permanent ones alone', [301, 308], true],
    ['one that is not', [301, 302], false],
    ['one that is not, at first', [307, 308], false],
  ] as const)('by %s say, or do not, where it lies for good', async (_name, [first, second], moved) => {
    web.set('/first', { status: first, headers: { location: '/second' } });
    web.set('/second', { status: second, headers: { location: '/plain' } });
    const movedTo = moved ? `${web.origin}/plain` : null;
    expect(await get(`${web.origin}/first`)).toMatchObject({ value: { movedTo } });
    expect(await get(`${web.origin}/plain`)).toMatchObject({ value: { movedTo: null } });
  });

  test('are not followed to where that is not wanted', async () => {
    web.set('/old', { status: 301, headers: { location: '/plain' } });
    const mayFollow = async () => ({ ok: false, problem: { code: 'disallowed', host: 'merrow.example' } }) as const;
    expect(problemOf(await http.get(`${web.origin}/old`, { accept: '*/*', mayFollow }))?.code).toBe('disallowed');
    expect(web.log).toEqual(['GET /old']);
  });

  test('end at the fifth', async () => {
    web.set('/loop', { status: 302, headers: { location: '/loop' } });
    expect(problemOf(await get(`${web.origin}/loop`))).toMatchObject({ code: 'too-many-redirects', limit: 5 });
    expect(web.log).toHaveLength(6);
  });

  test.each([
    ['http://127.0.0.2/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data/', 'private-address'],
    ['file:///etc/hostname', 'bad-address'],
    ['http://', 'bad-address'],
  ])('to %s are refused', async (location, code) => {
    web.set('/away', { status: 302, headers: { location } });
    expect(problemOf(await get(`${web.origin}/away`))).toMatchObject({ code });
  });
});

describe('private addresses', () => {
  test('what a name leads to is judged at the connection, so an earlier look-up cannot vouch for it', async () => {
    const answers = ['93.184.215.14', '127.0.0.1'];
    const guard = createAddressGuard([], (_host, _options, done) =>
      done(null, [{ address: answers.shift() ?? '', family: 4 }]),
    );
    const look = () =>
      new Promise((resolve) => guard.lookup('rebinding.example', { all: true }, (error) => resolve(error)));
    expect(await look()).toBeNull();
    expect(await look()).toBeInstanceOf(PrivateAddressError);
  });

  test('of several answers only the public ones are used', async () => {
    const guard = createAddressGuard([], (_host, _options, done) =>
      done(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '93.184.215.14', family: 4 },
      ]),
    );
    const used = await new Promise((resolve) =>
      guard.lookup('mixed.example', { all: true }, (_error, addresses) => resolve(addresses)),
    );
    expect(used).toEqual([{ address: '93.184.215.14', family: 4 }]);
  });
});

describe('caps', () => {
  test.each([
    'ftp://news.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'not an address',
    '',
    `http://news.example/${'a'.repeat(9000)}`,
  ])('only addresses of the web are fetched, not %.40s', async (address) => {
    expect(problemOf(await get(address))).toMatchObject({ code: 'bad-address' });
  });

  test('a body longer than the cap is refused, announced or not', async () => {
    const client = open({ limits: { wireBytes: 1000 } });
    web.set('/announced', { body: 'x'.repeat(1001) });
    web.set('/endless', (_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(500)));
      };
      response.on('drain', pour);
      pour();
    });
    expect(problemOf(await get(`${web.origin}/announced`, client))).toMatchObject({ code: 'too-large' });
    expect(problemOf(await get(`${web.origin}/endless`, client))).toMatchObject({ code: 'too-large' });
    await client.close();
  });

  test.each([
    ['gzip', (bytes: Buffer) => zlib.gzipSync(bytes)],
    ['gzip', (bytes: Buffer) => Buffer.concat([zlib.gzipSync(bytes), zlib.gzipSync(bytes)])],
    ['br', (bytes: Buffer) => zlib.brotliCompressSync(bytes)],
    ['gzip, gzip', (bytes: Buffer) => zlib.gzipSync(zlib.gzipSync(bytes))],
  ])('a bomb in %s is refused', async (encoding, pack) => {
    const client = open({ limits: { bodyBytes: 60_000 } });
    web.set('/bomb', { headers: { 'content-encoding': encoding }, body: pack(Buffer.alloc(50_000 * 2, 0x20)) });
    expect(problemOf(await get(`${web.origin}/bomb`, client))).toMatchObject({ code: 'too-large', limit: 60_000 });
    await client.close();
  });

  describe('of large bodies at once', () => {
    /** A half of the room is one domain's. */
    const crowded = { freeBytes: 1_000, roomBytes: 1_000_000, roomTime: 20_000, paceTime: 10, paceBytes: 1 };
    let client: Http;
    let end: () => void;
    let slow: ReturnType<typeof get>;

    /** One that has its room, and the end of which comes when it is asked for. */
    const begin = async (limits: HttpOptions['limits'] = {}): Promise<void> => {
      client = open({ limits: { ...crowded, ...limits } });
      const rest = Promise.withResolvers<void>();
      const given = Promise.withResolvers<void>();
      end = rest.resolve;
      slow = client.room.during(web.origin, async (share) => {
        await share.hold(400_000, new AbortController().signal);
        given.resolve();
        await rest.promise;
        return get(`${web.origin}/plain`, client);
      });
      await given.promise;
      web.set('/large', { headers: { etag: '"v1"', 'content-length': '300000' }, body: 'o'.repeat(300_000) });
    };
    afterEach(async () => {
      end();
      await slow;
      await client.close();
    });

    test('one waits until another has been read, for which its server is not blamed', async () => {
      await begin();
      const large = get(`${web.origin}/large`, client);
      // Longer than a server may say nothing.
      for (let n = 0; n < 50; n += 1) await get(`${web.origin}/plain`, client);
      end();
      expect(textOf(await large)).toHaveLength(300_000);
    });

    test('a feed is read as far as it needs no room, and asked for anew the next time', async () => {
      await begin({ roomTime: 20 });
      const outcome = await client.get(`${web.origin}/large`, { accept: '*/*', beginning: 'take' });
      expect(textOf(outcome)).toBe('o'.repeat(1_000));
      expect(outcome).toMatchObject({ ok: true, value: { etag: null } });
    });

    test('a page is not read, as a part of an article is not the article', async () => {
      await begin({ roomTime: 20 });
      expect(problemOf(await get(`${web.origin}/large`, client))).toMatchObject({ code: 'too-slow', limit: 20 });
    });

    test('a small one waits for none', async () => {
      await begin();
      expect(textOf(await get(`${web.origin}/plain`, client))).toBe('hello');
    });
  });

  test('a server that never sends its headers is left', async () => {
    const client = open({ limits: { headerTime: 20 } });
    web.set('/silent', () => {});
    expect(problemOf(await get(`${web.origin}/silent`, client))).toMatchObject({ code: 'too-slow', limit: 20 });
    await client.close();
  });

  test('a server that drips its body is left', async () => {
    const client = open({ limits: { totalTime: 40 } });
    web.set('/drip', (_request, response) => {
      const drip = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(problemOf(await get(`${web.origin}/drip`, client))).toMatchObject({ code: 'too-slow', limit: 40 });
    await client.close();
  });

  test('a connection cut or refused is a problem, not a crash', async () => {
    web.set('/cut', (_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      response.socket?.destroy();
    });
    web.set('/gone', (request) => request.socket.destroy());
    expect(problemOf(await get(`${web.origin}/cut`))).toMatchObject({ code: 'unreachable' });
    expect(problemOf(await get(`${web.origin}/gone`))).toMatchObject({ code: 'unreachable' });
    const { origin } = web;
    await web.close();
    expect(problemOf(await get(`${origin}/`))).toMatchObject({
      code: 'unreachable',
      reason: 'it refused the connection',
    });
  });
});
