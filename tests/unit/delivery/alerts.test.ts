import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderPlain } from '../../../src/core/card/plain.ts';
import { card, type Section } from '../../../src/core/card.ts';
import { type Alerts, createAlerts } from '../../../src/delivery/alerts.ts';
import { addFeed, reading } from '../../contract/store-fixtures.ts';
import { recordingPlatform } from '../../servers/recording-platform.ts';
import { hour, minute, openRoom, type Room, subscribe, titles } from './room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.store.close());

const alertsOf = (platforms = [room.platform]): Alerts =>
  createAlerts({
    store: room.store,
    platforms: new Map(platforms.map((each) => [each.name, each])),
    clock: room.clock,
    log: room.log,
  });

const add = (words: string, source: string | null = null, placeId = room.place.id) =>
  room.store.alerts.add({ placeId, words, source }, room.clock.time);

interface Parts {
  readonly at?: number;
  readonly title?: string;
  readonly publisher?: string;
  readonly feedId?: string;
  readonly storyId?: string | null;
}

/** Keeps one article a name, now, about a ferry where no title is given. */
const publish = async (ids: readonly string[], parts: Parts = {}): Promise<void> => {
  const { at = room.clock.time, title, publisher, feedId = null, storyId } = parts;
  const readings = ids.map((id) =>
    reading({ id, at, title: title ?? `Ferry ${id}`, publisher: publisher ?? `The ${id} Post` }),
  );
  await room.store.articles.add(
    readings.map((each) => ({ reading: each, feedId })),
    room.clock.time,
  );
  if (storyId === null) return;
  await room.store.stories.assign(
    ids.map((id) => ({ articleId: id, storyId: storyId ?? `story-${id}` })),
    room.clock.time,
  );
};

const wait = (ms: number): void => {
  room.clock.time += ms;
};

/** One look at what is new, and all of it posted. */
const look = async (alerts: Alerts = alertsOf()): Promise<void> => {
  await alerts.look();
  await room.process().tick();
};

const last = (): string => {
  const section = room.platform.posted.at(-1)?.payload as Section;
  return renderPlain(card({ fallback: '', sections: [section] }), { width: 400 });
};

