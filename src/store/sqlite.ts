import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

/** Compiling a statement costs more than most of ours run; lists of ids make many shapes of one query. */
const keptStatements = 200;

/**
 * FULL: a commit is on the disk before it is acknowledged, so that a ledger entry survives a power cut too;
 * NORMAL would survive only the death of the process (https://sqlite.org/pragma.html#pragma_synchronous).
 */
const settings = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma cache_size = -16000;
  pragma journal_size_limit = 67108864;
  pragma busy_timeout = 0;
`;

/** SQLITE_BUSY, in the low byte of every code that means it (https://sqlite.org/rescode.html#busy). */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;

/** How long a statement waits for another process's transaction: so many times so many ms, 10 s. */
const tries = 500;
const pause = 20;

/** Node's own SQLite in the shape in which Kysely asks for a database. Throws where the file can't be opened. */
const openFile = (path: string): SqliteDatabase => {
  const file = new DatabaseSync(path, { timeout: 5_000 });
  file.exec(settings);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? file.prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement);
    for (const oldest of statements.keys()) {
      if (statements.size <= keptStatements) break;
      statements.delete(oldest);
    }
    return statement;
  };
  return {
    close: () => file.close(),
    prepare: (sql): SqliteStatement => {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
};

/** Waits for another's lock without stopping this process, which SQLite's own waiting would. */
const patient = (connection: DatabaseConnection): DatabaseConnection => ({
  executeQuery: async (query, options) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await connection.executeQuery(query, options);
      } catch (error) {
        if (tried === tries || !isBusy(error)) throw error;
        await setTimeout(pause);
      }
    }
  },
  streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
});

class PatientDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return patient(await super.acquireConnection());
  }

  /** Takes the write lock at once: a transaction that reads first could otherwise fail when it comes to write. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Drops U+0000, at which SQLite's own functions end a text and which PostgreSQL refuses. */
class CleanCompiler extends SqliteQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(typeof parameter === 'string' ? parameter.replaceAll('\0', '') : parameter);
  }
}

/** SQLite in one file, by Node itself. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(path: string) {
    const config = { database: openFile(path) };
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new CleanCompiler();
  }
}
