import type { Database } from './schema.ts';

/**
 * How many of the newest articles are looked through first, then next; if these do not give enough, all are.
 * The first nearly always does.
 */
const depths = [500, 8_000];

/**
 * Asks for the newest of something, deeper and deeper, until `limit` are found; at most three times. What is asked
 * must be exact for all that came at `from` or later; null means at any time.
 */
export const newestFirst = async <T>(
  database: Database,
  { since, until, limit }: { readonly since?: number; readonly until?: number; readonly limit: number },
  ask: (from: number | null, depth: 'some' | 'all') => Promise<T[]>,
): Promise<T[]> => {
  for (const depth of depths) {
    const from = await nthNewest(database, depth, until);
    if (from === null || (since !== undefined && from <= since)) break;
    const found = await ask(from, 'some');
    if (found.length >= limit) return found;
  }
  return ask(since ?? null, 'all');
};

/** When the article was published that so many others, of those before `until`, are newer than; null where none is. */
const nthNewest = async ({ db }: Database, n: number, until: number | undefined): Promise<number | null> => {
  let query = db.selectFrom('articles').select('at').orderBy('at', 'desc').limit(1).offset(n);
  if (until !== undefined) query = query.where('at', '<', until);
  return (await query.executeTakeFirst())?.at ?? null;
};
