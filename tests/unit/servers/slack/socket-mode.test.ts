import { SocketModeReceiver } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { manualClock, type SlackServer } from '../../../servers/slack/server.ts';
import { boltFor, quiet, slackFor } from './stage.ts';

/** Bolt that reconnects after 0.6 s, not 5 s: it takes the time from its ping time-out. */
const hasty = (slack: SlackServer): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken: slack.appToken,
    clientPingTimeout: 600,
    logger: quiet(),
    installerOptions: { clientOptions: { slackApiUrl: slack.api } },
  });

/** A promise for one socket, and a bare client that takes it. */
const socketUrl = async (slack: SlackServer): Promise<string> => {
  const headers = { authorization: `Bearer ${slack.appToken}` };
  const response = await fetch(`${slack.api}apps.connections.open`, { method: 'POST', headers });
  return ((await response.json()) as { url: string }).url;
};
const openSocket = async (slack: SlackServer): Promise<WebSocket> => new WebSocket(await socketUrl(slack));

const stage = async (options: Parameters<typeof slackFor>[0] = {}) => {
  const slack = await slackFor(options);
  const ada = slack.addUser({ name: 'ada' });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  const { app, logger } = boltFor(slack, { receiver: hasty(slack), socketMode: false });
  const asked: string[] = [];
  app.command('/news', async ({ ack, command }) => {
    await ack();
    asked.push(command.text);
  });
  return { slack, ada, news, app, logger, asked };
};

test('a socket says hello and answers pings', async () => {
  const slack = await slackFor();
  const url = await socketUrl(slack);
  const socket = new WebSocket(url);
  const hello = await new Promise<string>((resolve) => {
    socket.onmessage = ({ data }) => resolve(String(data));
  });
  expect(JSON.parse(hello)).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: slack.appId },
    debug_info: { approximate_connection_time: expect.any(Number) },
  });
  expect(slack.sockets()).toBe(1);
  const again = new WebSocket(url);
  await new Promise((resolve) => {
    again.onerror = resolve;
  });
  expect(slack.sockets()).toBe(1);
  socket.close();
});

describe('Bolt connects again', () => {
  test.for(['warning', 'refresh_requested', 'link_disabled'] as const)('after a disconnect for %s', async (reason) => {
    const { slack, ada, news, app } = await stage();
    await app.start();
    slack.disconnect(reason);
    await slack.called('apps.connections.open', 2);
    await slack.connected();
    expect((await slack.slash({ user: ada, channel: news }).acked()).error).toBeNull();
  });

  test('after its socket was cut without a close frame', async () => {
    const { slack, ada, news, app } = await stage();
    await app.start();
    slack.cut();
    await slack.called('apps.connections.open', 2);
    await slack.connected();
    expect((await slack.slash({ user: ada, channel: news }).acked()).error).toBeNull();
  });

  test('after the whole server was away', async () => {
    const { slack, ada, news, app } = await stage();
    await app.start();
    await slack.down();
    expect((await slack.slash({ user: ada, channel: news }).acked()).error).toBe('dispatch_failed');
    await slack.up();
    await slack.connected();
    expect((await slack.slash({ user: ada, channel: news }).acked()).error).toBeNull();
  });

  test('though apps.connections.open answers with 500 meanwhile, where its retries are left on', async () => {
    const { slack, ada, news, app } = await stage();
    await app.start();
    const trouble = slack.fault('apps.connections.open', { kind: 'status', status: 500 });
    slack.cut();
    await trouble.reached();
    await slack.connected();
    expect(slack.calls('apps.connections.open').map(({ answer }) => answer?.status)).toEqual([200, 500, 200]);
    expect((await slack.slash({ user: ada, channel: news }).acked()).error).toBeNull();
  });
});

