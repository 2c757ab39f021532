import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

/** Each quote as "speaker: words". */
const read = (text: string, title = ''): string[] =>
  findQuotes(text, { title }).map(
    (quote) => `${quote.speaker === null ? '?' : slice(text, quote.speaker)}: ${slice(text, quote)}`,
  );

const INTRO = 'Ida Brook, the harbour poet, has a new book. She spoke to us on Monday.\n\n';
const TALK = 'Q: How was it?\n\nA: I left home at twelve, and I have not been back.';

describe('an interview’s answers without marks', () => {
  test('are those of the one person whom the introduction names', () => {
    expect(read(INTRO + TALK)).toEqual(['Ida Brook: I left home at twelve, and I have not been back.']);
    expect(findQuotes(INTRO + TALK).map(({ role }) => role && slice(INTRO, role))).toEqual(['the harbour poet']);
  });

  test('are nobody’s where the introduction names two people, or none', () => {
    expect(read(`Ida Brook and Odo Lunt said they spoke to us on Monday.\n\n${TALK}`)).toEqual([]);
    expect(read(`A poet spoke to us on Monday.\n\n${TALK}`)).toEqual([]);
  });

  test('are by the name they are labelled with, whole or the family name', () => {
    const text = `${INTRO}INTERVIEWER: How was it?\n\nIDA BROOK: It was hard, and we were poor.\n\nBROOK: I left home at twelve.`;
    expect(read(text)).toEqual(['Ida Brook: It was hard, and we were poor.', 'Ida Brook: I left home at twelve.']);
  });

  test('may be by several people whom the article names', () => {
    const text =
      'Ida Brook and Odo Lunt spoke to us on Monday.\n\nINTERVIEWER: How was it?\n\nIDA BROOK: It was hard.\n\nODO LUNT: It was quite easy for me.';
    expect(read(text)).toEqual(['Ida Brook: It was hard.', 'Odo Lunt: It was quite easy for me.']);
  });

  test('are left as they are where the label is no name that the article gives', () => {
    expect(read(`${INTRO}Q: How was it?\n\nVERA FARR: It was hard, and we were poor.`)).toEqual([]);
    expect(read(`${INTRO}UPDATE: The fair is off.\n\nIDA BROOK: A poet of the harbour.`)).toEqual([]);
  });

  test('are not what asks', () => {
    const text = `${INTRO}IDA BROOK: Who are you to ask me that?\n\nQ: A reader of yours.`;
    expect(read(text)).toEqual([]);
  });

  test('hold what they quote in turn', () => {
    const text = `${INTRO}Q: How was it?\n\nA: My mother was strict. She said: “Never again will you do that.” And I did not.`;
    expect(read(text)).toEqual([
      'Ida Brook: My mother was strict. She said: “Never again will you do that.” And I did not.',
    ]);
  });
});
