import { sql } from 'kysely';
import { openDatabase } from './open.ts';
import { Refused } from './refused.ts';
import { migrate } from './version.ts';

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, by which its rows have an order. */
  readonly key: readonly string[];
  /** The column that the database numbers itself. */
  readonly numbered: string | null;
}

export interface Shape {
  readonly version: string;
  /** In an order in which each comes after those that it refers to. */
  readonly tables: readonly TableShape[];
  /** The full-text indexes: made anew from what they index. */
  readonly words: readonly string[];
}

/**
 * The tables as the changes of the schema make them up to a version, read from an empty database in memory: so no table
 * can be forgotten when it is copied.
 */
export const shapeAt = async (version: string): Promise<Shape> => {
  const opened = await openDatabase({ kind: 'sqlite', path: ':memory:' }, 'shape');
  if (!opened.ok) throw new Refused(opened.problem);
  const { db, close } = opened.value;
  try {
    await migrate(opened.value, version);
    const { rows } = await sql<{ name: string; type: string }>`
      select list.name, list.type from pragma_table_list as list join sqlite_schema as made on made.name = list.name
      where list.schema = 'main' and list.name not like 'sqlite_%' and list.name not like 'kysely_%'
      order by made.rowid`.execute(db);
    const tables: TableShape[] = [];
    for (const { name } of rows.filter(({ type }) => type === 'table')) {
      const { rows: columns } = await sql<{ name: string; type: string; pk: number }>`
        select name, type, pk from pragma_table_info(${name}) order by cid`.execute(db);
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      const [first, ...others] = key;
      if (first === undefined) throw new Error(`the table ${name} has no primary key to copy it by`);
      const numbered = others.length === 0 && first.type.toLowerCase() === 'integer' ? first.name : null;
      tables.push({ name, columns: columns.map((column) => column.name), key: key.map(({ name }) => name), numbered });
    }
    return { version, tables, words: rows.filter(({ type }) => type === 'virtual').map(({ name }) => name) };
  } finally {
    await close();
  }
};
