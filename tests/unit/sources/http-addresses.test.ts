import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createAddressGuard } from '../../../src/sources/http/address-guard.ts';
import { createHttp, type Http, type HttpOptions } from '../../../src/sources/http/client.ts';
import { type Resolve, resolveBySystem } from '../../../src/sources/http/look-up.ts';
import { NO_ADDRESSES, SPELLINGS } from '../../hostile/addresses.ts';
import { type RawServer, startRaw } from '../../servers/raw.ts';
import { startWeb, type Web } from '../../servers/web.ts';

// The network behind the bot: a service that must not hear a word, whatever address leads to it.
let inner: RawServer;
// A server that may be asked, and sends elsewhere.
let front: Web;
const open: Http[] = [];

beforeAll(async () => {
  inner = await startRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret'));
  front = await startWeb();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((http) => http.close()));
});
afterAll(async () => {
  await inner.close();
  await front.close();
});

/** Every name leads to this machine, IPv4 or IPv6; `front.example` alone may. */
const toLoopback: Resolve = (_host, _options, done) =>
  done(null, [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ]);
const client = (options: HttpOptions = {}): Http => {
  const http = createHttp({ allowPrivateHosts: ['front.example'], resolve: toLoopback, ...options });
  open.push(http);
  return http;
};
const codeOf = async (http: Http, address: string) => {
  const outcome = await http.get(address, { accept: '*/*' });
  return outcome.ok ? 'ok' : outcome.problem.code;
};

const written = (spelling: string) => spelling.replace('PORT', `${inner.port}`);

describe('an address within the network', () => {
  test.each(SPELLINGS)('is not asked however it is written: %j', async (spelling) => {
    expect(await codeOf(client(), written(spelling))).toBe('private-address');
    expect(inner.taken()).toBe(0);
  });

  test.each(NO_ADDRESSES)('is not asked where it is no address of the web: %j', async (spelling) => {
    expect(await codeOf(client(), written(spelling))).toBe('bad-address');
    expect(inner.taken()).toBe(0);
  });

  // Without slashes of its own the same text is a path of the server that sent it; no header holds a line break.
  test.each(SPELLINGS.filter((spelling) => !/^http:\/?\d|\p{Cc}/u.test(spelling)))(
    'is not asked where a server sends there: %j',
    async (spelling) => {
      const location = Buffer.from(written(spelling)).toString('latin1');
      front.set('/away', { status: 302, headers: { location } });
      expect(await codeOf(client(), `http://front.example:${front.port}/away`)).toBe('private-address');
      expect(inner.taken()).toBe(0);
    },
  );

  test('is not asked at the end of a chain, nor where the address lacks a scheme', async () => {
    front.set('/one', { status: 301, headers: { location: '/two' } });
    front.set('/two', { status: 308, headers: { location: `//127.0.0.1:${inner.port}/` } });
    expect(await codeOf(client(), `http://front.example:${front.port}/one`)).toBe('private-address');
    expect(inner.taken()).toBe(0);
  });

  test('is not asked by way of a proxy that the environment names', async () => {
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'all_proxy']) {
      vi.stubEnv(name, `http://127.0.0.1:${inner.port}`);
    }
    front.set('/page', 'the page');
    expect(await codeOf(client(), `http://front.example:${front.port}/page`)).toBe('ok');
    expect(inner.taken()).toBe(0);
  });
});

