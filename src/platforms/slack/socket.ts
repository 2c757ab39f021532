import type { App } from '@slack/bolt';
import type { Clock, Log, Standing } from '../../core/ports.ts';
import type { SocketSettings } from './access.ts';
import type { Client } from './client.ts';
import { newAppToken } from './errors.ts';
import { isAppTokenRefused, isTokenRefused, slackErrorName, slackProblem } from './failures.ts';
import { type Link, openLink } from './link.ts';
import { fields, words } from './payload.ts';
import { loggable } from './secrets.ts';
import type { Timing } from './timing.ts';

export interface Socket {
  /** Resolves when the first attempt has ended; never rejects. */
  open(): Promise<void>;
  close(): void;
  standing(): Standing;
  identity(): Promise<Identity>;
}

export interface Identity {
  readonly team: string;
  readonly botUserId: string;
  readonly botId: string;
}

export interface SocketPorts {
  readonly settings: SocketSettings;
  readonly client: () => Promise<Client>;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly timing: Timing;
  register(app: App): void;
  /** Connected, each time. */
  connected(team: string): Promise<void>;
}

/** Keeps one connection by Socket Mode open, with a new one as soon as the last is lost. */
export const createSocket = (ports: SocketPorts): Socket => {
  const { settings, clock, log, timing } = ports;
  const over = new AbortController();
  let standing: Standing = 'closed';
  let link: Link | null = null;
  let known: Identity | null = null;
  /** Whether the log's last word is that it is connected: Slack moves a connection every few hours, which is no news. */
  let told = false;

  const identity = async (): Promise<Identity> => {
    if (known !== null) return known;
    const told = fields(await (await ports.client()).apiCall('auth.test'));
    known = {
      team: words(told.team_id) ?? '',
      botUserId: words(told.user_id) ?? '',
      botId: words(told.bot_id) ?? '',
    };
    return known;
  };

  const connect = async (): Promise<Link> => {
    const opening = openLink({ settings, log, timing, identity: await identity(), register: ports.register });
    link = opening;
    await opening.opened;
    return opening;
  };

  const failed = (error: unknown, failures: number): number => {
    told = false;
    // The bot's own token is asked first, who it is; then the app's, for a socket.
    if (known === null ? isTokenRefused(error) : isAppTokenRefused(error)) {
      const remedy = known === null ? remedyFor(error) : newAppToken;
      const sentence = `Slack does not let the bot in; all else runs on. ${remedy}`;
      if (standing !== 'refused') log.error({ platform: 'slack', reason: slackErrorName(error) }, sentence);
      standing = 'refused';
      return timing.retries.refused;
    }
    standing = 'connecting';
    const problem = slackProblem(error, 'Slack', clock.now());
    const retryAt = problem.code === 'platform-failed' ? problem.retryAt : null;
    const wait = Math.max(waitAfter(failures, ports.chance(), timing), (retryAt ?? 0) - clock.now());
    const reason =
      slackErrorName(error) ?? (problem.code === 'platform-failed' ? problem.reason : loggable(error).message);
    log.warn({ platform: 'slack', reason, wait }, 'Slack can’t be connected: it is tried again.');
    return wait;
  };

  const keepConnected = async (first: () => void): Promise<void> => {
    let failures = 0;
    while (!over.signal.aborted) {
      let wait = 0;
      try {
        const { lost } = await connect();
        if (over.signal.aborted) break;
        standing = 'connected';
        const since = clock.now();
        log[told ? 'debug' : 'info']({ platform: 'slack' }, 'Slack is connected.');
        told = true;
        await ports.connected((await identity()).team);
        first();
        await lost;
        if (over.signal.aborted) break;
        standing = 'connecting';
        failures = clock.now() - since < timing.shortest ? failures + 1 : 0;
        wait = failures === 0 ? 0 : waitAfter(failures, ports.chance(), timing);
      } catch (error) {
        if (over.signal.aborted) break;
        failures += 1;
        wait = failed(error, failures);
        first();
      }
      if (wait > 0 && !over.signal.aborted) await timing.pause(wait, over.signal);
    }
    first();
  };

  return {
    identity,
    standing: () => standing,
    open: () =>
      new Promise((resolve) => {
        standing = 'connecting';
        void keepConnected(resolve);
      }),
    close: () => {
      over.abort();
      standing = 'closed';
      link?.cut();
    },
  };
};

/** Half of it by chance, so that what failed together is spread. */
const waitAfter = (failures: number, chance: number, { retries }: Timing): number =>
  Math.min(retries.longest, retries.first * 2 ** (failures - 1)) * (0.5 + chance / 2);

const remedyFor = (error: unknown): string => {
  const problem = slackProblem(error, 'Slack', 0);
  return problem.code === 'cannot-post' ? problem.remedy : 'Check SLACK_BOT_TOKEN.';
};
