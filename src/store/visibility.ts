import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a place sees the article that stands under this alias in the query: it came from no feed, from a standard
 * one, or from one that the place follows. All are seen for null.
 */
export const seenBy = (placeId: string | null, alias: string): RawBuilder<boolean> =>
  placeId === null
    ? sql`1 = 1`
    : sql`(${sql.ref(`${alias}.common`)} = 1 or exists (
        select 1 from article_feeds seen_from
        join place_feeds followed on followed.feed_id = seen_from.feed_id and followed.place_id = ${placeId}
        where seen_from.article_id = ${sql.ref(`${alias}.id`)}))`;
