import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { fallen, pinned } from './floors.ts';
import { locate } from './gold.ts';
import { judge } from './judge.ts';

const corpus = readCorpus();
const articles = corpus.entries.map(locate);
const { entries } = corpus;
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')));

describe('the invented articles', () => {
  test('every label stands in its article to the letter', () => {
    expect(articles.flatMap(({ entry, faults }) => faults.map((fault) => `${entry.slug}: ${fault}`))).toEqual([]);
  });

  test('there are sixty articles of every field and style, and five hundred quotes', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    expect(entries.flatMap(({ quotes }) => quotes).length).toBeGreaterThanOrEqual(500);
    expect(new Set(entries.map(({ field }) => field)).size).toBe(10);
    expect(new Set(entries.map(({ style }) => style)).size).toBe(4);
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts', () => {
    expect(corpus.hash).toBe(floors.corpus);
  });
});

test('no figure is below its floor: node tests/quality/score.ts --errors 30 shows what is misread', () => {
  expect(fallen(figuresOf(articles.map(judge)), floors)).toEqual([]);
});
