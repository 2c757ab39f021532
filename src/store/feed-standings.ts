import { sql } from 'kysely';
import type { FeedStanding } from '../core/ports.ts';
import type { Database } from './schema.ts';

/** How many of the feeds that are read for somebody are well, fail, were not read yet, or have ended. */
export const countStandings = async ({ db }: Database): Promise<ReadonlyMap<FeedStanding, number>> => {
  const { rows } = await sql<{ standing: FeedStanding; feeds: number }>`
    select standing, count(*) as feeds from (
      select case
        when ended is not null then 'ended'
        when failures > 0 then 'failing'
        when succeeded is null then 'unread'
        else 'well'
      end as standing
      from feeds
      where standard = 1 or exists (select 1 from place_feeds where place_feeds.feed_id = feeds.id)
    ) as polled
    group by standing
  `.execute(db);
  return new Map(rows.map(({ standing, feeds }) => [standing, feeds]));
};
