import { describe, expect, test } from 'vitest';
import { matchedBy } from '../../../../src/core/alerts/describe.ts';
import { type Filter, parseFilter } from '../../../../src/core/alerts/filter.ts';
import { passageOf, passes } from '../../../../src/core/alerts/passage.ts';

const filter = (text: string): Filter => {
  const read = parseFilter(text);
  if (read === null) throw new Error(`no filter: ${text}`);
  return read;
};

const fits = (text: string, ...texts: string[]): boolean => passes(passageOf(texts), filter(text));

describe('a filter', () => {
  test.each([
    ['ferry', 'The ferry sank', true],
    ['ferry', 'The ferryman sank', false],
    ['ferry', 'The FERRY’s captain', true],
    ['cafe', 'Le Café du port', true],
    ['CAFÉ', 'a cafe', true],
    ['ferry strike', 'A strike stops the ferry', true],
    ['ferry strike', 'A ferry', false],
    ['"ferry strike"', 'A strike stops the ferry', false],
    ['"ferry strike"', 'The Ferry strike goes on', true],
    ['“harbour strike”', 'the harbour, strike', true],
    ['well-known', 'a well known man', true],
    ['ferry -football', 'The ferry', true],
    ['ferry -football', 'The ferry took the football team', false],
    ['ferry -"match report"', 'A ferry; a report of the match', true],
    ['ferry -"match report"', 'A ferry; match report', false],
    ['ferr*', 'Two ferries', true],
    ['ferr*', 'An offer', false],
    ['-ferr*', 'Two ferries', false],
    ['"the ferr*"', 'the ferries', false],
    ['-football', 'Nothing of it', true],
    ['灯', '港の灯がともる', true],
    ['.* (a+)+$', 'aaaa', false],
  ])('%s in “%s”: %s', (words, text, expected) => {
    expect(fits(words, text)).toBe(expected);
  });

  test('finds no phrase that goes from one text into the next', () => {
    expect(fits('"ferry strike"', 'The ferry', 'Strike goes on')).toBe(false);
    expect(fits('ferry strike', 'The ferry', 'Strike goes on')).toBe(true);
  });

  test('is none without a word, or with a beginning of one letter', () => {
    expect(parseFilter('')).toBeNull();
    expect(parseFilter('- "" * &')).toBeNull();
    expect(parseFilter('ferry f*')).toBeNull();
  });

  test('tells what it found as it was asked for', () => {
    expect(matchedBy(filter('Ferr* "harbour  strike" -football'), 'Courier')).toBe(
      'Ferr*, “harbour strike”, from Courier',
    );
  });

  test('reads and matches what was made to be slow as fast as anything', () => {
    expect(parseFilter(`${'«'.repeat(50_000)}`)).toBeNull();
    expect(fits(`"${'a '.repeat(50)}b"`, 'a '.repeat(20_000))).toBe(false);
  });
});
