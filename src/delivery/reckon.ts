import type { Subscription } from '../core/ports.ts';
import { lastSlot, nextSlot } from '../core/schedule/schedule.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/**
 * Moves next runs to where zone data puts them that they were not reckoned with: a government may have changed its clocks
 * since, and the data came with a new version of the bot.
 */
export const reckonAnew = async (
  { store, log }: Pick<DeliveryPorts, 'store' | 'log'>,
  zoneData: string,
  goesOn: () => boolean,
): Promise<void> => {
  let after = '';
  while (goesOn()) {
    const some = await store.subscriptions.reckonedOtherwise(zoneData, after, limits.batch);
    const reckoned: { subscription: Subscription; nextRun: number | null }[] = [];
    for (const subscription of some) {
      const nextRun = runOf(subscription);
      if (nextRun !== subscription.nextRun) {
        const { id, nextRun: before } = subscription;
        log.info({ subscription: id, before, nextRun, zoneData }, 'the clocks of its zone changed: its slot moves');
      }
      reckoned.push({ subscription, nextRun });
    }
    await store.subscriptions.reckoned(zoneData, reckoned);
    after = some.at(-1)?.id ?? after;
    if (some.length < limits.batch) return;
  }
};

/** The slot that the next run was meant to be: a change of the clocks moves it by little. What is in the ledger stays so. */
const runOf = (subscription: Subscription): number | null => {
  const { nextRun } = subscription;
  if (nextRun === null || lastSlot(subscription, nextRun + 1) === nextRun) return nextRun;
  return nextSlot(subscription, nextRun - limits.clockChange);
};
