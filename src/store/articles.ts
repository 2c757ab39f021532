import type { Selectable } from 'kysely';
import type { Caveat, Reading } from '../core/article.ts';
import type { ArticleStore } from '../core/ports.ts';
import type { Groupable } from '../core/stories/features.ts';
import { keepReadings } from './keep.ts';
import { findLeads } from './leads.ts';
import { pruneArticles } from './prune.ts';
import { reviseReadings } from './revise.ts';
import type { ArticleRow, Database } from './schema.ts';

/** Below SQLite's 32,766 variables a statement (https://sqlite.org/limits.html#max_variable_number). */
const idsAtOnce = 5_000;

export const createArticleStore = (database: Database): ArticleStore => {
  const { db } = database;
  return {
    unknown: async (ids) => {
      const known = new Set<string>();
      for (let start = 0; start < ids.length; start += idsAtOnce) {
        const some = ids.slice(start, start + idsAtOnce);
        const rows = await db
          .selectFrom('articles')
          .select('id')
          .where('id', 'in', some)
          .union(db.selectFrom('forgotten').select('id').where('id', 'in', some))
          .execute();
        for (const { id } of rows) known.add(id);
      }
      return ids.filter((id) => !known.has(id));
    },

    add: (readings, now) => keepReadings(database, readings, now),

    revise: (readings, renewed, now) => reviseReadings(database, readings, renewed, now),

    get: async (id) => {
      const row = await db
        .selectFrom('articles')
        .select(['article', 'findings'])
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : readingOf(row);
    },

    byUrl: async (url) => {
      const row = await db
        .selectFrom('articles')
        .select(['article', 'findings'])
        .where('url', '=', url)
        .orderBy('n', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : readingOf(row);
    },

    leads: async (ids) => {
      const found: Groupable[] = [];
      for (let start = 0; start < ids.length; start += idsAtOnce) {
        found.push(...(await findLeads(database, ids.slice(start, start + idsAtOnce))));
      }
      return found;
    },

    prune: (before) => pruneArticles(database, before),

    count: async () => {
      const { count } = await db
        .selectFrom('articles')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
};

/** A reading kept before statements were found has none, and one kept before caveats told their cue and claim does without. */
export const readingOf = (row: Pick<Selectable<ArticleRow>, 'article' | 'findings'>): Reading => {
  const { statements = [], caveats, ...findings }: Findings = JSON.parse(row.findings);
  return {
    article: JSON.parse(row.article),
    statements,
    ...findings,
    caveats: caveats.map((caveat) => ({ cue: { start: caveat.start, end: caveat.end }, claim: null, ...caveat })),
  };
};

type Findings = Omit<Reading, 'article' | 'statements' | 'caveats'> &
  Partial<Pick<Reading, 'statements'>> & {
    readonly caveats: readonly (Omit<Caveat, 'cue' | 'claim'> & Partial<Pick<Caveat, 'cue' | 'claim'>>)[];
  };
