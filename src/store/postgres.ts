import { PostgresDialect, PostgresQueryCompiler } from 'kysely';
import { Pool, types } from 'pg';

/** int8: milliseconds and counts, all far below 2^53 (https://www.postgresql.org/docs/18/datatype-oid.html). */
const int8 = 20;

/**
 * A transaction that its process leaves for so long, ms, is ended by the server, as by a process that was suspended or whose
 * machine is gone: others wait for the rows that it holds. A send that takes its full 15 s and then waits for it is settled
 * within what the fence leaves of its lease; no process at work is ever idle for so long.
 */
export const leftFor = 10_000;

/** Drops U+0000, which PostgreSQL refuses in a text. */
class CleanCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(typeof parameter === 'string' ? parameter.replaceAll('\0', '') : parameter);
  }
}

/**
 * PostgreSQL through a pool of connections, which it lists under `name`; connects at the first query. One connection
 * stays open, so that a process at rest is seen too; a transaction in which nothing is asked for `idle` ms is ended. Throws where
 * the address is malformed.
 */
export class CleanPostgresDialect extends PostgresDialect {
  constructor(url: string, name: string, idle = leftFor) {
    const pool = new Pool({
      connectionString: url,
      application_name: name,
      min: 1,
      max: 10,
      connectionTimeoutMillis: 10_000,
      // A server that is gone without a word is noticed, too.
      keepAlive: true,
      keepAliveInitialDelayMillis: leftFor,
      onConnect: async (client) => {
        // The error of a connection in a transaction, between its queries, would end the process; its next query fails.
        client.on('error', () => undefined);
        // By a query, since poolers such as PgBouncer refuse it while connecting: https://www.pgbouncer.org/config.html
        await client.query(`set idle_in_transaction_session_timeout = ${idle}`);
      },
      types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
    });
    // An idle connection that breaks is dropped by the pool; unheard, its error would end the process.
    pool.on('error', () => undefined);
    super({ pool });
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new CleanCompiler();
  }
}
