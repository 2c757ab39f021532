import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../../src/delivery/limits.ts';
import { keep, place as placeOf, reading } from '../../contract/store-fixtures.ts';
import { recordingPlatform } from '../../servers/recording-platform.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
});

afterEach(() => room.store.close());

const states = async (placeId = room.place.id): Promise<string[]> =>
  (await room.store.deliveries.recent(placeId, 100)).map(({ state, reason }) =>
    reason === null ? state : `${state}: ${reason}`,
  );

describe('a platform', () => {
  test('that is not connected: its places are left alone until it is', async () => {
    await publish(room.store, ['harbour'], morning);
    const slack = await room.store.places.meet(placeOf('quay', { platform: 'slack' }));
    await subscribe({ ...room, place: slack });
    expect(await room.process().obstacle(slack)).toMatchObject({ problem: { code: 'cannot-post' } });
    await room.tickAt(slot);
    expect(await states(slack.id)).toEqual([]);
    const connected = recordingPlatform('slack');
    await room.process('first', room.store, [connected]).tick();
    expect(titles(connected)).toEqual(['News digest', 'Title of harbour']);
  });

  test('that answers nothing holds up no other, not even at the next slot', async () => {
    const [silent, other] = [recordingPlatform('slack'), recordingPlatform('discord')];
    const answered = Promise.withResolvers<void>();
    silent.faults.push(
      ...Array.from({ length: limits.inWorkspace }, () => ({ kind: 'held', until: answered.promise }) as const),
    );
    await publish(room.store, ['harbour'], morning);
    for (let n = 0; n <= limits.inWorkspace; n += 1) {
      await subscribe({ ...room, place: await room.store.places.meet(placeOf(`quay${n}`, { platform: 'slack' })) });
    }
    const place = await room.store.places.meet(placeOf('pier', { platform: 'discord' }));
    await subscribe({ ...room, place });
    const delivery = room.process('first', room.store, [silent, other]);
    const sent = async (): Promise<void> => {
      while (!(await states(place.id)).every((state) => state === 'sent')) await new Promise(setImmediate);
    };

    room.clock.time = slot;
    const first = delivery.tick();
    while (other.posted.length < 2) await new Promise(setImmediate);
    await sent();
    while (silent.sends.length < limits.inWorkspace) await new Promise(setImmediate);
    await publish(room.store, ['ferry'], slot + hour);
    room.clock.time = slot + day;
    const ticks: Promise<void>[] = [];
    // A tick that joins the first in planning plans nothing more.
    while (other.posted.length < 4) {
      ticks.push(delivery.tick());
      await new Promise(setImmediate);
    }
    await sent();
    expect(titles(other)).toEqual(['News digest', 'Title of harbour', 'News digest', 'Title of ferry']);
    expect(titles(silent)).toEqual([]);
    expect(silent.sends).toHaveLength(limits.inWorkspace);

    answered.resolve();
    await Promise.all([first, ...ticks]);
    expect(silent.posted.length).toBeGreaterThanOrEqual(limits.inWorkspace);
  });
});

describe('a workspace', () => {
  test('that answers nothing keeps a bounded number of couriers, and the others get their digests', async () => {
    const slack = recordingPlatform('slack');
    const answered = Promise.withResolvers<void>();
    const send = slack.send.bind(slack);
    let [now, most] = [0, 0];
    slack.send = async (place, posting) => {
      if (place.workspace !== 'silent') return send(place, posting);
      now += 1;
      most = Math.max(most, now);
      await answered.promise;
      now -= 1;
      return send(place, posting);
    };
    await publish(room.store, ['harbour'], morning);
    for (let n = 0; n < 3 * limits.inWorkspace; n += 1) {
      const workspace = 'silent';
      const place = await room.store.places.meet(placeOf(`quay${n}`, { platform: 'slack', workspace }));
      await subscribe({ ...room, place });
    }
    for (let n = 0; n < 5; n += 1) {
      const place = await room.store.places.meet(placeOf(`pier${n}`, { platform: 'slack', workspace: 'lively' }));
      await subscribe({ ...room, place });
    }
    room.clock.time = slot;
    const tick = room.process('first', room.store, [slack]).tick();
    while (slack.posted.length < 10) await new Promise(setImmediate);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(2 * limits.inWorkspace);
    answered.resolve();
    await tick;
    expect(slack.posted).toHaveLength(2 * (3 * limits.inWorkspace + 5));
  });
});

