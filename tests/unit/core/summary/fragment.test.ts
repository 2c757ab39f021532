import { expect, test } from 'vitest';
import { isFragment } from '../../../../src/core/summary/fragment.ts';

const fragment = (text: string): boolean => isFragment(text, { start: 0, end: text.length });

test.each([
  'In cinemas from 2 June.',
  'Ada Quill, host; Marek Lund, surveyor of drains.',
  '14:11 EST, 25 October 2031.',
  'A tally board of the harbour.',
])('"%s" has no verb of its own', (sentence) => {
  expect(fragment(sentence)).toBe(true);
});

test.each([
  'The ferry sank on Friday.',
  'Ferries cross in the afternoon and will be full.',
  'Merrow raises the price of salt.',
  'Ada Quill waves from the quay.',
  "It's over for the ferry.",
  'They ferry salt to Lowmere.',
])('"%s" has one', (sentence) => {
  expect(fragment(sentence)).toBe(false);
});

test('a long sentence has a verb, known or not', () => {
  expect(fragment(`${'salt and pepper and '.repeat(5)}rice.`)).toBe(false);
});
