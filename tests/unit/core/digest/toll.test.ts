import { expect, test } from 'vitest';
import { tollsIn } from '../../../../src/core/digest/toll.ts';

test.each([
  ['twelve people were killed and 1,200 hurt', [12], [1_200]],
  ['the storm killed at least twenty-one people, injuring more than 40', [21], [40]],
  ['the death toll from the flood rose to 165', [165], []],
  ['three firefighters have died; nine others were badly injured', [3], [9]],
  ['a 12-year-old died in 2019, and 2019 killed his hopes', [], []],
  ['it killed 12 years of work, at 3.5 deaths a mile', [], []],
])('dead and hurt are counted: %s', (text, dead, hurt) => {
  expect(tollsIn(text, 'dead')).toEqual(dead);
  expect(tollsIn(text, 'hurt')).toEqual(hurt);
});

test.each(['1', '1,111', '1 ', '1 a ', 'killed a ', 'twenty-', 'killed '])('a million of %j end', (piece) => {
  expect(Array.isArray(tollsIn(piece.repeat(1_000_000 / piece.length), 'dead'))).toBe(true);
});
