import { Kysely, sql, type Transaction } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toldDigest } from '../../src/core/amending/told-card.ts';
import type { Store, Subscription } from '../../src/core/ports.ts';
import { createAmendments } from '../../src/delivery/amendments.ts';
import { CleanPostgresDialect } from '../../src/store/postgres.ts';
import type { Tables } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { type PostgresServer, startPostgres } from '../servers/postgres.ts';
import { recordingPlatform } from '../servers/recording-platform.ts';
import { addFeed, day, everywhere, keep, minute, now, place, reading, sendDue, wish } from './store-fixtures.ts';

let server: PostgresServer | null = null;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const said = [{ words: 'We had no choice', speaker: 'Mara Quill', key: true }];

describe('of a newsroom that keeps an edit and a digest that is made, in transactions of their own at once', () => {
  let newsroom: Store;
  let digests: Store;
  /** Holds one of the two up within its transaction. */
  let other: Kysely<Tables>;
  let subscription: Subscription;

  beforeEach(async () => {
    if (server === null) throw new Error('PostgreSQL is not running');
    const url = await server.freshDatabase();
    const open = async (): Promise<Store> => {
      const opened = await openStore({ kind: 'postgres', url });
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      return opened.value;
    };
    [newsroom, digests] = [await open(), await open()];
    other = new Kysely<Tables>({ dialect: new CleanPostgresDialect(url, 'pullquote') });
    const { id: feedId } = await addFeed(newsroom, 'ferries', { standard: true });
    await keep(newsroom, [{ reading: reading({ id: 'ferry', said }), feedId }]);
    await digests.places.meet(place('town'));
    subscription = await digests.subscriptions.set(wish('town'), now, now - day);
  });
  afterEach(async () => {
    for (const one of [newsroom, digests]) await one.close();
    await other.destroy();
  });

  /** When one other connection waits for what is held. */
  const waiting = async (): Promise<void> => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(other);
    if (rows[0]?.count !== 1) await waiting();
  };
  /** Does something up to where it meets a row that is held, then something else, and lets it end. */
  const meanwhile = async <T>(
    hold: (db: Transaction<Tables>) => Promise<unknown>,
    begin: () => Promise<T>,
    work: () => Promise<unknown>,
  ): Promise<T> => {
    const [begun] = await other.transaction().execute(async (db) => {
      await hold(db);
      const begun = begin();
      await waiting();
      await work();
      return [begun];
    });
    return begun;
  };

  const edit = (at: number) => newsroom.articles.revise([reading({ id: 'ferry' })], new Set(), at);
  const compose = async () => {
    const story = await digests.stories.get('story-ferry', 'town');
    if (story === null) throw new Error('the story is gone');
    const told = toldDigest(
      { from: now - day, until: now, entries: [{ story, update: false, reasons: [] }], quoteOfTheDay: null, left: 0 },
      { zone: 'UTC', style: 'full', mention: null, images: true, read: now },
    );
    expect(JSON.stringify(told.card)).toContain('We had no choice');
    const planned = await digests.deliveries.plan(subscription, now, now + day, now);
    const part = { payload: '{}', storyIds: ['story-ferry'] };
    return () => digests.deliveries.freeze(planned?.id ?? '', [part], now, now, told);
  };
  const amendmentsOf = () =>
    createAmendments({
      ...{ store: digests, clock: { now: () => now + 1 }, chance: () => 0.5 },
      platforms: new Map([['console', recordingPlatform()]]),
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    });
  const noted = async () => (await digests.amendments.claim(now + day, minute, 9, everywhere)).length;

  test('the digest follows an edit that was not kept yet when its articles were read, though it was seen before', async () => {
    const amendments = amendmentsOf();
    await meanwhile(
      (db) => db.selectFrom('article_feeds').selectAll().forUpdate().execute(),
      () => edit(now - 1),
      async () => {
        const freeze = await compose();
        expect(await freeze()).toBe(true);
        await sendDue(digests);
        await amendments.look();
      },
    );
    await amendments.look();
    expect(await noted()).toBe(1);
  });

  test('the digest follows an edit that was kept while its messages were, which waits for nothing', async () => {
    const amendments = amendmentsOf();
    const freeze = await compose();
    const frozen = await meanwhile(
      (db) => db.selectFrom('deliveries').selectAll().forUpdate().execute(),
      freeze,
      async () => {
        await edit(now - 1);
        await amendments.look();
      },
    );
    expect(frozen).toBe(true);
    await sendDue(digests);
    await amendments.look();
    expect(await noted()).toBe(1);
  });
});
