import { expect, test } from 'vitest';
import { manualClock, type SlackServer } from '../../../servers/slack/server.ts';
import { boltFor, slackFor } from './stage.ts';

/** The events that Bolt is sent, in the order of their stamps. */
const listen = async (slack: SlackServer) => {
  const { app } = boltFor(slack);
  const events: { readonly type: string; readonly event_ts: string }[] = [];
  app.use(async ({ body, next }) => {
    if ('event' in body) events.push(body.event as { type: string; event_ts: string });
    await next();
  });
  await app.start();
  return {
    app,
    heard: () => events.toSorted((one, other) => Number(one.event_ts) - Number(other.event_ts)),
    /** When all events so far have been heard. */
    silence: async () => {
      await slack.event({ type: 'app_home_opened', user: 'U0', tab: 'messages' })?.acked();
    },
  };
};

test('what happens to a channel is told to the app', async () => {
  const slack = await slackFor();
  const ada = slack.addUser({ name: 'ada' });
  const bob = slack.addUser({ name: 'bob' });
  const { heard, silence } = await listen(slack);
  const news = slack.addChannel({ name: 'news', creator: ada });
  slack.join(news, bob);
  slack.invite(news);
  slack.leave(news, bob);
  slack.rename(news, 'olds');
  slack.archive(news, ada);
  slack.unarchive(news);
  slack.kick(news);
  slack.deleteChannel(news);
  await silence();
  expect(heard()).toMatchObject([
    {
      type: 'member_joined_channel',
      user: slack.team.botUserId,
      channel: news.id,
      channel_type: 'C',
      team: slack.team.id,
      inviter: ada.id,
    },
    { type: 'member_left_channel', user: bob.id, channel: news.id },
    { type: 'channel_rename', channel: { id: news.id, name: 'olds' } },
    { type: 'channel_archive', channel: news.id, user: ada.id },
    { type: 'channel_unarchive', channel: news.id },
    { type: 'channel_left', channel: news.id },
    { type: 'channel_deleted', channel: news.id },
    { type: 'app_home_opened' },
  ]);
});

test('a private channel tells its events as a group, to members alone', async () => {
  const slack = await slackFor();
  const ada = slack.addUser({ name: 'ada' });
  const { heard, silence } = await listen(slack);
  const hidden = slack.addChannel({ name: 'hidden', creator: ada, private: true });
  slack.rename(hidden, 'secret');
  slack.invite(hidden);
  slack.archive(hidden);
  slack.kick(hidden);
  slack.unarchive(hidden);
  await silence();
  expect(heard().map(({ type }) => type)).toEqual([
    'member_joined_channel',
    'group_archive',
    'group_left',
    'app_home_opened',
  ]);
});

test('a manifest says what an app may do, and what it is told', async () => {
  const slack = await slackFor({
    manifest: {
      features: {
        app_home: { home_tab_enabled: false },
        slash_commands: [{ command: '/brief', should_escape: false }],
        shortcuts: [{ type: 'message', callback_id: 'keep', name: 'Keep' }],
      },
      oauth_config: { scopes: { bot: ['chat:write'] }, redirect_urls: ['https://bot.example/'] },
      settings: {
        event_subscriptions: { bot_events: ['app_uninstalled'] },
        interactivity: { is_enabled: true },
        socket_mode_enabled: true,
      },
    },
  });
  expect(slack.settings).toEqual({
    scopes: ['chat:write'],
    events: ['app_uninstalled'],
    commands: [{ command: '/brief', shouldEscape: false }],
    shortcuts: [{ callbackId: 'keep', type: 'message' }],
    homeTab: false,
    interactivity: true,
    socketMode: true,
    redirectUrls: ['https://bot.example/'],
  });
  const ada = slack.addUser({ name: 'ada' });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  expect(slack.openHome(ada)).toBeNull();
  expect(slack.slash({ user: ada, channel: news, command: '/brief', text: '#news' }).payload.text).toBe('#news');
  expect(() => slack.slash({ user: ada, channel: news })).toThrow('/news');
  expect(() => slack.shortcut({ user: ada, callbackId: 'read_article' })).toThrow('read_article');
});

test('a clock that is advanced runs what falls due in order, and what that brings about', () => {
  const clock = manualClock(1000);
  const seen: string[] = [];
  clock.after(20, () => seen.push(`second at ${clock.now()}`));
  const cancel = clock.after(15, () => seen.push('never'));
  clock.after(10, () => {
    seen.push(`first at ${clock.now()}`);
    clock.after(5, () => seen.push(`then at ${clock.now()}`));
    cancel();
  });
  clock.advance(19);
  expect(seen).toEqual(['first at 1010', 'then at 1015']);
  clock.advance(1);
  expect([seen.at(-1), clock.now()]).toEqual(['second at 1020', 1020]);
});
