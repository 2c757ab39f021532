import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

export interface SpareServer {
  /** With a path and a slash at its end. */
  readonly api: string;
  /** Method and path of each request, without the base. */
  readonly requests: readonly string[];
  /** Sends an event to the bot. */
  send(t: string, d: unknown): void;
  /** From now on a request of this method and path fails by the server's own fault. */
  stumble(request: string): void;
  /** What a request of this method and path brought, once it came. */
  brought(request: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What a server leaves out beside. */
export interface Leaving {
  /** Told as READY instead. */
  readonly ready?: object;
  /** Routes that are not there: `GET /gateway/bot`. */
  readonly without?: readonly string[];
}

export const ids = {
  bot: '71',
  guild: '5000',
  channel: '6000',
  owner: '8001',
  keeper: '8002',
  reader: '8003',
} as const;

/**
 * A server that speaks as little of Discord's protocol as the bot can live with: no types or limits in its headers, no
 * sessions counted, a gateway with a path and a query, guilds told in READY alone, no application anywhere, and
 * routes that are not there.
 */
export const startSpareServer = async (leaving: Leaving = {}): Promise<SpareServer> => {
  const { ready, without = [] } = leaving;
  const base = '/chat/api';
  const requests: string[] = [];
  const bodies = new Map<string, unknown>();
  const waiting = new Set<() => void>();
  const stumbling = new Set<string>();
  const sockets = new WebSocketServer({ noServer: true });
  const answers = (): Readonly<Record<string, unknown>> => ({
    'GET /gateway': { url: `ws://127.0.0.1:${port()}/socket?shape=plain` },
    'GET /gateway/bot': { url: `ws://127.0.0.1:${port()}/socket?shape=plain`, shards: 1 },
    'GET /users/@me': { id: ids.bot, username: 'pullquote' },
    'PUT /applications/71/commands': [],
    [`GET /channels/${ids.channel}`]: { id: ids.channel, type: 0, name: 'news', guild_id: ids.guild },
    [`GET /guilds/${ids.guild}`]: { id: ids.guild, owner_id: ids.owner },
    [`GET /guilds/${ids.guild}/roles`]: [
      { id: ids.guild, permissions: String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n)) },
      { id: '5001', permissions: String(1n << 4n) },
    ],
    [`GET /guilds/${ids.guild}/members/${ids.bot}`]: {},
    [`GET /guilds/${ids.guild}/members/${ids.keeper}`]: { roles: ['5001'] },
    [`GET /guilds/${ids.guild}/members/${ids.reader}`]: { roles: [] },
    'POST /interactions/1/t/callback': {},
  });
  const http = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(`${base}/v10`, '');
    const name = `${request.method} ${path}`;
    let text = '';
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      requests.push(name);
      bodies.set(name, text === '' ? null : JSON.parse(text));
      for (const look of [...waiting]) look();
      const answer = without.includes(name) ? undefined : answers()[name];
      response.writeHead(stumbling.has(name) ? 500 : answer === undefined ? 404 : 200);
      response.end(JSON.stringify(answer ?? { code: 404, message: 'Not Found' }));
    });
  });
  const port = (): number => (http.address() as AddressInfo).port;
  http.on('upgrade', (request, socket, head) => {
    // Two queries in one address are none.
    const admitted = /^\/socket\?[^?]*$/.test(request.url ?? '');
    if (!admitted) socket.destroy();
    else
      sockets.handleUpgrade(request, socket, head, (one) => {
        one.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
        one.on('message', (data) => {
          const { op } = JSON.parse(String(data)) as { readonly op: number };
          if (op === 1) one.send(JSON.stringify({ op: 11 }));
          if (op !== 2) return;
          const guilds = [{ id: ids.guild, name: 'Harbour', owner_id: ids.owner }];
          const d = ready ?? { v: 10, session_id: 's', user: { id: ids.bot, username: 'pullquote' }, guilds };
          one.send(JSON.stringify({ op: 0, s: 1, t: 'READY', d }));
        });
      });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${port()}${base}/`,
    requests,
    send: (t, d) => {
      for (const one of sockets.clients) one.send(JSON.stringify({ op: 0, s: 2, t, d }));
    },
    stumble: (request) => stumbling.add(request),
    brought: (request) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!bodies.has(request)) return;
          waiting.delete(look);
          resolve(bodies.get(request));
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      for (const one of sockets.clients) one.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};
