import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../../src/core/article-text.ts';
import { readArticle } from '../../../../../src/core/reading.ts';
import { type Account, accountOf } from '../../../../../src/core/stories/brief/accounts.ts';
import { expectedLength, meanLength, measureOf } from '../../../../../src/core/stories/brief/set-features.ts';
import { BRIEF_LENGTH } from '../../../../../src/core/stories/brief/weights.ts';

const account = (title: string, text: string): Account =>
  accountOf(readArticle(articleFromText({ id: title, title, text })));

const SHORT = 'Lowmere council voted on Monday to close the Selwick ferry.';
const HALF = `${SHORT} The last boat will leave on 30 April, and a bridge will be built by the spring after that.`;
const LONG = `${SHORT} The last boat will leave on 30 April, after two hundred years in which nobody had missed a crossing. Islanders with boats of their own said that they would carry the post and the pupils until a bridge stands. The council expects to save a third of what it spends on its harbour.`;

describe('the length of a brief that an editor would write', () => {
  const expected = (...texts: string[]) =>
    expectedLength(
      texts.map((text) => account('Ferry', text)),
      BRIEF_LENGTH,
    );

  test('grows with what its articles tell, on average', () => {
    expect(meanLength([account('Ferry', HALF), account('Ferry', LONG)])).toBeGreaterThan(30);
    expect(expected(HALF, LONG)).toBeGreaterThan(expected(HALF, HALF));
    expect(expected(LONG, LONG)).toBeGreaterThan(expected(HALF, LONG));
  });

  test('is no less where others only tell a line', () => {
    expect(expected(LONG, SHORT, SHORT)).toBe(expected(LONG));
  });

  test('has bounds, for a word and for a book, and where nothing is told', () => {
    const flood = Array.from({ length: 6 }, (_, at) =>
      SHORT.replace('.', `, ${'and the boats, '.repeat(9)}${at} times.`),
    );
    expect(expected(flood.join(' '))).toBe(BRIEF_LENGTH.most);
    expect(expected('')).toBe(BRIEF_LENGTH.least);
    expect(expectedLength([], BRIEF_LENGTH)).toBe(BRIEF_LENGTH.least);
  });
});

describe('the features of a set of sentences', () => {
  const accounts = [
    account('Council votes to close the ferry', 'Lowmere council voted to close the ferry.'),
    account(
      'Ferry to close',
      'Lowmere council voted to close the ferry. Herons nested in Selwick harbour until January.',
    ),
  ];
  const measure = measureOf(accounts, () => 0.5, BRIEF_LENGTH);
  const features = (from: number, at: number): readonly number[] => {
    const told = accounts[from]?.told[at];
    return told === undefined ? [] : measure([{ ...told, account: from }], told.words);
  };

  test('tell which share of its words one publisher alone has', () => {
    expect(features(0, 0).at(-2)).toBe(0);
    expect(features(1, 1).at(-2)).toBe(1);
  });

  test('tell how many headlines put it so', () => {
    // Of two headlines both have "to close", and one "close the" and "the ferry"; it has seven words, and a headline ten.
    expect(features(0, 0).at(-1)).toBeCloseTo((1 + 0.5 + 0.5) / (7 + 10));
    expect(features(1, 1).at(-1)).toBe(0);
  });
});
