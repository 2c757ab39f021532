import { expect, test } from 'vitest';
import { isColumnist, leansBack } from '../../../../src/core/summary/leaning.ts';

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
  'Former harbour master Ada Quill sails again.',
])('"%s" stands alone', (sentence) => {
  expect(leansBack(sentence)).toBe(false);
});

test('a columnist speaks of "we"; a sentence about the US does not', () => {
  expect(isColumnist('We all remember the ferry.')).toBe(true);
  expect(isColumnist('US employers added 100,000 jobs.')).toBe(false);
});
