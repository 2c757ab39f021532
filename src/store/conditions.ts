import { type RawBuilder, sql } from 'kysely';
import type { StoryQuery } from '../core/ports.ts';
import { wantedTopics } from './asked.ts';
import { visibleFeeds } from './feeds.ts';
import type { Database } from './schema.ts';
import { matching } from './search.ts';
import { fold } from './words.ts';

/**
 * What the article `matched` must fulfil. With the least number that it may have, few articles are tried and each must
 * be quick; with null those that fulfil it are gathered from all, by an index.
 */
export type Condition = (least: RawBuilder<number> | null) => RawBuilder<boolean>;

/** What one article of a story must fulfil, all of it, to be what a query asks for; null where no article can. */
export const conditionsOf = async (database: Database, query: StoryQuery): Promise<Condition[] | null> => {
  const { placeId, source, text, keptAfter, freshAfter, since } = query;
  const conditions: Condition[] = [];
  const wanted = await wantedTopics(database, query);
  if (wanted !== null) conditions.push(from('topic', wanted.names, wanted.feedIds));
  if (source !== undefined) {
    const part = fold(source.trim());
    if (part === '') return null;
    const publishers = await database.db.selectFrom('publishers').select('name').execute();
    const named = publishers.flatMap(({ name }) => (fold(name).includes(part) ? [name] : []));
    const feeds = await visibleFeeds(database, placeId);
    const titled = feeds.flatMap(({ id, title }) => (fold(title).includes(part) ? [id] : []));
    if (named.length === 0 && titled.length === 0) return null;
    conditions.push(from('publisher', named, titled));
  }
  if (text !== undefined) {
    const numbers = matching(database.dialect, 'article_words', text);
    if (numbers === null) return null;
    conditions.push((least) => sql`matched.n in ${numbers(least)}`);
  }
  if (keptAfter !== undefined) {
    conditions.push(() => sql`matched.added > ${keptAfter} and matched.at >= ${since ?? 0}`);
  }
  if (freshAfter !== undefined) {
    // What was first kept after it was added after it, by which there is an index.
    conditions.push(
      () => sql`matched.added > ${freshAfter} and matched.at >= ${since ?? 0}
        and coalesce(matched.first_kept, matched.added) > ${freshAfter}`,
    );
  }
  return conditions;
};

/** Articles with one of these values, or from one of these feeds. */
const from =
  (column: 'topic' | 'publisher', values: readonly string[], feedIds: readonly string[]): Condition =>
  (least) => {
    const alternatives: RawBuilder<boolean>[] = [];
    if (values.length > 0) alternatives.push(sql`${sql.ref(`matched.${column}`)} in (${sql.join(values)})`);
    if (feedIds.length > 0) alternatives.push(fromFeeds(sql.join(feedIds), least === null));
    return sql`(${sql.join(alternatives, sql` or `)})`;
  };

const fromFeeds = (ids: RawBuilder<unknown>, all: boolean): RawBuilder<boolean> =>
  all
    ? sql`matched.id in (select article_id from article_feeds where feed_id in (${ids}))`
    : sql`exists (select 1 from article_feeds where article_id = matched.id and feed_id in (${ids}))`;
