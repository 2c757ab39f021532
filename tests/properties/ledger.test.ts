import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Delivery, PlannedDigest, Platform, Subscription } from '../../src/core/ports.ts';
import { createCarry } from '../../src/delivery/carry.ts';
import { everywhere, place as placeOf } from '../contract/store-fixtures.ts';
import { recordingPlatform } from '../servers/recording-platform.ts';
import { hour, minute, morning, openRoom, type Room, subscribe } from '../unit/delivery/room.ts';

const lease = 2 * minute;
const openStates = ['planned', 'composed', 'claimed'];

/** One of two processes that share the ledger does one step of its work, by what it has read, however long ago. */
type Work =
  | { readonly kind: 'reads due' | 'reads planned' | 'plans' | 'freezes' | 'dies'; readonly who: 0 | 1 }
  | { readonly kind: 'finds nothing new' | 'is answered' | 'prepares'; readonly who: 0 | 1 }
  | { readonly kind: 'claims'; readonly who: 0 | 1; readonly count: number }
  | { readonly kind: 'carries'; readonly who: 0 | 1; readonly fate: Fate };
/** What becomes of one send. `late`: it is answered when its process comes to it again. */
type Fate = 'sent' | 'refused' | 'answer lost' | 'throws' | 'late';
type Person = { readonly kind: 'pauses' | 'resumes' | 'clears' | 'sets'; readonly which: number };
type Event = Work | Person | { readonly kind: 'waits'; readonly minutes: number };

const who = fc.constantFrom<0 | 1>(0, 1);
const work: fc.Arbitrary<Work> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('reads due', 'reads planned', 'plans', 'freezes' as const),
      who,
    }) as fc.Arbitrary<Work>,
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('claims' as const), who, count: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('carries' as const),
      who,
      fate: fc.constantFrom<Fate>('sent', 'sent', 'refused', 'answer lost', 'throws', 'late'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('dies', 'finds nothing new', 'is answered', 'prepares', 'prepares', 'prepares' as const),
      who,
    }) as fc.Arbitrary<Work>,
  },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: work },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('waits' as const), minutes: fc.constantFrom(1, 3, 31, 60) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('pauses', 'resumes', 'clears', 'sets' as const),
      which: fc.integer({ min: 0, max: 3 }),
    }) as fc.Arbitrary<Person>,
  },
);

/** What a process has read and holds. */
interface Hands {
  due: readonly Subscription[];
  planned: readonly PlannedDigest[];
  held: Delivery[];
}
const emptyHands = (): Hands => ({ due: [], planned: [], held: [] });

const names = [
  ['news', 'digest'],
  ['news', 'evening'],
  ['island', 'digest'],
  ['pier', 'digest'],
] as const;