describe('a name', () => {
  test('is looked up once, for the connection, so that no second answer can be another', async () => {
    const asked: string[] = [];
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve: Resolve = (host, _options, done) => {
      asked.push(host);
      done(null, [{ address: answers.shift() ?? '', family: 4 }]);
    };
    front.set('/page', 'the page');
    const http = client({ allowPrivateHosts: ['front.example'], resolve });
    expect(await codeOf(http, `http://front.example:${front.port}/page`)).toBe('ok');
    expect(asked).toEqual(['front.example']);
  });

  test('that is not looked up in time is told so, and holds nobody else up', async () => {
    const resolve: Resolve = (host, options, done) => {
      if (host === 'front.example') toLoopback(host, options, done);
    };
    front.set('/page', 'the page');
    const http = client({ resolve, limits: { lookupTime: 200, lookups: 2 } });
    const [silent, fine] = await Promise.all([
      http.get('http://silent.example/', { accept: '*/*' }),
      codeOf(http, `http://front.example:${front.port}/page`),
    ]);
    expect(silent).toEqual({ ok: false, problem: { code: 'too-slow', host: 'silent.example', limit: 200 } });
    expect(fine).toBe('ok');
  });

  test('waits its turn while others are looked up', async () => {
    const under: (() => void)[] = [];
    let most = 0;
    const resolve: Resolve = (host, options, done) => {
      under.push(() => toLoopback(host, options, done));
      most = Math.max(most, under.length);
      setImmediate(() => under.shift()?.());
    };
    const http = client({ resolve, limits: { lookups: 2 } });
    const names = Array.from({ length: 7 }, (_, at) => `http://name-${at}.example/`);
    expect(await Promise.all(names.map((name) => codeOf(http, name)))).toEqual(names.map(() => 'private-address'));
    expect(most).toBe(2);
  });

  test('that is not known is told so', async () => {
    const http = client({ resolve: resolveBySystem });
    expect(await codeOf(http, 'http://nowhere.invalid/')).toBe('unreachable');
  });
});

describe('a host that the operator allows', () => {
  beforeAll(() => front.set('/page', 'the page'));

  test.each([
    ['front.example', 'http://front.example:PORT/page'],
    ['FRONT.example', 'http://Front.Example:PORT/page'],
    ['front.example.', 'http://front.example:PORT/page'],
    ['front.example', 'http://front.example.:PORT/page'],
    ['vörne.example', 'http://xn--vrne-5qa.example:PORT/page'],
    ['127.0.0.1', 'http://2130706433:PORT/page'],
    ['127.1', 'http://127.0.0.1:PORT/page'],
  ])('%s is asked at %s', async (allowed, address) => {
    const http = client({ allowPrivateHosts: [allowed] });
    expect(await codeOf(http, address.replace('PORT', `${front.port}`))).toBe('ok');
  });

  test.each([
    ['front.example', 'http://inner.front.example:PORT/'],
    ['front.example', 'http://front.example.evil.example:PORT/'],
    ['front.example', 'http://127.0.0.1:PORT/'],
    ['127.0.0.1', 'http://localhost:PORT/'],
    ['127.0.0.1', 'http://127.0.0.2:PORT/'],
    ['::1', 'http://127.0.0.1:PORT/'],
    ['::ffff:127.0.0.1', 'http://127.0.0.1:PORT/'],
    ['example', 'http://front.example:PORT/'],
    ['', 'http://localhost:PORT/'],
  ])('%j does not stand for %s', async (allowed, address) => {
    const http = client({ allowPrivateHosts: [allowed] });
    expect(await codeOf(http, written(address))).toBe('private-address');
    expect(inner.taken()).toBe(0);
  });

  test('may be an address of IPv6, with or without its brackets', () => {
    for (const allowed of ['::1', '[::1]', '0:0:0:0:0:0:0:1']) {
      expect(createAddressGuard([allowed], toLoopback).check('http://[::1]/')).toMatchObject({ ok: true });
    }
  });
});

describe('an address', () => {
  test.each([1, 22, 25, 53, 110, 143, 465, 587, 993, 2049, 6667, 10080])(
    'with port %i is no web server’s',
    async (port) => {
      expect(await codeOf(client(), `http://front.example:${port}/`)).toBe('blocked-port');
      front.set('/away', { status: 302, headers: { location: `https://news.example:${port}/` } });
      expect(await codeOf(client(), `http://front.example:${front.port}/away`)).toBe('blocked-port');
    },
  );

  test('loses its name and password, which are never sent', async () => {
    front.set('/page', 'the page');
    const outcome = await client().get(`http://ida:secret@front.example:${front.port}/page`, { accept: '*/*' });
    expect(outcome).toMatchObject({ value: { url: `http://front.example:${front.port}/page` } });
    expect(JSON.stringify(front.lastHeaders())).not.toMatch(/secret|authorization/);
  });
});
