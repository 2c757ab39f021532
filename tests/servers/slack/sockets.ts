import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { fields, string } from './fields.ts';
import type { Ack, Fields } from './interface.ts';
import { secret, type World } from './world.ts';

/** The kinds of envelopes that carry something to do. */
export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';

/** One envelope on its way, until it is acknowledged or given up. */
interface Pending {
  readonly id: string;
  readonly type: EnvelopeType;
  readonly payload: Fields;
  attempt: number;
  socket: WebSocket | null;
  settle(payload: Fields | null): void;
}

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Over one of the sockets; null where none is open. Resolves with the payload of the acknowledgement. */
  send(
    type: EnvelopeType,
    payload: Fields,
    attempt?: number,
  ): { readonly acked: Promise<Fields | null>; giveUp(): void } | null;
  open(): number;
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  cut(): void;
  freeze(): void;
  linger(on: boolean): void;
}

/** Ten are allowed at once: https://docs.slack.dev/apis/events-api/using-socket-mode#multiple */
const mostSockets = 10;
/** Sockets are pinged, else the client gives up after 30 s. */
const pingEvery = 10_000;
/** After a warning the socket is closed within some seconds: the same page. A client that was asked to refresh has as long. */
const warned = 10_000;

const farewell = (reason: string): Fields => ({
  type: 'disconnect',
  reason,
  debug_info: { host: `applink-${secret(3)}` },
});

/** Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export const createSockets = (world: World): Sockets => {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const sockets: WebSocket[] = [];
  const frozen = new Set<WebSocket>();
  const pending = new Map<string, Pending>();
  let turn = 0;
  let lingers = false;

  const usable = (): readonly WebSocket[] => sockets.filter((socket) => socket.readyState === socket.OPEN);
  /** What goes to a frozen socket is lost on the way. */
  const put = (socket: WebSocket, message: Fields): void => {
    if (!frozen.has(socket)) socket.send(JSON.stringify(message));
  };

  const dispatch = (envelope: Pending): boolean => {
    const open = usable();
    const socket = open[turn++ % Math.max(1, open.length)];
    if (socket === undefined) return false;
    envelope.socket = socket;
    put(socket, {
      envelope_id: envelope.id,
      payload: envelope.payload,
      type: envelope.type,
      accepts_response_payload: envelope.type !== 'events_api',
      ...(envelope.type === 'events_api' || envelope.attempt > 0
        ? { retry_attempt: envelope.attempt, retry_reason: envelope.attempt === 0 ? '' : 'timeout' }
        : {}),
    });
    return true;
  };

  /** What was sent over a lost socket, and never acknowledged, is sent again as soon as there is another. */
  const resend = (): void => {
    for (const envelope of pending.values()) {
      if (envelope.socket !== null && envelope.socket.readyState === envelope.socket.OPEN) continue;
      envelope.attempt += 1;
      if (!dispatch(envelope)) {
        envelope.attempt -= 1;
        envelope.socket = null;
      }
    }
  };

  const welcome = (socket: WebSocket): void => {
    if (sockets.length >= mostSockets) {
      put(socket, farewell('too_many_websockets'));
      socket.close(1000);
      return;
    }
    sockets.push(socket);
    const ping = world.clock.after(pingEvery, function again() {
      if (socket.readyState !== socket.OPEN) return;
      if (!frozen.has(socket)) socket.ping('Ping from applink-1');
      world.clock.after(pingEvery, again);
    });
    socket.on('ping', (data) => {
      if (!frozen.has(socket)) socket.pong(data);
    });
    socket.on('message', (data) => {
      const answer = fields(JSON.parse(String(data)));
      const envelope = pending.get(string(answer.envelope_id));
      if (envelope === undefined || frozen.has(socket)) return;
      pending.delete(envelope.id);
      const payload = fields(answer.payload);
      envelope.settle(Object.keys(payload).length === 0 ? null : payload);
    });
    socket.on('close', () => {
      ping();
      sockets.splice(sockets.indexOf(socket), 1);
      resend();
      world.wait.changed();
    });
    socket.on('error', () => socket.terminate());
    put(socket, {
      type: 'hello',
      num_connections: sockets.length,
      debug_info: { host: `applink-${secret(3)}`, build_number: 102, approximate_connection_time: 18_060 },
      connection_info: { app_id: world.appId },
    });
    resend();
    world.wait.changed();
  };

  return {
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? '/', world.origin);
      const ticket = url.searchParams.get('ticket') ?? '';
      if (url.pathname !== '/link/' || !world.tickets.delete(ticket)) {
        socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n');
        return;
      }
      if (lingers) socket.end = () => socket;
      server.handleUpgrade(request, socket, head, welcome);
    },
    send: (type, payload, attempt = 0) => {
      const { promise, resolve } = Promise.withResolvers<Fields | null>();
      const envelope: Pending = { id: randomUUID(), type, payload, attempt, socket: null, settle: resolve };
      if (!dispatch(envelope)) return null;
      pending.set(envelope.id, envelope);
      return { acked: promise, giveUp: () => pending.delete(envelope.id) };
    },
    open: () => usable().length,
    disconnect: (reason) => {
      for (const socket of [...sockets]) {
        put(socket, farewell(reason));
        if (reason !== 'link_disabled') world.clock.after(warned, () => socket.close(1000));
        else socket.close(1000);
      }
    },
    cut: () => {
      for (const socket of [...sockets]) socket.terminate();
    },
    freeze: () => {
      for (const socket of sockets) frozen.add(socket);
    },
    linger: (on) => {
      lingers = on;
    },
  };
};

/** An acknowledgement that came. */
export const ackOf = (world: World, at: number, payload: Fields | null, status: number | null): Ack => ({
  ms: world.clock.now() - at,
  payload,
  error: null,
  status,
});
