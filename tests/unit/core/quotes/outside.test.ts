import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** The kind of each quotation. */
const kinds = (text: string): string[] => findQuotes(text).map(({ kind }) => kind);

describe('a quotation is a statement', () => {
  test.each([
    [
      'after a plain cue and a comma',
      'Odo Lunt had no warning. When the dam gave way, Odo Lunt said, “we were floored.”',
    ],
    [
      'where only what introduces the report stands outside',
      'The council says on its website that “there were issues with the lamps on both sides of the harbour.”',
    ],
    [
      'where a pronoun and a verb stand outside a long one',
      'Odo Lunt said he has “an unhealthy love of ferries that repeatedly takes him away from home.”',
    ],
    [
      'right after a verb of saying',
      'Asked on Tuesday about the ferry and its captain, Odo Lunt said “I know nothing of it,” he said.',
    ],
    ['where its comma is forgotten', '“The harbour has been a battle of niches for years” Lunt said.'],
  ])('%s', (_point, text) => {
    expect(kinds(text)).toEqual(['statement']);
  });
});

describe('a quotation is a fragment', () => {
  test.each([
    [
      'where much of what is said stands before it',
      'Odo Lunt said the old bridge over the river was “a disgrace to the whole of the county.”',
    ],
    [
      'where much of what is said stands after it',
      '“We are alive, unlike the old ferries you will see” at the council hall next week, Lunt said.',
    ],
    [
      'where it goes on with another’s sentence',
      'Ida Brook called the ferry “late” and said she hoped “it was the last of the old ones by the sea.”',
    ],
  ])('%s', (_point, text) => {
    expect(kinds(text).at(-1)).toBe('fragment');
  });
});

describe('a title is no quotation', () => {
  test.each([
    [
      'with its comma inside the marks',
      'On Tuesday’s episode of “The Ida Brook Morning Show,” the captain said she was glad.',
    ],
    ['with its stop inside the marks', 'Odo Lunt is now host of “The Nightly Show with the Lunts.”'],
    [
      'after what kind of work it is',
      'Odo Lunt, who also stars in the serial thriller, “Harbour Street,” returns to the stage this week.',
    ],
  ])('%s', (_point, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
