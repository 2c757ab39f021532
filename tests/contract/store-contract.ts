import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/core/ports.ts';
import type { Result } from '../../src/core/result.ts';
import { alertsContract } from './store-alerts.ts';
import { amendmentsContract } from './store-amendments.ts';
import { articlesContract } from './store-articles.ts';
import { batchesContract } from './store-batches.ts';
import { deliveriesContract } from './store-deliveries.ts';
import { digestsContract } from './store-digests.ts';
import { entriesContract } from './store-entries.ts';
import { feedsContract } from './store-feeds.ts';
import { type Kept, keep, now, place, reading, wish } from './store-fixtures.ts';
import { ledgerContract } from './store-ledger.ts';
import { movesContract } from './store-moves.ts';
import { noticesContract } from './store-notices.ts';
import { peopleContract } from './store-people.ts';
import { presenceContract } from './store-presence.ts';
import { quotesContract } from './store-quotes.ts';
import { rephrasingsContract } from './store-rephrasings.ts';
import { replicasContract } from './store-replicas.ts';
import { searchContract } from './store-search.ts';
import { storiesContract } from './store-stories.ts';

/** What opens one database, again and again; each call of `database` names a new, empty one. */
export type Opener = () => Promise<{ open(again: boolean): Promise<Result<Store>> }>;

/** All that the port `Store` promises, for any implementation. */
export const storeContract = (name: string, database: Opener): void => {
  describe(name, () => {
    let opened: Store[] = [];
    let current: Kept | null = null;

    const openOne = async (result: Promise<Result<Store>>): Promise<Store> => {
      const answer = await result;
      if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      opened.push(answer.value);
      return answer.value;
    };

    beforeEach(async () => {
      const { open } = await database();
      current = { store: await openOne(open(false)), again: () => openOne(open(true)) };
    });

    afterEach(async () => {
      for (const store of opened) await store.close();
      opened = [];
    });

    const kept = (): Kept => {
      if (current === null) throw new Error('no store is open');
      return current;
    };

    feedsContract(kept);
    articlesContract(kept);
    entriesContract(kept);
    storiesContract(kept);
    movesContract(kept);
    searchContract(kept);
    quotesContract(kept);
    peopleContract(kept);
    presenceContract(kept);
    deliveriesContract(kept);
    batchesContract(kept);
    digestsContract(kept);
    ledgerContract(kept);
    amendmentsContract(kept);
    noticesContract(kept);
    alertsContract(kept);
    replicasContract(kept);
    rephrasingsContract(kept);

    describe('the store', () => {
      test('answers a ping', async () => {
        await expect(kept().store.ping()).resolves.toBeUndefined();
      });

      test('keeps everything when it is opened again, by migrations that find nothing to do', async () => {
        const { store, again } = kept();
        await keep(store, [reading({ id: 'a' })]);
        await store.places.meet(place('town'));
        const subscription = await store.subscriptions.set(wish('town'), now, now);
        const other = await again();
        expect(await other.articles.get('a')).toEqual(reading({ id: 'a' }));
        expect(await other.places.get('town')).toEqual(place('town'));
        expect(await other.subscriptions.get('town')).toEqual(subscription);
      });

      test('opens for several at once on an empty database', async () => {
        const { open } = await database();
        const stores = await Promise.all([open(true), open(true), open(true)].map(openOne));
        for (const store of stores) expect(await store.articles.count()).toBe(0);
      });
    });
  });
};
