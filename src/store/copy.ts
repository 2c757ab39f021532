import { sql } from 'kysely';
import { indexAgain } from './index-again.ts';
import { Refused } from './refused.ts';
import type { Database } from './schema.ts';
import { wordTables } from './search.ts';
import type { Shape, TableShape } from './shape.ts';
import { type Counts, countRows, nextRows, type Row, sumKeys } from './tally.ts';

/** Rows read and written at once: their variables stay below SQLite's 32,766 and PostgreSQL's 65,535 a statement. */
const rowsAtOnce = 500;

/** Hears how far the copying is: so many rows of a table, of so many. */
export type Tell = (table: string, copied: number, total: number) => void;

/**
 * Copies every table into empty ones of the same version, full-text indexes made anew and numbering continued, then
 * compares the counts and the keys of both. Returns the counts. Both sides must stand still: a transaction, or nobody
 * else there. Throws `Refused` with `copy-failed` where they differ, to undo the transaction.
 */
export const copyTables = async (from: Database, to: Database, shape: Shape, tell: Tell): Promise<Counts> => {
  const unknown = shape.words.find((name) => !(wordTables as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`nothing fills the full-text index ${unknown}`);
  const counts = await countRows(from, shape);
  for (const table of shape.tables) await copyTable(from, to, table, counts[table.name] ?? 0, tell);
  await indexAgain(from, to, counts.articles ?? 0, tell);
  const copied = await countRows(to, shape);
  for (const [name, count] of Object.entries(counts)) {
    if (copied[name] !== count) throw differs(`${name} has ${count} rows, and ${copied[name]} arrived`);
  }
  for (const table of shape.tables) {
    if ((await sumKeys(from, table)) !== (await sumKeys(to, table))) throw differs(`${table.name} has other ids`);
  }
  return counts;
};

const differs = (reason: string): Refused => new Refused({ code: 'copy-failed', reason });

const copyTable = async (from: Database, to: Database, table: TableShape, total: number, tell: Tell): Promise<void> => {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  let after: Row | null = null;
  for (let copied = 0; copied < total; ) {
    const rows: Row[] = await nextRows(from, table, table.columns, after, rowsAtOnce);
    if (rows.length === 0) break;
    const values = rows.map((row) => sql`(${sql.join(table.columns.map((column) => sql`${row[column]}`))})`);
    await sql`insert into ${sql.table(table.name)} (${columns}) values ${sql.join(values)}`.execute(to.db);
    copied += rows.length;
    after = rows.at(-1) ?? null;
    tell(table.name, copied, total);
  }
  if (table.numbered !== null) await continueNumbering(to, table.name, table.numbered, await lastNumber(from, table));
};

/** The last number that was given, to a row that is deleted by now too. */
const lastNumber = async ({ db, dialect }: Database, { name, numbered }: TableShape): Promise<number> => {
  const { rows } =
    dialect === 'sqlite'
      ? await sql<{ last: number }>`select seq as last from sqlite_sequence where name = ${name}`.execute(db)
      : await sql<{ last: number | null }>`
          select pg_sequence_last_value(pg_get_serial_sequence(${name}, ${numbered})::regclass) as last`.execute(db);
  return rows[0]?.last ?? 0;
};

const continueNumbering = async (
  { db, dialect }: Database,
  table: string,
  column: string,
  last: number,
): Promise<void> => {
  if (last === 0) return;
  if (dialect === 'postgres') {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${last})`.execute(db);
    return;
  }
  await sql`delete from sqlite_sequence where name = ${table}`.execute(db);
  await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(db);
};
