import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Platform, Store } from '../../src/core/ports.ts';
import { createDelivery } from '../../src/delivery/delivery.ts';
import { place as placeOf } from '../contract/store-fixtures.ts';
import type { Fault, RecordingPlatform } from '../servers/recording-platform.ts';
import { day, hour, minute, morning, openRoom, publish, type Room, subscribe } from '../unit/delivery/room.ts';

const slot = morning + hour;

/** Before and after each call of a process to the world outside: where it may die, or another may come in between. */
type Step = () => Promise<void>;

const stepping = <T extends object>(target: T, step: Step): T =>
  Object.fromEntries(
    Object.entries(target).map(([name, member]) => [
      name,
      typeof member !== 'function'
        ? member
        : async (...parts: unknown[]) => {
            await step();
            const answer: unknown = await member.apply(target, parts);
            await step();
            return answer;
          },
    ]),
  ) as T;

/**
 * A process whose every call to store and platform is a step. `atOnce`: nothing comes between the fence and the request,
 * since for one who is held up just there for longer than a lease nothing helps.
 */
const processWith = (room: Room, holder: string, step: Step, atOnce = false) => {
  const { store, platform } = room;
  const stores = Object.entries(store).map(([name, part]) => [
    name,
    typeof part === 'object' ? stepping(part, step) : part,
  ]);
  const stepped: Platform = {
    ...platform,
    send: async (...parts) => {
      if (!atOnce) await step();
      const answer = await platform.send(...parts);
      await step();
      return answer;
    },
    find: async (...parts) => {
      await step();
      return platform.find(...parts);
    },
  };
  return createDelivery({
    store: Object.fromEntries(stores) as unknown as Store,
    platforms: new Map([['console', stepped]]),
    clock: room.clock,
    chance: () => 0.5,
    log: room.log,
    holder,
  });
};

/** Dies at its n-th step: nothing after it happens any more. */
const dyingAt = (n: number): Step => {
  let steps = 0;
  return async () => {
    steps += 1;
    if (steps >= n) throw new Error('the process was killed');
  };
};

/** Some that come at the same time, where their clock goes back and then forth meanwhile; and goes anywhere after them. */
interface Wave {
  /** The step at which each of them dies. */
  readonly deaths: readonly number[];
  /** Minutes. */
  readonly jumps: readonly number[];
  readonly after: number;
}

const wave: fc.Arbitrary<Wave> = fc.record({
  deaths: fc.array(fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constant(Number.POSITIVE_INFINITY)), {
    minLength: 2,
    maxLength: 4,
  }),
  jumps: fc
    .array(fc.constantFrom(-60, -3, 0.5, 1, 2, 3, 60), { maxLength: 4 })
    .map((jumps) => jumps.toSorted((one, other) => one - other)),
  after: fc.constantFrom(-60, -3, 0, 1, 3, 60),
});

const recover = async (room: Room): Promise<void> => {
  for (let round = 0; round < 8; round += 1) {
    room.clock.time += 31 * minute;
    await room.process(`recovery ${round}`).tick();
  }
};

/** Every message once, the header of a digest before its stories, every story once: in each place. */
const expectOnce = (platform: RecordingPlatform, places: readonly string[], stories: readonly string[]): void => {
  const ids = platform.posted.map(({ deliveryId }) => deliveryId);
  expect(ids).toEqual([...new Set(ids)]);
  for (const place of places) {
    const here = platform.posted.filter((one) => one.place === place);
    const titles = here.map(({ payload }) => (payload as { title: { text: string } }).title.text);
    const told = titles.filter((title) => title.startsWith('Title of '));
    expect(told.toSorted()).toEqual(stories.map((name) => `Title of ${name}`).toSorted());
    for (const { deliveryId, part, first } of here) {
      const beginning = here.find((one) => one.deliveryId === deliveryId.split('.')[0]);
      expect(first).toBe(part === 0 ? null : beginning?.messageId);
    }
    const order = here.map(({ deliveryId }) => deliveryId.split('.'));
    for (const [index, [digest, part]] of order.entries()) {
      const before = order[index - 1];
      expect([digest, Number(part ?? 0)]).toEqual(
        part === undefined ? [digest, 0] : [before?.[0], Number(before?.[1] ?? 0) + 1],
      );
    }
  }
};

