import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../../../src/core/summary/caveats/account/clause.ts';
import { formOf, matchForm } from '../../../../../../src/core/summary/caveats/account/form.ts';
import { fold } from '../../../../../../src/core/summary/caveats/fold.ts';

const stands = (form: string, text: string): boolean => {
  const words = wordsOf(fold(text), text, { start: 0, end: text.length });
  return words.some((_, at) => matchForm(formOf(form), words, at) !== null);
};

describe('a form stands in a sentence', () => {
  test.each([
    ['a word by its class, in any inflection', 'NOT ..2 VERIFY', 'They have not yet corroborated it.'],
    ['letters beside classes', 'yet to VERIFY', 'She has yet to verify it.'],
    ['either of several', 'nobody|NOT VERIFY', 'Nobody verified it.'],
    ['over marks of quotation', 'not recognise ..2 figure', 'It does “not recognise” that figure.'],
    ['over commas where it may', 'said ~6 false', 'She said, in a word, false.'],
    ['where a clause begins', '^ it is unclear', 'The valve broke, and it is unclear why.'],
    ['where a clause ends', 'not signed $', 'It was not signed, she said.'],
  ])('%s', (_, form, text) => {
    expect(stands(form, text)).toBe(true);
  });

  test.each([
    ['where the gap is too wide', 'NOT ..1 VERIFY', 'They have not been able to verify it.'],
    ['over the end of a clause', 'NOT ..3 VERIFY', 'It did not rain, she confirmed.'],
    ['in the middle of a clause', '^ unclear', 'It is unclear.'],
    ['where the sentence begins otherwise', '^^ correction', 'A correction was made.'],
  ])('but not %s', (_, form, text) => {
    expect(stands(form, text)).toBe(false);
  });
});

test('a form is soon found not to stand in words without end', () => {
  const text = `${'not '.repeat(20_000)}found`;
  const words = wordsOf(text, text, { start: 0, end: text.length });
  const form = formOf('NOT ..3 NOT ..3 sought');
  expect(words.filter((_, at) => matchForm(form, words, at) !== null)).toEqual([]);
});
