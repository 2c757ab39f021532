import { constants, createDeflate } from 'node:zlib';
import type { WebSocket } from 'ws';

/** How texts go out on one socket. */
export interface Frames {
  send(text: string): void;
  end(): void;
}

/** Plain texts, or one zlib stream over the whole socket, flushed after each: https://docs.discord.com/developers/events/gateway#transport-compression */
export function framesOf(socket: WebSocket, compression: string | null): Frames {
  if (compression !== 'zlib-stream') return { send: (text) => socket.send(text, ignore), end: () => {} };
  const deflate = createDeflate();
  let pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => pieces.push(piece));
  let turn = Promise.resolve();
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      deflate.write(text);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        socket.send(Buffer.concat(pieces), ignore);
        pieces = [];
        resolve();
      });
    });
  return {
    send: (text) => {
      turn = turn.then(() => write(text));
    },
    end: () => deflate.destroy(),
  };
}

/** A socket that is ending takes nothing more; the session keeps the event for its RESUME. */
const ignore = (): void => {};
