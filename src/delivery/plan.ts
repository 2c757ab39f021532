import { setImmediate } from 'node:timers/promises';
import type { Subscription } from '../core/ports.ts';
import { lastSlot, nextSlot } from '../core/schedule/schedule.ts';
import { limits } from './limits.ts';
import { passMissed } from './missed.ts';
import type { DeliveryPorts } from './ports.ts';
import { isQuiet } from './quiet.ts';

/**
 * Records each due slot as planned, once, and moves its subscription on. Of several slots missed only the last is
 * planned: one digest catches up for all that are not too old.
 */
export const planDue = async (
  { store, platforms, clock, log }: Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>,
  goesOn: () => boolean,
  /** Heard after each batch, before the next. */
  batch: () => Promise<void>,
): Promise<void> => {
  for (;;) {
    const now = clock.now();
    const due = await store.subscriptions.due(now, limits.batch, [...platforms.keys()]);
    let planned = 0;
    for (const subscription of due) {
      await setImmediate();
      if (!goesOn()) return;
      try {
        // A slot that was missed waits like any other for the end of the quiet hours.
        if (isQuiet(subscription.quiet, subscription.zone, now)) continue;
        const current = await passMissed(store, subscription, now);
        if (current === null) continue;
        const slot = slotToPlan(current, now);
        const delivery = await store.deliveries.plan(current, slot, nextSlot(current, now), now);
        if (delivery === null) continue;
        planned += 1;
        log.debug({ delivery: delivery.id, place: delivery.placeId, slot }, 'a digest is planned');
      } catch (err) {
        // It stays due; the digests of other places do not wait for it.
        log.error({ subscription: subscription.id, place: subscription.placeId, err }, 'a digest could not be planned');
      }
    }
    await batch();
    if (planned === 0 || due.length < limits.batch) return;
  }
};

const slotToPlan = (subscription: Subscription, now: number): number =>
  Math.max(subscription.nextRun ?? now, lastSlot(subscription, now + 1) ?? 0);
