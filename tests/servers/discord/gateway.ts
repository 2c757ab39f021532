import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Frames, framesOf } from './frames.ts';
import { CLOSINGS, type Closing, type Fields, hasToken, identityOf, packetOf, shardFor } from './packets.ts';
import { createTally } from './tally.ts';

/** What a test sees of the gateway and does to it. */
export interface GatewayStage {
  /** Sockets that are identified or resumed and stand. */
  readonly connected: number;
  /** What each IDENTIFY said. */
  readonly identifies: readonly { readonly intents: number; readonly shard: readonly [number, number] }[];
  /** How many events each RESUME replayed. */
  readonly resumes: readonly number[];
  /** The paths of the sockets, in order. */
  readonly paths: readonly string[];
  /** Resolves when so many READYs were sent since the start. */
  ready(times?: number): Promise<void>;
  resumed(times?: number): Promise<void>;
  /** Resolves when so many heartbeats came since the start. */
  heartbeats(times?: number): Promise<void>;
  /** Asks for a heartbeat at once (op 1). */
  askHeartbeat(): void;
  /** Asks to connect again (op 7). */
  reconnect(): void;
  /** Says that the session ended (op 9); where it is not resumable it is forgotten. */
  invalidate(resumable: boolean): void;
  /** Sends nothing more on the sockets that stand, not even acknowledgements, and leaves them open. */
  zombify(): void;
  /** Ends the sockets without a close frame; the sessions can be resumed. */
  cut(): void;
  /** Ends the sockets with a close code. */
  closeWith(code: number): void;
  /** The next RESUME gets op 9. */
  forgetSessions(): void;
}

/** What the gateway asks of the rest. */
export interface GatewayHouse {
  readonly url: () => string;
  readonly heartbeat: number;
  readonly privilegedIntents: number;
  readonly admits: (token: string) => boolean;
  /** One identify of the day is used; false where none is left. */
  readonly useIdentify: () => boolean;
  readonly now: () => number;
  readonly ready: () => { readonly user: object; readonly application: object };
  /** Guilds of a shard, as GUILD_CREATE or GUILD_DELETE tells of each. */
  readonly guilds: (
    shard: readonly [number, number],
  ) => readonly { readonly id: string; readonly create: object | null }[];
}

export interface Gateway {
  readonly stage: GatewayStage;
  /** Sends an event to the shard of the guild, shard 0 where it has none; only where an intent covers it, null: always. */
  dispatch(event: string, data: object, guild: string | null, intent: number | null): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly events: string[];
  link: Link | null;
}

interface Link {
  readonly socket: WebSocket;
  readonly frames: Frames;
  session: Session | null;
  silent: boolean;
  sent: number[];
}

/** https://docs.discord.com/developers/events/gateway#rate-limiting */
const SENDS_A_MINUTE = 120;

/** What may be sent and has no answer here. */
const UNHEARD: ReadonlySet<number> = new Set([
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
]);

