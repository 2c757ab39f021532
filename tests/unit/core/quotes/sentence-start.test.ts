import { expect, test } from 'vitest';
import { sentenceStart } from '../../../../src/core/quotes/cue-before.ts';
import { standIn } from '../../../../src/core/text/tokens.ts';

const passages = (count: number) =>
  Array.from({ length: count }, (_, at) => standIn('passage', { start: at, end: at + 1 }, at));

test('a sentence begins after the break before it', () => {
  const tokens = [...passages(3), standIn('break', { start: 3, end: 3 }), ...passages(3)];
  expect(sentenceStart(tokens, 6)).toBe(4);
  expect(sentenceStart(tokens, 2)).toBe(0);
});

test('of a trap without an end only the nearest part is walked, so that reading it stays linear', () => {
  expect(sentenceStart(passages(50_000), 40_000)).toBe(39_600);
});
