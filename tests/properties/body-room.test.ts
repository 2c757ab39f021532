import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BodyShare, createBodyRoom } from '../../src/sources/http/body-room.ts';

const most = 100;

interface Body {
  readonly domain: number;
  readonly bytes: number;
  /** What it needs when it is known. */
  readonly later: number;
  readonly gaveUp: boolean;
}

const body: fc.Arbitrary<Body> = fc.record({
  domain: fc.integer({ min: 0, max: 4 }),
  bytes: fc.integer({ min: 1, max: 2 * most }),
  later: fc.integer({ min: 0, max: most }),
  gaveUp: fc.boolean(),
});

test('large bodies never hold more than there is room for, half of it a domain, and each that waits has its turn', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(body, { maxLength: 40 }), fc.scheduler(), async (bodies, scheduler) => {
      const room = createBodyRoom(most);
      const held = new Map<Body, number>();
      const check = (): void => {
        const sum = (some: readonly (readonly [Body, number])[]) => some.reduce((all, [, bytes]) => all + bytes, 0);
        expect(sum([...held])).toBeLessThanOrEqual(most);
        for (const domain of [0, 1, 2, 3, 4]) {
          expect(sum([...held].filter(([each]) => each.domain === domain))).toBeLessThanOrEqual(most / 2);
        }
      };
      const waiting: AbortController[] = [];
      const ends = bodies.map((each) =>
        room.during(`https://gull-${each.domain}.example`, async (share: BodyShare) => {
          const patience = new AbortController();
          if (each.gaveUp) waiting.push(patience);
          const given = await share.hold(each.bytes, patience.signal);
          if (!given) return 'gave up';
          held.set(each, Math.min(each.bytes, most / 2));
          check();
          await scheduler.schedule(Promise.resolve());
          const less = Math.min(held.get(each) ?? 0, each.later);
          share.shrink(each.later);
          held.set(each, less);
          await scheduler.schedule(Promise.resolve());
          held.delete(each);
          return 'was given';
        }),
      );
      for (const patience of waiting) void scheduler.schedule(Promise.resolve()).then(() => patience.abort());
      await scheduler.waitFor(Promise.all(ends));
      const outcomes = await Promise.all(ends);
      for (const [index, { gaveUp }] of bodies.entries()) if (!gaveUp) expect(outcomes[index]).toBe('was given');
    }),
    { numRuns: 100 },
  );
});
