import { expect, test } from 'vitest';
import { leansBack } from '../../../../src/core/summary/leaning.ts';

test.each([
  'He resigned on Friday.',
  'However, the ferry sailed.',
  'Tessaly won it by a margin of half a per cent.',
  'Ada Quill rejected them.',
  'Brook did this, she said.',
])('"%s" leans on the sentence before it', (sentence) => {
  expect(leansBack(sentence)).toBe(true);
});

test.each([
  'Tessaly won the contract by half a per cent.',
  'Ada Quill said it would sail again on Friday.',
  'Merrow makes it easy to vote.',
  'Port Ellery lost its ferry, and nobody has replaced it.',
  'It was the first time that the ferry sailed.',
])('"%s" stands alone', (sentence) => {
  expect(leansBack(sentence)).toBe(false);
});