/** The gateway: https://docs.discord.com/developers/events/gateway */
export function createGateway(house: GatewayHouse): Gateway {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const links = new Set<Link>();
  const sessions = new Map<string, Session>();
  const identifies: { intents: number; shard: readonly [number, number] }[] = [];
  const resumes: number[] = [];
  const paths: string[] = [];
  const tallies = { ready: createTally(), resumed: createTally(), heartbeats: createTally() };

  const tell = (link: Link, op: number, d: unknown = null): void =>
    link.frames.send(JSON.stringify({ op, d, s: null, t: null }));
  const dispatchTo = (session: Session, t: string, d: object): void => {
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, d, s: session.events.length + 1, t });
    session.events.push(text);
    if (session.link !== null && !session.link.silent) session.link.frames.send(text);
  };

  const close = (link: Link, [code, reason]: Closing): void => link.socket.close(code, reason);

  const identify = (link: Link, d: Fields): void => {
    const identity =
      link.session === null ? identityOf(d, house.admits, house.privilegedIntents) : CLOSINGS.authenticated;
    if ('length' in identity) {
      close(link, identity);
      return;
    }
    const { shard, intents } = identity;
    if (!house.useIdentify()) {
      tell(link, GatewayOpcodes.InvalidSession, false);
      return;
    }
    for (const old of sessions.values()) if (old.link === null && old.shard[0] === shard[0]) sessions.delete(old.id);
    const session: Session = { id: randomUUID().replaceAll('-', ''), shard, intents, events: [], link };
    sessions.set(session.id, session);
    link.session = session;
    identifies.push({ intents, shard });
    const guilds = house.guilds(shard);
    dispatchTo(session, GatewayDispatchEvents.Ready, {
      v: 10,
      ...house.ready(),
      user_settings: {},
      session_type: 'normal',
      session_id: session.id,
      resume_gateway_url: `${house.url()}/resume`,
      relationships: [],
      private_channels: [],
      presences: [],
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      shard,
      _trace: ['["gateway-loopback"]'],
    });
    for (const { id, create } of guilds) {
      if (create === null) dispatchTo(session, GatewayDispatchEvents.GuildDelete, { id, unavailable: true });
      else dispatchTo(session, GatewayDispatchEvents.GuildCreate, create);
    }
    tallies.ready.add();
  };

  const resume = (link: Link, d: Fields): void => {
    if (link.session !== null || !hasToken(d, house.admits)) {
      close(link, link.session === null ? CLOSINGS.badToken : CLOSINGS.authenticated);
      return;
    }
    const session = sessions.get(String(d.session_id));
    if (session === undefined) {
      tell(link, GatewayOpcodes.InvalidSession, false);
      return;
    }
    const seen = Number(d.seq);
    if (!Number.isInteger(seen) || seen < 0 || seen > session.events.length) {
      sessions.delete(session.id);
      close(link, CLOSINGS.badSequence);
      return;
    }
    // The socket that it replaces may not have noticed yet that it is dead.
    session.link?.socket.terminate();
    session.link = link;
    link.session = session;
    const missed = session.events.slice(seen);
    for (const text of missed) link.frames.send(text);
    resumes.push(missed.length);
    dispatchTo(session, GatewayDispatchEvents.Resumed, { _trace: ['["gateway-loopback"]'] });
    tallies.resumed.add();
  };

  const receive = (link: Link, data: Buffer): void => {
    link.sent = [...link.sent.filter((at) => at > house.now() - 60_000), house.now()];
    const packet = packetOf(data);
    if (link.sent.length > SENDS_A_MINUTE) close(link, CLOSINGS.rateLimited);
    else if (packet === null) close(link, CLOSINGS.undecodable);
    else if (packet.op === GatewayOpcodes.Heartbeat) {
      tallies.heartbeats.add();
      if (!link.silent) tell(link, GatewayOpcodes.HeartbeatAck);
    } else if (packet.op === GatewayOpcodes.Identify) identify(link, packet.d);
    else if (packet.op === GatewayOpcodes.Resume) resume(link, packet.d);
    else if (link.session === null) close(link, CLOSINGS.notAuthenticated);
    else if (!UNHEARD.has(packet.op)) close(link, CLOSINGS.unknownOpcode);
  };

  const forget = (link: Link, code: number): void => {
    links.delete(link);
    link.frames.end();
    const { session } = link;
    if (session === null || session.link !== link) return;
    session.link = null;
    // A client that closes so has no further use for it.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  };

  const welcome = (socket: WebSocket, request: IncomingMessage): void => {
    const url = new URL(request.url ?? '/', 'ws://gateway.invalid');
    paths.push(url.pathname);
    const { v = '10', encoding = 'json', compress = null } = Object.fromEntries(url.searchParams);
    if (v !== '10' || encoding !== 'json') {
      const [code, reason]: Closing = v === '10' ? CLOSINGS.undecodable : CLOSINGS.badVersion;
      socket.close(code, reason);
      return;
    }
    const link: Link = {
      socket,
      frames: framesOf(socket, compress),
      session: null,
      silent: false,
      sent: [],
    };
    links.add(link);
    socket.on('message', (data: Buffer) => receive(link, data));
    socket.on('close', (code) => forget(link, code));
    socket.on('error', () => socket.terminate());
    tell(link, GatewayOpcodes.Hello, { heartbeat_interval: house.heartbeat, _trace: ['["gateway-loopback"]'] });
  };

  const standing = (): Link[] => [...links].filter((link) => link.session !== null && link.session.link === link);
  const each = (act: (link: Link) => void): void => {
    for (const link of standing()) act(link);
  };
  return {
    stage: {
      get connected() {
        return standing().filter((link) => !link.silent).length;
      },
      identifies,
      resumes,
      paths,
      ready: tallies.ready.reached,
      resumed: tallies.resumed.reached,
      heartbeats: tallies.heartbeats.reached,
      askHeartbeat: () => each((link) => tell(link, GatewayOpcodes.Heartbeat)),
      reconnect: () => each((link) => tell(link, GatewayOpcodes.Reconnect)),
      invalidate: (resumable) => {
        for (const link of standing()) {
          tell(link, GatewayOpcodes.InvalidSession, resumable);
          const { session } = link;
          link.session = null;
          if (session !== null) session.link = null;
          if (!resumable && session !== null) sessions.delete(session.id);
        }
      },
      zombify: () =>
        each((link) => {
          link.silent = true;
        }),
      cut: () => {
        for (const link of links) link.socket.terminate();
      },
      closeWith: (code) => each((link) => link.socket.close(code)),
      forgetSessions: () => sessions.clear(),
    },
    dispatch(event, data, guild, intent) {
      for (const session of sessions.values()) {
        if (
          shardFor(guild, session.shard[1]) === session.shard[0] &&
          (intent === null || (session.intents & intent) !== 0)
        )
          dispatchTo(session, event, data);
      }
    },
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, request)),
    close() {
      for (const link of links) link.socket.terminate();
      sockets.close();
    },
  };
}
