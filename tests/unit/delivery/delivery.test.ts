import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arrival } from '../../../src/core/digest/window.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { waitBefore } from '../../../src/delivery/carry.ts';
import { limits } from '../../../src/delivery/limits.ts';
import { addFeed, keep, place as placeOf, reading } from '../../contract/store-fixtures.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe, titles } from './room.ts';

let room: Room;
const slot = morning + hour;

beforeEach(async () => {
  room = await openRoom();
});

afterEach(() => room.store.close());

const at = async (time: number, holder?: string): Promise<void> => {
  room.clock.time = time;
  await room.process(holder).tick();
};

const ledger = async (): Promise<string[]> =>
  (await room.store.deliveries.recent(room.place.id, 100)).map(({ state, reason }) =>
    reason === null ? state : `${state}: ${reason}`,
  );

describe('a digest', () => {
  test('is posted at its slot, not before, and once', async () => {
    await publish(room.store, ['harbour', 'ferry'], morning);
    await subscribe(room);
    await at(slot - 1);
    expect(titles(room.platform)).toEqual([]);
    await at(slot);
    await at(slot);
    await at(slot + minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour', 'Title of ferry']);
  });

  test('moves its subscription on to the next slot', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await at(slot);
    expect(await room.store.subscriptions.get(room.place.id)).toMatchObject({
      nextRun: slot + day,
      coveredUntil: slot,
    });
  });

  test('is posted though that of another place cannot be planned', async () => {
    const other = await room.store.places.meet(placeOf('broken'));
    await subscribe({ ...room, place: other }, { times: ['07:59'] });
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    const due = room.store.subscriptions.due;
    const broken: typeof due = async (...wanted) =>
      (await due(...wanted)).map((each) => (each.placeId === other.id ? { ...each, zone: 'Nowhere/Lost' } : each));
    room.clock.time = slot;
    await room.process('first', { ...room.store, subscriptions: { ...room.store.subscriptions, due: broken } }).tick();
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(room.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  describe('that the platform surely did not take, and asks for later', () => {
    const refused = { code: 'platform-failed', platform: 'console', reason: 'slower, please', retryAt: null } as const;
    const hidden = { ...refused, reason: 'nobody can look' } as const;
    const declines = (retryAt: number | null) =>
      room.platform.faults.push({ kind: 'refused', problem: { ...refused, retryAt } });

    test('is posted then, though nobody can look whether it stands there', async () => {
      await publish(room.store, ['harbour'], morning);
      await subscribe(room);
      room.platform.blind = hidden;
      const process = room.process();
      for (const minutes of [0, 10, 20]) {
        room.clock.time = slot + minutes * minute;
        if (minutes < 20) declines(room.clock.time + 5 * minute);
        await process.tick();
      }
      expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    });

    test('is looked for all the same where another process has tried it since', async () => {
      await publish(room.store, ['harbour'], morning);
      await subscribe(room);
      const [first, second] = [room.process('first'), room.process('second')];
      room.clock.time = slot;
      declines(slot + 5 * minute);
      await first.tick();
      room.clock.time = slot + 10 * minute;
      room.platform.faults.push({ kind: 'answer-lost' });
      await second.tick();
      room.clock.time = slot + 30 * minute;
      await first.tick();
      expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    });
  });

  describe('that must wait since many are on their way', () => {
    const crowded = (retryAt: number): Problem => ({
      code: 'platform-failed',
      platform: 'console',
      reason: 'many messages are on their way',
      retryAt,
      untried: true,
    });

    test('is posted however often it had to wait', async () => {
      await publish(room.store, ['harbour'], morning);
      await subscribe(room);
      for (let n = 0; n <= 2 * limits.attempts; n += 1) {
        room.platform.faults.push({ kind: 'refused', problem: crowded(slot + (n + 1) * minute) });
      }
      for (let n = 0; n <= 2 * limits.attempts + 1; n += 1) await at(slot + n * minute);
      expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    });

    test('is not looked for, however late its turn comes', async () => {
      await publish(room.store, ['harbour'], morning);
      await subscribe(room);
      room.platform.faults.push({ kind: 'refused', problem: crowded(slot + 30 * minute) });
      const looked: string[] = [];
      const { find } = room.platform;
      room.platform.find = (where, posting) => {
        looked.push(posting.deliveryId);
        return find.call(room.platform, where, posting);
      };
      const process = room.process();
      for (const time of [slot, slot + 30 * minute]) {
        room.clock.time = time;
        await process.tick();
      }
      expect([titles(room.platform).length, looked]).toEqual([2, []]);
    });

    test('is looked for until it is its turn, and given up after a day', async () => {
      await publish(room.store, ['harbour'], morning);
      await subscribe(room);
      room.platform.faults.push({ kind: 'answer-lost' });
      await at(slot);
      for (let late = hour; late < day; late += hour) {
        room.platform.blind = crowded(slot + late + 30 * minute);
        await at(slot + late);
      }
      expect((await ledger())[0]).toBe('composed: it may or may not stand there: many messages are on their way');
      await at(slot + day + hour);
      expect(await ledger()).toContain('failed: it may or may not stand there: many messages are on their way');
      expect(titles(room.platform)).toEqual(['News digest']);
    });
  });

  test('does not tell again what an earlier one told', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await at(slot);
    await publish(room.store, ['ferry'], slot + 3 * hour);
    await at(slot + day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour', 'News digest', 'Title of ferry']);
  });

  test('tells what is dated before the last slot but was read after it', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    await at(slot);
    await publish(room.store, ['late'], slot - 10 * minute);
    await at(slot + day);
    expect(titles(room.platform)).toContain('Title of late');
  });

  test('leaves what comes after its slot to the next one', async () => {
    await publish(room.store, ['harbour'], morning);
    await publish(room.store, ['ferry'], slot + minute);
    await subscribe(room);
    await at(slot + 2 * minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('keeps to its topics', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room, { topics: ['science'] });
    await at(slot);
    expect(titles(room.platform)).toEqual([]);
  });
});

describe('the topics of a digest', () => {
  test('may be one that the place gave a feed, whatever its articles are about', async () => {
    const feed = await addFeed(room.store, 'islander');
    await room.store.feeds.follow(room.place.id, feed.id, 'island life');
    await keep(room.store, [{ reading: reading({ id: 'goats', at: morning, topic: 'business' }), feedId: feed.id }]);
    await subscribe(room, { topics: ['island life'] });
    await at(slot);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of goats']);
  });

  test('fill it where there are enough of one', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const readings = names.map((id) => reading({ id, at: morning, topic: 'science', publisher: `The ${id} Post` }));
    await keep(room.store, [...readings, reading({ id: 'other', at: morning, topic: 'world' })]);
    await subscribe(room, { topics: ['science', 'world'], count: 4 });
    await at(slot);
    expect(titles(room.platform)).toEqual(['News digest', ...names.map((id) => `Title of ${id}`)]);
  });
});

describe('the first digest', () => {
  test('reaches back a day before its slot, and no further', async () => {
    await publish(room.store, ['yesterday'], slot - 23 * hour);
    await publish(room.store, ['old'], slot - 25 * hour - arrival);
    await subscribe(room);
    await at(slot);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of yesterday']);
  });

  test('is not posted for a slot before it was set', async () => {
    await publish(room.store, ['harbour'], morning);
    room.clock.time = slot + minute;
    await subscribe(room);
    await at(slot + 2 * minute);
    expect(titles(room.platform)).toEqual([]);
  });
});

describe('a day without news', () => {
  test('is silent, and stands in the ledger as empty', async () => {
    await subscribe(room);
    await at(slot);
    expect(titles(room.platform)).toEqual([]);
    expect(await ledger()).toEqual(['empty: nothing new']);
  });

  test('is said where the place wants that', async () => {
    await subscribe(room, { whenEmpty: 'say-so' });
    await at(slot);
    expect(titles(room.platform)).toEqual(['No new stories']);
  });
});

describe('after downtime', () => {
  test('one digest, marked as late, catches up for all slots of the last day', async () => {
    await publish(room.store, ['harbour', 'ferry'], slot + 2 * hour);
    await subscribe(room, { times: ['08:00', '12:00', '16:00'] });
    await at(slot + 9 * hour);
    await at(slot + 9 * hour + minute);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour', 'Title of ferry']);
  });

  test('of more than a day the slot is recorded as skipped, with the reason', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room, { days: [2] });
    await at(slot + 2 * day);
    expect(titles(room.platform)).toEqual([]);
    expect(await ledger()).toEqual(['skipped: it was missed by more than a day']);
  });

  test('a digest missed waits for the end of the quiet hours', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room, { quiet: { from: '10:00', to: '14:00' } });
    await at(slot + 3 * hour);
    expect(titles(room.platform)).toEqual([]);
    await at(slot + 6 * hour);
    expect(titles(room.platform)).toEqual(['Catch-up digest', 'Title of harbour']);
  });
});

