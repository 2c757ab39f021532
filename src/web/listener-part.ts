import type { IncomingMessage, ServerResponse } from 'node:http';
// Made while this is loaded, before the server puts a Response of its own in the place of Node's, which would be sent.
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
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
    return RESPONSE_ALREADY_SENT;
  });
  return { routes, close: () => undefined };
}
