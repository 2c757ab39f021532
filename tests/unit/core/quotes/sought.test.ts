import { expect, test } from 'vitest';
import { isSought, soughtName, speakerWords } from '../../../../src/core/quotes/sought.ts';

const finds = (who: string, naming: string, role: string | null = null): boolean =>
  isSought(soughtName(who), speakerWords(naming, role));

test.each([
  ['Crane', 'Ada Crane', null],
  ['Ada Crane', 'Ada Crane', null],
  ['ada cra', 'Ada Crane', null],
  ['crane ada', 'Ada Crane', null],
  ['Crane’s', 'Ada Crane', null],
  ["Ada Crane's", 'Ada Crane', null],
  ['Mrs Crane', 'Ada Crane', null],
  ['Dr. Crane', 'Ada Crane', null],
  ['Sætre Ingéborg', 'Ingeborg Sætre', null],
  ['Rene Muller', 'René Müller', null],
  ["D'Souza", 'Anita D’Souza-Patil', null],
  ['Sir', 'Sir Odo Lunt', null],
  ['mayor of Harrow', 'Ada Crane', 'the mayor of Harrow'],
  ['spokesman', 'Ada Crane', 'a spokesman for Odo Lunt'],
  ['harbour council', 'Ada Crane', 'a spokesman for the Harbour Council'],
])('“%s” finds %s (%s)', (who, naming, role) => {
  expect(finds(who, naming, role)).toBe(true);
});

test.each([
  ['Odo Crane', 'Ada Crane', null],
  ['Odo Crane', 'Ada Crane', 'the wife of Odo Crane'],
  ['Odo Crane', 'Ada Crane', 'Odo Crane’s wife'],
  ['Odo Lunt', 'Ada Crane', 'a lawyer for Odo Lunt'],
  ['ran', 'Ada Crane', null],
  ['', 'Ada Crane', null],
  ['’s', 'Ada Crane', null],
])('“%s” does not find %s (%s)', (who, naming, role) => {
  expect(finds(who, naming, role)).toBe(false);
});
