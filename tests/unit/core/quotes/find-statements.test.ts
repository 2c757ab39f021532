import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findSpeech } from '../../../../src/core/quotes/index.ts';

const read = (text: string): (string | null)[][] =>
  findSpeech(text).statements.map((statement) => [
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

test.each([
  ['By ten, Mayor Ida Brook said, the bridge was closed.', 'the bridge was closed'],
  ['Ida Brook, who chairs the council, would say only that they’d meet on Monday.', 'they’d meet on Monday'],
  ['Ida Brook told police she closed it.', 'she closed it'],
  ['Ida Brook told me there had been no vote on it.', 'there had been no vote on it'],
  ['Over six years, according to Ida Brook, nobody paid for the bridge.', 'nobody paid for the bridge'],
  [
    'Ida Brook, the town’s longest-serving mayor, said the plan, dated 9 May, had been lost.',
    'the plan, dated 9 May, had been lost',
  ],
  ['Ida Brook said she’d resisted demands that the bridge be sold.', 'she’d resisted demands that the bridge be sold'],
  ['Ida Brook held that the sale of the bridge was void.', 'the sale of the bridge was void'],
  ['Ida Brook said the bridge was safe, though she would not cross it.', 'the bridge was safe'],
  ['Ida Brook said the trouble was the cost, a view that others share.', 'the trouble was the cost'],
  ['Ida Brook said the bridge was safe and called the plan “a disgrace”.', 'the bridge was safe'],
])('the clause said is found without what stands around it: %s', (text, words) => {
  expect(read(text)).toEqual([['Ida Brook', words]]);
});

test('clauses joined by “and that” are two of the same speaker', () => {
  expect(read('Ida Brook said the bridge was safe and that, whatever happened, nobody would close it.')).toEqual([
    ['Ida Brook', 'the bridge was safe'],
    ['Ida Brook', 'nobody would close it'],
  ]);
});

test('a description or an office may be the speaker', () => {
  expect(read('The harbour authority said the bridge was safe.')).toEqual([
    ['harbour authority', 'the bridge was safe'],
  ]);
});

test.each([
  'Asked about the bridge, Ida Brook said: “It is closed.”',
  '“It is closed,” Ida Brook said when she was brought ashore.',
  'Ida Brook announced an inquiry into the old bridge.',
  'Ida Brook would not say whether the bridge was closed.',
  'Ida Brook said it again, to no one.',
  'Ida Brook promised a vote on the bridge by Monday.',
  'Ida Brook said the bridge, old and long, was “a disgrace”.',
])('what is quoted, asked or done is no statement: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a sentence with a quotation, and one that reports nothing, are none', () => {
  expect(read('Ida Brook said “the old bridge would stay closed.” The bridge was built in Harrow by hand.')).toEqual(
    [],
  );
});
