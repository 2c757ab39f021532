import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './schema.ts';
import type { Shape, TableShape } from './shape.ts';

/** Keys that are read at once. */
const keysAtOnce = 5_000;

/** How many rows each table has, full-text indexes too. */
export type Counts = Readonly<Record<string, number>>;

export type Row = Readonly<Record<string, unknown>>;

export const countRows = async (database: Database, { tables, words }: Shape): Promise<Counts> => {
  const counts: Record<string, number> = {};
  for (const name of [...tables.map((table) => table.name), ...words]) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
      database.db,
    );
    counts[name] = rows[0]?.count ?? 0;
  }
  return counts;
};

/** The rows of a table in the order of its key, `limit` of them after a row. */
export const nextRows = async (
  { db }: Database,
  { name, key }: TableShape,
  columns: readonly string[],
  after: Row | null,
  limit: number,
): Promise<Row[]> => {
  const order = sql.join(key.map((column) => sql.ref(column)));
  const beyond =
    after === null ? sql`` : sql`where (${order}) > (${sql.join(key.map((column) => sql`${after[column]}`))})`;
  const { rows } = await sql<Row>`select ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(name)} ${beyond} order by ${order} limit ${sql.lit(limit)}`.execute(db);
  return rows;
};

/** A sum over the keys of a table's rows, the same in whatever order a database keeps them. */
export const sumKeys = async (database: Database, table: TableShape): Promise<string> => {
  const sum = new Uint32Array(4);
  let after: Row | null = null;
  for (;;) {
    const rows: Row[] = await nextRows(database, table, table.key, after, keysAtOnce);
    for (const row of rows) {
      const digest = createHash('sha256')
        .update(JSON.stringify(table.key.map((column) => row[column])))
        .digest();
      for (const index of sum.keys()) sum[index] = (sum[index] ?? 0) + digest.readUInt32LE(index * 4);
    }
    if (rows.length < keysAtOnce) return Buffer.from(sum.buffer).toString('hex');
    after = rows.at(-1) ?? null;
  }
};
