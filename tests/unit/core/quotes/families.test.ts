import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

const last = (text: string): string | null | undefined => speakers(text).at(-1);

describe('two who bear one family name', () => {
  test.each([
    [
      '“We stay,” said Ida Brook.\n\n“We go,” said Odo Brook.\n\n“It is late,” said Vera Lunt.',
      ['Ida Brook', 'Odo Brook', 'Vera Lunt'],
    ],
    ['“We stay,” said Ida Brook. “We go,” said her brother, Odo Brook.', ['Ida Brook', 'Odo Brook']],
    ['“We stay,” said Odo Brook Sr. “We go,” said Odo Brook Jr.', ['Odo Brook Sr.', 'Odo Brook Jr.']],
    ['“We stay,” said Vera van der Meer. “We go,” said Odo van der Meer.', ['Vera van der Meer', 'Odo van der Meer']],
    ['“We stay,” said Ida Brook-Fenn. “We go,” said Odo Brook-Fenn.', ['Ida Brook-Fenn', 'Odo Brook-Fenn']],
    ['“We stay,” said Ida Brook. “We go,” said Odo Brook-Fenn.', ['Ida Brook', 'Odo Brook-Fenn']],
    [
      '“We stay,” said Ida Brook. “We go,” said Odo Brook. “It is late,” said Ida.',
      ['Ida Brook', 'Odo Brook', 'Ida Brook'],
    ],
  ])('are told apart by their first names: %s', (text, named) => {
    expect(speakers(text)).toEqual(named);
  });

  test.each([
    ['“We stay,” said Ida Brook.\n\n“We go,” said Leonard Brook.\n\n“Never again in this town,” said Brook.'],
    ['Ida Brook said it was hot. Leonard Brook said it was cool. “It was cold,” Brook said.'],
    ['Ida Brook and Odo Brook came home. “It was a cold night for us,” Brook said.'],
    ['Ida Brook met Odo Brook in court. “It was a cold night for us,” said Brook.'],
    ['Siblings Ida Brook and Odo Brook won gold. “We trained for this,” Brook told reporters.'],
    ['Odo Brook Sr. built boats. Odo Brook Jr. sells them. “It was a good trade once,” Brook said.'],
    ['Vera van der Meer rowed first. Odo van der Meer rowed second. “It was cold out there,” van der Meer said.'],
    ['Ida Brook-Fenn bowled. Vera Brook-Fenn batted. “We were lucky with the rain,” Brook-Fenn said.'],
    [
      'Ida Brook said it was hot. Odo Brook said it was cool. “It was cold,” Brook said. “And it was wet too,” he added.',
    ],
    [
      'Ida Brook told the court she was at home. Odo Brook told it he was out. Brook was asked again.\n\n“I have told you all I know,” said Brook.',
    ],
  ])('are not taken for each other by the bare name: %s', (text) => {
    expect(last(text)).toBeNull();
  });

  test.each([
    [
      'Ida Brook runs the mill. It is old. “It leaks a lot,” Brook said.\n\nOdo Brook left in May. “It was cold,” Ida Brook said.',
      'Ida Brook',
    ],
    ['Mr. Odo Brook and Mrs. Ida Brook came home. “It was a cold night,” Mrs. Brook said.', 'Ida Brook'],
    ['Dr Ida Brook met Odo Brook. “It was a cold night,” Dr Brook said.', 'Ida Brook'],
    [
      'Odo Brook Sr. built boats. Odo Brook Jr. sells them. “It was a good trade,” the elder Brook said.',
      'Odo Brook Sr.',
    ],
    [
      'Odo Brook, 71, built boats. Jack Brook, 40, sells them. “It was a good trade,” said the younger Brook.',
      'Jack Brook',
    ],
    [
      'Ida Brook leads the party. Brook won in May. Brook lost in June. Brook won again.\n\nOdo Brook, no relation, lost. Vera Lunt, Odo Brook and Ida Brook spoke.\n\n“We will win,” Brook said.',
      'Ida Brook',
    ],
    [
      'Odo Brook left the firm long ago.\n\nIt rained.\n\nIt snowed.\n\nIt rained again.\n\nIda Brook runs it now. “It is a fine firm,” Brook said.',
      'Ida Brook',
    ],
    ['Ida Brook won, helped by her husband, Odo Brook. “I am glad of it,” Ida Brook said.', 'Ida Brook'],
    [
      'Ida Brook spoke. Brook was late. She and her husband, Odo Brook, keep bees.\n\n“It is a quiet life,” Brook said.',
      'Ida Brook',
    ],
    ['Odo Fenn fell. Vera Fenn, his mother, rang. “I knew it was three,” Mrs Fenn said.', 'Vera Fenn'],
  ])('are told apart by who is meant there: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('one person under several names', () => {
  test.each([
    ['“We stay,” said Robert Brook. “We go,” said Bob Brook. “It is late,” said Brook.', 'Robert Brook'],
    ['“We stay,” said Liz Brook. “We go,” said Elizabeth Brook. “It is late,” said Brook.', 'Elizabeth Brook'],
    ['“We stay,” said R. Brook. “We go,” said Robert Brook. “It is late,” said Brook.', 'Robert Brook'],
    ['“We stay,” said Ida Marsh Brook. “We go,” said Ida Brook. “It is late,” said Brook.', 'Ida Marsh Brook'],
    ['“We stay,” said J. Robert Brook. “We go,” said Robert Brook. “It is late,” said Brook.', 'J. Robert Brook'],
  ])('is one: %s', (text, speaker) => {
    expect(new Set(speakers(text))).toEqual(new Set([speaker]));
  });

  test('is not one of two whom a short form fits', () => {
    const text = 'Samuel Brook and Samantha Brook came. Sam Brook was late. “It is a cold day,” Sam Brook said.';
    expect(last(text)).toBe('Sam Brook');
  });

  test.each([
    ['“We stay,” said Ida Brook. “We go,” said Ian Brook. “It is late,” said I. Brook.', 'I. Brook'],
    ['“We stay,” said Robert Brook. “We go,” said Bob Brook Jr.', 'Bob Brook Jr.'],
  ])('is not one where the names do not fit: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('a place or a firm of somebody’s name', () => {
  test.each([
    ['Ida Brook owns Brook Industries. “We make pumps here,” Brook said.', 'Ida Brook'],
    ['Ida Brook lives on Brook Street. “It is a quiet road,” said Brook.', 'Ida Brook'],
    ['Brook Industries closed its mill. Ida Brook, its founder, wept. “It was home to us,” Brook said.', 'Ida Brook'],
    [
      'Brook Street flooded. Brook Street Primary closed.\n\n“We swam out,” said Ida Brook, 40. “It was all gone,” Brook added.',
      'Ida Brook',
    ],
    ['The Brooks keep goats. “They eat all of it,” said Ida Brook. “Every last leaf,” Brook said.', 'Ida Brook'],
    ['The Ida Brook Foundation gave the hall. Odo Brook thanked it. “It is warm now,” Brook said.', 'Odo Brook'],
  ])('is nobody: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
