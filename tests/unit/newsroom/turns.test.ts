import { describe, expect, test } from 'vitest';
import { CAPS, PACE } from '../../../src/newsroom/limits.ts';
import { createTurns } from '../../../src/newsroom/turns.ts';

const NOW = 1_700_000_000_000;
const feedAt = (domain: string) => `https://${domain}.example/feed`;

describe('of the turns', () => {
  test('each goes to a domain that has none, to the last one', () => {
    const turns = createTurns();
    const taken = Array.from({ length: CAPS.feeds }, (_, n) => turns.take(feedAt(`n${n}`), NOW));
    expect(taken.filter((turn) => 'putOff' in turn)).toEqual([]);
  });

  test('one domain has a half, and comes again for others one after another', () => {
    const turns = createTurns();
    const taken = Array.from({ length: CAPS.feeds }, (_, n) => turns.take(feedAt(`n${n}.slow`), NOW));
    const times = taken.flatMap((turn) => ('putOff' in turn ? [turn.putOff - NOW] : []));
    expect(times).toEqual(Array.from({ length: CAPS.feeds / 2 }, (_, n) => PACE.putOff + n * PACE.apart));
  });

  test('of two strangers at one host of blogs none takes those of the other, and both no more than one domain', () => {
    const turns = createTurns();
    const takeAll = (host: string) =>
      Array.from({ length: CAPS.feeds }, (_, n) => turns.take(`https://${host}/${n}`, NOW)).filter(
        (turn) => 'leave' in turn,
      );
    expect(takeAll('merrow.github.io')).toHaveLength(CAPS.feeds / 4);
    expect(takeAll('gull.github.io').length).toBeGreaterThan(CAPS.feeds / 10);
    for (let n = 0; n < 100; n++) takeAll(`n${n}.github.io`);
    expect(takeAll('lamp.example').length).toBeGreaterThan(CAPS.feeds / 5);
  });

  test('one that is left is free again, once', () => {
    const turns = createTurns();
    const taken = Array.from({ length: CAPS.feeds / 2 }, () => turns.take(feedAt('slow'), NOW));
    const [first] = taken;
    if (first === undefined || 'putOff' in first) throw new Error('the first was put off');
    first.leave();
    first.leave();
    expect(turns.take(feedAt('slow'), NOW)).toHaveProperty('leave');
    expect(turns.take(feedAt('slow'), NOW)).toHaveProperty('putOff');
  });
});
