import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { day, keep, now, reading } from '../../contract/store-fixtures.ts';

test('what retention deletes leaves no words behind in the indexes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-prune-'));
  const path = join(folder, 'pullquote.db');
  const tables = ['articles', 'quotes', 'article_words', 'speaker_words', 'quote_words'];
  const rowsOf = (): unknown[] => {
    const file = new DatabaseSync(path);
    const counts = tables.map((table) => file.prepare(`select count(*) as rows from ${table}`).get());
    file.close();
    return counts;
  };
  try {
    const opened = await openStore({ kind: 'sqlite', path });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    await keep(opened.value, [reading({ id: 'a', said: [{ words: 'Gone tomorrow.', speaker: 'Ada Moreau' }] })]);
    expect(rowsOf()).toEqual(tables.map(() => ({ rows: 1 })));
    await opened.value.articles.prune(now + day);
    expect(rowsOf()).toEqual(tables.map(() => ({ rows: 0 })));
    await opened.value.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