describe('a story that an alert matches', () => {
  test('is posted without a digest that is due, which may wait for more news', async () => {
    const subscription = await subscribe(room);
    await add('ferr*');
    wait((subscription.nextRun ?? 0) - room.clock.time);
    await publish(['one']);
    await alertsOf().look();
    const delivery = room.process();
    await delivery.carry();
    expect(titles(room.platform)).toEqual(['Ferry one']);
    await publish(['two'], { title: 'A lamp', at: room.clock.time - minute });
    await delivery.tick();
    expect(titles(room.platform)).toEqual(['Ferry one', 'News digest', 'A lamp']);
  });

  test('is posted at once, with what matched', async () => {
    await add('ferr* -football');
    await add('lamp');
    wait(minute);
    await publish(['one']);
    await publish(['two'], { title: 'A lamp' });
    await publish(['three'], { title: 'A ferry for the football team' });
    await publish(['four'], { title: 'Nothing' });
    await look();
    expect(titles(room.platform)).toEqual(['Ferry one', 'A lamp']);
    expect(last()).toContain('Matched: lamp');
    expect(last()).toContain('Alert · The two Post');
  });

  test('is posted once, however often it is looked at, by whomever', async () => {
    await add('ferry');
    wait(minute);
    await publish(['one']);
    const alerts = alertsOf();
    await Promise.all([alerts.look(), alertsOf().look(), alertsOf().look()]);
    await look(alerts);
    await look();
    expect(titles(room.platform)).toEqual(['Ferry one']);
  });

  test('is posted once where the answer of the platform was lost', async () => {
    await add('ferry');
    wait(minute);
    await publish(['one']);
    room.platform.faults.push({ kind: 'answer-lost' });
    await look();
    wait(hour / 2);
    await look();
    expect(titles(room.platform)).toEqual(['Ferry one']);
    expect(await room.store.deliveries.posted(room.place.id, [{ id: 'story-one' }])).not.toEqual(new Map());
  });

  test('is told once where several alerts match it, with all of them', async () => {
    await add('ferry');
    wait(1);
    await add('', 'one post');
    wait(minute);
    await publish(['one']);
    await look();
    expect(titles(room.platform)).toEqual(['Ferry one']);
    expect(last()).toContain('Matched: ferry; from one post');
  });

  test('is not told by the next digest, nor by an alert where a digest told it', async () => {
    await add('ferry');
    const subscription = await subscribe(room);
    wait(minute);
    await publish(['one']);
    await look();
    await publish(['two'], { title: 'Something else' });
    wait(hour);
    await room.process().tick();
    expect(titles(room.platform)).toEqual(['Ferry one', 'News digest', 'Something else']);
    await publish(['three'], { title: 'A ferry at last', storyId: 'story-two' });
    await look();
    expect(room.platform.posted).toHaveLength(3);
    expect(subscription.paused).toBe(false);
  });

  test('comes again where it changed much since', async () => {
    await add('ferry');
    wait(minute);
    await publish(['one']);
    await look();
    wait(hour);
    await publish(['two'], { storyId: 'story-one' });
    await look();
    expect(room.platform.posted).toHaveLength(1);
    await publish(['three'], { storyId: 'story-one' });
    await look();
    expect(room.platform.posted).toHaveLength(2);
    expect(last()).toContain('Alert · Update');
    await look();
    expect(room.platform.posted).toHaveLength(2);
  });

  test('waits until it has a story', async () => {
    await add('ferry');
    wait(minute);
    await publish(['one'], { storyId: null });
    const alerts = alertsOf();
    await look(alerts);
    expect(room.platform.posted).toEqual([]);
    wait(2 * hour);
    await room.store.stories.assign([{ articleId: 'one', storyId: 'story-one' }], room.clock.time);
    await look(alerts);
    expect(titles(room.platform)).toEqual(['Ferry one']);
  });

  test('is seen only where its feed is', async () => {
    const town = await room.store.places.meet({ ...room.place, id: 'town', channel: 'town' });
    const feed = await addFeed(room.store, 'own');
    await room.store.feeds.follow(town.id, feed.id, null);
    await add('ferry');
    await add('ferry', null, town.id);
    wait(minute);
    await publish(['one'], { feedId: feed.id });
    await look();
    expect(room.platform.posted.map(({ place }) => place)).toEqual(['town']);
  });

  test('is not posted where the alert was removed, or the bot has left', async () => {
    const alert = await add('ferry');
    wait(minute);
    await publish(['one']);
    const { platform, workspace, channel } = room.place;
    await room.store.places.leave({ platform, workspace, channel }, room.clock.time);
    await look();
    await room.store.places.rejoin({ platform, workspace, channel });
    await alertsOf([recordingPlatform('slack')]).look();
    await room.store.alerts.record(
      [{ placeId: room.place.id, storyId: 'story-one', alertIds: [alert?.id ?? ''], matched: 'ferry' }],
      false,
      room.clock.time,
    );
    await room.store.alerts.remove(room.place.id, alert?.id ?? '');
    await look();
    expect(room.platform.posted).toEqual([]);
    expect(await room.store.alerts.match(room.place.id, 'story-one')).toMatchObject({
      state: 'left',
      reason: 'the alert was removed',
    });
  });
});

describe('stories that an alert matched and that became one since', () => {
  const found = (storyId: string, alertId: string) => ({
    ...{ placeId: room.place.id, storyId, alertIds: [alertId] },
    matched: 'ferry',
  });
  const merge = (): Promise<void> =>
    room.store.stories.assign([{ articleId: 'one', from: 'story-one', storyId: 'story-two' }], room.clock.time);

  test('are posted once, while they wait', async () => {
    const alert = await add('ferry');
    await publish(['one', 'two']);
    await room.store.alerts.record(
      ['story-one', 'story-two'].map((id) => found(id, alert?.id ?? '')),
      false,
      room.clock.time,
    );
    wait(minute);
    await merge();
    await look();
    expect(titles(room.platform)).toHaveLength(1);
    const states = ['story-one', 'story-two'].map((id) => room.store.alerts.match(room.place.id, id));
    expect((await Promise.all(states)).map((match) => match?.state).sort()).toEqual(['left', 'told']);
  });

  test('are not posted again when the other was', async () => {
    await add('ferry');
    wait(minute);
    await publish(['one']);
    const alerts = alertsOf();
    await look(alerts);
    wait(minute);
    await merge();
    await publish(['two']);
    await merge();
    await look(alerts);
    expect(titles(room.platform)).toEqual(['Ferry one']);
  });

  test('wait while a digest with the other is on its way', async () => {
    await subscribe(room);
    await publish(['one'], { title: 'A lamp' });
    wait(hour);
    room.platform.faults.push({ kind: 'refused' });
    await room.process().tick();
    await add('ferry');
    wait(minute);
    await publish(['two']);
    await merge();
    await look();
    wait(hour / 2);
    await look();
    expect(titles(room.platform)).toEqual(['News digest', 'A lamp']);
  });
});

