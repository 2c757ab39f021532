import { describe, expect, test } from 'vitest';
import { createShares } from '../../../src/newsroom/shares.ts';

/** What each of some owners holds that take as much as they can, in turn, again and again. */
function greedy(most: number, owners: readonly (readonly string[])[]): number[] {
  const shares = createShares(most);
  const held = owners.map(() => 0);
  const all = owners.map((owner) => shares.open(owner));
  for (let round = 0; round < most; round++) {
    for (const [at, share] of all.entries()) held[at] = share.hold((held[at] ?? 0) + 1);
  }
  return held;
}

describe('of what many want', () => {
  test.each([
    [1, 60],
    [2, 40],
    [5, 20],
    [11, 10],
  ])('%i who take what they can leave as much as each of them has', (count, each) => {
    expect(
      greedy(
        120,
        Array.from({ length: count }, (_, n) => [`${n}`]),
      ),
    ).toEqual(Array(count).fill(each));
  });

  test('one owner has one share, however many hold parts of it', () => {
    expect(greedy(120, [['lamp'], ['lamp'], ['lamp']]).reduce((sum, each) => sum + each)).toBe(60);
  });

  test('who has part of an owner’s leaves as much to others of it, and all of them leave to others what one does', () => {
    const below = (...names: string[]) => names.map((name) => ['host', name]);
    expect(greedy(120, below('lamp'))).toEqual([30]);
    expect(greedy(120, below('lamp', 'gull'))).toEqual([20, 20]);
    const many = greedy(120, below(...Array.from({ length: 100 }, (_, n) => `${n}`)));
    expect(many.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(60);
  });

  test('what is given back is free again', () => {
    const shares = createShares(10);
    const share = shares.open(['lamp']);
    expect(share.hold(9)).toBe(5);
    share.leave();
    share.leave();
    expect(shares.open(['gull']).hold(9)).toBe(5);
  });

  test('a part is given back by holding less', () => {
    const shares = createShares(10);
    const share = shares.open(['lamp']);
    share.hold(5);
    expect(share.hold(1)).toBe(1);
    expect(shares.open(['gull']).hold(9)).toBe(4);
  });
});
