import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenCards } from './cards.ts';
import { goldenFiles } from './render.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every golden folder has its card, and every card its folder', () => {
  expect(folders.toSorted()).toEqual(Object.keys(goldenCards).toSorted());
});

describe.each(Object.entries(goldenCards))('%s', (name, card) => {
  test.each(Object.entries(goldenFiles(card)))('is rendered as %s tells', (file, text) => {
    expect(text).toBe(readFileSync(join(import.meta.dirname, name, file), 'utf8'));
  });
});
