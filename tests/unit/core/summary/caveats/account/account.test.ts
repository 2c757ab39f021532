import { describe, expect, test } from 'vitest';
import { accountOf, FRAMES } from '../../../../../../src/core/summary/caveats/account/account.ts';
import { CLASSES, wordsOf } from '../../../../../../src/core/summary/caveats/account/clause.ts';
import { type Telling, tellingOf } from '../../../../../../src/core/summary/caveats/account/context.ts';
import { fold } from '../../../../../../src/core/summary/caveats/fold.ts';
import { survey } from '../../../../../../src/core/summary/caveats/survey.ts';
import { sentences } from '../../../../../../src/core/text/sentences.ts';

/** The kinds of what the last sentence of a text reserves. */
const kindsIn = (text: string): string[] => {
  const before: Telling[] = [];
  let kinds: string[] = [];
  for (const sentence of sentences(text, { start: 0, end: text.length })) {
    const words = wordsOf(fold(text), text, sentence);
    kinds = accountOf(words, before).map(({ kind }) => kind);
    before.unshift(tellingOf(words));
  }
  return kinds;
};

describe('after something told on another’s word, a sentence reserves', () => {
  test.each([
    ['unverified', 'The valve cracked twice, a foreman said. Inspectors have not been shown the log.'],
    ['unverified', 'The engine ran for ten hours, its maker said. The readings carry no date.'],
    [
      'denial',
      'The mill poisoned the stream, an angler wrote. The mill’s manager says the pipe has been dry for six years.',
    ],
    [
      'denial',
      'The clinic overcharged 40 patients, a nurse told the panel. The clinic insists that every bill was checked.',
    ],
    ['disputed', 'Crowds of 9,000 came, the club said. Wardens put the turnout nearer 4,000.'],
    ['disputed', 'The bone is a whale’s, the finder says. Other zoologists remain unpersuaded.'],
    ['interest', 'The lamp halves bills, a trial has found. The trial was bankrolled by a lamp maker.'],
    ['interest', 'The herb cures colds, Dr Ann Pell said. Pell holds two patents on it.'],
    ['preliminary', 'Larks are back, a survey suggests. Only nine of forty fields have been surveyed.'],
    ['preliminary', 'The bridge failed at a weld, the mayor said. The tests are still under way.'],
    ['forecast', 'The line will carry 4m riders, the council says. That target assumes a second tunnel.'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe('a sentence reserves nothing', () => {
  test.each([
    ['that tells a fact after a fact', 'The pool opened on Friday. Inspectors have not been shown the log.'],
    ['that its own teller adds', 'The shop will close, its owner said. The owner said the lease had run out.'],
    [
      'by an answer that answers nothing',
      'The mill poisoned the stream, an angler wrote. The mill’s manager declined to comment.',
    ],
    ['with the same words for a game', 'The coach said they were ready. The keeper put the ball past two men.'],
  ])('%s', (_, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test('every class that a form names is a class of words', () => {
  const named = FRAMES.flatMap(({ forms, unless }) =>
    [...forms, ...unless].flatMap(({ written }) => written.match(/(?<![\p{L}'])\p{Lu}[\p{Lu}_]+(?![\p{L}'])/gu) ?? []),
  );
  expect(named.filter((one) => !CLASSES.has(one))).toEqual([]);
});

test('a text of one sentence without end is read, and holds nothing', () => {
  const text = 'not the claim that said no evidence '.repeat(30_000);
  expect(survey(text, [], []).flatMap(({ held }) => held)).toEqual([]);
});

test('sentences as long as they are read hold what they begin with, however often a form may begin in them', () => {
  const long = `Inspectors have not been shown the log, ${'not the claim that said no evidence '.repeat(38)}of it. `;
  const text = `The valve cracked twice, a foreman said. ${long}`.repeat(100);
  const found = survey(text, [], []).map(({ held }) => held.some(({ name }) => name === 'outsiders were not let look'));
  expect(found).toEqual(Array.from({ length: 200 }, (_, index) => index % 2 === 1));
});
