import { type RawBuilder, sql } from 'kysely';
import type { ReplicaStore } from '../core/ports.ts';
import type { Database, Dialect } from './schema.ts';

/** ms since the epoch, at the moment in which it is asked and not at the beginning of its transaction. */
const nowOf = (dialect: Dialect): RawBuilder<number> =>
  dialect === 'sqlite'
    ? sql`cast(unixepoch('subsec') * 1000 as integer)`
    : sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

export const createReplicaStore = ({ db, dialect }: Database): ReplicaStore => {
  const now = nowOf(dialect);
  // What lies ahead of its life was written before the database's clock was set back.
  const alive = (life: number): RawBuilder<boolean> => sql`seen > ${now} - ${life} and seen <= ${now} + ${life}`;
  return {
    beat: async (replica, life) => {
      await sql`insert into replicas (id, seen) values (${replica}, ${now})
        on conflict (id) do update set seen = excluded.seen`.execute(db);
      await sql`delete from replicas where id <> ${replica} and not (${alive(life)})`.execute(db);
      const { rows } = await sql<{ count: number }>`select count(*) as count from replicas
        where id = ${replica} or (${alive(life)})`.execute(db);
      return rows[0]?.count ?? 1;
    },

    take: async (lease, replica, life) => {
      const { rows } =
        await sql`insert into leases (name, holder, until) values (${lease}, ${replica}, ${now} + ${life})
        on conflict (name) do update set holder = excluded.holder, until = excluded.until
        where leases.holder = excluded.holder or leases.until <= ${now} or leases.until > ${now} + ${life}
        returning holder`.execute(db);
      return rows.length > 0;
    },

    leave: async (replica) => {
      await db.deleteFrom('leases').where('holder', '=', replica).execute();
      await db.deleteFrom('replicas').where('id', '=', replica).execute();
    },
  };
};
