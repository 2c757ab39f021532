import { describe, expect, test } from 'vitest';
import { agrees, means } from './cast.ts';
import type { Entry } from './corpus.ts';
import { type Figures, figuresOf } from './figures.ts';
import { fallen, pin } from './floors.ts';
import { locate } from './gold.ts';
import { judge } from './judge.ts';

const entry = (paragraph: string, rest: Partial<Entry> = {}): Entry => ({
  slug: 'x-bridge',
  field: 'local',
  style: 'British',
  title: 'A bridge closes',
  byline: null,
  paragraphs: [paragraph],
  quotes: [],
  statements: [],
  ...rest,
});

const said = { paragraph: 0, speaker: 'Ida Brook', role: null, kind: 'statement', key: 'good' } as const;

describe('who is meant', () => {
  test('a last name means whoever alone bears it', () => {
    expect(means('Brook', 'Ida Brook', ['Ida Brook', 'Aldous Fenn'])).toBe(true);
    expect(means('Brook', 'Ida Brook', ['Ida Brook', 'Lotte Brook'])).toBe(false);
    expect(means('Ida Brook', 'Lotte Brook', ['Ida Brook', 'Lotte Brook'])).toBe(false);
  });

  test('a junior is not the senior', () => {
    const cast = ['Dale Wojcik Sr.', 'Dale Wojcik Jr.'];
    expect(means('Dale Wojcik Jr.', 'Dale Wojcik Sr.', cast)).toBe(false);
    expect(means('Dale Wojcik Sr.', 'Dale Wojcik Sr.', cast)).toBe(true);
  });

  test('a description means whom it heads, and no name', () => {
    expect(means('a spokesman', 'spokesman for the harbour board', ['spokesman for the harbour board'])).toBe(true);
    expect(means('a spokesman', 'Ida Brook', ['Ida Brook'])).toBe(false);
  });

  test('roles agree by their words', () => {
    expect(agrees('the mayor of Harrow', 'mayor of Harrow')).toBe(true);
    expect(agrees('mayor', 'mayor of Harrow')).toBe(true);
    expect(agrees('the clerk of Harrow', 'mayor of Selby')).toBe(false);
  });
});

describe('a label', () => {
  test('has to stand inside marks in its paragraph', () => {
    const words = 'The bridge is closed.';
    expect(locate(entry(`Ida Brook said: “${words}”`, { quotes: [{ ...said, text: words }] })).faults).toEqual([]);
    expect(locate(entry(`Ida Brook wrote. ${words}`, { quotes: [{ ...said, text: words }] })).faults).toHaveLength(1);
  });

  test('may be a role that the article gives, or none', () => {
    const text = 'The bridge is closed.';
    const article = entry(`Ida Brook, the mayor, said: “${text}”`, { quotes: [{ ...said, text, role: 'clerk' }] });
    expect(locate(article).faults).toHaveLength(1);
  });
});

describe('a quotation in pieces', () => {
  const paragraph = '“The bridge is closed for good,” Ida Brook said on Monday, “and nobody is going to miss it.”';
  const [one, other] = ['The bridge is closed for good,', 'and nobody is going to miss it.'];

  test('is found alike whether it is labelled joined or apart', () => {
    const joined = judge(locate(entry(paragraph, { quotes: [{ ...said, text: one, segments: [one, other] }] })));
    const apart = judge(
      locate(
        entry(paragraph, {
          quotes: [
            { ...said, text: one },
            { ...said, text: other, key: 'never' },
          ],
        }),
      ),
    );
    expect(figuresOf([apart])).toEqual(figuresOf([joined]));
    expect(figuresOf([joined])).toMatchObject({
      'quotations found': 100,
      'speakers right': 100,
      'key quotes that are good': 100,
    });
  });

  test('counts as missed and as wrong where the label has another speaker', () => {
    const article = locate(entry(paragraph, { quotes: [{ ...said, text: one, speaker: 'Aldous Fenn' }] }));
    const { 'speakers right': right, 'speakers not wrong': safe, ...rest } = figuresOf([judge(article)]);
    expect([right, safe, rest['spans that are quotations']]).toEqual([0, 0, 50]);
  });
});

describe('floors', () => {
  const figures = { ...figuresOf([]), 'kinds right': 88.2 } satisfies Figures;
  const first = pin(figures, 'one', { corpus: '', floors: {}, lowered: [] }, null).pinned;

  test('stand just below the figures, and rise with them', () => {
    expect(first.floors['kinds right']).toBe(88);
    const risen = pin({ ...figures, 'kinds right': 90 }, 'two', first, null).pinned;
    expect(risen).toMatchObject({ corpus: 'two', lowered: [] });
    expect(risen.floors['kinds right']).toBe(90);
  });

  test('are not lowered without a reason', () => {
    const worse = { ...figures, 'kinds right': 80 };
    expect(fallen(worse, first)).toContain('kinds right: 80.0, floor 88');
    expect(pin(worse, 'one', first, null).refused).toContain('kinds right: 88 → 80');
    expect(pin(worse, 'one', first, 'labels were put right').pinned).toMatchObject({
      floors: { 'kinds right': 80 },
      lowered: expect.arrayContaining([{ figure: 'kinds right', from: 88, to: 80, reason: 'labels were put right' }]),
    });
  });
});
