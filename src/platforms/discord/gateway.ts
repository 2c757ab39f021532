import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Log, Standing } from '../../core/ports.ts';
import type { ApiSettings } from './api.ts';
import { createClient, type Packet, spare } from './client.ts';
import { refusals, tokenRefused } from './close-codes.ts';
import { isTokenRefused, refusalOf } from './failures.ts';
import type { Pace } from './pace.ts';
import { soon } from './soon.ts';

/** One event of the socket, as Discord sent it. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
  readonly shard: number;
}

export interface GatewayPorts {
  readonly settings: ApiSettings;
  chance(): number;
  readonly log: Log;
  readonly pace: Pace;
  take(dispatch: Dispatch): void;
  /** Every shard is ready, for the first time or again. */
  connected(): void;
}

export interface Gateway {
  /** Resolves when the first attempt has ended. */
  open(): Promise<void>;
  /** Ends the connection; takes nothing more from it, until it is opened again. */
  close(): Promise<void>;
  standing(): Standing;
  /** Discord no longer takes the token: nothing is tried again. */
  refuse(): void;
}

/** Why a client is given up: a close code that is final, or an error. */
type Loss = { readonly code: number | null; readonly says: string };

/** Keeps one discord.js client connected, and builds it anew where it does not come back by itself. */
export const createGateway = ({ settings, chance, log, pace, take, connected }: GatewayPorts): Gateway => {
  let ending = new AbortController();
  let standing: Standing = 'closed';
  let lose: (loss: Loss) => void = () => {};
  let holding: Promise<void> = Promise.resolve();
  let attempt = 0;

  const refuse = (code: number): void => {
    if (standing === 'refused' || standing === 'closed') return;
    standing = 'refused';
    log.error({ code }, refusals[code] ?? 'Discord refuses the connection');
    lose({ code, says: 'refused' });
  };

  /** One client, from its making until it is lost; `first` is called when it is connected. */
  const hold = async (first: () => void): Promise<Loss> => {
    const client = createClient(settings, pace);
    const { promise: lost, resolve } = Promise.withResolvers<Loss>();
    lose = resolve;
    const up = new Set<number>();
    let watchdog: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => resolve({ code: null, says: 'it did not come back by itself' }), pace.watchdog);
      watchdog.unref();
    };
    const down = (shard: number): void => {
      up.delete(shard);
      if (standing !== 'connected') return;
      standing = 'connecting';
      watch();
    };
    const risen = (shard: number): void => {
      up.add(shard);
      if (up.size < client.ws.shards.size || standing !== 'connecting') return;
      clearTimeout(watchdog);
      standing = 'connected';
      attempt = 0;
      log.info({ shards: up.size }, 'connected to Discord');
      first();
      connected();
    };
    // Raw events come before discord.js waits for guilds, and whatever a server leaves out of them.
    client.on('raw', (packet: Packet, shard: number) => {
      try {
        take({ t: packet.t, d: packet.d, shard });
      } catch (err) {
        log.error({ err, event: packet.t }, 'an event of Discord could not be read by a bug');
      }
      if (packet.t === 'READY' || packet.t === 'RESUMED') risen(shard);
      spare(packet);
    });
    client.on(Events.ShardReconnecting, down);
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      down(shard);
      if (refusals[code] === undefined) resolve({ code, says: `it closed the connection (${code})` });
      else refuse(code);
    });
    client.on(Events.ShardError, (error) => log.debug({ reason: error.message }, 'a connection to Discord failed'));
    client.on(Events.Error, (error) => log.warn({ reason: error.message }, 'the connection to Discord has trouble'));
    watch();
    client.login(settings.token).catch((error: unknown) => resolve(lossOf(error)));
    const loss = await lost;
    clearTimeout(watchdog);
    for (const event of ['raw', Events.ShardReconnecting, Events.ShardDisconnect]) client.removeAllListeners(event);
    await hangUp(client, pace);
    return loss;
  };

  const keep = async (first: () => void, { signal }: AbortController): Promise<void> => {
    while (!signal.aborted) {
      standing = 'connecting';
      const loss = await hold(first);
      if (loss.code !== null) refuseWhereFinal(loss.code);
      first();
      if (signal.aborted || standingNow() === 'refused') return;
      standing = 'connecting';
      const wait = Math.min(pace.longestWait, pace.firstWait * 2 ** attempt) * (0.5 + chance() / 2);
      attempt = Math.min(attempt + 1, 20);
      log.warn({ reason: loss.says, seconds: Math.ceil(wait / 1000) }, 'Discord is not reached; I try again by myself');
      await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const refuseWhereFinal = (code: number): void => {
    if (refusals[code] !== undefined) refuse(code);
  };
  const standingNow = (): Standing => standing;

  return {
    open: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      standing = 'connecting';
      ending = new AbortController();
      holding = keep(resolve, ending).catch((err: unknown) => {
        log.error({ err }, 'the connection to Discord ended by a bug');
        resolve();
      });
      await soon(promise, pace.opening, undefined);
    },
    close: async () => {
      standing = 'closed';
      ending.abort();
      lose({ code: null, says: 'closed' });
      await soon(holding, pace.hangUp, undefined);
    },
    standing: standingNow,
    refuse: () => refuse(tokenRefused),
  };
};

/** discord.js says of a bad token that it is invalid, whether the API or the socket refused it. */
const lossOf = (error: unknown): Loss => {
  const { code } = refusalOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const bad = code === 'TokenInvalid' || isTokenRefused(error) || message === 'Authentication failed';
  return { code: bad ? tokenRefused : null, says: message };
};

/** A socket that nobody answers on would keep it waiting. */
const hangUp = async (client: Client, pace: Pace): Promise<void> => {
  await soon(
    client.destroy().catch(() => undefined),
    pace.hangUp,
    undefined,
  );
};
