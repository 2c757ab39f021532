import { describe, expect, test } from 'vitest';
import { KINDS, type Odds, oddsOf } from '../../../../../../src/core/summary/caveats/learnt/odds.ts';
import { WEIGHTS } from '../../../../../../src/core/summary/caveats/learnt/weights.ts';
import { wordingsOf } from '../../../../../../src/core/summary/caveats/learnt/wordings.ts';
import { survey } from '../../../../../../src/core/summary/caveats/survey.ts';

/** The odds of the last sentence of a text. */
const oddsIn = (text: string): Odds => {
  const wording = wordingsOf(survey(text, [], []), []).at(-1);
  if (wording === undefined) throw new Error('no sentence');
  return oddsOf(wording);
};

const kindIn = (text: string): string | undefined =>
  [...oddsIn(text).kinds].sort((one, other) => other.odds - one.odds)[0]?.kind;

const CLAIM = 'The dam had leaked for six years, a former clerk told the inquiry.';

describe('the weights', () => {
  test('are lines of a feature and what it weighs, each feature once', () => {
    const lines = WEIGHTS.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^[.+*!<>=]\S+(?: \S+)?\t(?:[UDASICFEOH]-?\d+)*$/u);
    expect(new Set(lines.map((line) => line.split('\t')[0])).size).toBe(lines.length);
  });

  test('name nobody: a name is only known as one', () => {
    expect(WEIGHTS).not.toMatch(/^[.+*!<>][A-Z][a-z]/m);
  });
});

describe('the odds', () => {
  test('are higher for a reservation than for plain news', () => {
    const reserved = oddsIn(`${CLAIM} The company has dismissed her account as untrue.`);
    const plain = oddsIn(`${CLAIM} The hearing was held in the town hall.`);
    expect(reserved.any).toBeGreaterThan(0);
    expect(plain.any).toBeLessThan(0);
  });

  test.each([
    ['denial', 'The company has dismissed her account as untrue.'],
    ['unverified', 'Her account could not be independently confirmed.'],
    ['anonymous', 'An official who asked not to be named said the same.'],
    ['preliminary', 'The findings are based on early data and a small sample.'],
    ['interest', 'The clerk is paid by a firm that wants to build another dam.'],
  ])('tell the kind: %s', (kind, sentence) => {
    expect(kindIn(`${CLAIM} ${sentence}`)).toBe(kind);
  });

  test('tell whether a sentence says what it reserves', () => {
    expect(oddsIn('The clerk was charged on Monday with stealing 40,000 crowns from the harbour.').own).toBeGreaterThan(
      0,
    );
    expect(oddsIn(`${CLAIM} This could not be independently confirmed.`).own).toBeLessThan(0);
  });

  test('are those of every kind, and the same each time', () => {
    const text = `${CLAIM} The company has dismissed her account as untrue.`;
    expect(oddsIn(text).kinds.map(({ kind }) => kind)).toEqual(KINDS);
    expect(oddsIn(text)).toEqual(oddsIn(text));
  });
});
