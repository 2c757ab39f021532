import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf, postedAt, type Telling } from '../../src/core/digest/told.ts';
import type { Stay } from '../../src/core/stories/stay.ts';

const articles = ['a', 'b', 'c', 'd'];

/** What happens, one each ms: an article goes to a story, or a story is told, which each is at most twice. */
const course = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ moves: fc.constantFrom(...articles), to: fc.nat({ max: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ tells: fc.nat({ max: 4 }) }) },
  ),
  { maxLength: 40 },
);

interface Place {
  readonly storyId: string;
  readonly since: number;
  readonly stays: readonly Stay[];
  readonly told: boolean;
}

/** Where each article is at the end, and by its own account whether it was told. */
const live = (steps: readonly ({ moves: string; to: number } | { tells: number })[]) => {
  const places = new Map<string, Place>(articles.map((id) => [id, { storyId: id, since: 0, stays: [], told: false }]));
  const tellings = new Map<string, Telling>();
  const times = new Map<string, number>();
  for (const [index, step] of steps.entries()) {
    const now = 2 * index + 1;
    if ('moves' in step) {
      const place = places.get(step.moves);
      const storyId = articles[step.to] ?? 'e';
      if (place === undefined || place.storyId === storyId) continue;
      const stays = [...place.stays, { storyId: place.storyId, since: place.since, until: now }];
      places.set(step.moves, { ...place, storyId, since: now, stays });
      continue;
    }
    const storyId = articles[step.tells] ?? 'e';
    const inside = [...places].filter(([, place]) => place.storyId === storyId);
    if (inside.length === 0 || (times.get(storyId) ?? 0) === 2) continue;
    times.set(storyId, (times.get(storyId) ?? 0) + 1);
    tellings.set(storyId, { at: now, last: now, first: tellings.get(storyId)?.first ?? now });
    for (const [id, place] of inside) places.set(id, { ...place, told: true });
  }
  return { tellings, stories: Map.groupBy(places.values(), ({ storyId }) => storyId) };
};

describe('however stories merge and split', () => {
  test('one with an article that was told counts as told, and one without does not, but under an id that was told', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { tellings, stories } = live(steps);
        for (const [id, places] of stories) {
          const known = { id, formerly: places.flatMap(({ stays }) => stays) };
          const posted = postedAt([known], tellings).has(id);
          expect(posted).toBe(tellings.has(id) || places.some(({ told }) => told));
        }
      }),
    );
  });

  test('it is told at the latest of its times, each under an id that it had', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { tellings, stories } = live(steps);
        for (const [id, places] of stories) {
          const known = { id, formerly: places.flatMap(({ stays }) => stays) };
          const at = postedAt([known], tellings).get(id) ?? null;
          const times = idsOf(known).flatMap((each) => {
            const telling = tellings.get(each);
            return telling === undefined ? [] : [telling.first, telling.at];
          });
          if (at !== null) expect(times).toContain(at);
          expect(at ?? 0).toBeGreaterThanOrEqual(tellings.get(id)?.at ?? 0);
        }
      }),
    );
  });
});