/** Four digests in three places, each due every hour, and what happens to them. */
const openWorld = async (room: Room) => {
  const { store, clock } = room;
  const { deliveries, subscriptions } = store;
  const channel = recordingPlatform();
  const hands: [Hands, Hands] = [emptyHands(), emptyHands()];
  /** Sends that stand in the channel, whose answers are still on their way. */
  const late: (() => void)[] = [];
  let stalled = (): void => {};
  let fate: Fate = 'sent';

  const platform: Platform = {
    ...channel,
    send: async (place, posting) => {
      const own = fate;
      const kinds = { refused: 'refused', 'answer lost': 'answer-lost', throws: 'throws' } as const;
      channel.faults.push(own === 'sent' || own === 'late' ? null : { kind: kinds[own] });
      const sent = await channel.send(place, posting);
      if (own === 'late') {
        stalled();
        await new Promise<void>((resolve) => late.push(resolve));
      }
      return sent;
    },
    find: (place, posting) => channel.find(place, posting),
  };
  const carriers = (['one', 'other'] as const).map((holder) =>
    createCarry({ store, platforms: new Map(), clock, chance: () => 0.5, log: room.log, holder }),
  );
  const running: Promise<unknown>[] = [];

  const nextHour = (): number => (Math.floor(clock.time / hour) + 1) * hour;
  const wished = async (which: number): Promise<void> => {
    const [town, name] = names[which] ?? names[0];
    const place = await store.places.meet(placeOf(town));
    await subscribe({ ...room, place }, { name });
    await subscriptions.resume(town, nextHour(), clock.time, name);
  };
  for (const which of names.keys()) await wished(which);

  const ledger = async (): Promise<Delivery[]> =>
    (await Promise.all(['news', 'island', 'pier'].map((town) => deliveries.recent(town, 10_000)))).flat();

  const carry = async (which: 0 | 1, wanted: Fate): Promise<void> => {
    const part = hands[which].held.shift();
    if (part === undefined) return;
    fate = wanted;
    const posted = new Promise<void>((resolve) => {
      stalled = resolve;
    });
    const carried = carriers[which]?.(part, await store.places.get(part.placeId), platform).catch(() => undefined);
    running.push(carried ?? posted);
    await Promise.race([carried, posted]);
  };

  const happen = async (one: Event): Promise<void> => {
    switch (one.kind) {
      case 'reads due':
        hands[one.who].due = await subscriptions.due(clock.time, 3, everywhere);
        return;
      case 'plans': {
        const slots = hands[one.who].due.map((subscription) => {
          const slot = subscription.nextRun ?? clock.time;
          return { subscription, slot, nextRun: slot + hour };
        });
        await deliveries.planAll(slots, clock.time);
        return;
      }
      case 'reads planned':
        hands[one.who].planned = await deliveries.planned(3, everywhere);
        return;
      case 'freezes': {
        const parts = [0, 1].map((part) => ({ payload: JSON.stringify({ part }), storyIds: [] }));
        const deliveryIds = hands[one.who].planned.map(({ delivery }) => delivery.id);
        await deliveries.freezeAll([{ deliveryIds, parts }], clock.time);
        return;
      }
      case 'finds nothing new': {
        const [first] = await deliveries.planned(1, everywhere);
        if (first !== undefined) await deliveries.close(first.delivery.id, 'empty', 'nothing new', clock.time);
        return;
      }
      case 'is answered':
        for (const answer of late.splice(0)) answer();
        return;
      case 'prepares':
        for (const kind of ['reads due', 'plans', 'reads planned', 'freezes'] as const)
          await happen({ kind, who: one.who });
        return happen({ kind: 'claims', who: one.who, count: 3 });
      case 'claims': {
        const holder = one.who === 0 ? 'one' : 'other';
        hands[one.who].held.push(...(await deliveries.claim(holder, clock.time, lease, one.count, everywhere)));
        return;
      }
      case 'carries':
        return carry(one.who, one.fate);
      case 'dies':
        hands[one.who] = emptyHands();
        return;
      case 'waits':
        clock.time += one.minutes * minute;
        return;
      default:
        return personDoes(one);
    }
  };

  const personDoes = async ({ kind, which }: Person): Promise<void> => {
    const [town, name] = names[which] ?? names[0];
    if (kind === 'pauses') await subscriptions.pause(town, name);
    if (kind === 'resumes') await subscriptions.resume(town, nextHour(), clock.time, name);
    if (kind === 'clears') await subscriptions.clear(town, name);
    if (kind === 'sets') await wished(which);
  };

  const settle = async (): Promise<void> => {
    for (const answer of late.splice(0)) answer();
    await Promise.all(running.splice(0));
  };

  return { store, clock, channel, happen, ledger, settle };
};

type World = Awaited<ReturnType<typeof openWorld>>;

const digestOf = ({ subscriptionId, slot }: Delivery): string => `${subscriptionId} ${slot}`;

