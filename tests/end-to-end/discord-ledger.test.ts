import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Connection, Place, PlaceStore } from '../../src/core/ports.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { createDiscord } from '../../src/platforms/discord/adapter.ts';
import type { DiscordServer } from '../servers/discord/contract.ts';
import type { FaultKind } from '../servers/discord/faults.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { hour, minute, openRoom, publish, type Room, subscribe } from '../unit/delivery/room.ts';
import { textOf } from './discord-stage.ts';

/** The ledger, the store and the adapter as the process has them, with a clock that stands until it is moved. */
let room: Room;
let server: DiscordServer;
let discord: Connection;
let delivery: Delivery;
let guild: string;
let departed: PromiseWithResolvers<void>;
let returned: PromiseWithResolvers<void>;

const slot = (): number => Date.UTC(2030, 2, 5, 8);

beforeEach(async () => {
  room = await openRoom();
  // As after minutes, when Discord no longer knows what it was sent before: the bot must look.
  server = await startDiscord({ clock: room.clock, nonceMemory: 0 });
  guild = server.addGuild({ name: 'Harbour' });
  departed = Promise.withResolvers();
  returned = Promise.withResolvers();
  const { places } = room.store;
  const told: PlaceStore = {
    ...places,
    leave: async (...where) => {
      await places.leave(...where);
      departed.resolve();
    },
    rejoin: async (where) => {
      await places.rejoin(where);
      returned.resolve();
    },
  };
  discord = createDiscord({
    settings: { token: server.token, apiBase: server.api, guildId: null },
    desk: () => {
      throw new Error('nobody asks here');
    },
    commands,
    translations: [],
    places: told,
    zone: 'UTC',
    clock: room.clock,
    chance: () => 0.5,
    log: room.log,
  });
  delivery = room.process('first', room.store, [discord]);
});
afterEach(async () => {
  await delivery.stop();
  await discord.close();
  await server.close();
  await room.store.close();
  expect(server.invalidBodies).toEqual([]);
});

const meet = (channel: string): Promise<Place> =>
  room.store.places.meet({
    id: `discord:${guild}:${channel}`,
    platform: 'discord',
    workspace: guild,
    channel,
    name: '#news',
    zone: 'UTC',
    language: 'en',
  });

/** A channel whose digest of so many stories is due at 08:00. */
const dueIn = async (type: 'text' | 'forum' = 'text', stories = 1): Promise<Place> => {
  const place = await meet(server.addChannel(guild, { name: 'news', type }));
  await publish(
    room.store,
    Array.from({ length: stories }, (_, index) => `n${index}`),
    slot() - hour,
  );
  await subscribe({ ...room, place }, { count: 20 });
  room.clock.time = slot();
  return place;
};

/** One tick a minute, as the process has them. */
const tickFor = async (minutes: number): Promise<void> => {
  for (let count = 0; count < minutes; count += 1) {
    await delivery.tick();
    room.clock.time += minute;
  }
};

const standing = ({ channel }: Place): string[] =>
  [...server.messages(channel), ...server.threads(channel).flatMap(({ id }) => server.messages(id))].map(textOf);
const states = async ({ id }: Place): Promise<string[]> =>
  (await room.store.deliveries.recent(id, 50)).map(({ state }) => state);

const faults: readonly (readonly [string, FaultKind])[] = [
  ['answers 500 and has not done it', { kind: 'error', status: 500 }],
  ['answers 502 as a page', { kind: 'error', status: 502 }],
  ['answers 503 though it has done it', { kind: 'commit-then-error', status: 503 }],
  ['says nothing and has not done it', { kind: 'drop' }],
  ['says nothing though it has done it', { kind: 'commit-then-drop' }],
  ['answers with half a text', { kind: 'malformed' }],
  ['asks to wait for two minutes', { kind: 'rate-limit', retryAfter: 120 }],
];

describe.each(faults)('a digest whose Discord %s', (_, kind) => {
  test.each(['text', 'forum'] as const)('stands once in the end in a channel of kind %s', async (type) => {
    const place = await dueIn(type);
    const fault = server.fault({ method: 'POST', path: /^\/channels\/\d+\/(messages|threads)$/ }, kind);
    await tickFor(5);
    expect(fault.hits).toBe(1);
    expect(await states(place)).toEqual(['sent']);
    expect(standing(place)).toEqual([expect.stringMatching(/^News digest/)]);
  });

  test('goes on where it stopped, when a later part meets it', async () => {
    const place = await dueIn('text', 18);
    const sends = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };
    const armed = server.requested(sends.method, sends.path).then(() => server.fault(sends, kind));
    await tickFor(6);
    expect((await armed).hits).toBe(1);
    expect(standing(place).length).toBeGreaterThan(1);
    const numbers = [
      ...standing(place)
        .join('\n')
        .matchAll(/^(\d+)\. /gm),
    ].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(new Set(await states(place))).toEqual(new Set(['sent']));
  });
});

test('a digest that meets one fault after the other stands once in the end', async () => {
  const place = await dueIn();
  const path = /^\/channels\/\d+\/messages$/;
  server.fault({ method: 'POST', path, times: 3 }, { kind: 'error', status: 503 });
  server.fault({ method: 'GET', path: /^\/channels\/\d+\/messages/, times: 4 }, { kind: 'error', status: 500 });
  server.fault({ method: 'POST', path }, { kind: 'commit-then-drop' });
  await tickFor(30);
  expect(await states(place)).toEqual(['sent']);
  expect(standing(place)).toHaveLength(1);
});

test('a digest that waited while Discord was away is posted when it is back', async () => {
  const place = await dueIn();
  await server.down();
  await tickFor(3);
  expect(standing(place)).toEqual([]);
  await server.up();
  await tickFor(10);
  expect(standing(place)).toHaveLength(1);
});

describe('a server that the bot was removed from', () => {
  test('gets no digest any more, and what is kept of it stays for the time being', async () => {
    await discord.open();
    const place = await dueIn();
    server.removeGuild(guild);
    await departed.promise;
    await tickFor(3);
    expect(await states(place)).toEqual([]);
    expect(await room.store.subscriptions.get(place.id)).not.toBeNull();
    expect(server.requests.filter(({ path }) => path.startsWith('/channels/'))).toEqual([]);
  });

  test('gets its digest as before when the bot is back', async () => {
    await discord.open();
    await returned.promise;
    returned = Promise.withResolvers();
    const place = await dueIn();
    await room.store.places.leave({ platform: 'discord', workspace: guild }, room.clock.now());
    await tickFor(2);
    expect(await states(place)).toEqual([]);
    server.setAvailable(guild, false);
    server.setAvailable(guild, true);
    await returned.promise;
    await tickFor(2);
    expect(await states(place)).toEqual(['sent']);
    expect(standing(place)).toHaveLength(1);
  });

  test('is not one that is away for a while, nor a channel of another that was deleted', async () => {
    await discord.open();
    const place = await dueIn();
    const doomed = await meet(server.addChannel(guild, { name: 'doomed' }));
    await subscribe({ ...room, place: doomed }, { times: ['08:00'] });
    server.setAvailable(guild, false);
    server.setAvailable(guild, true);
    server.deleteChannel(doomed.channel);
    await departed.promise;
    await tickFor(2);
    expect(await states(place)).toEqual(['sent']);
    expect(await states(doomed)).toEqual([]);
  });
});
