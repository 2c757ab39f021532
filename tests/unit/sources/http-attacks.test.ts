import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type HttpOptions } from '../../../src/sources/http/client.ts';
import { ENDLESS, every, HEAD, NONSENSE, SLOW_SERVERS } from '../../hostile/servers.ts';
import { pour, type RawServer, startRaw } from '../../servers/raw.ts';

let server: RawServer;
afterEach(() => server.close());

/** Limits of a hurried reader, so that what only time ends is over soon. */
const LIMITS = { headerTime: 400, paceTime: 200, totalTime: 1_000, wireBytes: 100_000, bodyBytes: 200_000 };

/** What came of one request to a server that answers so, and whether its connections were given up while the client lives. */
async function meet(serve: (socket: Socket) => void, options: HttpOptions = {}, beginning?: 'take') {
  server = await startRaw(serve);
  const http = createHttp({ allowPrivateHosts: ['127.0.0.1'], limits: LIMITS, ...options });
  const wishes = { accept: '*/*', ...(beginning && { beginning }) };
  const outcome = await http.get(`http://127.0.0.1:${server.port}/`, wishes);
  if (!outcome.ok) await server.quiet();
  await http.close();
  await server.quiet();
  if (!outcome.ok) return outcome.problem;
  return outcome.value.kind === 'body' ? Buffer.from(outcome.value.body).toString('latin1') : outcome.value.kind;
}

describe('a server that takes its time is left, and its connection with it', () => {
  test.each(SLOW_SERVERS)('%s', async (_name, serve, limit) => {
    expect(await meet(serve)).toMatchObject(
      limit === null ? { code: 'unreachable' } : { code: 'too-slow', limit: LIMITS[limit] },
    );
  });

  test('at a pace that never ends', async () => {
    const steady = (socket: Socket) => every(socket, 20, '.'.repeat(500), `${HEAD}\r\n`);
    expect(await meet(steady)).toMatchObject({ code: 'too-slow', limit: LIMITS.totalTime });
  });

  test('with the hops together, however quick each is', async () => {
    const answer = 'HTTP/1.1 302 Found\r\nlocation: /on\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
    const again = (socket: Socket) => void setTimeout(() => socket.end(answer), 100);
    expect(await meet(again, { limits: { ...LIMITS, redirects: 50 } })).toMatchObject({
      code: 'too-slow',
      limit: LIMITS.totalTime,
    });
  });
});

describe('a server that speaks nonsense is told apart, and its connection given up', () => {
  test.each(NONSENSE)('%s', async (_name, serve) => {
    expect(await meet(serve)).toMatchObject({ code: 'unreachable' });
  });

  test.each(ENDLESS)('without end: %s', async (_name, serve) => {
    const problem = await meet(serve);
    expect(problem).toMatchObject({ code: expect.stringMatching(/^(?:unreachable|too-slow|too-large)$/) });
  });
});

describe('a body', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['without end', (socket) => pour(socket, 'x'.repeat(5_000), `${HEAD}\r\n`)],
    [
      'in chunks without end',
      (socket) => pour(socket, '5\r\nhello\r\n'.repeat(500), `${HEAD}transfer-encoding: chunked\r\n\r\n`),
    ],
    ['announced as too long', (socket) => socket.write(`${HEAD}content-length: 100001\r\n\r\n`)],
  ])('%s is refused, and its beginning given to whom that is enough', async (name, serve) => {
    expect(await meet(serve)).toMatchObject({ code: 'too-large', limit: LIMITS.bodyBytes });
    await server.close();
    if (name === 'announced as too long') return;
    expect(await meet(serve, {}, 'take')).toHaveLength(LIMITS.wireBytes);
  });

  test.each(ENDLESS.slice(1))('is left by what frames it, though nobody is out of time: %s', async (_name, serve) => {
    const limits = {
      ...LIMITS,
      headerTime: 60_000,
      paceTime: 60_000,
      totalTime: 60_000,
      lineBytes: 1_000_000,
      wireBytes: 900_000,
    };
    expect(await meet(serve, { limits })).toMatchObject({ code: 'unreachable' });
  });

  test('is counted by itself on a connection that brought others before', async () => {
    const text = 'x'.repeat(60_000);
    const again = (socket: Socket) => {
      const say = () => void socket.write(`${HEAD}content-length: ${text.length}\r\n\r\n${text}`);
      socket.on('data', say);
      say();
    };
    server = await startRaw(again);
    const http = createHttp({ allowPrivateHosts: ['127.0.0.1'], limits: { ...LIMITS, lineBytes: 100_000 } });
    for (let n = 0; n < 5; n++) {
      expect(await http.get(`http://127.0.0.1:${server.port}/`, { accept: '*/*' })).toMatchObject({ ok: true });
    }
    expect(server.taken()).toBeLessThan(5);
    await http.close();
  });

  test('in a hundred thousand chunks of a letter each is read whole', async () => {
    const serve = (socket: Socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      socket.end(`${'1\r\nx\r\n'.repeat(100_000)}0\r\n\r\n`);
    };
    expect(await meet(serve, { limits: { ...LIMITS, totalTime: 20_000 } })).toBe('x'.repeat(100_000));
  });

  test('is read where extensions, trailers and words before the answer are few', async () => {
    const answer = `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${HEAD}transfer-encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nx: y\r\n\r\n`;
    expect(await meet((socket) => socket.end(answer))).toBe('hello');
  });

  test('that breaks off is given to whom its beginning is enough, and does not count as known', async () => {
    server = await startRaw((socket) => socket.end(`${HEAD}etag: "1"\r\ncontent-length: 10\r\n\r\nhello`));
    const http = createHttp({ allowPrivateHosts: ['127.0.0.1'] });
    const outcome = await http.get(`http://127.0.0.1:${server.port}/`, { accept: '*/*', beginning: 'take' });
    expect(outcome).toMatchObject({ value: { body: Uint8Array.from(Buffer.from('hello')), etag: null } });
    await http.close();
  });

  test('longer than announced is read as far as announced', async () => {
    expect(await meet((socket) => socket.end(`${HEAD}content-length: 5\r\n\r\nhello and more`))).toBe('hello');
  });
});
