import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commands } from '../../commands/index.ts';
import { slackManifest } from '../../src/platforms/slack/manifest.ts';
import { makeHome, type RunningBot, startBot } from '../servers/bot.ts';
import {
  manualClock,
  type SlackChannel,
  type SlackMessage,
  type SlackServer,
  type SlackUser,
  startSlack,
} from '../servers/slack/server.ts';
import { messageOf } from './slack-stage.ts';

/** A Slack in which nobody has the app yet, and the bot as a process that Slack reaches over HTTP, by a public address. */
export interface SlackFront {
  readonly slack: SlackServer;
  /** `http://127.0.0.1:PORT`; whoever runs a bot puts such a front before it, for the certificate. */
  readonly publicUrl: string;
  readonly database: string;
  readonly env: Record<string, string>;
  readonly bot: () => RunningBot;
  /** Somebody opens the page of the installation in a browser, agrees in Slack, and is sent back. */
  install(by: SlackUser, options?: { readonly organisation?: boolean }): Promise<Response>;
  answered(user: SlackUser, channel: SlackChannel, text: string): Promise<SlackMessage>;
  /** Slack's time stands, so that an answer may take its own; this sets it to the real one. */
  setClock(): void;
  /** One more process beside it, in a folder of its own: from now on requests go to each in turn. */
  beside(): Promise<RunningBot>;
  /** A process is killed, and gets no more requests. */
  kill(bot: RunningBot): Promise<void>;
  /** The bot takes the next request, but its answer is lost on the way. */
  loseNextAnswer(): void;
  restart(env?: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

export async function setSlackFront(own: Record<string, string> = {}): Promise<SlackFront> {
  const home = await makeHome();
  let bot: RunningBot | null = null;
  let others: readonly RunningBot[] = [];
  let turn = 0;
  const next = (): RunningBot | null => {
    turn += 1;
    return [...(bot === null ? [] : [bot]), ...others].at(turn % (others.length + (bot === null ? 0 : 1))) ?? null;
  };
  let losing = false;
  const front = createServer((asked, answer) => {
    const lost = losing && asked.method === 'POST';
    if (lost) losing = false;
    const { method, headers } = asked;
    const forwarded = request(new URL(asked.url ?? '/', next()?.address), { method, headers }, (given) => {
      if (lost) answer.writeHead(502).end();
      else answer.writeHead(given.statusCode ?? 502, given.headers);
      if (lost) given.resume();
      else given.pipe(answer);
    });
    forwarded.on('error', () => answer.writeHead(502).end());
    asked.pipe(forwarded);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;

  const manifest = slackManifest({ commands, mode: 'http', publicUrl });
  const clock = manualClock();
  const slack = await startSlack({
    manifest,
    installed: false,
    clock,
    requestUrl: `${publicUrl}/slack/events`,
  });
  const env = {
    ...home.env,
    ...own,
    LOG_FORMAT: 'json',
    PORT: '0',
    SLACK_API_BASE: slack.api,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_CLIENT_ID: slack.clientId,
    SLACK_CLIENT_SECRET: slack.clientSecret,
    SLACK_STATE_SECRET: 'a secret of nobody but this test',
    ENCRYPTION_KEY: 'a key of nobody but this test',
    PUBLIC_URL: publicUrl,
  };
  const start = async (more: Record<string, string> = {}): Promise<RunningBot> => {
    const started = await startBot({ ...env, ...more });
    await started.printed('Slack may call');
    return started;
  };
  bot = await start();
  return {
    slack,
    publicUrl,
    database: `${home.env.DATA_DIR}/pullquote.db`,
    env,
    bot: () => bot ?? raise(),
    install: async (user, { organisation = false } = {}) => {
      const page = await fetch(`${publicUrl}/slack/install`, { redirect: 'manual' });
      const { redirect } = await slack.approve(page.headers.get('location') ?? '', { user, organisation });
      return fetch(redirect, { headers: { cookie: cookieOf(page) } });
    },
    answered: async (user, channel, text) => messageOf(await slack.slash({ user, channel, text }).answered()),
    setClock: () => clock.advance(Math.max(0, Date.now() - clock.now())),
    beside: async () => {
      const other = await start({ DATA_DIR: `${home.env.DATA_DIR}-${others.length}` });
      others = [...others, other];
      return other;
    },
    kill: async (dead) => {
      others = others.filter((one) => one !== dead);
      if (bot === dead) bot = null;
      await dead.stop('SIGKILL');
    },
    loseNextAnswer: () => {
      losing = true;
    },
    restart: async (more) => {
      await bot?.stop();
      bot = await start(more);
    },
    close: async () => {
      for (const one of [bot, ...others]) await one?.stop();
      await slack.close();
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await home.remove();
    },
  };
}

const raise = (): never => {
  throw new Error('no bot runs');
};

/** What a browser sends back of the cookies that a page has set. */
export const cookieOf = (page: Response): string =>
  page.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
