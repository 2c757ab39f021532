import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type HttpOptions } from '../../../src/sources/http/client.ts';
import { pour, type RawServer, startRaw } from '../../servers/raw.ts';

let server: RawServer;
afterEach(() => server.close());

/** Limits of a hurried reader, so that what only time ends is over soon. */
const LIMITS = { headerTime: 400, paceTime: 200, totalTime: 1_000, wireBytes: 100_000, bodyBytes: 200_000 };
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

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

const every = (socket: Socket, ms: number, part: string, first = '') => {
  socket.write(first);
  const timer = setInterval(() => socket.write(part), ms);
  socket.on('close', () => clearInterval(timer));
};

describe('a server that takes its time is left, and its connection with it', () => {
  test.each<[string, (socket: Socket) => void, number]>([
    ['says nothing', () => {}, LIMITS.headerTime],
    ['drips its status line', (socket) => every(socket, 20, 'H'), 0],
    ['drips its headers', (socket) => every(socket, 20, 'x: y\r\n', HEAD), LIMITS.headerTime],
    ['drips one header', (socket) => every(socket, 20, 'y', `${HEAD}x: `), LIMITS.headerTime],
    ['drips its body', (socket) => every(socket, 20, '.', `${HEAD}\r\n`), LIMITS.paceTime],
    [
      'sends half of its body and waits',
      (socket) => socket.write(`${HEAD}content-length: 4000\r\n\r\n${'.'.repeat(2_000)}`),
      LIMITS.paceTime,
    ],
    [
      'drips the size of a chunk',
      (socket) => every(socket, 20, '0', `${HEAD}transfer-encoding: chunked\r\n\r\n`),
      LIMITS.paceTime,
    ],
    [
      'drips trailers',
      (socket) => every(socket, 20, 'x: y\r\n', `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`),
      LIMITS.paceTime,
    ],
    [
      'says nothing after others said that it works on it',
      (socket) => socket.write('HTTP/1.1 102 Processing\r\n\r\n'),
      LIMITS.headerTime,
    ],
  ])('%s', async (_name, serve, limit) => {
    expect(await meet(serve)).toMatchObject(limit === 0 ? { code: 'unreachable' } : { code: 'too-slow', limit });
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
  const zeros = '0'.repeat(60_000);
  test.each<[string, string | ((socket: Socket) => void)]>([
    ['no HTTP at all', 'SSH-2.0-harbour\r\n'],
    ['HTTP/0.9', '<html><body>The lamp</body></html>'],
    ['a version that is none', 'HTTP/9.9 200 OK\r\n\r\n'],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n'],
    ['a status below all others', 'HTTP/1.1 001 OK\r\n\r\n'],
    ['an endless header', (socket) => pour(socket, zeros, `${HEAD}x: `)],
    ['endless headers', (socket) => pour(socket, 'x: y\r\n'.repeat(1_000), HEAD)],
    ['an endless header name', (socket) => pour(socket, zeros, HEAD)],
    ['headers without end of "still working"', (socket) => pour(socket, 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100))],
    ['a header with a NUL', `${HEAD}x: a\0b\r\n\r\n`],
    ['a size of a chunk that is none', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['a size of a chunk beyond all numbers', `${HEAD}transfer-encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n`],
    ['two lengths', `${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\nhello!`],
    ['a length that is none', `${HEAD}content-length: five\r\n\r\nhello`],
    ['a length below zero', `${HEAD}content-length: -5\r\n\r\nhello`],
    ['a length and chunks', `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`],
    [
      'an unasked change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: raw\r\nconnection: upgrade\r\n\r\nraw',
    ],
    ['nothing', (socket) => socket.end()],
    ['half a status line', (socket) => socket.end('HTTP/1.1 20')],
    ['half of its headers', (socket) => socket.end(HEAD)],
    ['less than it announced', (socket) => socket.end(`${HEAD}content-length: 10\r\n\r\nhello`)],
    ['half a chunk', (socket) => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\nff\r\nhello`)],
    [
      'an encoding that nobody knows',
      `${HEAD}connection: close\r\ncontent-encoding: lzw\r\ncontent-length: 5\r\n\r\nhello`,
    ],
    [
      'a thousand encodings',
      `${HEAD}connection: close\r\ncontent-encoding: ${'gzip, '.repeat(1_000)}\r\ncontent-length: 5\r\n\r\nhello`,
    ],
  ])('%s', async (_name, answer) => {
    const serve = typeof answer === 'string' ? (socket: Socket) => socket.write(answer) : answer;
    expect(await meet(serve)).toMatchObject({ code: 'unreachable' });
  });

  test.each<[string, (socket: Socket) => void]>([
    ['a status line', (socket) => pour(socket, `HTTP/1.1 200 ${zeros}`)],
    ['extensions of a chunk', (socket) => pour(socket, zeros, `${HEAD}transfer-encoding: chunked\r\n\r\n1;`)],
    ['trailers', (socket) => pour(socket, 'x: y\r\n'.repeat(1_000), `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`)],
    [
      'chunks of nothing but their extensions',
      (socket) => {
        socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
        pour(socket, `1;${'x'.repeat(60_000)}\r\ny\r\n`);
      },
    ],
  ])('without end: %s', async (_name, serve) => {
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
