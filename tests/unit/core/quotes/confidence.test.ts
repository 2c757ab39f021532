import { describe, expect, test } from 'vitest';
import { type Quote, slice } from '../../../../src/core/article.ts';
import { confidenceOf, SURE_ENOUGH } from '../../../../src/core/quotes/confidence.ts';
import type { Evidence } from '../../../../src/core/quotes/evidence.ts';
import { findQuotes, traceQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { survey } from '../../../../src/core/quotes/survey.ts';

const last = (text: string): Quote => {
  const quote = findQuotes(text).at(-1);
  if (quote === undefined) throw new Error(`no quote in ${text}`);
  return quote;
};
const sureOf = (text: string): number => traceQuotes(text, survey(text), {}).at(-1)?.sure ?? 0;
const said = (text: string): string | null => {
  const { speaker } = last(text);
  return speaker === null ? null : slice(text, speaker);
};

describe('the first is surer than the second:', () => {
  test.each([
    [
      'a name than a pronoun after two names',
      'Ida Brook met Odo Lunt in Selwick. “The pier is shut for the winter,” Ida Brook said.',
      'Ida Brook met Odo Lunt in Selwick. “The pier is shut for the winter,” she said.',
    ],
    [
      'a plain verb than one of several senses',
      'Brook, the coroner, said: “Nobody closed the gate that night.”',
      'Brook, the coroner, read: “Nobody closed the gate that night.”',
    ],
    [
      'a pronoun in the sentence after the name than four paragraphs on',
      'Ida Brook opened the gallery.\n\n“The roof leaks on the bronzes,” she said.',
      'Ida Brook opened the gallery.\n\nIt is old.\n\nIt was a mill.\n\nThe roof was new in June.\n\n“The roof leaks on the bronzes,” she said.',
    ],
    [
      'a cue of its own than a sentence beside it about somebody',
      'Ida Brook walked out of the court. “I was never asked about the ledger,” Brook said.',
      'Ida Brook walked out of the court. “I was never asked about the ledger.”',
    ],
    [
      'a name than a description that led to one',
      'Ida Brook, a coroner, came back from the lock.\n\n“The gate was never shut,” said Brook.',
      'Ida Brook, a coroner, came back from the lock.\n\n“The gate was never shut,” said the coroner.',
    ],
    [
      'a whole sentence than a call',
      'Ida Brook and Odo Lunt came on. “We had not a single plan for the second half,” she said.',
      'Ida Brook and Odo Lunt came on. “Not yet,” she said.',
    ],
    [
      'a person told of alone than one of three',
      'Ida Brook, the bowler, took five wickets. “My knee is fine again,” she said.',
      'Ida Brook met Asha Rao and Uma Sethi, the umpires. “My knee is fine again,” she said.',
    ],
    [
      'the same sentence going on than the next paragraph',
      '“The vaccine works,” Dr. Ida Brook said, “but the cold chain does not.”',
      'Dr. Ida Brook said the vaccine works.\n\n“But the cold chain does not hold in June.”',
    ],
    [
      'somebody who spoke by name than a name that is new',
      '“The shares fell,” said Ida Brook.\n\n“The shares will rise again by autumn,” said Ida Brook.',
      'The shares fell on Monday.\n\n“The shares will rise again by autumn,” told Brookline.',
    ],
    [
      'who speaks than who is asked and may answer',
      '“Did you see the lorry?” asked Ida Brook.\n\n“I saw nothing but its lights,” said Odo Lunt.',
      '“Did you see the lorry?” asked Ida Brook.\n\n“I saw nothing but its lights.”',
    ],
  ])('%s', (_, surer, other) => {
    expect(sureOf(surer)).toBeGreaterThan(sureOf(other));
  });
});

describe('is at least as sure as a card asks for a name with a plain cue:', () => {
  test.each([
    [
      'British court',
      'Mr Justice Harrow jailed the man. ‘You lied to all of us here,’ Judge Ida Brook told him.',
      'Ida Brook',
    ],
    ['American council', '“We will rebuild the levee by spring,” said Mayor Ida Brook of Harrow.', 'Ida Brook'],
    ['Canadian riding', '“I take the voters’ word for it,” Ida Brook, the New Harbour MLA, said.', 'Ida Brook'],
    ['Indian panchayat', '"The well is dry since March," Smt Asha Rao, the sarpanch, said.', 'Asha Rao'],
    ['science', '“The frog is a new species,” said Odo Lunt, a biologist.', 'Odo Lunt'],
    ['business', '“We overpaid for the mills,” Ida Brook, chief executive of Lunt & Co., told investors.', 'Ida Brook'],
    ['sport', '“We were second to every ball,” manager Odo Lunt said.', 'Odo Lunt'],
    ['according to', '“The slope will move again,” according to Ida Brook, a geologist.', 'Ida Brook'],
  ])('%s', (_, text, name) => {
    expect(said(text)).toBe(name);
    expect(last(text).confidence).toBeGreaterThan(0.8);
  });
});

describe('names nobody where it is not sure:', () => {
  test.each([
    ['nobody stands there', '“The pier is shut for the winter.”'],
    ['nobody but a place', 'SELWICK\n\n“The pier is shut for the winter,” it said.'],
    ['a crowd of pronouns', '“The pier is shut for the winter,” they said.'],
    ['a question without whom', 'Asked about it: “The pier is shut for the winter.”'],
  ])('%s', (_, text) => {
    const quote = last(text);
    expect(quote.speaker).toBeNull();
    expect(quote.confidence).toBe(0);
  });
});

const PLAIN: Evidence = {
  how: 'after',
  grammar: 0.95,
  resolution: 1,
  by: 'name',
  cue: 'plain',
  rivals: 0,
  person: 3,
  whole: true,
  namings: 3,
  heard: 1,
  since: 0,
  namesakes: 0,
  answers: false,
  begins: true,
  alone: false,
  words: 14,
};
const weighed = (other: Partial<Evidence>): number => confidenceOf({ ...PLAIN, ...other });

describe('falls, all else being equal, where', () => {
  test.each<[string, Partial<Evidence>]>([
    ['the grammar is less sure', { grammar: 0.6 }],
    ['it is less sure whom the phrase means', { resolution: 0.5 }],
    ['somebody else is named nearby', { rivals: 2 }],
    ['somebody else bears the name', { namesakes: 1 }],
    ['the name is new', { by: 'new name' }],
    ['a description led to the name', { by: 'description of a name' }],
    ['the cue has other senses', { cue: 'doubtful' }],
    ['the words are few', { words: 2 }],
    ['it begins in the middle of a sentence', { begins: false }],
    ['nobody else has heard the speaker by name', { heard: 0 }],
  ])('%s', (_, other) => {
    expect(weighed(other)).toBeLessThan(weighed({}));
  });

  test('a pronoun stands further from the name', () => {
    const at = [0, 1, 2, 3].map((since) => weighed({ by: 'pronoun', since }));
    expect(at).toEqual([...at].sort((one, other) => other - one));
    expect(new Set(at).size).toBe(4);
    expect(weighed({ by: 'pronoun', since: null })).toBeLessThan(weighed({ by: 'pronoun', since: 3 }));
  });

  test('a question stands before words that have no cue', () => {
    expect(weighed({ cue: 'none', answers: true })).toBeLessThan(weighed({ cue: 'none' }));
    expect(weighed({ answers: true })).toBe(weighed({}));
  });
});

describe('as a number', () => {
  test.each([0, 0.1, 0.5, 0.9, 1])('rises with the grammar and stays between 0 and 1, at %d', (grammar) => {
    const sure = weighed({ grammar });
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(1);
    expect(weighed({ grammar: grammar + 0.05 })).toBeGreaterThanOrEqual(sure);
  });

  test('does not let one certain feature outweigh all others', () => {
    expect(weighed({ grammar: 1 })).toBe(weighed({ grammar: 0.99 }));
    expect(weighed({ grammar: 0 })).toBe(weighed({ grammar: 0.01 }));
  });

  test('does not grow without end with what is counted', () => {
    for (const many of [{ rivals: 1000 }, { namesakes: 1000 }, { namings: 100_000 }, { heard: 1000 }, { since: 9000 }])
      expect(Number.isFinite(weighed(many))).toBe(true);
    expect(weighed({ rivals: 1000 })).toBe(weighed({ rivals: 3 }));
    expect(weighed({ namesakes: 1000 })).toBe(weighed({ namesakes: 2 }));
  });

  test('is what its label says for an answer of an interview', () => {
    expect(weighed({ how: 'interview', grammar: 0.75 })).toBe(0.75);
  });

  test('leaves a speaker below the threshold blank, at 0, and names one above it', () => {
    const text =
      'Uma Rao and Asha Sethi met Ida Brook.\n\nIt rained.\n\nThe hall was shut.\n\nIt snowed.\n\n“Not now,” she read.\n\n“The hall is sold,” said Ida Brook.';
    const traces = traceQuotes(text, survey(text), {});
    expect(traces.map(({ quote }) => quote.speaker !== null)).toEqual(traces.map(({ sure }) => sure >= SURE_ENOUGH));
    expect(traces.map(({ quote }) => quote.confidence)).toEqual([0, traces[1]?.sure]);
    expect(traces[0]?.likeliest).not.toBeNull();
  });
});
