import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findStatements } from '../../../../src/core/quotes/index.ts';

const read = (text: string): (string | null)[][] =>
  findStatements(text).map((statement) => [
    statement.speaker && slice(text, statement.speaker),
    slice(text, statement),
  ]);

test.each([
  ['Mayor Ida Brook said on Friday that the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['Mayor Ida Brook said the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['The old bridge would stay closed, Mayor Ida Brook said on Friday.', 'The old bridge would stay closed'],
  ['The old bridge would stay closed, said Mayor Ida Brook.', 'The old bridge would stay closed'],
  ['According to Mayor Ida Brook, the old bridge would stay closed.', 'the old bridge would stay closed'],
  ['Mayor Ida Brook told Harbour News that the old bridge would stay closed.', 'the old bridge would stay closed'],
])('reported words are found with their speaker: %s', (text, words) => {
  expect(read(text)).toEqual([['Ida Brook', words]]);
});

test('a sentence with a quotation, and one that reports nothing, are none', () => {
  expect(read('Ida Brook said “the old bridge would stay closed.” The bridge was built in Harrow by hand.')).toEqual(
    [],
  );
});
