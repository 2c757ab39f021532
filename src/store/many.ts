import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from './schema.ts';

/** Whether a column has one of these values. However many they are, the statement is the same and has one parameter. */
export const isAmong = (dialect: Dialect, column: string, values: readonly string[]): RawBuilder<boolean> =>
  dialect === 'sqlite'
    ? sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`
    : sql`${sql.ref(column)} = any(cast(${values} as text[]))`;

/**
 * Rows as a table of a query, in one parameter: its columns by name, each with its type, `bigint` or `text`. A value
 * that is missing is null.
 */
export const tableOf = <Column extends string>(
  dialect: Dialect,
  columns: Readonly<Record<Column, 'bigint' | 'text'>>,
  rows: readonly Readonly<Record<Column, string | number | null>>[],
): RawBuilder<unknown> => {
  const json = JSON.stringify(rows);
  const named = Object.entries<'bigint' | 'text'>(columns);
  if (dialect === 'sqlite') {
    const picked = named.map(([name]) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
    return sql`(select ${sql.join(picked)} from json_each(${json}))`;
  }
  const typed = named.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  return sql`(select * from json_to_recordset(cast(${json} as json)) as given(${sql.join(typed)}))`;
};
