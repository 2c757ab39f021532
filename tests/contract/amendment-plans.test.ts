import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompiledQuery, Kysely, type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAmendmentStore } from '../../src/store/amendments.ts';
import { CleanPostgresDialect } from '../../src/store/postgres.ts';
import type { Dialect, Tables } from '../../src/store/schema.ts';
import { NodeSqliteDialect } from '../../src/store/sqlite.ts';
import { openStore } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-plans-'));
let server: PostgresServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.stop();
});

/** A statement with its values written into it, as numbers: `explain` takes no others on PostgreSQL. */
const withValues = ({ sql: text, parameters }: CompiledQuery): string =>
  text.replace(/\$(\d+)|\?/gu, (_, number?: string) =>
    String(parameters[number === undefined ? 0 : Number(number) - 1]),
  );

const opened = {
  sqlite: async () => {
    const path = join(folder, 'pullquote.db');
    return { at: { kind: 'sqlite', path } as const, dialect: new NodeSqliteDialect(path) };
  },
  postgres: async () => {
    if (server === null) throw new Error('PostgreSQL is not running');
    const url = await server.freshDatabase();
    return { at: { kind: 'postgres', url } as const, dialect: new CleanPostgresDialect(url, 'pullquote') };
  },
};

const plans: Readonly<Record<Dialect, (db: Kysely<Tables>, statement: RawBuilder<unknown>) => Promise<string>>> = {
  sqlite: async (db, statement) => JSON.stringify((await sql`explain query plan ${statement}`.execute(db)).rows),
  // So few rows are read faster without any index.
  postgres: (db, statement) =>
    db.transaction().execute(async (within) => {
      await sql`set local enable_seqscan = off`.execute(within);
      return JSON.stringify((await sql`explain ${statement}`.execute(within)).rows);
    }),
};

test.each(['sqlite', 'postgres'] as const)(
  'what is asked of told cards by time is found by an index, on %s',
  async (kind) => {
    const { at, dialect } = await opened[kind]();
    const store = await openStore(at);
    if (!store.ok) throw new Error(JSON.stringify(store.problem));
    await store.value.close();
    const asked: CompiledQuery[] = [];
    const db = new Kysely<Tables>({ dialect, log: ({ query }) => void asked.push(query) });
    const amendments = createAmendmentStore({ db, dialect: kind });
    await amendments.prune(1);
    await amendments.touched(1, 2);
    const [touched, dropped] = asked.filter(({ sql }) => sql.includes('told_cards')).reverse();
    if (touched === undefined || dropped === undefined) throw new Error('nothing was asked');
    const planOf = (query: CompiledQuery) => plans[kind](db, sql.raw(withValues(query)));
    expect(await planOf(dropped)).toContain('told_cards_made');
    const plan = await planOf(touched);
    for (const index of ['articles_revised', 'told_cards_made', 'deliveries_card']) expect(plan).toContain(index);
    await db.destroy();
  },
);
