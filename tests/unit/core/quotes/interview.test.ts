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

describe('an interview’s labels', () => {
  const intro = 'Ida Brook, 71, has kept score since 1974. She met us in the pavilion.';
  const answers = ['Ida Brook: My father fell ill.', 'Ida Brook: Two shillings, and a bun.'];

  test.each([
    [
      'letters with a point',
      'Q. How did it begin?',
      'A. My father fell ill.',
      'Q. Were you paid?',
      'A. Two shillings, and a bun.',
    ],
    [
      'numbers',
      'Q1. How did it begin?',
      'A1. My father fell ill.',
      'Q2. Were you paid?',
      'A2. Two shillings, and a bun.',
    ],
    [
      'names in small letters',
      'Harrow News: How did it begin?',
      'Ida Brook: My father fell ill.',
      'Harrow News: Were you paid?',
      'Ida Brook: Two shillings, and a bun.',
    ],
    [
      'first names',
      'Harrow News: How did it begin?',
      'Ida: My father fell ill.',
      'Harrow News: Were you paid?',
      'Ida: Two shillings, and a bun.',
    ],
    [
      'initials',
      'HN: How did it begin?',
      'IB: My father fell ill.',
      'HN: Were you paid?',
      'IB: Two shillings, and a bun.',
    ],
    [
      'bold names after bold questions',
      '**How did it begin?**',
      '**Brook:** My father fell ill.',
      '**Were you paid?**',
      '**Brook:** Two shillings, and a bun.',
    ],
  ])('may be %s', (_, ...turns) => {
    expect(read([intro, ...turns].join('\n\n'))).toEqual(answers);
  });

  test('are none where they stand once in small letters', () => {
    expect(
      read(`${intro}\n\nHow did it begin?\n\nUpdate: The pavilion is closed.\n\nIda Brook: My father fell ill.`),
    ).toEqual([]);
  });

  test('leave answers in marks as quotations', () => {
    const text = `${intro}\n\nQ. How did it begin?\n\nA. “My father fell ill, and that was that.”\n\nQ. Were you paid?\n\nA. “Two shillings and a bun.”`;
    expect(read(text)).toEqual([
      'Ida Brook: My father fell ill, and that was that.',
      'Ida Brook: Two shillings and a bun.',
    ]);
  });

  test('choose whom the title names among those introduced', () => {
    const both = 'Ida Brook, 71, and Odo Lunt, 70, said they kept score for years.';
    expect(read(`${both}\n\n${TALK}`, 'Ida Brook and the pencil')).toEqual([
      'Ida Brook: I left home at twelve, and I have not been back.',
    ]);
  });
});

describe('an interview’s questions without labels', () => {
  test('part answers in marks that are one speaker’s', () => {
    const text = [
      'Ida Brook, 71, has kept score since 1974.',
      'How did it begin?',
      '“My father fell ill, and somebody had to hold the pencil.”',
      'Were you paid?',
      '“Two shillings and a bun.”',
      'And now?',
      '“The bun has gone.”',
      'Do you ever make a mistake?',
      '“Once, in 1988. I still think about it.”',
    ].join('\n\n');
    expect(read(text).map((line) => line.split(':')[0])).toEqual(Array(4).fill('Ida Brook'));
  });

  test('are followed by topics as well', () => {
    const text =
      '“I am busy,” says Ida Brook, the former judge.\n\nOn her critics: “They are very thorough.”\n\nOn retirement: “I sleep worse.”';
    expect(read(text).map((line) => line.split(':')[0])).toEqual(Array(3).fill('Ida Brook'));
  });
});
