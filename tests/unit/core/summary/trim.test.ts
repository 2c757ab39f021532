import { describe, expect, test } from 'vitest';
import { shownWords } from '../../../../src/core/summary/shown-words.ts';
import { trimSentence } from '../../../../src/core/summary/trim.ts';
import { words } from '../../../../src/core/text/words.ts';

/** The sentence as it is shown in as many words as are left when what can be left out is. */
const shortened = (sentence: string, budget = words(sentence).length - 1): string | null => {
  const cut = trimSentence(sentence, { start: 0, end: sentence.length }, budget, { inside: true });
  return cut === null ? null : shownWords(sentence, cut);
};

describe('a sentence loses, and shows that it lost', () => {
  test.each([
    [
      'Ada Brook, who has run the harbour board since 2014, is leaving the Harbour Party this week.',
      'Ada Brook … is leaving the Harbour Party this week.',
    ],
    [
      'Halberd Rail (HBR) doubled its profit in a year of many rail orders.',
      'Halberd Rail … doubled its profit in a year of many rail orders.',
    ],
    [
      'Maud Pellew, 82, swam the length of Lake Orrin on Sunday morning.',
      'Maud Pellew … swam the length of Lake Orrin on Sunday morning.',
    ],
    [
      'Maud Pellew, a retired postmistress, covered the two miles in three hours.',
      'Maud Pellew … covered the two miles in three hours.',
    ],
    [
      'The coast road was closed for nine hours on Monday, police said.',
      'The coast road was closed for nine hours on Monday…',
    ],
    [
      'The board sold the ferry to a firm from Tolland, making it the last on this coast.',
      'The board sold the ferry to a firm from Tolland…',
    ],
  ])('%s', (sentence, shown) => {
    expect(shortened(sentence)).toBe(shown);
  });
});

describe('a sentence keeps what its claim hangs on', () => {
  test.each([
    ['who says that somebody did wrong', 'Neil Garraway stole the savings of the Marle choir, police said.'],
    ['who says that something may come', 'The coast road will be closed for nine more days, officials said.'],
    ['one side', 'Neil Garraway took the savings of the choir home, his neighbour said.'],
    ['a condition', 'The ferry will be sold to a firm from Tolland, unless the board votes again.'],
    ['a doubt in a clause', 'Ada Brook, who has not been charged, is leaving the Harbour Party this week.'],
    ['a denial', 'The clerk sold the harbour plans to a firm, which he has denied.'],
    ['an item of a list', 'The trust bought a pier, a theatre, a hotel and the last ferry.'],
    ['what was said', 'The chair told the board of the harbour in Lowmere: “We sold it.”'],
  ])('%s', (_, sentence) => {
    expect(shortened(sentence)).toBeNull();
  });

  test('and is left alone where too little would be left', () => {
    expect(shortened('Ada Brook, who has run the harbour board since 2014, resigned.')).toBeNull();
  });
});

test('what is far too long for a sentence is not weighed part by part', () => {
  const hostile = `Brook ${'sold it; and, which was (a) – '.repeat(40_000)}.`;
  expect(trimSentence(hostile, { start: 0, end: hostile.length }, 25, { inside: true })).toBeNull();
});

test('a sentence that its publisher cut before a name is shown to go on, a street is not', () => {
  const shown = (text: string): string => shownWords(text, { start: 0, end: text.length });
  expect(shown('Both seats are held on Tuesday by Sens.')).toBe('Both seats are held on Tuesday by Sens. …');
  expect(shown('The ferry now sails from Quay St.')).toBe('The ferry now sails from Quay St.');
});
