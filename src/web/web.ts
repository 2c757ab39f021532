import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Log } from '../core/ports.ts';
import type { Result } from '../core/result.ts';
import type { Metrics } from './metrics.ts';
import { type Bound, bind, type Wish } from './port.ts';

/** A part of the process that answers over HTTP. `close` ends what would stay open, such as event streams. */
export interface Part {
  readonly routes: Hono;
  close(): void;
}

export interface WebOptions {
  readonly parts: readonly Part[];
  /** Resolves where the process can do its work, such as when the store answers; rejects with why not. */
  readonly ready: () => Promise<unknown>;
  readonly metrics: Pick<Metrics, 'expose'>;
  readonly log: Pick<Log, 'error'>;
}

export interface Web {
  /** All routes, for tests without a socket. */
  readonly routes: Hono;
  /** Problem: `bad-setting`, where the port is taken or the host is not this machine's. */
  listen(wish: Wish): Promise<Result<Bound>>;
  /** Takes no more requests, ends the parts, and waits `grace` ms at most for answers under way. */
  stop(grace?: number): Promise<void>;
}

/** The process's one HTTP server: `/healthz`, `/readyz`, `/metrics` and the parts. */
export function createWeb({ parts, ready, metrics, log }: WebOptions): Web {
  const routes = new Hono();
  let server: Server | null = null;

  routes.get('/healthz', (context) => context.text('ok\n'));
  routes.get('/readyz', async (context) => {
    try {
      await ready();
      return context.text('ready\n');
    } catch (error) {
      log.error({ err: error }, 'Not ready.');
      return context.text('not ready\n', 503);
    }
  });
  routes.get('/metrics', async (context) => {
    const { text, type } = await metrics.expose();
    return context.body(text, 200, { 'Content-Type': type });
  });
  for (const part of parts) routes.route('/', part.routes);
  routes.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, 'A request failed.');
    return context.json({ trouble: 'Something went wrong here. The log of Pullquote says what.' }, 500);
  });

  return {
    routes,
    async listen(wish) {
      const bound = await bind(() => createAdaptorServer({ fetch: routes.fetch }) as Server, wish);
      if (bound.ok) server = bound.value.server;
      return bound;
    },
    async stop(grace = 5_000) {
      const stopping = server;
      server = null;
      if (stopping === null) return;
      const closed = close(stopping, grace);
      for (const part of parts) part.close();
      await closed;
    },
  };
}

/** Between sweeps of idle connections while stopping, ms. */
const SWEEP = 25;

async function close(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection falls idle when its last answer ends, which may be at any time from now.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
}
