import { describe, expect, test } from 'vitest';
import { manualClock } from '../../../servers/slack/server.ts';
import { boltFor, slackFor } from './stage.ts';

const stage = async (options: Parameters<typeof slackFor>[0] = {}) => {
  const slack = await slackFor(options);
  const ada = slack.addUser({ name: 'ada', isAdmin: true });
  const news = slack.addChannel({ name: 'news', creator: ada });
  const { app, logger } = boltFor(slack);
  return { slack, ada, news, app, logger };
};

describe('a command', () => {
  test('is acknowledged and answered through its response_url, in the channel though the app is no member', async () => {
    const { slack, ada, news, app } = await stage();
    app.command('/news', async ({ ack, respond, command }) => {
      await ack();
      await respond({ text: `You said ${command.text}`, response_type: 'in_channel' });
      await respond('and this for you');
    });
    await app.start();
    const asked = slack.slash({ user: ada, channel: news, text: 'latest' });
    expect(await asked.acked()).toMatchObject({ error: null, payload: null, status: null });
    expect(await asked.answered(2)).toMatchObject([
      { via: 'response_url', kind: 'in_channel', message: { text: 'You said latest', ephemeralFor: null } },
      { via: 'response_url', kind: 'ephemeral', message: { text: 'and this for you', ephemeralFor: ada.id } },
    ]);
    const bob = slack.addUser({ name: 'bob' });
    expect(slack.seenBy(bob, news).map(({ text }) => text)).toEqual(['You said latest']);
  });

  test('answered in its acknowledgement is for the asker alone', async () => {
    const { slack, ada, news, app } = await stage();
    app.command('/news', ({ ack }) => ack({ text: 'Right here' }));
    await app.start();
    const asked = slack.slash({ user: ada, channel: news });
    expect(await asked.answered()).toMatchObject([{ via: 'ack', kind: 'ephemeral' }]);
    expect((await asked.acked()).payload).toEqual({ text: 'Right here' });
  });

  test('carries what people type as Slack escapes it', async () => {
    const { slack, ada, news, app } = await stage();
    const bob = slack.addUser({ name: 'bob' });
    const hidden = slack.addChannel({ name: 'hidden', creator: ada, private: true });
    app.command('/news', ({ ack }) => ack());
    await app.start();
    const { payload } = slack.slash({
      user: ada,
      channel: news,
      text: 'add https://example.org/a?b=1&c=2 "R&D <x>" #news @bob #hidden #nowhere',
    });
    expect(payload.text).toBe(
      `add <https://example.org/a?b=1&amp;c=2> "R&amp;D &lt;x&gt;" <#${news.id}|news> <@${bob.id}|bob> <#${hidden.id}|> #nowhere`,
    );
    expect(payload).toMatchObject({
      team_id: slack.team.id,
      channel_id: news.id,
      channel_name: 'news',
      user_id: ada.id,
      user_name: 'ada',
      command: '/news',
      api_app_id: slack.appId,
      is_enterprise_install: 'false',
    });
  });

  test('that nobody acknowledges within three seconds has failed for the person', async () => {
    const clock = manualClock();
    const { slack, ada, news, app } = await stage({ clock });
    const { promise, resolve } = Promise.withResolvers<void>();
    app.command('/news', async () => resolve());
    await app.start();
    const asked = slack.slash({ user: ada, channel: news });
    await promise;
    clock.advance(3000);
    expect(await asked.acked()).toMatchObject({ error: 'operation_timeout', ms: 3000 });
  });

  test('without a connection fails at once', async () => {
    const { slack, ada, news } = await stage();
    expect(await slack.slash({ user: ada, channel: news }).acked()).toMatchObject({ error: 'dispatch_failed' });
  });

  test('that is not declared, or typed where the person is not, is never sent', async () => {
    const { slack, ada, news } = await stage();
    const bob = slack.addUser({ name: 'bob' });
    const hidden = slack.addChannel({ name: 'hidden', creator: ada, private: true });
    expect(() => slack.slash({ user: ada, channel: news, command: '/olds' })).toThrow('/olds');
    expect(() => slack.slash({ user: bob, channel: hidden })).toThrow('does not see');
  });
});

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('a response_url', () => {
  test('is good for five messages', async () => {
    const { slack, ada, news } = await stage();
    const { responseUrl } = slack.slash({ user: ada, channel: news });
    for (const n of [1, 2, 3, 4, 5]) {
      const response = await post(responseUrl, { text: `${n}` });
      expect([response.status, await response.text()]).toEqual([200, 'ok']);
    }
    const sixth = await post(responseUrl, { text: '6' });
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(slack.messages(news)).toHaveLength(5);
  });

  test('is good for thirty minutes', async () => {
    const clock = manualClock();
    const { slack, ada, news } = await stage({ clock });
    const { responseUrl } = slack.slash({ user: ada, channel: news });
    clock.advance(30 * 60_000);
    expect((await post(responseUrl, { text: 'just in time' })).status).toBe(200);
    clock.advance(1);
    const late = await post(responseUrl, { text: 'too late' });
    expect([late.status, await late.json()]).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  test('refuses what no message may be, and uses nothing up', async () => {
    const { slack, ada, news } = await stage();
    const { responseUrl } = slack.slash({ user: ada, channel: news });
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];
    expect((await post(responseUrl, { text: 'x', blocks })).status).toBe(400);
    expect(slack.invalidBodies).toMatchObject([{ method: 'response_url' }]);
    expect(slack.messages(news)).toEqual([]);
  });
});
