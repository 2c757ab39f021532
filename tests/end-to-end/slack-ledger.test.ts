import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Connection, Place } from '../../src/core/ports.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { createSlack } from '../../src/platforms/slack/adapter.ts';
import { type FaultKind, type SlackChannel, type SlackServer, startSlack } from '../servers/slack/server.ts';
import { hour, minute, openRoom, publish, type Room, subscribe } from '../unit/delivery/room.ts';
import { textOf } from './slack-stage.ts';

/** The ledger, the store and the adapter as the process has them, with a clock that stands until it is moved. */
let room: Room;
let server: SlackServer;
let slack: Connection;
let delivery: Delivery;

const slot = Date.UTC(2030, 2, 5, 8);

beforeEach(async () => {
  room = await openRoom();
  server = await startSlack({ clock: { now: room.clock.now, after: () => () => {} } });
  const { botToken, appToken, api: apiBase } = server;
  slack = createSlack({
    settings: { mode: 'socket', botToken, appToken, apiBase, managers: [] },
    desk: () => {
      throw new Error('nobody asks here');
    },
    commands,
    places: room.store.places,
    installations: room.store.installations,
    zone: 'UTC',
    clock: room.clock,
    chance: () => 0.5,
    log: room.log,
  });
  delivery = room.process('first', room.store, [slack]);
});
afterEach(async () => {
  await delivery.stop();
  await slack.close();
  await server.close();
  await room.store.close();
  expect(server.invalidBodies).toEqual([]);
});

/** A channel whose digest of so many stories is due at 08:00. */
const dueIn = async (stories = 1): Promise<readonly [SlackChannel, Place]> => {
  const ada = server.addUser({ name: 'ada' });
  const channel = server.addChannel({ name: 'news', creator: ada, bot: true });
  const place = await room.store.places.meet({
    id: `slack:${server.team.id}:${channel.id}`,
    platform: 'slack',
    workspace: server.team.id,
    channel: channel.id,
    name: '#news',
    zone: 'UTC',
    language: 'en',
  });
  const names = Array.from({ length: stories }, (_, index) => `n${index}`);
  await publish(room.store, names, slot - minute);
  await subscribe({ ...room, place }, { count: 20 });
  room.clock.time = slot;
  return [channel, place];
};

/** One tick a minute, as the process has them. */
const tickFor = async (minutes: number): Promise<void> => {
  for (let count = 0; count < minutes; count += 1) {
    await delivery.tick();
    room.clock.time += minute;
  }
};

const standing = (channel: SlackChannel): string[] => server.messages(channel).map(textOf);
const ledger = async ({ id }: Place) => room.store.deliveries.recent(id, 50);
const states = async (place: Place): Promise<string[]> => (await ledger(place)).map(({ state }) => state);

const faults: readonly (readonly [string, FaultKind])[] = [
  ['answers 500 and has not done it', { kind: 'status', status: 500 }],
  ['answers 502 as a page', { kind: 'status', status: 502, html: true }],
  ['answers 503 though it has done it', { kind: 'commit-then-status', status: 503 }],
  ['says nothing and has not done it', { kind: 'drop' }],
  ['says nothing though it has done it', { kind: 'commit-then-drop' }],
  ['says that it met an error of its own', { kind: 'error', error: 'internal_error' }],
  ['asks to wait for two minutes', { kind: 'limited', retryAfter: 120 }],
];

describe.each(faults)('a digest whose Slack %s', (_, kind) => {
  test('stands once in the end', async () => {
    const [channel, place] = await dueIn();
    const fault = server.fault('chat.postMessage', kind);
    await tickFor(5);
    expect(fault.met()).toBe(1);
    expect(await states(place)).toEqual(['sent']);
    expect(standing(channel)).toEqual([expect.stringMatching(/^News digest\n/)]);
    expect((await ledger(place))[0]?.messageId).toBe(server.messages(channel)[0]?.ts);
  });

  test('stands once and in its order where it is of several messages', async () => {
    const [channel, place] = await dueIn(16);
    server.fault('chat.postMessage', kind, 3);
    await tickFor(30);
    const sent = await states(place);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent)).toEqual(new Set(['sent']));
    const texts = server.messages(channel).map(({ text }) => text.match(/\((\d)\/\d\)$/)?.[1]);
    expect(texts).toEqual(sent.map((_, index) => String(index + 1)));
  });
});

test('a digest is not sent again while Slack does not show what stands in the channel', async () => {
  const [channel, place] = await dueIn();
  server.fault('chat.postMessage', { kind: 'commit-then-drop' });
  const blind = server.fault('conversations.history', { kind: 'status', status: 503 }, 3);
  await tickFor(4);
  expect(blind.met()).toBeGreaterThan(1);
  expect(server.calls('chat.postMessage')).toHaveLength(1);
  await tickFor(30);
  expect([await states(place), standing(channel).length]).toEqual([['sent'], 1]);
});

test('a digest waits as long as Slack asks', async () => {
  const [channel] = await dueIn();
  server.fault('chat.postMessage', { kind: 'limited', retryAfter: 600 });
  await tickFor(10);
  expect([standing(channel).length, server.calls('chat.postMessage').length]).toEqual([0, 1]);
  await tickFor(2);
  expect(standing(channel)).toHaveLength(1);
});

test('a digest that is found needs nobody to send it, though its process ended before it knew', async () => {
  const [channel, place] = await dueIn();
  server.fault('chat.postMessage', { kind: 'commit-then-drop' });
  await delivery.tick();
  await delivery.stop();
  delivery = room.process('second', room.store, [slack]);
  room.clock.time += hour;
  await tickFor(2);
  expect(server.calls('chat.postMessage')).toHaveLength(1);
  expect([await states(place), standing(channel).length]).toEqual([['sent'], 1]);
});

describe('a digest that a person must make possible', () => {
  test.each([
    [
      'where the bot was taken out of the channel',
      (channel: SlackChannel) => server.kick(channel),
      /\/invite @Pullquote/,
    ],
    ['where the channel was archived', (channel: SlackChannel) => server.archive(channel), /archived/],
    ['where the channel was deleted', (channel: SlackChannel) => server.deleteChannel(channel), /gone/],
    ['where the token was revoked', () => server.revokeToken(server.botToken), /install the app again/],
  ])('is given up with what to do, %s', async (_, befall, remedy) => {
    const [channel, place] = await dueIn();
    befall(channel);
    await tickFor(2);
    const [part] = await ledger(place);
    expect([part?.state, part?.reason]).toEqual(['failed', expect.stringMatching(remedy)]);
    expect(room.logged.filter(({ sentence }) => sentence === 'a digest was given up')).toHaveLength(1);
  });
});