/** What holds at every moment. */
const expectSound = async ({ store, clock, channel, ledger }: World): Promise<void> => {
  const rows = await ledger();
  for (const { paused, nextRun } of await all(store)) expect(nextRun === null).toBe(paused);
  const posted = channel.posted.map(({ deliveryId }) => deliveryId);
  expect(posted).toEqual([...new Set(posted)]);
  for (const [index, { part, place, deliveryId }] of channel.posted.entries()) {
    if (part === 0) continue;
    const before = channel.posted.slice(0, index).findLast((one) => one.place === place);
    expect(before?.deliveryId).toBe(deliveryId.replace(/\.1$/, ''));
  }
  const recent = rows.filter(({ slot }) => slot > clock.time - 24 * hour);
  for (const here of Map.groupBy(recent, ({ placeId }) => placeId).values()) {
    const open = here.filter(({ state }) => openStates.includes(state));
    expect(new Set(open.map(digestOf)).size).toBeLessThanOrEqual(1);
    const held = here.filter(({ state, leaseUntil }) => state === 'claimed' && (leaseUntil ?? 0) > clock.time);
    expect(held.length).toBeLessThanOrEqual(1);
  }
  for (const { id, state, reason } of rows) {
    if (state === 'sent') expect(posted).toContain(id);
    else if (!openStates.includes(state)) expect(reason).toMatch(/\w/);
  }
};

/** Slots that a next run passed in a step of a process are in the ledger: none is lost. */
const expectNoneLost = async (world: World, before: ReadonlyMap<string, number | null>): Promise<void> => {
  const known = new Set((await world.ledger()).map(digestOf));
  for (const [id, from] of before) {
    const now = await world.store.subscriptions.withId(id);
    if (from === null || now === null || now.nextRun === null) continue;
    for (let slot = from; slot < now.nextRun; slot += hour) expect(known).toContain(`${id} ${slot}`);
  }
};

const all = async (store: Room['store']): Promise<Subscription[]> =>
  (await Promise.all(['news', 'island', 'pier'].map((town) => store.subscriptions.inPlace(town)))).flat();

const nextRuns = async ({ store }: World): Promise<ReadonlyMap<string, number | null>> =>
  new Map((await all(store)).map(({ id, nextRun }) => [id, nextRun]));

/** A process that nothing befalls, until nothing is left to do at this hour. */
const recover = async (world: World): Promise<void> => {
  const tick: readonly Work[] = [
    { kind: 'reads due', who: 0 },
    { kind: 'plans', who: 0 },
    { kind: 'reads planned', who: 0 },
    { kind: 'freezes', who: 0 },
    { kind: 'claims', who: 0, count: 3 },
    ...Array.from({ length: 3 }, () => ({ kind: 'carries', who: 0, fate: 'sent' }) as const),
  ];
  await world.happen({ kind: 'dies', who: 0 });
  for (let round = 0; round < 200; round += 1) {
    for (const one of tick) await world.happen(one);
    const open = (await world.ledger()).filter(({ state }) => openStates.includes(state));
    const due = await world.store.subscriptions.due(world.clock.time, 1, everywhere);
    if (open.length + due.length === 0) return;
    if (open.some(({ nextAttempt, leaseUntil }) => Math.max(nextAttempt, leaseUntil ?? 0) > world.clock.time)) {
      world.clock.time += 3 * minute;
    }
  }
  throw new Error('something is never settled');
};

test('whatever two processes and people do to the ledger, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 70 }), async (events) => {
      const room = await openRoom();
      try {
        room.clock.time = morning;
        const world = await openWorld(room);
        room.clock.time = morning + hour;
        for (const one of events) {
          const before = await nextRuns(world);
          await world.happen(one);
          await expectSound(world);
          if ('who' in one) await expectNoneLost(world, before);
        }
        await world.settle();
        await recover(world);
        await expectSound(world);
        for (const { state, reason } of await world.ledger()) {
          expect(state === 'sent' || /\w/.test(reason ?? '')).toBe(true);
        }
      } finally {
        await room.store.close();
      }
    }),
    { numRuns: 60 },
  );
});
