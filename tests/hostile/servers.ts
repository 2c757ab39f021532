import type { Socket } from 'node:net';
import { pour } from '../servers/raw.ts';

/** What a server does with a connection once it was asked something. */
export type Serve = (socket: Socket) => void;

export const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const ZEROS = '0'.repeat(60_000);

/** Writes `first`, then `part` each so many ms. */
export const every = (socket: Socket, ms: number, part: string, first = '') => {
  socket.write(first);
  const timer = setInterval(() => socket.write(part), ms);
  socket.on('close', () => clearInterval(timer));
};

/** Servers that take their time, with the limit that each is left by; null where it is by what it says. */
export const SLOW_SERVERS: readonly (readonly [string, Serve, 'headerTime' | 'paceTime' | null])[] = [
  ['says nothing', () => {}, 'headerTime'],
  ['drips its status line', (socket) => every(socket, 20, 'H'), null],
  ['drips its headers', (socket) => every(socket, 20, 'x: y\r\n', HEAD), 'headerTime'],
  ['drips one header', (socket) => every(socket, 20, 'y', `${HEAD}x: `), 'headerTime'],
  ['drips its body', (socket) => every(socket, 20, '.', `${HEAD}\r\n`), 'paceTime'],
  [
    'sends half of its body and waits',
    (socket) => socket.write(`${HEAD}content-length: 4000\r\n\r\n${'.'.repeat(2_000)}`),
    'paceTime',
  ],
  [
    'drips the size of a chunk',
    (socket) => every(socket, 20, '0', `${HEAD}transfer-encoding: chunked\r\n\r\n`),
    'paceTime',
  ],
  [
    'drips trailers',
    (socket) => every(socket, 20, 'x: y\r\n', `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`),
    'paceTime',
  ],
  [
    'says nothing after others said that it works on it',
    (socket) => socket.write('HTTP/1.1 102 Processing\r\n\r\n'),
    'headerTime',
  ],
];

const says =
  (answer: string): Serve =>
  (socket) =>
    void socket.write(answer);

/** Servers that speak something else than HTTP, or HTTP that nobody may rely on. */
export const NONSENSE: readonly (readonly [string, Serve])[] = [
  ['no HTTP at all', says('SSH-2.0-harbour\r\n')],
  ['HTTP/0.9', says('<html><body>The lamp</body></html>')],
  ['a version that is none', says('HTTP/9.9 200 OK\r\n\r\n')],
  ['a status of four digits', says('HTTP/1.1 2000 OK\r\n\r\n')],
  ['a status below all others', says('HTTP/1.1 001 OK\r\n\r\n')],
  ['an endless header', (socket) => pour(socket, ZEROS, `${HEAD}x: `)],
  ['endless headers', (socket) => pour(socket, 'x: y\r\n'.repeat(1_000), HEAD)],
  ['an endless header name', (socket) => pour(socket, ZEROS, HEAD)],
  ['headers without end of "still working"', (socket) => pour(socket, 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100))],
  ['a header with a NUL', says(`${HEAD}x: a\0b\r\n\r\n`)],
  ['a size of a chunk that is none', says(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`)],
  ['a size of a chunk beyond all numbers', says(`${HEAD}transfer-encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n`)],
  ['two lengths', says(`${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\nhello!`)],
  ['a length that is none', says(`${HEAD}content-length: five\r\n\r\nhello`)],
  ['a length below zero', says(`${HEAD}content-length: -5\r\n\r\nhello`)],
  [
    'a length and chunks',
    says(`${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`),
  ],
  [
    'an unasked change of protocol',
    says('HTTP/1.1 101 Switching Protocols\r\nupgrade: raw\r\nconnection: upgrade\r\n\r\nraw'),
  ],
  ['nothing', (socket) => socket.end()],
  ['half a status line', (socket) => socket.end('HTTP/1.1 20')],
  ['half of its headers', (socket) => socket.end(HEAD)],
  ['less than it announced', (socket) => socket.end(`${HEAD}content-length: 10\r\n\r\nhello`)],
  ['half a chunk', (socket) => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\nff\r\nhello`)],
  [
    'an encoding that nobody knows',
    says(`${HEAD}connection: close\r\ncontent-encoding: lzw\r\ncontent-length: 5\r\n\r\nhello`),
  ],
  [
    'a thousand encodings',
    says(`${HEAD}connection: close\r\ncontent-encoding: ${'gzip, '.repeat(1_000)}\r\ncontent-length: 5\r\n\r\nhello`),
  ],
];

/** What goes on for ever where nobody counts it. */
export const ENDLESS: readonly (readonly [string, Serve])[] = [
  ['a status line', (socket) => pour(socket, `HTTP/1.1 200 ${ZEROS}`)],
  ['extensions of a chunk', (socket) => pour(socket, ZEROS, `${HEAD}transfer-encoding: chunked\r\n\r\n1;`)],
  ['trailers', (socket) => pour(socket, 'x: y\r\n'.repeat(1_000), `${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`)],
  [
    'chunks of nothing but their extensions',
    (socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      pour(socket, `1;${'x'.repeat(60_000)}\r\ny\r\n`);
    },
  ],
];
