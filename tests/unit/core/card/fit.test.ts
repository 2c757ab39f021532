import { describe, expect, test } from 'vitest';
import { breakAt, shorten, splitText } from '../../../../src/core/card/fit.ts';

const within = (room: number) => (piece: string) => piece.length <= room;

describe('a text that is too long', () => {
  test('is parted after a sentence', () => {
    const text = 'The boat sank. Nobody was hurt. The harbour is closed.';
    expect(splitText(text, within(40))).toEqual(['The boat sank. Nobody was hurt. ', 'The harbour is closed.']);
  });

  test('is not parted after an abbreviation', () => {
    expect(splitText('It rained. Then Mr. Ames spoke to us', within(30))).toEqual([
      'It rained. ',
      'Then Mr. Ames spoke to us',
    ]);
  });

  test('is parted after a word where a sentence is too long', () => {
    expect(splitText('one two three four', within(10))).toEqual(['one two ', 'three four']);
  });

  test('is parted between words where the script has no spaces', () => {
    expect(splitText('東京都は新しい図書館を開いた', within(8)).every((piece) => piece.length <= 8)).toBe(true);
    expect(splitText('東京都は新しい図書館を開いた', within(8)).join('|')).not.toContain('図|書');
  });

  test('is parted between emoji, never inside one', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(splitText(family.repeat(3), within(family.length * 2 - 1))).toEqual([family, family, family]);
  });

  test('keeps an address whole where it can', () => {
    expect(splitText('See https://a.example/b-c_d?e=f now', within(30))).toEqual([
      'See ',
      'https://a.example/b-c_d?e=f ',
      'now',
    ]);
  });

  test('is parted inside a grapheme only where that alone is too large, and then between code points', () => {
    const pieces = splitText(`e${'\u0301'.repeat(9)}😀`, within(5));
    expect(pieces.map((piece) => piece.length)).toEqual([5, 5, 2]);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });

  test('keeps a joiner with the space that it follows', () => {
    const text = `aaaa \u200Dbbbb`;
    expect(text.slice(breakAt(text, within(7)))).not.toMatch(/^\u200D/);
  });

  test('keeps a joiner with the space between two sentences', () => {
    expect(splitText('It ended. \u200DThen more came', within(16))[0]).toBe('It ended.');
  });

  test('is parted so that each piece fits even where a shorter piece costs more', () => {
    const dearAtSpaces = (piece: string) => piece.length + (piece.endsWith(' ') ? 3 : 0) <= 10;
    expect(splitText('one two three', dearAtSpaces)).toEqual(['one two', ' three']);
  });

  test('is left alone where only a sentence would do and none ends', () => {
    expect(breakAt('one two three four', within(10), 'sentence')).toBe(0);
  });
});

describe('a label that is too long', () => {
  test('is shortened after a word and shows it', () => {
    expect(shorten('Search for it again tomorrow', 20)).toBe('Search for it again…');
  });

  test('is left as it is where it fits', () => {
    expect(shorten('Save', 4)).toBe('Save');
  });
});
