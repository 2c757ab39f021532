import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { paragraphs } from '../../../../src/core/text/paragraphs.ts';
import { readWords, words } from '../../../../src/core/text/words.ts';

const cut = (text: string): string[] => words(text).map((span) => slice(text, span));

test('words keep their apostrophes, hyphens and inner points', () => {
  expect(cut("The mayor’s co-chair paid $3,000.50 to A.B. — twice, it's said.")).toEqual([
    'The',
    'mayor’s',
    'co-chair',
    'paid',
    '3,000.50',
    'to',
    'A.B',
    'twice',
    "it's",
    'said',
  ]);
});

test('words are read no further than who reads them asks for', () => {
  const text = 'A long quotation of which the beginning is enough';
  const read: string[] = [];
  readWords(text, { start: 2, end: text.length }, (word) => read.push(slice(text, word)) < 2);
  expect(read).toEqual(['long', 'quotation']);
});

test('words are found where the script puts no spaces', () => {
  expect(cut('新しい橋 opened').length).toBeGreaterThan(2);
});

test('paragraphs are the lines that hold something, without the space around them', () => {
  const text = '  One line. \r\n\r\n\tAnother.\n \n';
  expect(paragraphs(text).map((span) => slice(text, span))).toEqual(['One line.', 'Another.']);
  expect(paragraphs('')).toEqual([]);
});
