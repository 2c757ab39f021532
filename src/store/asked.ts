import { type RawBuilder, sql } from 'kysely';
import type { StoryQuery } from '../core/ports.ts';
import { topicNamed } from '../core/topic-name.ts';
import { visibleFeeds } from './feeds.ts';
import { isAmong } from './many.ts';
import type { Database } from './schema.ts';
import { fold } from './words.ts';

/** For whom stories are read: a place, or everybody, and the topics that are asked for. */
export type Asker = Pick<StoryQuery, 'placeId' | 'topics'>;

/** Topics as articles have them, and the feeds that the place calls by one of these names; null where none is asked for. */
export const wantedTopics = async (
  database: Database,
  { placeId, topics = [] }: Asker,
): Promise<{ readonly names: readonly string[]; readonly feedIds: readonly string[] } | null> => {
  if (topics.length === 0) return null;
  const names = topics.map(fold);
  const about = (await visibleFeeds(database, placeId)).filter(({ topic }) =>
    [topic, topicNamed(topic)].some((name) => name !== null && names.includes(fold(name))),
  );
  return { names, feedIds: about.map(({ id }) => id) };
};

/** Those of these articles that the place's own feeds brought, and those on the topics that are asked for. */
export const askedOf = async (
  database: Database,
  articleIds: readonly string[],
  asker: Asker,
): Promise<{ readonly byFeed: ReadonlySet<string>; readonly byTopic: ReadonlySet<string> }> => {
  const { db, dialect } = database;
  const found = async (condition: RawBuilder<boolean>): Promise<ReadonlySet<string>> => {
    const among = db
      .selectFrom('articles')
      .select('id')
      .where(isAmong(dialect, 'id', articleIds));
    return new Set((await among.where(condition).execute()).map(({ id }) => id));
  };
  const from = (feeds: RawBuilder<boolean>) =>
    sql<boolean>`exists (select 1 from article_feeds where article_id = articles.id and ${feeds})`;
  const own = sql<boolean>`feed_id in (select feed_id from place_feeds where place_id = ${asker.placeId})`;
  const wanted = await wantedTopics(database, asker);
  const on =
    wanted === null
      ? null
      : sql<boolean>`(${isAmong(dialect, 'topic', wanted.names)} or ${from(isAmong(dialect, 'feed_id', wanted.feedIds))})`;
  return {
    byFeed: asker.placeId === null ? new Set() : await found(from(own)),
    byTopic: on === null ? new Set() : await found(on),
  };
};
