import { commands } from '../../../../commands/index.ts';
import { translations } from '../../../../commands/translations/index.ts';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import type { Command } from '../../../../src/core/command/command.ts';
import type { Answer, Connection, Desk, Log, Place, PlaceStore, Whereabouts } from '../../../../src/core/ports.ts';
import { createDiscord } from '../../../../src/platforms/discord/adapter.ts';
import { type Pace, usualPace } from '../../../../src/platforms/discord/pace.ts';
import type { DiscordOptions, DiscordServer } from '../../../servers/discord/contract.ts';
import { startDiscord } from '../../../servers/discord/server.ts';

export interface Line {
  readonly level: keyof Log;
  readonly facts: object;
  readonly sentence: string;
}

export interface Journal extends Log {
  readonly lines: readonly Line[];
  /** Resolves when a sentence with these words was said so many times. */
  said(words: string, times?: number): Promise<Line>;
}

export const createJournal = (): Journal => {
  const lines: Line[] = [];
  const listeners = new Set<() => void>();
  const write = (level: keyof Log) => (facts: object, sentence: string) => {
    lines.push({ level, facts, sentence });
    for (const listener of [...listeners]) listener();
  };
  return {
    lines,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    said: (words, times = 1) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = lines.filter(({ sentence }) => sentence.includes(words))[times - 1];
          if (found === undefined) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
  };
};

export interface Moves {
  readonly left: readonly Whereabouts[];
  readonly rejoined: readonly Whereabouts[];
  /** Resolves when so many departures were written. */
  departed(times: number): Promise<readonly Whereabouts[]>;
}

export const createPlaces = (known: readonly string[]): PlaceStore & Moves => {
  const left: Whereabouts[] = [];
  const rejoined: Whereabouts[] = [];
  const waiting: { readonly times: number; readonly resolve: () => void }[] = [];
  const unused = () => Promise.reject(new Error('the adapter does not ask for this'));
  return {
    left,
    rejoined,
    departed: async (times) => {
      if (left.length < times) await new Promise<void>((resolve) => waiting.push({ times, resolve }));
      return left;
    },
    workspaces: async () => [...known],
    leave: async (where) => {
      left.push(where);
      for (const each of waiting) if (left.length >= each.times) each.resolve();
    },
    rejoin: async (where) => {
      rejoined.push(where);
    },
    meet: unused,
    get: unused,
    all: unused,
    update: unused,
    settings: unused,
    setSettings: unused,
    forget: unused,
  };
};

/** A desk that says what it was asked. */
export const echo: Desk = {
  answer: async (request) => said(JSON.stringify(request)),
  prospect: () => ({ audience: 'everyone', how: 'add', slow: false, changes: false }),
  form: async () => null,
  complete: async () => [],
  overview: async () => noticeCard({ tone: 'info', title: 'none', blocks: [] }),
};

export const said = (words: string, parts: Partial<Answer> & { readonly toAsker?: boolean } = {}): Answer => {
  const { toAsker = false, ...rest } = parts;
  const card = noticeCard({ tone: 'info', title: words, blocks: [] });
  return { card: { ...card, audience: toAsker ? 'asker' : 'everyone' }, how: 'add', problem: null, ...rest };
};

export interface Stage {
  readonly server: DiscordServer;
  readonly discord: Connection;
  readonly journal: Journal;
  readonly places: Moves;
  /** May be changed while it runs. */
  readonly pace: { -readonly [P in keyof Pace]: Pace[P] };
  readonly guild: string;
  readonly channel: string;
  /** Somebody who may manage channels, and somebody who may not. */
  readonly manager: string;
  readonly reader: string;
  place(channel: string, name?: string): Place;
  /** Another adapter on the same server, as after a restart. */
  again(): Promise<Connection>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly desk?: Partial<Desk>;
  readonly pace?: Partial<Pace>;
  readonly server?: DiscordOptions;
  readonly token?: string;
  readonly guildId?: (guild: string) => string;
  readonly commands?: readonly Command[];
  /** Servers that the bot was in before. */
  readonly known?: readonly string[];
  /** How many processes post, as the adapter asks. */
  readonly sharers?: () => number;
  /** Whether to wait until it is connected and registered. */
  readonly open?: boolean;
}

/** Invited with what its own link asks for. */
const invited = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n);

/** A server with a guild, a channel and two people, and the adapter connected to it. */
export const setStage = async (options: StageOptions = {}): Promise<Stage> => {
  const server = await startDiscord(options.server);
  const guild = server.addGuild({ name: 'Harbour', botPermissions: invited });
  const channel = server.addChannel(guild, { name: 'news' });
  const role = server.addRole(guild, { name: 'Keepers', permissions: 1n << 4n });
  const manager = server.addMember(guild, { name: 'Ines', roles: [role] });
  const reader = server.addMember(guild, { name: 'Otto' });
  const journal = createJournal();
  const places = createPlaces(options.known ?? []);
  const pace = { ...usualPace, firstWait: 20, longestWait: 40, hangUp: 500, again: [1, 2], ...options.pace };
  const create = (): Connection =>
    createDiscord(
      {
        settings: {
          token: options.token ?? server.token,
          apiBase: server.api,
          guildId: options.guildId?.(guild) ?? null,
        },
        desk: () => ({ ...echo, ...options.desk }),
        commands: options.commands ?? commands,
        translations,
        places,
        zone: 'Europe/London',
        clock: { now: () => Date.now() },
        chance: () => 0,
        log: journal,
        ...(options.sharers === undefined ? {} : { sharers: options.sharers }),
      },
      pace,
    );
  const discord = create();
  if (options.open !== false) {
    await discord.open();
    await journal.said('the commands');
  }
  return {
    server,
    discord,
    journal,
    places,
    pace,
    guild,
    channel,
    manager,
    reader,
    place: (id, name = '#news') => ({
      id: `discord:${guild}:${id}`,
      platform: 'discord',
      workspace: guild,
      channel: id,
      name,
      zone: 'Europe/London',
      language: 'en',
    }),
    again: async () => {
      const other = create();
      await other.open();
      return other;
    },
    close: async () => {
      await discord.close();
      await server.close();
    },
  };
};
