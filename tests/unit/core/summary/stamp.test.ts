import { expect, test } from 'vitest';
import { openingStamp } from '../../../../src/core/summary/stamp.ts';

const words = (sentence: string): string => sentence.slice(openingStamp(sentence, { start: 0, end: sentence.length }));

test.each([
  '14:20 — Talks have resumed.',
  '1.55pm: Talks have resumed.',
  '8:52 p.m. ET – Talks have resumed.',
  'KOZHAVUR: Talks have resumed.',
  'NEW TARROW, June 4: Talks have resumed.',
  'EXCLUSIVE: Talks have resumed.',
  'LOWMERE (Tidewire) — Talks have resumed.',
])('“%s” begins with its own words', (sentence) => {
  expect(words(sentence)).toBe('Talks have resumed.');
});

test.each(['9.30 was the hour at which talks resumed.', 'Talks: they have resumed.', 'US: a land of talks.'])(
  '“%s” has none',
  (sentence) => {
    expect(words(sentence)).toBe(sentence);
  },
);
