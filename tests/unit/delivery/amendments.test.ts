import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/article.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { createAlerts } from '../../../src/delivery/alerts.ts';
import { amendmentLimits as limits } from '../../../src/delivery/amendment-limits.ts';
import { type Amendments, createAmendments } from '../../../src/delivery/amendments.ts';
import type { EditOutcome } from '../../../src/delivery/edit-message.ts';
import { compose, keep, place as placeOf, reading, wish } from '../../contract/store-fixtures.ts';
import { day, hour, minute, morning, openRoom, type Room, subscribe } from './room.ts';

let room: Room;
let told: EditOutcome[];
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
  told = [];
});

afterEach(() => room.store.close());

const process = (store = room.store): Amendments =>
  createAmendments({
    ...{ store, clock: room.clock, chance: () => 0.5, log: room.log },
    platforms: new Map([[room.platform.name, room.platform]]),
    tell: (outcome) => void told.push(outcome),
  });

const said = [{ words: 'We had no choice', speaker: 'Mara Quill', key: true }];
const ferry = (parts: Parameters<typeof reading>[0] | object = {}): Reading =>
  reading({ id: 'ferry', at: morning - hour, publisher: 'The Ferry Post', said, ...parts });
const withdrawn = (): Reading => ferry({ said: [] });

/** Keeps a story of a ferry and one of a bridge, and posts the digest of the day. */
const post = async (parts: Parameters<typeof subscribe>[1] = {}): Promise<void> => {
  await subscribe(room, parts);
  await keep(room.store, [ferry(), reading({ id: 'bridge', at: morning - 2 * hour })], morning - hour);
  await room.tickAt(slot);
};

const edit = async (at: number, ...readings: readonly Reading[]): Promise<void> => {
  room.clock.time = at;
  await room.store.articles.revise(readings, new Set(), at);
};

/** A look at what was edited, and a minute after minute of edits. */
const run = async (minutes: number, one = process()): Promise<void> => {
  await one.look();
  for (let count = 0; count < minutes; count += 1) {
    room.clock.time += minute;
    await one.carry();
  }
};
const settled = limits.settle / minute + 1;

const standing = () => room.platform.posted.map(({ payload }) => JSON.stringify(payload));
const ferryMessage = () => standing().find((payload) => payload.includes('story-ferry')) ?? '';
const parts = async () => room.store.deliveries.recent(room.place.id, 10);
const ferryPart = async () => (await parts()).find(({ storyIds }) => storyIds.includes('story-ferry'));

