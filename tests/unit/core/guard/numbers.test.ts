import { describe, expect, test } from 'vitest';
import { bears, figuresIn } from '../../../../src/core/guard/numbers.ts';
import { guardWords } from '../../../../src/core/guard/words.ts';

const figures = (text: string) => figuresIn(guardWords(text, { start: 0, end: text.length }));

describe('a number', () => {
  test.each([
    ['twenty-one boats', 21],
    ['£2.4bn', 2.4e9],
    ['2.4 million', 2.4e6],
    ['two hundred thousand', 2e5],
    ['a dozen', 12],
    ['235 , 000 views', 235_000],
    ['the third', 3],
  ])('is read from %s', (text, value) => {
    expect(figures(text)[0]?.value).toBe(value);
  });

  test.each([
    ['12 people', 'twelve people', true],
    ['3,912,204 voters', '3.9 million voters', true],
    ['48 boats', 'nearly 50 boats', true],
    ['48 boats', 'more than 50 boats', false],
    ['870 boats', 'fewer than 870 boats', false],
    ['4 per cent', '4%', true],
    ['4 per cent', '4 boats', false],
    ['in 1997', 'in 1998', false],
    ['a quarter of the boats', '25% of the boats', true],
    ['48 boats', '49 boats', false],
  ])('in %s bears %s: %s', (source, text, borne) => {
    const [wanted] = figures(text);
    expect(wanted !== undefined && figures(source).some((each) => bears(each, wanted))).toBe(borne);
  });
});
