import { PostgresDialect, PostgresQueryCompiler } from 'kysely';
import { Pool, types } from 'pg';

/** int8: milliseconds and counts, all far below 2^53 (https://www.postgresql.org/docs/18/datatype-oid.html). */
const int8 = 20;

/** Drops U+0000, which PostgreSQL refuses in a text. */
class CleanCompiler extends PostgresQueryCompiler {
  protected override addParameter(parameter: unknown): void {
    super.addParameter(typeof parameter === 'string' ? parameter.replaceAll('\0', '') : parameter);
  }
}

/**
 * PostgreSQL through a pool of connections, which it lists under `name`; connects at the first query. One connection
 * stays open, so that a process at rest is seen too. Throws where the address is malformed.
 */
export class CleanPostgresDialect extends PostgresDialect {
  constructor(url: string, name: string) {
    const pool = new Pool({
      connectionString: url,
      application_name: name,
      min: 1,
      max: 10,
      connectionTimeoutMillis: 10_000,
      types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
    });
    // An idle connection that breaks is dropped by the pool; unheard, its error would end the process.
    pool.on('error', () => undefined);
    // So would that of one in a transaction, between its queries; its next query fails.
    pool.on('connect', (client) => client.on('error', () => undefined));
    super({ pool });
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new CleanCompiler();
  }
}
