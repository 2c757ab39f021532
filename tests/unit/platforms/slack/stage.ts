import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commands } from '../../../../commands/index.ts';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import { type Card, card, literal, section } from '../../../../src/core/card.ts';
import type { Form } from '../../../../src/core/command/form.ts';
import { explain } from '../../../../src/core/explain.ts';
import type { Answer, Asker, Desk, Log, Place, Prospect, Request, Store } from '../../../../src/core/ports.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { createSlack, type Slack, type SlackSettings } from '../../../../src/platforms/slack/adapter.ts';
import { slackManifest } from '../../../../src/platforms/slack/manifest.ts';
import { type Timing, usualTiming } from '../../../../src/platforms/slack/timing.ts';
import { type SlackOptions, type SlackServer, startSlack } from '../../../servers/slack/server.ts';
import { openMemory } from '../../delivery/room.ts';

/** A desk that answers as it is told, and remembers what it was asked. */
export interface TestDesk extends Desk {
  readonly asked: { readonly request: Request; readonly asker: Asker }[];
  /** What it answers; may be changed, and may take as long as it likes. */
  reply: (request: Request, asker: Asker) => Answer | Promise<Answer>;
  asks: (request: Request, asker: Asker) => Form | null;
  expects: Partial<Prospect>;
  home: (workspace: string, manager: boolean) => Card;
  /** As the newest Home was asked for. */
  sees: (place: Place) => Promise<boolean>;
}

export interface Stage {
  readonly server: SlackServer;
  readonly slack: Slack;
  readonly desk: TestDesk;
  readonly store: Store;
  readonly clock: { ahead: number; now(): number };
  readonly logged: { level: string; facts: object; sentence: string }[];
  /** When a line of the log says so. */
  heard(sentence: RegExp): Promise<string>;
  /** The process's own address, where Slack calls it. */
  readonly origin: string;
  close(): Promise<void>;
}

export const news = (words: string, parts: Partial<Card> = {}): Card =>
  card({
    tone: 'news',
    fallback: words,
    sections: [section({ title: { text: words, url: null }, blocks: [{ type: 'text', inlines: [literal(words)] }] })],
    ...parts,
  });

export const said = (given: Card, how: Answer['how'] = 'add'): Answer => ({ card: given, how, problem: null });
export const refused = (problem: Problem): Answer => ({ card: explain(problem), how: 'add', problem });

const testDesk = (): TestDesk => ({
  asked: [],
  reply: () => said(news('The ferry sails')),
  asks: () => null,
  expects: {},
  home: () => noticeCard({ title: 'Digests here' }),
  sees: async () => false,
  async answer(request, asker) {
    this.asked.push({ request, asker });
    return this.reply(request, asker);
  },
  prospect() {
    return { audience: 'everyone', how: 'add', slow: false, changes: false, ...this.expects };
  },
  async form(request, asker) {
    return this.asks(request, asker);
  },
  complete: async () => [],
  async overview({ id }, { manager }, sees) {
    this.sees = sees;
    return this.home(id, manager);
  },
});

/** Waits that end at once, where nothing but the wait is waited for. */
const brisk: Partial<Timing> = { retries: { first: 1, longest: 2, refused: 5 } };

interface StageOptions {
  readonly mode?: 'socket' | 'http';
  readonly server?: SlackOptions;
  readonly settings?: Partial<SlackSettings>;
  readonly timing?: Partial<Timing>;
  /** How many processes post, as the adapter asks. */
  readonly sharers?: () => number;
  /** False: the test opens it itself. */
  readonly open?: boolean;
}

export const openStage = async (options: StageOptions = {}): Promise<Stage> => {
  const { mode = 'socket' } = options;
  let listener: Slack['listener'] = null;
  const web = createServer((request, response) => listener?.(request, response));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;

  const server = await startSlack({
    manifest: slackManifest({ commands, mode, publicUrl: mode === 'http' ? origin : null }),
    ...options.server,
  });
  const store = await openMemory();
  const desk = testDesk();
  const clock = { ahead: 0, now: () => Date.now() + clock.ahead };
  const logged: Stage['logged'] = [];
  const listeners = new Set<() => void>();
  const at = (level: string) => (facts: object, sentence: string) => {
    logged.push({ level, facts, sentence });
    for (const listen of listeners) listen();
  };
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const common = { apiBase: server.api, managers: [] };
  const settings: SlackSettings =
    mode === 'socket'
      ? { ...common, mode, botToken: server.botToken, appToken: server.appToken }
      : {
          ...common,
          mode,
          signingSecret: server.signingSecret,
          clientId: server.clientId,
          clientSecret: server.clientSecret,
          stateSecret: 'a state secret of the test',
          encryptionKey: 'a key that only the test has',
          publicUrl: origin,
        };
  const slack = createSlack({
    settings: { ...settings, ...options.settings } as SlackSettings,
    desk: () => desk,
    commands,
    places: store.places,
    installations: store.installations,
    zone: 'UTC',
    clock,
    chance: () => 0.5,
    log,
    timing: { ...usualTiming, ...brisk, ...options.timing },
    ...(options.sharers === undefined ? {} : { sharers: options.sharers }),
  });
  listener = slack.listener;
  if (mode === 'http') {
    server.pointAt(`${origin}/slack/events`);
    server.allowRedirect(`${origin}/slack/oauth_redirect`);
  }
  if (options.open !== false) await slack.open();

  return {
    server,
    slack,
    desk,
    store,
    clock,
    logged,
    origin,
    heard: (sentence) =>
      new Promise((resolve) => {
        const look = (): void => {
          const line = logged.find((one) => sentence.test(one.sentence));
          if (line === undefined) return;
          listeners.delete(look);
          resolve(line.sentence);
        };
        listeners.add(look);
        look();
      }),
    close: async () => {
      await slack.close();
      await server.close();
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
      await store.close();
    },
  };
};
