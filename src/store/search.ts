import { type RawBuilder, sql } from 'kysely';
import type { Database, Dialect } from './schema.ts';
import { searchWords } from './words.ts';

/** Below SQLite's 32,766 variables a statement (https://sqlite.org/limits.html#max_variable_number). */
const numbersAtOnce = 5_000;

export const wordTables = ['article_words', 'speaker_words', 'quote_words'] as const;
export type WordTable = (typeof wordTables)[number];

/** Makes numbered texts findable; each number once. */
export const indexWords = async (
  { db, dialect }: Database,
  table: WordTable,
  texts: readonly { readonly n: number; readonly text: string }[],
): Promise<void> => {
  if (texts.length === 0) return;
  const rows = texts.map(({ n, text }) => {
    const words = searchWords(text);
    return dialect === 'sqlite'
      ? sql`(${n}, ${words.join(' ')})`
      : sql`(${n}, ${words.map((word) => `'${word}'`).join(' ')}::tsvector)`;
  });
  const key = dialect === 'sqlite' ? sql`rowid` : sql`n`;
  await sql`insert into ${sql.table(table)} (${key}, words) values ${sql.join(rows)}`.execute(db);
};

export const forgetWords = async (
  { db, dialect }: Database,
  table: WordTable,
  numbers: readonly number[],
): Promise<void> => {
  const key = dialect === 'sqlite' ? sql`rowid` : sql`n`;
  for (let start = 0; start < numbers.length; start += numbersAtOnce) {
    const some = sql.join(numbers.slice(start, start + numbersAtOnce));
    await sql`delete from ${sql.table(table)} where ${key} in (${some})`.execute(db);
  }
};

/**
 * The numbers, from `least` on, of the texts that hold every word sought, the last as the beginning of a word;
 * null where nothing sought is a word.
 */
export const matching = (
  dialect: Dialect,
  table: WordTable,
  sought: string,
): ((least: RawBuilder<number> | null) => RawBuilder<number>) | null => {
  const words = searchWords(sought);
  if (words.length === 0) return null;
  const name = sql.table(table);
  if (dialect === 'sqlite') {
    const query = `${words.map((word) => `"${word}"`).join(' ')}*`;
    return (least) =>
      sql`(select rowid from ${name} where ${name} match ${query} ${least === null ? sql`` : sql`and rowid >= ${least}`})`;
  }
  const query = `${words.map((word) => `'${word}'`).join(' & ')}:*`;
  return (least) =>
    sql`(select n from ${name} where words @@ ${query}::tsquery ${least === null ? sql`` : sql`and n >= ${least}`})`;
};