describe('an envelope', () => {
  test('that was on a lost socket is sent again over the next, and says so', async () => {
    const { slack, ada, news, app, asked } = await stage({ clock: manualClock() });
    const tries: unknown[] = [];
    app.use(async ({ next, context, body }) => {
      if ('event' in body) tries.push([context.retryNum, context.retryReason]);
      await next();
    });
    await app.start();
    slack.freeze();
    const opened = slack.openHome(ada);
    const typed = slack.slash({ user: ada, channel: news, text: 'once' });
    slack.cut();
    expect((await opened?.acked())?.error).toBeNull();
    expect((await typed.acked()).error).toBeNull();
    expect(tries).toEqual([[1, 'timeout']]);
    expect(asked).toEqual(['once']);
  });

  test('that nobody acknowledges comes again at once, after a minute, and after five', async () => {
    const clock = manualClock();
    const slack = await slackFor({ clock });
    const ada = slack.addUser({ name: 'ada' });
    const socket = await openSocket(slack);
    const seen: unknown[] = [];
    const fourth = Promise.withResolvers<void>();
    socket.onmessage = ({ data }) => {
      const { type, retry_attempt: attempt } = JSON.parse(String(data)) as { type: string; retry_attempt?: number };
      if (type === 'events_api') seen.push(attempt);
      if (seen.length === 4) fourth.resolve();
    };
    await slack.connected();
    const opened = slack.openHome(ada);
    clock.advance(3000);
    await opened?.tried(1);
    clock.advance(3000);
    await opened?.tried(2);
    clock.advance(63_000);
    await opened?.tried(3);
    clock.advance(303_000);
    expect(await opened?.acked()).toMatchObject({ error: 'operation_timeout' });
    await fourth.promise;
    expect(seen).toEqual([0, 1, 2, 3]);
    socket.close();
  });

  test('goes to one of several sockets, each in its turn', async () => {
    const { slack, ada, news, app, asked } = await stage();
    const second = boltFor(slack);
    const theirs: string[] = [];
    second.app.command('/news', async ({ ack, command }) => {
      await ack();
      theirs.push(command.text);
    });
    await app.start();
    await second.app.start();
    await slack.connected(2);
    for (const text of ['1', '2', '3', '4']) await slack.slash({ user: ada, channel: news, text }).acked();
    expect([asked.length, theirs.length]).toEqual([2, 2]);
  });

  test('comes only for events that the app is subscribed to, has the scope for, and may know of', async () => {
    const { slack, ada, app } = await stage({
      settings: { events: ['channel_archive', 'group_archive', 'member_joined_channel', 'app_uninstalled'] },
    });
    const types: string[] = [];
    app.use(async ({ body, next }) => {
      if ('event' in body) types.push(String((body.event as { type: string }).type));
      await next();
    });
    await app.start();
    const open = slack.addChannel({ name: 'open', creator: ada });
    const hidden = slack.addChannel({ name: 'hidden', creator: ada, private: true });
    slack.archive(hidden);
    slack.unarchive(hidden);
    slack.invite(hidden);
    slack.archive(hidden);
    slack.rename(open, 'opened');
    slack.archive(open);
    const token = slack.botToken;
    slack.removeScope(token, 'channels:read');
    slack.archive(open);
    slack.uninstall(slack.team);
    const last = slack.event({ type: 'app_uninstalled' });
    await last?.acked();
    // Bolt asks for no authorization where the app is gone, so that these overtake the others.
    expect(types.toSorted()).toEqual([
      'app_uninstalled',
      'app_uninstalled',
      'channel_archive',
      'group_archive',
      'member_joined_channel',
    ]);
  });
});

test('the eleventh socket is told that there are too many', async () => {
  const slack = await slackFor();
  const sockets = await Promise.all(Array.from({ length: 10 }, () => openSocket(slack)));
  await slack.connected(10);
  const eleventh = await openSocket(slack);
  const said = await new Promise<string>((resolve) => {
    eleventh.onmessage = ({ data }) => resolve(String(data));
  });
  expect(JSON.parse(said)).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' });
  expect(slack.sockets()).toBe(10);
  for (const socket of sockets) socket.close();
});

test('where Slack keeps the connection after the close frames, a client is let go when it is cut', async () => {
  const slack = await slackFor();
  slack.linger(true);
  const socket = await openSocket(slack);
  await slack.connected();
  let closed = false;
  const gone = new Promise<void>((resolve) => {
    socket.onclose = () => {
      closed = true;
      resolve();
    };
  });
  slack.disconnect('link_disabled');
  // Time enough for an end of the connection to arrive, counted in answers of the same server.
  for (let n = 0; n < 20; n += 1) await fetch(`${slack.api}auth.test`, { method: 'POST' });
  expect([slack.sockets(), closed]).toEqual([0, false]);
  slack.cut();
  await gone;
});

test('an app token that is none opens nothing', async () => {
  const slack = await slackFor();
  const { app } = boltFor(slack, { appToken: 'xapp-wrong' });
  await expect(app.start()).rejects.toThrow('invalid_auth');
});
