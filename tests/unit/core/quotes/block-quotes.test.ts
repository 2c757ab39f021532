import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

const read = (text: string): [string | null, string][] =>
  findQuotes(text).map(({ speaker, start, end }) => [
    speaker === null ? null : text.slice(speaker.start, speaker.end),
    text.slice(start, end),
  ]);

const WORDS = 'We are sorry for what happened on the quay and we will pay for it.';
const END = 'The board meets again on Friday at noon.';

describe('a paragraph without marks is quoted', () => {
  test.each([
    ['after who said it', 'In a statement on Monday, Ida Brook said:', 'Ida Brook'],
    ['after who wrote it', 'Odo Lunt, the harbour master, wrote to the crew:', 'Odo Lunt'],
    ['after who posted it', 'On Monday night Ida Brook posted:', 'Ida Brook'],
    ['after who told whom', 'Ida Brook told the inquiry:', 'Ida Brook'],
  ])('%s', (_, lead, speaker) => {
    expect(read(`${lead}\n\n${WORDS}\n\n${END}`)).toEqual([[speaker, WORDS]]);
  });

  test('without the links that a post ends with', () => {
    const post = 'The gate is shut and the crew are safe. https://coast.example/a pic.coast.example/b.';
    expect(read(`Odo Lunt tweeted:\n\n${post}`)).toEqual([['Odo Lunt', 'The gate is shut and the crew are safe.']]);
  });

  test('as a statement that is too unsure for a card', () => {
    const [quote] = findQuotes(`Ida Brook said:\n\n${WORDS}\n\n${END}`);
    expect(quote?.kind).toBe('statement');
    expect(quote?.confidence).toBeLessThan(0.85);
  });
});

describe('a paragraph without marks is not quoted', () => {
  test.each([
    ['where it has marks of its own', `Ida Brook said:\n\n“${WORDS}”`, [['Ida Brook', WORDS]]],
    ['where nobody says it', `Here is what we know so far:\n\n${WORDS}`, []],
    ['where the verb leads to a list', `Ida Brook listed the boats that were lost:\n\n${WORDS}`, []],
    ['where it is an item of a list', 'Ida Brook said:\n\nNew boats\n\nA new quay', []],
    ['where it goes on in small letters', 'Ida Brook said:\n\nand the boats that were lost in the storm were old.', []],
    ['where another quotation leads to it', `“It is bad,” Ida Brook said:\n\n${WORDS}`, [['Ida Brook', 'It is bad,']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
