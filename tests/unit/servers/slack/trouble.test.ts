import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { manualClock, type SlackServer } from '../../../servers/slack/server.ts';
import { quiet, slackFor } from './stage.ts';

const clientOf = (slack: SlackServer): webApi.WebClient =>
  new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.api,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet(),
  });

const stage = async (options: Parameters<typeof slackFor>[0] = {}) => {
  const slack = await slackFor(options);
  const ada = slack.addUser({ name: 'ada' });
  const news = slack.addChannel({ name: 'news', creator: ada, bot: true });
  const client = clientOf(slack);
  return { slack, ada, news, client, post: (text: string) => client.chat.postMessage({ channel: news.id, text }) };
};

const texts = (slack: SlackServer, channel: Parameters<SlackServer['messages']>[0]): readonly string[] =>
  slack.messages(channel).map(({ text }) => text);

describe('a fault', () => {
  test('before the message stands leaves nothing in the channel', async () => {
    const { slack, news, post } = await stage();
    slack.fault('chat.postMessage', { kind: 'status', status: 503 });
    slack.fault('chat.postMessage', { kind: 'status', status: 502, html: true });
    slack.fault('chat.postMessage', { kind: 'drop' });
    for (const _ of [1, 2, 3]) await expect(post('lost')).rejects.toThrow();
    await post('kept');
    expect(texts(slack, news)).toEqual(['kept']);
    expect(slack.calls('chat.postMessage').map(({ answer }) => answer?.status ?? null)).toEqual([503, 502, null, 200]);
  });

  test('after it stands leaves it there, unknown to the client', async () => {
    const { slack, news, post } = await stage();
    slack.fault('chat.postMessage', { kind: 'commit-then-drop' });
    slack.fault('chat.postMessage', { kind: 'commit-then-status', status: 500 });
    await expect(post('one')).rejects.toThrow();
    await expect(post('two')).rejects.toThrow();
    expect(texts(slack, news)).toEqual(['one', 'two']);
  });

  test('can hold a request until it is released', async () => {
    const { slack, news, post } = await stage();
    const held = slack.fault('chat.postMessage', { kind: 'held' });
    const posting = post('late');
    await held.reached();
    expect(texts(slack, news)).toEqual([]);
    held.release();
    await posting;
    expect(texts(slack, news)).toEqual(['late']);
  });

  test('can be any error, or too many requests', async () => {
    const { slack, post } = await stage();
    slack.fault('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    slack.fault('*', { kind: 'limited', retryAfter: 30 });
    await expect(post('no')).rejects.toThrow('restricted_action');
    await expect(post('no')).rejects.toMatchObject({ retryAfter: 30 });
    expect(slack.limited).toBe(1);
  });
});

describe('with rate limits', () => {
  test('a channel takes a short burst, then one message a second, and others are not held up', async () => {
    const clock = manualClock();
    const { slack, ada, client, post } = await stage({ clock, rateLimits: true });
    const other = slack.addChannel({ name: 'other', creator: ada, bot: true });
    for (const text of ['1', '2', '3']) await post(text);
    await expect(post('4')).rejects.toMatchObject({ retryAfter: 1 });
    await client.chat.postMessage({ channel: other.id, text: 'elsewhere' });
    clock.advance(1000);
    await post('4');
    await expect(post('5')).rejects.toMatchObject({ retryAfter: 1 });
    expect(slack.limited).toBe(2);
  });

  test('a method takes as many a minute as its tier says', async () => {
    const clock = manualClock();
    const { client } = await stage({ clock, rateLimits: true });
    for (let n = 0; n < 20; n += 1) await client.conversations.list();
    await expect(client.conversations.list()).rejects.toMatchObject({ retryAfter: 3 });
    clock.advance(3000);
    await client.conversations.list();
  });
});

test('a server that is down refuses connections, and comes back with all that it knew', async () => {
  const { slack, news, post } = await stage();
  await post('before');
  await slack.down();
  await expect(post('meanwhile')).rejects.toThrow();
  await slack.up();
  await post('after');
  expect(texts(slack, news)).toEqual(['before', 'after']);
});
