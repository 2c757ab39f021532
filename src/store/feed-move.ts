import type { FeedStore } from '../core/ports.ts';
import { openToAll } from './open-to-all.ts';
import type { Database } from './schema.ts';

/** The id of the feed that is known by an address: as its own, or as one from before it moved. */
export const feedAt = async ({ db }: Database, url: string): Promise<string | null> => {
  const own = await db.selectFrom('feeds').select('id').where('url', '=', url).executeTakeFirst();
  if (own !== undefined) return own.id;
  const former = await db.selectFrom('feed_addresses').select('feed_id').where('url', '=', url).executeTakeFirst();
  return former?.feed_id ?? null;
};

/** Gives a feed the address to which it moved, or makes it one with the feed that is known there. */
export const moveFeed =
  ({ db, dialect }: Database): FeedStore['move'] =>
  (id, url) =>
    db.transaction().execute(async (db) => {
      const moved = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
      const target = await feedAt({ db, dialect }, url);
      if (moved === undefined || moved.url === url) return id;
      const left = target ?? id;
      if (left === id) await db.updateTable('feeds').set({ url }).where('id', '=', id).execute();
      else await merge({ db, dialect }, { from: id, into: left, standard: moved.standard });
      const address = { url: moved.url, feed_id: left };
      await db
        .insertInto('feed_addresses')
        .values(address)
        .onConflict((conflict) => conflict.column('url').doUpdateSet({ feed_id: left }))
        .execute();
      return left;
    });

interface Merging {
  readonly from: string;
  readonly into: string;
  /** Whether every place read the one that goes. */
  readonly standard: number;
}

const merge = async ({ db, dialect }: Database, { from, into, standard }: Merging): Promise<void> => {
  const shared = standard === 1 || !(await hasOtherReaders({ db, dialect }, from, into));
  await db
    .insertInto('place_feeds')
    .columns(['place_id', 'feed_id', 'topic', 'added_by'])
    .expression((eb) =>
      eb
        .selectFrom('place_feeds')
        .select((of) => ['place_id', of.val(into).as('feed_id'), 'topic', 'added_by'])
        .where('feed_id', '=', from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (shared) await giveNews({ db, dialect }, from, into);
  await db.updateTable('feed_addresses').set({ feed_id: into }).where('feed_id', '=', from).execute();
  const kept = await db
    .updateTable('feeds')
    .set((eb) => ({ standard: standard === 1 ? 1 : eb.ref('standard') }))
    .where('id', '=', into)
    .returning('standard')
    .executeTakeFirstOrThrow();
  if (kept.standard === 1) await openToAll({ db, dialect }, into);
  await db.deleteFrom('feeds').where('id', '=', from).execute();
};

/** Whether somebody reads one feed who does not read the other. */
const hasOtherReaders = async ({ db }: Database, other: string, feedId: string): Promise<boolean> => {
  const one = await db
    .selectFrom('feeds')
    .select('id')
    .where('id', '=', feedId)
    .where((eb) =>
      eb.or([
        eb('standard', '=', 1),
        eb.exists(
          eb
            .selectFrom('place_feeds')
            .select('place_id')
            .where('feed_id', '=', feedId)
            .where('place_id', 'not in', (of) =>
              of.selectFrom('place_feeds as others').select('others.place_id').where('others.feed_id', '=', other),
            ),
        ),
      ]),
    )
    .executeTakeFirst();
  return one !== undefined;
};

/**
 * Gives a feed what another had. Never to who did not read that one: a publisher could say that a feed of many lies at the end of
 * their own, and put into it what they like.
 */
const giveNews = async ({ db }: Database, from: string, into: string): Promise<void> => {
  await db
    .insertInto('article_feeds')
    .columns(['article_id', 'feed_id', 'since', 'excerpt'])
    .expression((eb) =>
      eb
        .selectFrom('article_feeds')
        .select((of) => ['article_id', of.val(into).as('feed_id'), 'since', 'excerpt'])
        .where('feed_id', '=', from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // So that an entry which both had is no new one, whatever it is called where they lie now.
  await db
    .updateTable('feed_entries')
    .set({ feed_id: into })
    .where('feed_id', '=', from)
    .where('article_id', 'not in', (eb) =>
      eb.selectFrom('feed_entries as known').select('known.article_id').where('known.feed_id', '=', into),
    )
    .execute();
};
