import type { Events } from './events.ts';

/** Proxies close a silent connection after a minute; half of that leaves room. */
const HEARTBEAT = 25_000;

/** Events that may wait for a slow page; beyond them it is cut off and resumes by itself. */
const BACKLOG = 256;

export interface Streams {
  /** Server-sent events from `after` on: https://html.spec.whatwg.org/multipage/server-sent-events.html */
  open(after: string | null): Response;
  close(): void;
}

export function createStreams(events: Events): Streams {
  const open = new Set<() => void>();
  return {
    open(after) {
      let stop = () => {};
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            const send = (text: string) => {
              if ((controller.desiredSize ?? 0) <= 0) end();
              else controller.enqueue(encoder.encode(text));
            };
            const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT);
            heartbeat.unref();
            let unsubscribe = () => {};
            stop = () => {
              clearInterval(heartbeat);
              unsubscribe();
              open.delete(end);
            };
            const end = () => {
              if (!open.has(end)) return;
              stop();
              controller.close();
            };
            open.add(end);
            send('retry: 1000\n\n');
            unsubscribe = events.subscribe(after, ({ id, event }) =>
              send(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`),
            );
          },
          cancel: () => stop(),
        },
        new CountQueuingStrategy({ highWaterMark: BACKLOG }),
      );
      return new Response(body, {
        headers: {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-store',
          'X-Accel-Buffering': 'no',
        },
      });
    },
    close() {
      for (const end of [...open]) end();
    },
  };
}
