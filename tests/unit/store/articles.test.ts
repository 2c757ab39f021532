import { expect, test } from 'vitest';
import { readingOf } from '../../../src/store/articles.ts';
import { reading } from '../../contract/store-fixtures.ts';

test('a reading kept before statements were found is read as one without any', () => {
  const kept = reading({ id: 'old' });
  const { article, statements: _, ...findings } = kept;
  expect(readingOf({ article: JSON.stringify(article), findings: JSON.stringify(findings) })).toEqual(kept);
});

test('a reading is read with the statements that were kept', () => {
  const kept = {
    ...reading({ id: 'new' }),
    statements: [{ start: 0, end: 3, speaker: null, cue: { start: 4, end: 8 } }],
  };
  const { article, ...findings } = kept;
  expect(readingOf({ article: JSON.stringify(article), findings: JSON.stringify(findings) })).toEqual(kept);
});

test('a caveat kept before its cue and claim were told is read with its sentence as cue', () => {
  const { article, caveats: _, ...findings } = reading({ id: 'old' });
  const caveat = { start: 0, end: 9, kind: 'denial', holder: null, needed: true } as const;
  const row = { article: JSON.stringify(article), findings: JSON.stringify({ ...findings, caveats: [caveat] }) };
  expect(readingOf(row).caveats).toEqual([{ ...caveat, cue: { start: 0, end: 9 }, claim: null }]);
});
