import { expect, test } from 'vitest';
import { stem } from '../../../../src/core/stories/stem.ts';

test('words of one family have one stem, in whatever form', () => {
  const [first, ...others] = ['vaccine', 'vaccinated', 'vaccination', 'Vaccines'].map(stem);
  for (const other of others) expect(other).toBe(first);
});

test('what has a digit stays whole, since each digit tells it from others', () => {
  expect(stem('1,250,000')).not.toBe(stem('1,250,500'));
  expect(stem('hangar398')).not.toBe(stem('hangar39'));
});