const fault: fc.Arbitrary<Fault | null> = fc.constantFrom(
  null,
  null,
  { kind: 'refused' },
  { kind: 'answer-lost' },
  { kind: 'throws' },
);

describe('a digest is neither repeated nor lost', () => {
  test('wherever a process dies in the ledger', async () => {
    // Two parts and a header; every step of a whole tick is a place to die.
    for (let dies = 1; dies <= 60; dies += 1) {
      const room = await openRoom();
      await publish(room.store, ['harbour', 'ferry'], morning);
      await subscribe(room);
      room.clock.time = slot;
      await processWith(room, 'mortal', dyingAt(dies)).tick();
      await recover(room);
      expectOnce(room.platform, [room.place.id], ['harbour', 'ferry']);
      await room.store.close();
    }
  });

  test('whatever deaths, faults and waits come in whatever order', async () => {
    const life = fc.record({ dies: fc.integer({ min: 1, max: 70 }), waits: fc.integer({ min: 0, max: 40 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(life, { maxLength: 4 }),
        fc.array(fault, { maxLength: 5 }),
        fc.boolean(),
        async (lives, faults, pressesNow) => {
          const room = await openRoom();
          try {
            const other = await room.store.places.meet(placeOf('island'));
            await publish(room.store, ['harbour', 'ferry'], morning);
            await subscribe(room);
            const subscription = await subscribe({ ...room, place: other });
            room.platform.faults.push(...faults);
            room.clock.time = slot;
            for (const [index, { dies, waits }] of lives.entries()) {
              const mortal = processWith(room, `mortal ${index}`, dyingAt(dies));
              const posting = pressesNow ? mortal.postNow(subscription, room.clock.time).catch(() => null) : null;
              await Promise.all([mortal.tick(), posting]);
              room.clock.time += waits * minute;
            }
            await recover(room);
            await publish(room.store, ['tide'], slot + 12 * hour);
            room.clock.time = slot + day;
            await room.process('next day').tick();
            await recover(room);
            expectOnce(room.platform, [room.place.id, other.id], ['harbour', 'ferry', 'tide']);
          } finally {
            await room.store.close();
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('however two processes interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const room = await openRoom();
        try {
          await publish(room.store, ['harbour', 'ferry'], morning);
          const subscription = await subscribe(room);
          room.clock.time = slot;
          const step: Step = () => scheduler.schedule(Promise.resolve());
          const [one, other] = [processWith(room, 'one', step), processWith(room, 'other', step)];
          const press = one.postNow(subscription, slot - minute);
          await scheduler.waitFor(Promise.all([one.tick(), other.tick(), press]));
          await recover(room);
          expectOnce(room.platform, [room.place.id], ['harbour', 'ferry']);
        } finally {
          await room.store.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  test('however several holders interleave and die while leases run out and clocks jump', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(wave, { minLength: 1, maxLength: 3 }),
        fc.array(fault, { maxLength: 4 }),
        async (scheduler, waves, faults) => {
          const room = await openRoom();
          try {
            const other = await room.store.places.meet(placeOf('island'));
            await publish(room.store, ['harbour', 'ferry'], morning);
            await subscribe(room);
            await subscribe({ ...room, place: other });
            room.platform.faults.push(...faults);
            room.clock.time = slot;
            let latest = slot;
            const jump = (minutes: number): void => {
              room.clock.time += minutes * minute;
              latest = Math.max(latest, room.clock.time);
            };
            for (const [index, { deaths, jumps, after }] of waves.entries()) {
              const holders = deaths.map((dies, which) => {
                const dying = dyingAt(dies);
                const step: Step = async () => {
                  await scheduler.schedule(Promise.resolve());
                  await dying();
                };
                return processWith(room, `holder ${index}.${which}`, step, true).tick();
              });
              const jumping = (async () => {
                for (const minutes of jumps) {
                  for (let wait = 0; wait < 12; wait += 1) await scheduler.schedule(Promise.resolve());
                  jump(minutes);
                }
              })();
              await scheduler.waitFor(Promise.all([...holders, jumping]));
              jump(after);
            }
            // A claim from before the clock went back ends when its time comes again.
            room.clock.time = latest;
            await recover(room);
            expectOnce(room.platform, [room.place.id, other.id], ['harbour', 'ferry']);
          } finally {
            await room.store.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
