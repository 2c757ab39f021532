import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { manualClock, type SlackServer } from '../../../servers/slack/server.ts';
import { quiet, slackFor } from './stage.ts';

const clientOf = (slack: SlackServer, token = slack.botToken): webApi.WebClient =>
  new webApi.WebClient(token, {
    slackApiUrl: slack.api,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet(),
  });

const stage = async (options: Parameters<typeof slackFor>[0] = {}) => {
  const slack = await slackFor(options);
  const ada = slack.addUser({ name: 'ada', isAdmin: true, tz: 'Asia/Kathmandu' });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  return { slack, ada, news, client: clientOf(slack) };
};

/** What a promise of the client is refused with: `error` and what is said with it. */
const refusal = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error instanceof webApi.WebAPIPlatformError ? error.data : error;
  }
  return 'it was not refused';
};

const raw = (slack: SlackServer, method: string, body: string, type: string, token: string | null = slack.botToken) =>
  fetch(`${slack.api}${method}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  });

describe('a token', () => {
  test('says whose it is, and its scopes in the headers', async () => {
    const { slack, client } = await stage();
    const who = await client.auth.test();
    expect(who).toMatchObject({
      ok: true,
      team: 'Example Press',
      team_id: slack.team.id,
      user_id: slack.team.botUserId,
      bot_id: slack.team.botId,
      is_enterprise_install: false,
    });
    expect(who.response_metadata?.scopes).toContain('chat:write');
  });

  test('may come in a form instead of the header, and not within JSON', async () => {
    const { slack } = await stage();
    const form = await raw(slack, 'auth.test', `token=${slack.botToken}`, 'application/x-www-form-urlencoded', null);
    expect(await form.json()).toMatchObject({ ok: true });
    const json = await raw(slack, 'auth.test', JSON.stringify({ token: slack.botToken }), 'application/json', null);
    expect(await json.json()).toEqual({ ok: false, error: 'not_authed' });
  });

  test('that is missing, unknown, of the wrong kind, revoked or of a left team is refused by name', async () => {
    const { slack } = await stage();
    const ask = (token: string) => refusal(clientOf(slack, token).auth.test());
    expect(await ask('xoxb-nothing')).toMatchObject({ error: 'invalid_auth' });
    expect(await ask(slack.appToken)).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await refusal(clientOf(slack).apps.connections.open())).toMatchObject({ error: 'not_allowed_token_type' });
    const token = slack.botToken;
    slack.revokeToken(token);
    expect(await ask(token)).toMatchObject({ error: 'token_revoked' });
    const other = slack.addTeam();
    const otherToken = other.botToken;
    slack.uninstall(other);
    expect(await ask(otherToken)).toMatchObject({ error: 'account_inactive' });
    expect(other.installed).toBe(false);
  });

  test('without the scope is told which is needed', async () => {
    const { slack, news, client } = await stage();
    slack.removeScope(slack.botToken, 'chat:write');
    expect(await refusal(client.chat.postMessage({ channel: news.id, text: 'Hi' }))).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: expect.stringContaining('channels:read'),
    });
  });

  test('reaches no other team', async () => {
    const { slack, client } = await stage();
    const other = slack.addTeam();
    const eve = slack.addUser({ name: 'eve', team: other });
    const theirs = slack.addChannel({ name: 'theirs', creator: eve, bot: true });
    expect(await refusal(client.conversations.info({ channel: theirs.id }))).toMatchObject({
      error: 'channel_not_found',
    });
    expect(await refusal(client.users.info({ user: eve.id }))).toMatchObject({ error: 'user_not_visible' });
  });
});

test('a method that is none, or a body that cannot be read, is named', async () => {
  const { slack } = await stage();
  expect(await (await raw(slack, 'news.read', '', '')).json()).toMatchObject({ ok: false, error: 'unknown_method' });
  expect(await (await raw(slack, 'auth.test', '{', 'application/json')).json()).toMatchObject({
    error: 'invalid_json',
  });
  expect(await (await raw(slack, 'auth.test', '[]', 'application/json')).json()).toMatchObject({
    error: 'json_not_object',
  });
});

test('methods that only read take no JSON', async () => {
  const { slack, news } = await stage();
  const body = JSON.stringify({ channel: news.id });
  expect(await (await raw(slack, 'conversations.info', body, 'application/json; charset=utf-8')).json()).toMatchObject({
    error: 'channel_not_found',
  });
  const posted = JSON.stringify({ channel: news.id, text: 'Hi' });
  expect(await (await raw(slack, 'chat.postMessage', posted, 'application/json; charset=utf-8')).json()).toMatchObject({
    ok: true,
  });
});

describe('posting', () => {
  test('needs membership, a living channel and something to say', async () => {
    const { slack, ada, client } = await stage();
    const open = slack.addChannel({ name: 'open', creator: ada });
    const hidden = slack.addChannel({ name: 'hidden', creator: ada, private: true });
    const old = slack.addChannel({ name: 'old', creator: ada, bot: true, archived: true });
    const post = (channel: string, text = 'Hi') => refusal(client.chat.postMessage({ channel, text }));
    expect(await post(open.id)).toMatchObject({ error: 'not_in_channel' });
    expect(await post('#open')).toMatchObject({ error: 'not_in_channel' });
    expect(await post(hidden.id)).toMatchObject({ error: 'channel_not_found' });
    expect(await post('C0000000000')).toMatchObject({ error: 'channel_not_found' });
    expect(await post(old.id)).toMatchObject({ error: 'is_archived' });
    slack.invite(open);
    expect(await post(open.id, '')).toMatchObject({ error: 'no_text' });
    expect(await post(open.id)).toBe('it was not refused');
    slack.kick(open);
    expect(await post(open.id)).toMatchObject({ error: 'not_in_channel' });
  });

  test('with chat:write.public needs no membership of a public channel', async () => {
    const { slack, ada } = await stage({ settings: { scopes: ['chat:write', 'chat:write.public'] } });
    const open = slack.addChannel({ name: 'open', creator: ada });
    const { ts } = await clientOf(slack).chat.postMessage({ channel: open.id, text: 'Hi' });
    expect(slack.messages(open)).toMatchObject([{ ts, text: 'Hi' }]);
  });

  test('names what is wrong with blocks, and records it', async () => {
    const { slack, news, client } = await stage();
    const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
    const post = (blocks: ReturnType<typeof section>[]) =>
      refusal(client.chat.postMessage({ channel: news.id, text: 'x', blocks }));
    expect(await post([section('x'.repeat(3001))])).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: { messages: [expect.stringMatching(/^\[ERROR\] blocks\/0/)] },
    });
    expect(await post(Array.from({ length: 5 }, () => section('x'.repeat(2900))))).toMatchObject({
      error: 'msg_blocks_too_long',
    });
    expect(await refusal(client.chat.postMessage({ channel: news.id, text: 'x'.repeat(40_001) }))).toMatchObject({
      error: 'msg_too_long',
    });
    expect(slack.invalidBodies).toHaveLength(3);
    expect(slack.messages(news)).toEqual([]);
  });

  test('records everybody whom it would notify unasked', async () => {
    const { slack, news, client } = await stage({ mayNotify: ['S0GOOD'] });
    await client.chat.postMessage({
      channel: news.id,
      text: '<!channel> <!subteam^S0GOOD> &lt;!here&gt; @everyone',
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: '<!here>' } },
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'everyone' }] }],
        },
      ],
    });
    expect(slack.liveMentions.map(({ mention }) => mention)).toEqual(['<!channel>', '<!everyone>']);
  });

  test('ephemerally reaches members alone', async () => {
    const { slack, ada, news, client } = await stage();
    const bob = slack.addUser({ name: 'bob' });
    await client.chat.postEphemeral({ channel: news.id, user: ada.id, text: 'Psst' });
    expect(await refusal(client.chat.postEphemeral({ channel: news.id, user: bob.id, text: 'Psst' }))).toMatchObject({
      error: 'user_not_in_channel',
    });
    expect(slack.seenBy(ada, news)).toHaveLength(1);
    expect(slack.seenBy(bob, news)).toHaveLength(0);
    expect((await client.conversations.history({ channel: news.id })).messages).toEqual([]);
  });

  test('to a person goes to the direct message', async () => {
    const { slack, ada, client } = await stage();
    const opened = await client.conversations.open({ users: ada.id });
    const posted = await client.chat.postMessage({ channel: ada.id, text: 'Hi' });
    expect([posted.channel, opened.channel?.id]).toEqual([slack.im(ada).id, slack.im(ada).id]);
  });
});

test('a message is changed and deleted by the app that wrote it alone', async () => {
  const { slack, ada, news, client } = await stage();
  const theirs = slack.write({ user: ada, channel: news, text: 'Mine' });
  const change = (ts: string) => client.chat.update({ channel: news.id, ts, text: 'Changed' });
  expect(await refusal(change(theirs.ts))).toMatchObject({ error: 'cant_update_message' });
  expect(await refusal(change('1.000000'))).toMatchObject({ error: 'message_not_found' });
  const { ts = '' } = await client.chat.postMessage({ channel: news.id, text: 'First' });
  expect(await change(ts)).toMatchObject({ ok: true, ts, text: 'Changed' });
  await client.chat.delete({ channel: news.id, ts });
  expect(await refusal(change(ts))).toMatchObject({ error: 'message_not_found' });
});

test('a message is changed as long as its team lets it be, and not once it was taken away', async () => {
  const clock = manualClock();
  const { slack, news, client } = await stage({ clock, editWindow: 60_000 });
  const { ts = '' } = await client.chat.postMessage({ channel: news.id, text: 'First' });
  const change = () => client.chat.update({ channel: news.id, ts, text: 'Changed' });
  clock.advance(60_000);
  expect(await change()).toMatchObject({ ok: true });
  clock.advance(1_000);
  expect(await refusal(change())).toMatchObject({ error: 'edit_window_closed' });
  const [message] = slack.messages(news);
  if (message !== undefined) slack.takeAway(message);
  expect(await refusal(change())).toMatchObject({ error: 'message_not_found' });
});

describe('history', () => {
  test('is newest first, in pages, with metadata only where it is asked for', async () => {
    const clock = manualClock();
    const { news, client } = await stage({ clock });
    const stamps: string[] = [];
    for (const n of [1, 2, 3]) {
      const metadata = { event_type: 'delivery', event_payload: { n } };
      stamps.push((await client.chat.postMessage({ channel: news.id, text: `${n}`, metadata })).ts ?? '');
      clock.advance(1000);
    }
    const first = await client.conversations.history({ channel: news.id, limit: 2 });
    expect(first.messages?.map(({ text, metadata }) => [text, metadata])).toEqual([
      ['3', undefined],
      ['2', undefined],
    ]);
    expect(first.has_more).toBe(true);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const rest = await client.conversations.history({ channel: news.id, limit: 2, cursor, include_all_metadata: true });
    expect(rest.messages).toMatchObject([{ text: '1', metadata: { event_type: 'delivery', event_payload: { n: 1 } } }]);
    expect(rest.has_more).toBe(false);
    const [oldest = '', , latest = ''] = stamps;
    const between = async (inclusive: boolean) =>
      (await client.conversations.history({ channel: news.id, oldest, latest, inclusive })).messages?.length;
    expect([await between(false), await between(true)]).toEqual([1, 3]);
  });

  test('is for members', async () => {
    const { slack, ada, client } = await stage();
    const open = slack.addChannel({ name: 'open', creator: ada });
    expect(await refusal(client.conversations.history({ channel: open.id }))).toMatchObject({
      error: 'not_in_channel',
    });
    slack.removeScope(slack.botToken, 'im:history');
    expect(await refusal(client.conversations.history({ channel: slack.im(ada).id }))).toMatchObject({
      error: 'missing_scope',
      needed: 'im:history',
    });
  });
});

test('channels and people are told as they are', async () => {
  const { slack, ada, news, client } = await stage();
  slack.addChannel({ name: 'hidden', creator: ada, private: true });
  expect((await client.conversations.info({ channel: news.id })).channel).toMatchObject({
    id: news.id,
    name: 'news',
    creator: ada.id,
    is_member: true,
    is_archived: false,
    is_private: false,
  });
  const listed = await client.conversations.list({ types: 'public_channel,private_channel' });
  expect(listed.channels?.map(({ name }) => name)).toEqual(['news']);
  expect(await refusal(client.conversations.list({ types: 'im' }))).toMatchObject({ error: 'missing_scope' });
  expect((await client.users.info({ user: ada.id })).user).toMatchObject({
    name: 'ada',
    is_admin: true,
    is_owner: false,
    is_bot: false,
    tz: 'Asia/Kathmandu',
    tz_offset: 20_700,
  });
  expect(await refusal(client.users.info({ user: 'U0NOBODY' }))).toMatchObject({ error: 'user_not_found' });
});
