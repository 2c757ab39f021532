import { expect, test } from 'vitest';
import { isAddressed, isColumnist, leansBack } from '../../../../src/core/summary/leaning.ts';

test.each([
  'He resigned on Friday.',
  'However, the ferry sailed.',
  'Tessaly won it by a margin of half a per cent.',
  'Ada Quill rejected them.',
  'Brook did this, she said.',
  'In 1968 she borrowed a dredger.',
  'Last week they sank.',
  'The minister says that it will lead by persuasion.',
  'Two of those later sank.',
  'Ms Brook has been to see two of them.',
  'The coroner asked whether he had shouted.',
  'Ada Quill laughed when this was put to her.',
  'Customers may return it to any shop.',
  'Analysts had expected a fall of a tenth.',
  'After his defeat, he hired Corrin Metals.',
  'Reached by telephone, he said nothing of the ferry at Sandwick.',
  'Lund said that his lawyers had insisted on it.',
])('"%s" leans on the sentence before it', (sentence) => {
  expect(leansBack(sentence)).toBe(true);
});

test.each([
  'Tessaly won the contract by half a per cent.',
  'Ada Quill said it would sail again on Friday.',
  'Merrow makes it easy to vote.',
  'Port Ellery lost its ferry, and nobody has replaced it.',
  'It was the first time that the ferry sailed.',
  "It's now known that the ferry sailed.",
  'In 1968 Ada Quill borrowed a dredger.',
  'Two of the three ferries sank.',
  'The minister says that ferries will sail.',
  'Ada Quill asked when the ferry would sail.',
  'Former harbour master Ada Quill sails again.',
  'In his first speech, Prime Minister Brook named the ferry.',
  'That Ada Quill sailed proves little.',
  'That two ferries sank proves little.',
  'Reached by telephone, Ada Quill said that she knew nothing.',
  'The harbour board has a plan for the ferry and for the quay, and will stick to it.',
  'There may be no ferry on Friday.',
])('"%s" stands alone', (sentence) => {
  expect(leansBack(sentence)).toBe(false);
});

test('an article may begin with a pronoun for somebody whom the same sentence names', () => {
  const sentence = 'He may not steer the ferry, but Ada Quill smiled on Friday.';
  expect(leansBack(sentence, true)).toBe(false);
  expect(leansBack(sentence)).toBe(true);
});

test('a columnist speaks of "we"; a sentence about the US does not', () => {
  expect(isColumnist('We all remember the ferry.')).toBe(true);
  expect(isColumnist('US employers added 100,000 jobs.')).toBe(false);
});

test('a friend "of mine" is the writer\'s, a mine is not', () => {
  expect(isAddressed('The ferry was steered by a friend of mine.')).toBe(true);
  expect(isAddressed('The owner of the Corrin mine began to mine copper.')).toBe(false);
});
