import { describe, expect, test } from 'vitest';
import { saySame } from '../../../../src/core/amending/same-words.ts';

describe('two texts say the same', () => {
  test.each([
    ['with another comma', 'The pier, it said, is shut.', 'The pier, it said is shut'],
    ['with other quotation marks and capitals', '“The Pier” is shut', '"the pier" is shut'],
    ['with other spaces', 'The pier\nis  shut', 'The pier is shut'],
    ['where a slip was mended', 'They recieved the report.', 'They received the report.'],
    ['where a letter was missing', 'The harbour reopend today', 'The harbour reopened today'],
  ])('%s', (_, one, other) => expect(saySame(one, other)).toBe(true));

  test.each([
    ['with another number', '12 boats sank', '14 boats sank'],
    ['with a word more', 'He is guilty', 'He is not guilty'],
    ['with another short word', 'The ship has left', 'The ship had left'],
    ['with a word that begins otherwise', 'a cost of a million', 'a cost of a billion'],
    ['with a name spelled otherwise', 'Captain Marlin spoke', 'Captain Merlin spoke'],
    ['with its words in another order', 'dogs chase cats', 'cats chase dogs'],
  ])('not %s', (_, one, other) => expect(saySame(one, other)).toBe(false));

  test('is told of a megabyte of one letter at once', () => {
    expect(saySame('a'.repeat(1_000_000), `${'a'.repeat(999_999)}b`)).toBe(false);
    expect(saySame('“.,'.repeat(300_000), '')).toBe(true);
  });
});
