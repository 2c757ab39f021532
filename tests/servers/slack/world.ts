import { randomBytes } from 'node:crypto';
import type { Affair } from './affair.ts';
import type { SlackClock } from './clock.ts';
import type { AppSettings, Fields, SlackChannel, SlackMessage, SlackTeam, SlackUser, SlackView } from './interface.ts';
import { createWait, type Wait } from './wait.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An app in a team, or in a whole organisation: one token. */
export interface Install {
  readonly token: string;
  readonly teamId: string;
  readonly enterpriseId: string | null;
  readonly wholeOrganisation: boolean;
  readonly botUserId: string;
  readonly botId: string;
  readonly scopes: Set<string>;
  /** Why the token no longer opens anything. */
  dead: 'token_revoked' | 'account_inactive' | null;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterpriseId: string | null;
}

export type User = Mutable<SlackUser> & { readonly isBot: boolean; readonly locale: string; disabled?: boolean };
export type Channel = Mutable<Omit<SlackChannel, 'members'>> & { readonly members: string[]; readonly created: number };
export type Message = Mutable<SlackMessage> & { readonly teamId: string };
export type View = Mutable<SlackView> & {
  readonly teamId: string;
  /** State that the person has entered, by block and action. */
  values: Record<string, Record<string, Fields>>;
  previous: string | null;
  readonly root: string;
};

export interface Trigger {
  readonly affair: Affair;
  readonly at: number;
  exchanged: boolean;
}

export interface Hook {
  readonly affair: Affair;
  readonly at: number;
  uses: number;
}

export interface Code {
  readonly at: number;
  readonly user: User;
  readonly organisation: boolean;
  readonly scopes: readonly string[];
  /** Empty where the authorize page was given none. */
  readonly redirectUri: string;
  used: boolean;
}

/** Everything that a Slack knows. */
export interface World {
  readonly clock: SlackClock;
  readonly settings: AppSettings;
  readonly appId: string;
  readonly appToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly wait: Wait;
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  readonly teams: Map<string, Team>;
  readonly installs: Install[];
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly views: View[];
  /** How often the App Home of each user was published. */
  readonly homes: Map<string, number>;
  readonly mayNotify: readonly string[];
  /** ms. */
  readonly editWindow: number;
  /** What people did, by the trigger_id that it gave. */
  readonly triggers: Map<string, Trigger>;
  /** By the path of a response_url. */
  readonly hooks: Map<string, Hook>;
  /** Given on the authorize page, taken once by oauth.v2.access. */
  readonly codes: Map<string, Code>;
  /** Of sockets that apps.connections.open has promised. */
  readonly tickets: Set<string>;
  /** As the settings page lists them. */
  readonly redirectUrls: string[];
  /** A new id that begins so, as `C0A1B2C3D4E`. */
  id(prefix: string): string;
  /** Seconds with six decimals, never twice the same. */
  ts(): string;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

export const secret = (bytes: number): string => randomBytes(bytes).toString('hex');

export const createWorld = (options: {
  readonly clock: SlackClock;
  readonly settings: AppSettings;
  readonly mayNotify: readonly string[];
  readonly editWindow: number;
}): World => {
  let lastTs = 0;
  const id = (prefix: string): string =>
    `${prefix}0${Array.from(randomBytes(9), (byte) => letters[byte % letters.length]).join('')}`;
  const appId = id('A');
  return {
    ...options,
    appId,
    appToken: `xapp-1-${appId}-${numerals(13)}-${secret(32)}`,
    clientId: `${numerals(12)}.${numerals(13)}`,
    clientSecret: secret(16),
    signingSecret: secret(16),
    wait: createWait(),
    origin: '',
    teams: new Map(),
    installs: [],
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: [],
    homes: new Map(),
    triggers: new Map(),
    hooks: new Map(),
    codes: new Map(),
    tickets: new Set(),
    redirectUrls: [...options.settings.redirectUrls],
    id,
    ts: () => {
      lastTs = Math.max(lastTs + 1, options.clock.now() * 1000);
      return microseconds(lastTs);
    },
  };
};

export const numerals = (length: number): string =>
  Array.from(randomBytes(length), (byte, index) => (index === 0 ? (byte % 9) + 1 : byte % 10)).join('');

const microseconds = (count: number): string =>
  `${Math.floor(count / 1e6)}.${String(Math.floor(count % 1e6)).padStart(6, '0')}`;

/** Where it is not there, somebody asked for another world's: a mistake in a test. */
export const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`This Slack has no ${what}`);
  return value;
};

/** The installation that acts in a team now, its own before its organisation's; undefined where there is none. */
export const installIn = (world: World, teamId: string): Install | undefined => {
  const alive = world.installs.filter(({ dead }) => dead === null);
  const enterprise = world.teams.get(teamId)?.enterpriseId ?? null;
  return (
    alive.findLast((install) => install.teamId === teamId && !install.wholeOrganisation) ??
    alive.findLast((install) => install.wholeOrganisation && install.enterpriseId === enterprise)
  );
};

/** A team as tests hold it: what it says of the installation is of the moment. */
export const teamFace = (world: World, team: Team): SlackTeam => {
  const newest = (): Install =>
    found(
      world.installs.findLast(
        (install) =>
          install.teamId === team.id || (install.wholeOrganisation && install.enterpriseId === team.enterpriseId),
      ),
      `installation in ${team.name}`,
    );
  return {
    ...team,
    get installed() {
      return installIn(world, team.id) !== undefined;
    },
    get botToken() {
      return newest().token;
    },
    get botUserId() {
      return newest().botUserId;
    },
    get botId() {
      return newest().botId;
    },
  };
};

/** A user of a team, or of another team of its organisation. */
export const mayEnter = (world: World, install: Install, teamId: string): boolean =>
  install.teamId === teamId ||
  (install.wholeOrganisation && world.teams.get(teamId)?.enterpriseId === install.enterpriseId);
