import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slice } from '../../src/core/article.ts';
import { fallen, pinned } from './floors.ts';
import { readSummaryCases } from './summary-corpus.ts';
import { judgeEveryStyle, summaryFiguresByPart } from './summary-judge.ts';

const { cases, hash } = readSummaryCases();
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'summary-floors.json'), 'utf8')));

describe('the invented articles of the summaries', () => {
  test('there are a hundred and ten, a fifth of them never looked at, and each tells an event or is a list of several', () => {
    expect(cases.length).toBeGreaterThanOrEqual(110);
    expect(5 * cases.filter(({ slug }) => slug.startsWith('c')).length).toBeGreaterThanOrEqual(cases.length);
    expect(cases.filter(({ sentences }) => !sentences.some(({ worth }) => worth === 'event')).length).toBeLessThan(3);
  });

  test('every label is a sentence of its article, and none has a name twice', () => {
    expect(new Set(cases.map(({ slug }) => slug)).size).toBe(cases.length);
    for (const { article, sentences } of cases)
      for (const sentence of sentences)
        expect(slice(article.text, sentence).trim()).toBe(slice(article.text, sentence));
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts summaries', () => {
    expect(hash).toBe(floors.corpus);
  });
});

test('no summary is worse than before: node tests/quality/score-summaries.ts --errors 30 shows what is wrong', () => {
  expect(fallen(summaryFiguresByPart(judgeEveryStyle(cases)), floors)).toEqual([]);
});
