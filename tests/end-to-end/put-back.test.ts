import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Connection, Place, Platform, Store } from '../../src/core/ports.ts';
import { createDiscord } from '../../src/platforms/discord/adapter.ts';
import { createSlack } from '../../src/platforms/slack/adapter.ts';
import { backUp } from '../../src/store/backup.ts';
import { restore } from '../../src/store/restore.ts';
import { openStore } from '../../src/store/store.ts';
import { startDiscord } from '../servers/discord/server.ts';
import { recordingPlatform } from '../servers/recording-platform.ts';
import { startSlack } from '../servers/slack/server.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe } from '../unit/delivery/room.ts';

/** A bot whose database is a file, and a channel that stays as it is while the file is put back. */
interface Stage {
  readonly platform: Platform;
  readonly place: Place;
  /** The ids of the messages in the channel, in order. */
  messages(): readonly string[];
  close(): Promise<void>;
}

const slot = morning + hour;
const silent = (): void => {};

let room: Room;
let folder: string;
let path: string;
let store: Store;

const open = async (): Promise<void> => {
  const opened = await openStore({ kind: 'sqlite', path });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  store = opened.value;
};

beforeEach(async () => {
  room = await openRoom();
  folder = mkdtempSync(join(tmpdir(), 'pullquote-put-back-'));
  path = join(folder, 'pullquote.db');
  await open();
});
afterEach(async () => {
  await store.close();
  await room.store.close();
  rmSync(folder, { recursive: true });
});

const shared = () => ({
  ...{ commands, places: store.places, installations: store.installations, zone: 'UTC' },
  ...{ clock: room.clock, chance: () => 0.5, log: room.log },
  desk: () => {
    throw new Error('nobody asks here');
  },
});
const placeOf = (platform: Place['platform'], workspace: string, channel: string): Place => ({
  ...{ id: `${platform}:${workspace}:${channel}`, platform, workspace, channel, name: '#news' },
  ...{ zone: 'UTC', language: 'en' },
});
const closing = async (connection: Connection, server: { close(): Promise<void> }): Promise<void> => {
  await connection.close();
  await server.close();
};

const stages: Readonly<Record<string, () => Promise<Stage>>> = {
  Discord: async () => {
    // As Discord is: it forgets soon what a message was posted as, and does not tell it in its history.
    const server = await startDiscord({ clock: room.clock, nonceMemory: 0 });
    const guild = server.addGuild({ name: 'Harbour' });
    const channel = server.addChannel(guild, { name: 'news' });
    const settings = { token: server.token, apiBase: server.api, guildId: null };
    const platform = createDiscord({ ...shared(), settings, translations: [] });
    return {
      platform,
      place: placeOf('discord', guild, channel),
      messages: () => server.messages(channel).map(({ id }) => id),
      close: () => closing(platform, server),
    };
  },
  Slack: async () => {
    const server = await startSlack({ clock: { now: room.clock.now, after: () => () => {} } });
    const { botToken, appToken, api: apiBase } = server;
    const channel = server.addChannel({ name: 'news', creator: server.addUser({ name: 'ada' }), bot: true });
    const platform = createSlack({
      ...shared(),
      settings: { mode: 'socket', botToken, appToken, apiBase, managers: [] },
    });
    return {
      platform,
      place: placeOf('slack', server.team.id, channel.id),
      messages: () => server.messages(channel).map(({ ts }) => ts),
      close: () => closing(platform, server),
    };
  },
};

/** The digest of 08:00, and a backup of half an hour before. */
const backedUp = async (place: Place): Promise<string> => {
  await store.places.meet(place);
  await publish(store, ['harbour', 'ferry'], morning);
  await subscribe({ ...room, store, place });
  const file = join(folder, 'backup.db');
  expect(await backUp({ kind: 'sqlite', path }, file, silent)).toMatchObject({ ok: true });
  return file;
};

const tickAt = async (time: number, platform: Platform): Promise<void> => {
  room.clock.time = time;
  const delivery = room.process('first', store, [platform]);
  await delivery.tick();
  await delivery.stop();
};

