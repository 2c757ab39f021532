import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from '../schema.ts';
import { news } from './001-news.ts';
import { delivery } from './002-delivery.ts';
import { presence } from './003-presence.ts';
import { severalDigests } from './004-several-digests.ts';
import { alerts } from './005-alerts.ts';
import { filters } from './006-filters.ts';
import { replicas } from './007-replicas.ts';
import { paused } from './008-paused.ts';
import { restorations } from './009-restorations.ts';
import { rephrasings } from './010-rephrasings.ts';
import { moves } from './011-moves.ts';
import { sections } from './012-sections.ts';
import { entries } from './013-entries.ts';
import { politeness } from './014-politeness.ts';
import { amendments } from './015-amendments.ts';
import { editions } from './016-editions.ts';
import { barred } from './017-barred.ts';

const steps: Readonly<Record<string, (dialect: Dialect) => readonly string[]>> = {
  '001-news': news,
  '002-delivery': delivery,
  '003-presence': presence,
  '004-several-digests': severalDigests,
  '005-alerts': alerts,
  '006-filters': filters,
  '007-replicas': replicas,
  '008-paused': paused,
  '009-restorations': restorations,
  '010-rephrasings': rephrasings,
  '011-moves': moves,
  '012-sections': sections,
  '013-entries': entries,
  '014-politeness': politeness,
  '015-amendments': amendments,
  '016-editions': editions,
  '017-barred': barred,
};

/**
 * Every change of the schema, in order. A released one is never edited: a change is a new one, which only adds, since
 * processes of the version before go on meanwhile.
 */
export const migrations = (dialect: Dialect): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(steps).map(([name, statements]) => [
      name,
      {
        up: async (db: Kysely<unknown>): Promise<void> => {
          for (const statement of statements(dialect)) await sql.raw(statement).execute(db);
        },
      },
    ]),
  );