describe('a send that fails', () => {
  beforeEach(async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
  });

  test('is tried again after a wait, with the parts in order', async () => {
    room.platform.faults.push({ kind: 'refused' });
    await at(slot);
    expect(titles(room.platform)).toEqual([]);
    expect(await ledger()).toEqual(['composed: it answered with 503', 'composed']);
    await at(slot + 1_000);
    expect(room.platform.sends).toHaveLength(1);
    await at(slot + minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('waits as long as the platform asks', async () => {
    const retryAt = slot + 10 * minute;
    room.platform.faults.push({
      kind: 'refused',
      problem: { code: 'platform-failed', platform: 'console', reason: 'too many requests', retryAt },
    });
    await at(slot);
    await at(retryAt - 1);
    expect(titles(room.platform)).toEqual([]);
    await at(retryAt);
    expect(titles(room.platform)).toHaveLength(2);
  });

  test('with its answer lost is found in the place and not sent again', async () => {
    room.platform.faults.push({ kind: 'answer-lost' });
    await at(slot);
    await at(slot + minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(await ledger()).toEqual(['sent', 'sent']);
  });

  test('is not repeated while nobody can look whether it arrived', async () => {
    room.platform.faults.push({ kind: 'answer-lost' });
    room.platform.blind = { code: 'platform-failed', platform: 'console', reason: 'no history', retryAt: null };
    await at(slot);
    for (let tries = 1; tries < 40; tries += 1) await at(slot + tries * 31 * minute);
    expect(titles(room.platform)).toEqual(['News digest']);
    expect(await ledger()).toEqual([
      'failed: it may or may not stand there: no history',
      'failed: it may or may not stand there: no history',
    ]);
  });

  test('for want of a permission is given up with the remedy', async () => {
    const problem = { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' } as const;
    room.platform.faults.push({ kind: 'refused', problem });
    await at(slot);
    await at(slot + hour);
    expect(await ledger()).toEqual(['failed: Give me Embed Links.', 'failed: Give me Embed Links.']);
    expect(room.platform.sends).toHaveLength(1);
  });

  test('again and again is given up, and its stories come with the next digest', async () => {
    room.platform.faults.push(...Array.from({ length: limits.attempts }, () => ({ kind: 'refused' }) as const));
    for (let tries = 0; tries <= limits.attempts + 1; tries += 1) await at(slot + tries * 31 * minute);
    expect(room.platform.sends).toHaveLength(limits.attempts);
    expect(await ledger()).toEqual(['failed: it answered with 503', 'failed: it answered with 503']);
    await at(slot + day);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('by a bug of the adapter is logged and tried again', async () => {
    room.platform.faults.push({ kind: 'throws' });
    await at(slot);
    expect(room.logged.map(({ level, sentence }) => `${level}: ${sentence}`)).toContain(
      'error: sending failed by a bug',
    );
    await at(slot + minute);
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
  });

  test('waits longer each time, within bounds, spread by chance', () => {
    expect(waitBefore(1, 0)).toBe(limits.firstWait / 2);
    expect(waitBefore(3, 0.5)).toBe(limits.firstWait * 4 * 0.75);
    expect(waitBefore(30, 0.999)).toBeLessThanOrEqual(limits.longestWait);
  });
});

describe('a claim', () => {
  test('of which little is left begins no send', async () => {
    await publish(room.store, ['harbour'], morning);
    await subscribe(room);
    // The clock leaps while a claim is being written, as when a machine is suspended.
    const { deliveries } = room.store;
    const left: number[] = [];
    let leaseUntil = 0;
    const claim: typeof deliveries.claim = async (...parts) => {
      const claimed = await deliveries.claim(...parts);
      leaseUntil = claimed[0]?.leaseUntil ?? leaseUntil;
      if (claimed.length > 0 && room.clock.time === slot) room.clock.time += limits.lease - limits.fence + 1;
      return claimed;
    };
    const send = room.platform.send.bind(room.platform);
    room.platform.send = (...parts) => {
      left.push(leaseUntil - room.clock.time);
      return send(...parts);
    };
    room.clock.time = slot;
    // It was no attempt, so that nobody need be able to look for what it sent.
    room.platform.blind = { code: 'platform-failed', platform: 'console', reason: 'hidden', retryAt: null };
    await room.process('first', { ...room.store, deliveries: { ...deliveries, claim } }).tick();
    expect(titles(room.platform)).toEqual(['News digest', 'Title of harbour']);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(limits.fence);
    expect((await deliveries.recent(room.place.id, 1))[0]?.attempts).toBe(1);
  });
});

test('a digest is rendered with whom to notify', async () => {
  await publish(room.store, ['harbour'], morning);
  await subscribe(room, { mention: '@here' });
  const mentions: unknown[] = [];
  const render = room.platform.render.bind(room.platform);
  room.platform.render = (card, mention) => {
    mentions.push(mention);
    return render(card);
  };
  await at(slot);
  expect(mentions).toEqual(['@here']);
});
