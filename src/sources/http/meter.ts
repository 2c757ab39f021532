import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** An answer in which what frames the text is many times the text: extensions and trailers of chunks, which HTTP does not limit. */
export class FramingError extends Error {
  readonly code = 'EFRAMING';
}

/** Counts what an answer brings off the line, which whoever reads its body does not see. */
export interface Meter {
  /** The same connections, which end where one answer brings more than the most. */
  readonly connect: buildConnector.connector;
  close(): void;
}

/** Told by undici before each request, https://undici.nodejs.org/#/docs/api/DiagnosticsChannel.md: one answers after the other. */
const SENDING = 'undici:client:sendHeaders';

export function createMeter(connect: buildConnector.connector, most: number): Meter {
  /** Bytes that had come when the last request was sent. */
  const before = new WeakMap<object, number>();
  const begin = (message: unknown) => {
    const { socket } = message as { readonly socket: Socket };
    if (before.has(socket)) before.set(socket, socket.bytesRead);
  };
  const sending = channel(SENDING);
  sending.subscribe(begin);
  return {
    connect: (options, done) =>
      connect(options, (...outcome) => {
        const [error, socket] = outcome;
        if (error === null) {
          before.set(socket, 0);
          socket.on('readable', () => {
            if (socket.bytesRead - (before.get(socket) ?? 0) > most) socket.destroy(new FramingError());
          });
        }
        done(...outcome);
      }),
    close: () => void sending.unsubscribe(begin),
  };
}
