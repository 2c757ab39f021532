import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findPassages } from '../../../../src/core/quotes/passages.ts';
import { paragraphs } from '../../../../src/core/text/paragraphs.ts';

const read = (text: string): string[][] =>
  findPassages(text, paragraphs(text)).map((passage) => passage.segments.map((part) => slice(text, part)));

test.each([
  ['straight', 'She said "it is late" twice.', 'it is late'],
  ['curly', 'She said “it is late” twice.', 'it is late'],
  ['mixed', 'She said “it is late" twice.', 'it is late'],
  ['guillemets', 'Elle dit « il est tard » deux fois.', 'il est tard'],
  ['low and high', 'Sie sagte „es ist spät“ zweimal.', 'es ist spät'],
  ['British', '‘It’s the workers’ day,’ she said.', 'It’s the workers’ day,'],
  ['British and straight', "'It's the workers' day,' she said.", "It's the workers' day,"],
  ['nested', '“He said ‘no’ and then “yes” to me,” she said.', 'He said ‘no’ and then “yes” to me,'],
  ['corner brackets', '彼女は「遅い」と言った。', '遅い'],
])('marks may be %s', (_, text, words) => {
  expect(read(text)).toEqual([[words]]);
});

test.each([
  ["The workers' rights in the '90s weren't the bosses' concern."],
  ['A 6" pipe is thicker than a 4" pipe.'],
  ['Rock ’n’ roll, and get ’em.'],
  ['Marcia “Cia” Brook and Odo "Big" Lunt came.'],
])('an apostrophe, an inch and a nickname make no passage: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a quotation whose closing mark is missing ends with its paragraph', () => {
  expect(read('“The bridge will stay closed until further notice.\n\nNobody came.')).toEqual([
    ['The bridge will stay closed until further notice.'],
  ]);
});

test('a stray mark does not swallow the next quotation', () => {
  expect(read('“The bridge is “closed for good,” she said, and “that is that.”').flat()).toContain('closed for good,');
});

test('paragraphs that each open with a mark are one passage until one closes', () => {
  expect(read('“One day.\n\n“Another day.\n\n“The last day.”\n\n“New words.”')).toEqual([
    ['One day.', 'Another day.', 'The last day.'],
    ['New words.'],
  ]);
});
