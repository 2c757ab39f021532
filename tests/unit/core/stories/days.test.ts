import { describe, expect, test } from 'vitest';
import { daysBetween, daysNamed } from '../../../../src/core/stories/days.ts';
import { words } from '../../../../src/core/text/words.ts';

const named = (text: string) => daysNamed(text, words(text));
const between = (one: string, other: string) => daysBetween(named(one), named(other));

describe('the days of the week that a text names', () => {
  test('are told in its order, however they are written', () => {
    expect(named('MONDAY’s vote in Kelmsby follows Saturday’s count, not Sunday.')).toEqual([1, 6, 0]);
  });

  test('are not those of every week', () => {
    expect(named('The market in Kelmsby is held on Mondays; the council sat for days.')).toEqual([]);
  });
});

describe('the days between two texts', () => {
  test('are those between the first that each names, the shorter way round', () => {
    expect(between('The ferry sank on Monday.', 'The ferry sank on Thursday.')).toBe(3);
    expect(between('The ferry sank on Saturday.', 'It was raised on Sunday.')).toBe(1);
    expect(between('The ferry sank on Sunday.', 'It was raised on Friday, not Thursday.')).toBe(2);
  });

  test('are none where one day is in both, or one text names none', () => {
    expect(between('The ferry sank on Monday.', 'Raised on Friday, it had sunk on Monday.')).toBe(0);
    expect(between('The ferry sank on Monday.', 'The ferry sank.')).toBe(0);
    expect(between('', '')).toBe(0);
  });
});
