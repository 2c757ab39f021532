import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address of the test web answers: plain values, or a function for the answers that misbehave. */
export type Route =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Web {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly port: number;
  /** Every request so far, as `METHOD path`. */
  readonly log: readonly string[];
  /** The headers of the newest request. */
  readonly lastHeaders: () => IncomingMessage['headers'];
  set(path: string, route: Route): void;
  close(): Promise<void>;
}

/** A web server on loopback, on a free port, that answers 404 where it has no route. */
export async function startWeb(routes: Record<string, Route> = {}): Promise<Web> {
  const table = new Map(Object.entries(routes));
  const log: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    log.push(`${request.method} ${path}`);
    headers = request.headers;
    const route = table.get(path);
    if (route === undefined) {
      response.writeHead(404).end('not here');
    } else if (typeof route === 'function') {
      route(request, response);
    } else if (typeof route === 'string') {
      response.writeHead(200, { 'content-type': typeOf(path) }).end(route);
    } else {
      response.writeHead(route.status ?? 200, { 'content-type': typeOf(path), ...route.headers }).end(route.body ?? '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    log,
    lastHeaders: () => headers,
    set: (path, route) => table.set(path, route),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const typeOf = (path: string): string =>
  path.endsWith('.xml') ? 'application/xml' : path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