const putBack = async (file: string, now: number): Promise<void> => {
  await store.close();
  const how = { force: true, now, scratch: folder };
  expect(await restore(file, { kind: 'sqlite', path }, how, silent)).toMatchObject({ ok: true });
  await open();
};

/** As somebody does who copies the file by hand: the store can't know of it. */
const copyBack = async (file: string): Promise<void> => {
  await store.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  copyFileSync(file, path);
  await open();
};

const reasons = async (place: Place) => (await store.deliveries.recent(place.id, 10)).map(({ state }) => state);

describe.each(Object.keys(stages))('a backup that is put back on %s', (name) => {
  let stage: Stage;

  beforeEach(async () => {
    const raise = stages[name];
    if (raise === undefined) throw new Error(`no stage ${name}`);
    stage = await raise();
  });
  afterEach(() => stage.close());

  test('after its digest went out posts it no second time, and the next one once', async () => {
    const { platform, place } = stage;
    const file = await backedUp(place);
    await tickAt(slot, platform);
    const posted = stage.messages();
    expect(posted.length).toBeGreaterThan(0);
    await putBack(file, slot + 40 * minute);
    await tickAt(slot + 41 * minute, platform);
    expect(stage.messages()).toEqual(posted);
    const parts = await store.deliveries.recent(place.id, 10);
    expect(parts.map(({ state, messageId }) => [state, messageId])).toEqual(posted.map((id) => ['sent', id]));
    await publish(store, ['tide'], slot + 12 * hour);
    await tickAt(slot + day, platform);
    expect(stage.messages().length).toBeGreaterThan(posted.length);
    expect(new Set(await reasons(place))).toEqual(new Set(['sent']));
  });

  test('before its digest went out posts it late', async () => {
    const { platform, place } = stage;
    const file = await backedUp(place);
    await putBack(file, slot + 40 * minute);
    await tickAt(slot + 41 * minute, platform);
    expect(stage.messages().length).toBeGreaterThan(0);
    expect(new Set(await reasons(place))).toEqual(new Set(['sent']));
  });

  test('by hand posts no digest a second time that is found in the channel', async () => {
    const { platform, place } = stage;
    const file = await backedUp(place);
    await tickAt(slot, platform);
    const posted = stage.messages();
    await copyBack(file);
    // Later than a quarter of an hour it would be written as one that comes late, and Discord knows it by its words alone.
    await tickAt(slot + 10 * minute, platform);
    expect(stage.messages()).toEqual(posted);
  });
});

describe('where nobody can look into the channel', () => {
  const nobodyMayLook = {
    code: 'platform-failed',
    platform: 'console',
    reason: 'nobody may look',
    retryAt: null,
  } as const;

  test('a digest that waited while the bot was away is posted', async () => {
    const platform = recordingPlatform();
    const place = placeOf('console', 'home', 'news');
    await backedUp(place);
    platform.blind = nobodyMayLook;
    await tickAt(slot + 40 * minute, platform);
    expect(platform.posted).toHaveLength(3);
  });

  test('one of before a backup was put back is not, and says why', async () => {
    const platform = recordingPlatform();
    const place = placeOf('console', 'home', 'news');
    const file = await backedUp(place);
    await tickAt(slot, platform);
    await putBack(file, slot + 40 * minute);
    platform.blind = nobodyMayLook;
    await tickAt(slot + 41 * minute, platform);
    expect(platform.posted).toHaveLength(3);
    const [first] = await store.deliveries.recent(place.id, 1);
    expect(first).toMatchObject({ state: 'composed', reason: expect.stringContaining('may or may not stand there') });
  });

  test('the digest after it is posted as ever', async () => {
    const platform = recordingPlatform();
    const place = placeOf('console', 'home', 'news');
    const file = await backedUp(place);
    await putBack(file, slot - minute);
    platform.blind = nobodyMayLook;
    await tickAt(slot, platform);
    expect(platform.posted).toHaveLength(3);
  });
});

test('a digest that comes in time is not looked for', async () => {
  const platform = recordingPlatform();
  const find = vi.fn(platform.find.bind(platform));
  await backedUp(placeOf('console', 'home', 'news'));
  await tickAt(slot + minute, { ...platform, find });
  expect(platform.posted).toHaveLength(3);
  expect(find).not.toHaveBeenCalled();
});
