import { afterEach, describe, expect, test, vi } from 'vitest';
import { day, type Kept } from './store-fixtures.ts';

const life = 60_000;

/** What `Store.replicas` promises. */
export const replicasContract = (kept: () => Kept): void => {
  describe('the processes on one store', () => {
    afterEach(() => vi.useRealTimers());

    /** This process's clock, which is not the database's. */
    const clockIs = (ahead: number): void => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ahead });
    };

    test('are counted by what each says, once, until it leaves', async () => {
      const { replicas } = kept().store;
      expect(await replicas.beat('ann', life)).toBe(1);
      expect(await replicas.beat('bob', life)).toBe(2);
      expect(await replicas.beat('ann', life)).toBe(2);
      await replicas.leave('bob');
      expect(await replicas.beat('ann', life)).toBe(1);
    });

    test('count no longer where one was not heard of for too long, but always themselves', async () => {
      const { replicas } = kept().store;
      await replicas.beat('ann', life);
      expect(await replicas.beat('bob', 0)).toBe(1);
    });

    test('agree on how many they are though their clocks differ', async () => {
      const { replicas } = kept().store;
      await replicas.beat('ann', life);
      clockIs(day);
      expect(await replicas.beat('bob', life)).toBe(2);
    });

    test('take a lease one at a time, and its holder keeps it', async () => {
      const { replicas } = kept().store;
      expect(await replicas.take('gateway', 'ann', life)).toBe(true);
      expect(await replicas.take('gateway', 'bob', life)).toBe(false);
      expect(await replicas.take('gateway', 'ann', life)).toBe(true);
      expect(await replicas.take('press', 'bob', life)).toBe(true);
    });

    test('take a lease over when it has run out, which its former holder is told', async () => {
      const { replicas } = kept().store;
      await replicas.take('gateway', 'ann', 0);
      expect(await replicas.take('gateway', 'bob', life)).toBe(true);
      expect(await replicas.take('gateway', 'ann', life)).toBe(false);
    });

    test('take no lease over because their clocks are ahead', async () => {
      const { replicas } = kept().store;
      await replicas.take('gateway', 'ann', life);
      clockIs(day);
      expect(await replicas.take('gateway', 'bob', life)).toBe(false);
    });

    test('take a lease over that ends later than any can, since the clock of the database went back', async () => {
      const { replicas } = kept().store;
      await replicas.take('gateway', 'ann', day);
      expect(await replicas.take('gateway', 'bob', life)).toBe(true);
    });

    test('let go of all their leases when they leave, and of no other', async () => {
      const { replicas } = kept().store;
      await replicas.take('gateway', 'ann', life);
      await replicas.take('press', 'bob', life);
      await replicas.leave('ann');
      expect(await replicas.take('gateway', 'cid', life)).toBe(true);
      expect(await replicas.take('press', 'cid', life)).toBe(false);
    });

    test('give a lease to one alone, however many want it at once', async () => {
      const { store, again } = kept();
      const stores = [store, await again(), await again()];
      const taken = await Promise.all(
        Array.from({ length: 12 }, (_, n) => stores[n % 3]?.replicas.take('gateway', `one ${n}`, life)),
      );
      expect(taken.filter((took) => took === true)).toHaveLength(1);
    });
  });
};