describe('nothing old is posted', () => {
  test('when an alert is added', async () => {
    await publish(['one']);
    wait(minute);
    await add('ferry');
    wait(minute);
    await publish(['two'], { at: room.clock.time - 2 * hour });
    await look();
    expect(room.platform.posted).toEqual([]);
  });

  test('when it is read late', async () => {
    await add('ferry');
    wait(24 * hour);
    await publish(['one'], { at: room.clock.time - 7 * hour });
    await look();
    expect(room.platform.posted).toEqual([]);
  });
});

describe('many stories', () => {
  test('are a message each up to five an hour, and the rest is one at its end', async () => {
    await add('ferry');
    wait(minute);
    await publish(['a', 'b', 'c', 'd', 'e', 'f']);
    await look();
    expect(titles(room.platform)).toEqual(['Ferry a', 'Ferry b', 'Ferry c', 'Ferry d', 'Ferry e']);
    wait(hour / 2);
    await publish(['g']);
    await look();
    wait(hour / 2 - 1);
    await look();
    expect(room.platform.posted).toHaveLength(5);
    wait(1);
    await look();
    expect(titles(room.platform).slice(5)).toEqual(['2 more stories matched your alerts']);
    expect(last()).toContain('Ferry f');
    expect(last()).toContain('Ferry g');
    expect(last()).toContain('https://news.example/g');
    const posted = await room.store.deliveries.posted(room.place.id, [
      { id: 'story-a' },
      { id: 'story-f' },
      { id: 'story-g' },
    ]);
    expect(posted.size).toBe(3);
    await look();
    expect(room.platform.posted).toHaveLength(6);
  });

  test('that came while the bot was away are one message', async () => {
    await add('ferry');
    wait(24 * hour);
    await publish(['a', 'b', 'c'], { at: room.clock.time - 2 * hour });
    await look();
    expect(titles(room.platform)).toEqual(['3 stories matched your alerts']);
  });
});

test('a bug in one look is logged, and the next looks at the same again', async () => {
  await add('ferry');
  wait(minute);
  await publish(['one']);
  const { store } = room;
  let broken = true;
  const readings: typeof store.alerts.readings = async (ids) => {
    if (broken) throw new Error('no');
    return store.alerts.readings(ids);
  };
  const alerts = createAlerts({
    store: { ...store, alerts: { ...store.alerts, readings } },
    platforms: new Map([[room.platform.name, room.platform]]),
    clock: room.clock,
    log: room.log,
  });
  expect(await alerts.look()).toBe(0);
  expect(room.logged.map(({ level }) => level)).toEqual(['error']);
  broken = false;
  expect(await alerts.look()).toBe(1);
});

test('after a stop nothing is begun', async () => {
  await add('ferry');
  wait(minute);
  await publish(['one']);
  const alerts = alertsOf();
  await alerts.stop();
  expect(await alerts.look()).toBe(0);
  expect(await room.store.alerts.waiting(room.place.id)).toEqual([]);
});

test('a digest is narrowed by its words', async () => {
  await subscribe(room, { filter: 'ferry -football' });
  await publish(['one']);
  await publish(['two'], { title: 'A lamp' });
  await publish(['three'], { title: 'A ferry for the football team' });
  wait(hour);
  await room.process().tick();
  expect(titles(room.platform)).toEqual(['News digest', 'Ferry one']);
});
