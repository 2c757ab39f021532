import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, readPassages } from './caveat-corpus.ts';
import { figuresByPart, mayBeRead } from './caveat-figures.ts';
import { cardText, judgeCaveats, keptOn } from './caveat-judge.ts';
import { fallen, pinned } from './floors.ts';

const { passages, hash } = readPassages();
const judgements = passages.map(judgeCaveats);
const floors = pinned.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'caveat-floors.json'), 'utf8')));

describe('the invented passages', () => {
  test('every label stands in its passage to the letter', () => {
    expect(passages.flatMap(faultsOf)).toEqual([]);
  });

  test('so does every label of those that are there to learn from', () => {
    const toLearn = readPassages(join(import.meta.dirname, 'caveats-to-learn')).passages;
    expect(toLearn.length).toBeGreaterThan(1_000);
    expect(toLearn.flatMap(faultsOf)).toEqual([]);
  });

  test('there are three hundred and seventy of every field and style, and near a third holds nothing', () => {
    expect(passages.length).toBeGreaterThanOrEqual(370);
    expect(passages.filter(({ caveats }) => caveats.length === 0).length).toBeGreaterThanOrEqual(110);
    expect(new Set(passages.map(({ field }) => field)).size).toBe(12);
    expect(new Set(passages.map(({ style }) => style)).size).toBe(6);
    expect(new Set(passages.flatMap(({ caveats }) => caveats.flatMap(({ kinds }) => kinds))).size).toBe(9);
  });

  test('are those that the floors were pinned on: after a change run node tests/quality/pin.ts caveats', () => {
    expect(hash).toBe(floors.corpus);
  });
});

test('no figure is below its floor: node tests/quality/score-caveats.ts --errors 30 shows what is misread', () => {
  expect(fallen(figuresByPart(judgements), floors)).toEqual([]);
});

test('a card that tells a claim states each caveat found on it, in both styles, but for the passages whose errors nobody reads', () => {
  const lost = judgements
    .filter(({ passage }) => mayBeRead(passage))
    .flatMap(({ passage, reading, labels }) =>
      (['full', 'compact'] as const).flatMap((style) =>
        keptOn(cardText(reading, style), passage)
          .filter(({ gold, kept }) => !kept && labels.some((label) => label.gold === gold && label.found !== null))
          .map(({ gold }) => `${passage.slug}, ${style}: ${gold.text}`),
      ),
    );
  expect(lost).toEqual([]);
});
