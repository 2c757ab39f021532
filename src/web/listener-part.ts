import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import type { Part } from './web.ts';

/** Hands every request below a path to a listener of Node's own HTTP server, such as a platform's library brings. */
export function listenerPart(
  path: string,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Part {
  const routes = new Hono();
  routes.all(`${path}/*`, ({ env }) => {
    const { incoming, outgoing } = env as { incoming: IncomingMessage; outgoing: ServerResponse };
    listener(incoming, outgoing);
    // As the server's own RESPONSE_ALREADY_SENT, but one for each request: https://github.com/honojs/node-server
    return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  });
  return { routes, close: () => undefined };
}
