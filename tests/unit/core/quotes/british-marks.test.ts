import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** What is quoted, quote by quote. */
const quoted = (text: string): string[] => findQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('an article that marks speech with single marks', () => {
  const speech = '‘The ferry is late again,’ said Odo Lunt. ‘We’re tired of the waiting,’ he said.';

  test.each([
    [
      'in the middle',
      '‘I tell them, “Talk while there’s fruit.” In winter nobody talks,’ said Ida Brook.',
      'I tell them, “Talk while there’s fruit.” In winter nobody talks,',
    ],
    [
      'at its end',
      '‘Nobody ever said to me, “It’s him or us”,’ said Ida Brook.',
      'Nobody ever said to me, “It’s him or us”,',
    ],
    [
      'at its beginning',
      '‘“Callum” is a silly thing to shout,’ said Ida Brook.',
      '“Callum” is a silly thing to shout,',
    ],
    [
      'in straight marks',
      "'I tell them, \"Talk while there's fruit.\" In winter nobody talks,' said Ida Brook.",
      'I tell them, "Talk while there\'s fruit." In winter nobody talks,',
    ],
  ])('has double marks inside a quotation: %s', (_place, last, expected) => {
    expect(quoted(`${speech}\n\n${last}`)).toEqual([
      'The ferry is late again,',
      'We’re tired of the waiting,',
      expected,
    ]);
  });

  test('keeps double marks that stand outside', () => {
    expect(quoted(`${speech}\n\n“The boat is old,” said Ida Brook.`).at(-1)).toBe('The boat is old,');
  });
});

test('marks that all stand the wrong way round hold quotations', () => {
  const text =
    '”The ferry is late again,“ said Odo Lunt. ”We have waited for years,“ he said.\n\n”Nobody came,“ said Ida Brook.';
  expect(quoted(text)).toEqual(['The ferry is late again,', 'We have waited for years,', 'Nobody came,']);
});

test('two opening marks of different styles are one', () => {
  expect(quoted('"“The ferry is late again,” said Odo Lunt.')).toEqual(['The ferry is late again,']);
});