describe('the settings of a place', () => {
  const picture = 'https://harbour.example/heron.jpg';
  const thumbnails = () =>
    room.platform.posted.map(({ payload }) => (payload as { thumbnail: { url: string } | null }).thumbnail?.url);
  const mentions: unknown[] = [];

  beforeEach(async () => {
    mentions.length = 0;
    await keep(room.store, [reading({ id: 'harbour', at: morning, image: picture })]);
    await subscribe(room, { mention: '<!here>' });
    const render = room.platform.render.bind(room.platform);
    room.platform.render = (shown, mention) => {
      mentions.push(mention);
      return render(shown, mention);
    };
  });

  test('let pictures be shown and people be notified', async () => {
    await room.tickAt(slot);
    expect(thumbnails()).toEqual([undefined, picture]);
    expect(mentions).toEqual(['<!here>']);
  });

  test('take pictures away, in a preview too', async () => {
    await room.store.places.setSettings(room.place.id, { images: false });
    const subscription = await room.store.subscriptions.get(room.place.id);
    const shown = subscription && (await room.process().preview(subscription, slot));
    expect(shown?.ok && shown.value.sections.map(({ thumbnail }) => thumbnail)).toEqual([null, null]);
    await room.tickAt(slot);
    expect(thumbnails()).toEqual([undefined, undefined]);
    expect(mentions).toEqual(['<!here>']);
  });

  test('let nobody be notified', async () => {
    await room.store.places.setSettings(room.place.id, { mentions: false });
    await room.tickAt(slot);
    expect(mentions).toEqual([null]);
    expect(thumbnails()).toEqual([undefined, picture]);
  });
});

describe('a place that the bot left', () => {
  const where = { platform: 'console', workspace: 'home' } as const;

  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
  });

  test('gets nothing, and one late digest when the bot is back', async () => {
    await room.store.places.leave(where, morning);
    await room.tickAt(slot);
    expect(await states()).toEqual([]);
    await room.store.places.rejoin(where);
    await room.tickAt(slot + hour);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour']);
  });

  test('gets what was composed when the bot is back within a day', async () => {
    room.platform.faults.push({ kind: 'refused' });
    await room.tickAt(slot);
    await room.store.places.leave(where, slot);
    await room.tickAt(slot + hour);
    expect(room.platform.sends).toHaveLength(1);
    await room.store.places.rejoin(where);
    await room.tickAt(slot + 2 * hour);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('is not held up by what was composed, when the bot is back later', async () => {
    room.platform.faults.push({ kind: 'refused' });
    await room.tickAt(slot);
    await room.store.places.leave(where, slot);
    await room.tickAt(slot + day);
    await room.store.places.rejoin(where);
    await publish(room.store, ['ferry'], slot + 2 * day);
    await room.tickAt(slot + 2 * day + minute);
    await room.tickAt(slot + 2 * day + 2 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of ferry']);
    expect(await states()).toEqual([
      'sent',
      'sent',
      'skipped: it was missed by more than a day',
      'failed: it could not be posted within a day',
      'failed: it could not be posted within a day',
    ]);
  });

  test('is forgotten with what still waited for it', async () => {
    room.platform.faults.push({ kind: 'refused' });
    await room.tickAt(slot);
    await room.store.places.leave(where, slot);
    expect(await room.store.places.forget(slot + 1)).toBe(1);
    await room.store.places.rejoin(where);
    await room.tickAt(slot + hour);
    expect(await states()).toEqual(['skipped: the place was left', 'skipped: the place was left']);
    expect(titles(room.platform)).toEqual([]);
  });
});