describe('a message whose article is edited in substance', () => {
  test('is edited once, and the others stay to the letter', async () => {
    await post();
    const before = standing();
    expect(ferryMessage()).toContain('We had no choice');
    await edit(slot + minute, withdrawn());
    await run(60);
    expect(ferryMessage()).not.toContain('We had no choice');
    expect(ferryMessage()).toContain('a quote is no longer in it');
    expect(ferryMessage()).toContain(`"at":${slot + minute}`);
    expect(standing().filter((payload) => !before.includes(payload))).toHaveLength(1);
    expect(room.platform.edits).toHaveLength(1);
    expect(told).toEqual(['edited']);
    expect(await ferryPart()).toMatchObject({ edited: slot + settled * minute });
  });

  test('is edited where its place wants all edits, though it wants no other', async () => {
    await post();
    await edit(slot + minute, ferry({ title: 'Ferry stays' }));
    await run(60);
    expect(room.platform.edits).toEqual([]);
    await room.store.places.setSettings(room.place.id, { edits: 'all' });
    await run(60);
    expect(ferryMessage()).toContain('Ferry stays');
    expect(room.platform.edits).toHaveLength(1);
  });

  test('is edited in each place that told it', async () => {
    const second = await room.store.places.meet(placeOf('sport'));
    await subscribe({ ...room, place: second });
    await post();
    await edit(slot + minute, withdrawn());
    await run(settled);
    expect(new Set(room.platform.edits.map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('is edited though it was on its way when its article was', async () => {
    await subscribe(room);
    await keep(room.store, [ferry()], morning - hour);
    room.platform.faults.push({ kind: 'refused' }, { kind: 'refused' });
    await room.tickAt(slot);
    const one = process();
    await edit(slot + 1, withdrawn());
    await one.look();
    for (let count = 0; count < 30; count += 1) await room.tickAt(room.clock.time + minute);
    await one.carry();
    expect(ferryMessage()).not.toContain('We had no choice');
  });
});

describe('a message that tells an edition that was no longer kept when it was made', () => {
  /** What was read before the message was made is kept only after it was read. */
  const keptLate = () => room.store.articles.revise([withdrawn()], new Set(), slot - minute);

  test('follows the one that is', async () => {
    await post();
    await keptLate();
    await run(settled);
    expect(ferryMessage()).not.toContain('We had no choice');
    expect(ferryMessage()).toContain('a quote is no longer in it');
  });

  test('says that its publisher corrected it, if it had no correction when it was read', async () => {
    await post();
    await room.store.articles.revise([ferry({ corrected: slot - minute })], new Set(), slot - minute);
    await run(settled);
    expect(ferryMessage()).toContain('its publisher corrected it');
  });

  test('counts as made when it was kept, however long that took since its clock was read', async () => {
    const { render } = room.platform;
    room.platform.render = (...parts) => {
      room.clock.time += hour;
      return render(...parts);
    };
    await post();
    await keptLate();
    expect(await room.store.amendments.touched(room.clock.time, slot)).toMatchObject([{ made: slot + hour }]);
  });

  test('follows it though others of the same card were seen to before', async () => {
    await post();
    await keptLate();
    const one = process();
    room.clock.time += 5 * hour;
    await one.look();
    const [touched] = await room.store.amendments.touched(0, 0);
    const told = await room.store.amendments.card(touched?.cardId ?? '');
    if (told === null) throw new Error('the card is gone');
    const second = await room.store.places.meet(placeOf('sport'));
    const { time } = room.clock;
    const ferryPart = { payload: '"We had no choice"', storyIds: ['story-ferry'] };
    const subscription = await room.store.subscriptions.set(wish(second.id), time, time);
    await compose(room.store, subscription, [ferryPart, ferryPart], told.read, told);
    await room.process().carry();
    await run(60, one);
    expect(room.platform.posted.map(({ place }) => place)).toEqual(['news', 'news', 'news', 'sport', 'sport']);
    expect(new Set(room.platform.edits.map(({ messageId }) => messageId)).size).toBe(2);
  });
});

describe('a message stays as it is', () => {
  test('where its article was edited just before it was read, though clocks say that was afterwards', async () => {
    await subscribe(room);
    await keep(room.store, [ferry()], morning - hour);
    await room.store.articles.revise([ferry({ corrected: slot + minute })], new Set(), slot + minute);
    await room.tickAt(slot);
    await run(60);
    expect(room.platform.edits).toEqual([]);
  });

  test('where its article changed by a comma', async () => {
    await post();
    await room.store.places.setSettings(room.place.id, { edits: 'all' });
    await edit(slot + minute, ferry({ text: 'The council met, on Monday.' }));
    await run(60);
    expect(room.platform.edits).toEqual([]);
  });

  test('where its place wants no edits, also where it said so while one was waiting', async () => {
    await post();
    await edit(slot + minute, withdrawn());
    await run(1);
    await room.store.places.setSettings(room.place.id, { edits: 'off' });
    await run(60);
    expect(room.platform.edits).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is paused', () => room.store.subscriptions.pause(room.place.id)],
    ['was cleared', () => room.store.subscriptions.clear(room.place.id)],
    [
      'is of a place that the bot left',
      () => room.store.places.leave({ platform: 'console', workspace: 'home', channel: 'news' }, slot),
    ],
  ])('where its digest %s', async (_, end) => {
    await post();
    await edit(slot + minute, withdrawn());
    await end();
    await run(60);
    expect(room.platform.edits).toEqual([]);
  });

  test('where its article is edited more than a week after it was posted', async () => {
    await post();
    await edit(slot + limits.oldest + hour, withdrawn());
    await run(60);
    expect(room.platform.edits).toEqual([]);
  });

  test('where the edit is taken back before it was told', async () => {
    await post();
    await edit(slot + minute, withdrawn());
    const one = process();
    await run(3, one);
    await edit(slot + 5 * minute, ferry());
    await run(60, one);
    expect(room.platform.edits).toEqual([]);
  });
});

describe('an article that changes again and again', () => {
  test('is told once in so many minutes, as it is then', async () => {
    await post();
    const one = process();
    for (let count = 0; count < 5; count += 1) {
      await edit(room.clock.time + minute, count % 2 === 0 ? withdrawn() : ferry({ corrected: room.clock.time }));
      await run(1, one);
    }
    await run(settled, one);
    expect(room.platform.edits).toHaveLength(1);
    await edit(room.clock.time, ferry({ corrected: room.clock.time, title: 'Ferry stays' }));
    await run(limits.gap / minute - settled, one);
    expect(room.platform.edits).toHaveLength(1);
    await run(settled, one);
    expect(room.platform.edits).toHaveLength(2);
    expect(ferryMessage()).toContain('Ferry stays');
  });

  test('is told where it changes again just when an edit that was taken back is let go', async () => {
    await post();
    const { amendments } = room.store;
    const part = await ferryPart();
    let again = false;
    const one: Amendments = process({
      ...room.store,
      amendments: {
        ...amendments,
        drop: async (amendment) => {
          if (!again && amendment.deliveryId === part?.id) {
            again = true;
            await edit(room.clock.time, withdrawn());
            await one.look();
          }
          return amendments.drop(amendment);
        },
      },
    });
    await edit(slot + minute, withdrawn());
    await run(3, one);
    await edit(slot + 5 * minute, ferry());
    await run(settled, one);
    expect(again).toBe(true);
    await run(settled, one);
    expect(ferryMessage()).toContain('a quote is no longer in it');
  });

  test('is told three times, and then stays as it was told', async () => {
    await post();
    const one = process();
    for (let count = 0; count < 6; count += 1) {
      await edit(room.clock.time + minute, ferry({ title: `Ferry ${count}`, corrected: room.clock.time + minute }));
      await run(60, one);
    }
    expect(room.platform.edits).toHaveLength(3);
    expect(ferryMessage()).toContain('Ferry 2');
  });
});

describe('an edit that goes wrong', () => {
  const away: Problem = { code: 'platform-failed', platform: 'console', reason: 'it is away', retryAt: null };

  test('is made when the platform is back', async () => {
    await post();
    room.platform.editFaults.push({ kind: 'refused', problem: away }, { kind: 'throws' });
    await edit(slot + minute, withdrawn());
    await run(60);
    expect(room.platform.edits).toHaveLength(3);
    expect(ferryMessage()).not.toContain('We had no choice');
    expect(told).toEqual(['edited']);
  });

  test('is not made before the platform wants to be asked again', async () => {
    await post();
    const retryAt = slot + 40 * minute;
    room.platform.editFaults.push({ kind: 'refused', problem: { ...away, retryAt, untried: true } });
    await edit(slot + minute, withdrawn());
    await run(38);
    expect(room.platform.edits).toHaveLength(1);
    await run(2);
    expect(room.platform.edits).toHaveLength(2);
  });

  test('is made again where nobody knows whether it was, and looks the same', async () => {
    await post();
    room.platform.editFaults.push({ kind: 'answer-lost' });
    await edit(slot + minute, withdrawn());
    await run(60);
    const [first, second] = room.platform.edits;
    expect(room.platform.edits).toHaveLength(2);
    expect(second?.payload).toEqual(first?.payload);
    expect(told).toEqual(['edited']);
  });

  test('is left where its message was deleted: nothing is posted anew, and it is not asked for again', async () => {
    await post();
    const before = room.platform.sends.length;
    room.platform.remove((await ferryPart())?.messageId ?? '');
    await edit(slot + minute, withdrawn());
    await run(60);
    await edit(room.clock.time, ferry({ corrected: room.clock.time }));
    await run(60);
    expect(room.platform.edits).toHaveLength(1);
    expect(room.platform.sends).toHaveLength(before);
    expect(standing()).toHaveLength(2);
    expect(await ferryPart()).toMatchObject({ uneditable: 'It was deleted.' });
    expect(told).toEqual(['refused']);
  });

  const missing: Problem = { code: 'cannot-post', place: '#news', remedy: 'Give me View Channel.' };
  const refusing = (problem: Problem, times = 500) =>
    room.platform.editFaults.push(...Array.from({ length: times }, () => ({ kind: 'refused', problem }) as const));
  const warnings = () => room.logged.filter(({ level }) => level === 'warn');

  test('is made once a person has acted, of whom the operator is told once however many messages wait', async () => {
    await post();
    refusing(missing);
    const corrected = { corrected: slot + minute };
    const bridge = reading({ id: 'bridge', at: morning - 2 * hour, ...corrected });
    await edit(slot + minute, ferry({ said: [], ...corrected }), bridge);
    await run(70);
    expect(warnings()).toMatchObject([{ facts: { place: room.place.id, remedy: 'Give me View Channel.' } }]);
    expect(await ferryPart()).toMatchObject({ barred: 'Give me View Channel.' });
    room.platform.editFaults.length = 0;
    await run(3 * 60);
    expect(ferryMessage()).not.toContain('We had no choice');
    expect(await ferryPart()).not.toHaveProperty('barred');
    expect(told).toEqual(['edited', 'edited']);
    expect(warnings()).toHaveLength(1);
  });

  test('is tried less and less often while a person must act, and given up a week after it was posted, saying why', async () => {
    await post();
    refusing(missing);
    await edit(slot + 3 * day, withdrawn());
    await run(4 * 24 * 60 - 10);
    expect(await ferryPart()).not.toHaveProperty('uneditable');
    await run(7 * 60);
    expect(await ferryPart()).toMatchObject({ uneditable: 'Give me View Channel.' });
    expect(room.platform.edits.length).toBeLessThan(30);
    expect(told).toEqual(['refused']);
  });

  test('is made though the platform was away for a day while a person had to act', async () => {
    await post();
    refusing(missing, 3);
    refusing(away, 100);
    await edit(slot + minute, withdrawn());
    await run(30 * 60);
    room.platform.editFaults.length = 0;
    await run(60);
    expect(ferryMessage()).not.toContain('We had no choice');
  });

  test('is given up after a day', async () => {
    await post();
    room.platform.editFaults.push(...Array.from({ length: 200 }, () => ({ kind: 'refused', problem: away }) as const));
    await edit(slot + minute, withdrawn());
    await run(26 * 60);
    expect(await ferryPart()).toMatchObject({ uneditable: 'It could not be edited within a day: it is away.' });
    const tries = room.platform.edits.length;
    expect(tries).toBeLessThan(80);
    await run(60);
    expect(room.platform.edits).toHaveLength(tries);
  });

  test('is made after the process died in it, once its claim has run out', async () => {
    await post();
    await edit(slot + minute, withdrawn());
    const dying = process();
    await dying.look();
    room.clock.time += limits.settle + minute;
    const asked = Promise.withResolvers<void>();
    room.platform.editFaults.push({
      kind: 'held',
      get until() {
        asked.resolve();
        return new Promise(() => undefined);
      },
    });
    void dying.carry();
    await asked.promise;
    await run(1);
    expect(room.platform.edits).toHaveLength(1);
    await run(3);
    expect(room.platform.edits).toHaveLength(2);
    expect(ferryMessage()).not.toContain('We had no choice');
  });

  test('is seen by a process that starts only afterwards', async () => {
    await post();
    await edit(slot + minute, withdrawn());
    room.clock.time += 3 * day;
    await run(settled);
    expect(ferryMessage()).not.toContain('We had no choice');
  });
});

test('a card that cannot be looked at keeps no other from following its article', async () => {
  const second = await room.store.places.meet(placeOf('sport'));
  await subscribe({ ...room, place: second }, { style: 'compact' });
  await post();
  await edit(slot + minute, withdrawn());
  const { amendments } = room.store;
  const [first] = await amendments.touched(slot, slot);
  const card = (id: string) => (id === first?.cardId ? Promise.reject(new Error('unreadable')) : amendments.card(id));
  await run(settled, process({ ...room.store, amendments: { ...amendments, card } }));
  expect(room.platform.edits).toHaveLength(1);
  expect(room.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
});

test('a message that cannot be made is tried less and less often, and given up after a day', async () => {
  await post();
  await edit(slot + minute, withdrawn());
  await process().look();
  let made = 0;
  const render = () => {
    made += 1;
    throw new Error('no such card');
  };
  room = { ...room, platform: { ...room.platform, render } };
  await run(26 * 60);
  expect(made).toBeLessThan(80);
  expect((await ferryPart())?.uneditable).toContain('could not be edited within a day');
});

test('two processes edit a message once', async () => {
  await post();
  await edit(slot + minute, withdrawn());
  const both = [process(), process()];
  await Promise.all(both.map((one) => one.look()));
  for (let count = 0; count < 60; count += 1) {
    room.clock.time += minute;
    await Promise.all(both.map((one) => one.carry()));
  }
  expect(room.platform.edits).toHaveLength(1);
  expect(told).toEqual(['edited']);
});

test('after a stop nothing is edited', async () => {
  await post();
  await edit(slot + minute, withdrawn());
  const one = process();
  await one.look();
  await one.stop();
  room.clock.time += hour;
  await one.carry();
  expect(room.platform.edits).toEqual([]);
});

test('a list that alerts posted follows its articles', async () => {
  await room.store.alerts.add({ placeId: room.place.id, words: 'council', source: null }, morning - 3 * hour);
  room.clock.time = slot;
  await keep(room.store, [ferry({ at: slot - 2 * hour }), reading({ id: 'bridge', at: slot - 2 * hour })], slot);
  await createAlerts({
    store: room.store,
    platforms: new Map([['console', room.platform]]),
    clock: room.clock,
    log: room.log,
  }).look();
  await room.process().carry();
  expect(standing()).toEqual([expect.stringContaining('2 stories matched your alerts')]);
  await edit(slot + minute, ferry({ at: slot - 2 * hour, corrected: slot + minute }));
  await run(settled);
  expect(room.platform.edits).toHaveLength(1);
  expect(standing()).toEqual([expect.stringContaining('its publisher corrected it')]);
});

test('an alert follows its article, though its place has no digest', async () => {
  await room.store.alerts.add({ placeId: room.place.id, words: 'council', source: null }, morning);
  room.clock.time = slot;
  await keep(room.store, [ferry({ at: slot })], slot);
  await createAlerts({
    store: room.store,
    platforms: new Map([['console', room.platform]]),
    clock: room.clock,
    log: room.log,
  }).look();
  await room.process().carry();
  expect(ferryMessage()).toContain('We had no choice');
  await edit(slot + minute, withdrawn());
  await run(settled);
  expect(ferryMessage()).not.toContain('We had no choice');
  expect(ferryMessage()).toContain('Matched: ');
});
