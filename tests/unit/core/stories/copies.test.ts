import { describe, expect, test } from 'vitest';
import { groupCopies } from '../../../../src/core/stories/copies.ts';
import { inkOf, sharedInk } from '../../../../src/core/stories/ink.ts';
import { invented } from './town-news.ts';

const told =
  'The council of Kelmsby voted by nine to eight to keep the library open on Sundays, after a debate of four hours.';

describe('texts that are one', () => {
  test('are grouped whatever their headlines are, and those of their own words stand alone', () => {
    const copies = groupCopies([
      invented('c', 'Library stays open', `KELMSBY — ${told}`),
      invented('a', 'Kelmsby keeps library', told),
      invented(
        'b',
        'Kelmsby keeps library',
        'Readers may borrow on Sundays in Kelmsby, where the library was saved by one vote in a long night.',
      ),
    ]);
    expect(Object.fromEntries(copies)).toEqual({ a: 'a', b: 'b', c: 'a' });
  });

  test('share all that the shorter one has', () => {
    expect(sharedInk(inkOf(told), inkOf(`${told} It will cost 9,000 crowns a year.`))).toBe(1);
    expect(sharedInk(inkOf(told), inkOf('Otters swim in the river Wend again, wardens of the valley say.'))).toBe(0);
  });

  test('cannot be told where they are too short', () => {
    expect(sharedInk(inkOf('Rain is coming'), inkOf('Rain is coming'))).toBe(0);
  });
});
