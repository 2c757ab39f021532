import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A listener on loopback that speaks no protocol of its own: what each connection does is the test's. */
export interface RawServer {
  readonly port: number;
  /** Connections so far. */
  readonly taken: () => number;
  /** Connections that stand. */
  readonly open: () => number;
  /** Resolves once no connection stands. */
  readonly quiet: () => Promise<void>;
  close(): Promise<void>;
}

/** `serve` is called when the first bytes of a request have come. */
export async function startRaw(serve: (socket: Socket) => void, address = '127.0.0.1'): Promise<RawServer> {
  const sockets = new Set<Socket>();
  let taken = 0;
  let rest: (() => void)[] = [];
  const server = createServer((socket) => {
    taken++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      if (sockets.size > 0) return;
      for (const done of rest) done();
      rest = [];
    });
    socket.once('data', () => serve(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken: () => taken,
    open: () => sockets.size,
    quiet: () => (sockets.size === 0 ? Promise.resolve() : new Promise((resolve) => rest.push(resolve))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Writes `first`, then `part` again and again for as long as the other side takes it, and no faster. */
export function pour(socket: Socket, part: string | Uint8Array, first = ''): void {
  socket.write(first);
  const more = () => {
    while (!socket.destroyed && socket.write(part));
  };
  socket.on('drain', more);
  more();
}
