import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fallen, pinned } from './floors.ts';
import { readGuardCorpus } from './guard-corpus.ts';
import { guardFiguresOf, judgeTexts } from './guard-judge.ts';

const { passages, hash } = readGuardCorpus();
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'guard-floors.json'), 'utf8')));

describe('the invented passages of the guard', () => {
  test('have a hundred and twenty texts of many fields, and at least half of them faithful', () => {
    const texts = passages.flatMap((passage) => passage.texts);
    expect(texts.length).toBeGreaterThanOrEqual(120);
    expect(2 * texts.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(texts.length);
    expect(new Set(passages.map(({ field }) => field)).size).toBe(10);
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts', () => {
    expect(hash).toBe(floors.corpus);
  });

  test('are judged no worse than before: node tests/quality/score-guard.ts --errors 30 shows where it is wrong', () => {
    expect(fallen(guardFiguresOf(passages.flatMap(judgeTexts)), floors)).toEqual([]);
  });
});
