import { setImmediate } from 'node:timers/promises';
import type { Delivery, SlotToPlan, Subscription } from '../core/ports.ts';
import { isQuiet, lastSlot, nextSlot } from '../core/schedule/schedule.ts';
import { limits } from './limits.ts';
import { passMissed } from './missed.ts';
import type { DeliveryPorts } from './ports.ts';

type Ports = Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>;

/**
 * Records each due slot as planned, once, and moves its subscription on: many at a time. Of several slots missed only
 * the last is planned: one digest catches up for all that are not too old.
 */
export const planDue = async (
  ports: Ports,
  goesOn: () => boolean,
  /** Heard after each batch, before the next. */
  batch: () => Promise<void>,
): Promise<void> => {
  const { store, platforms, clock } = ports;
  let after: Subscription | undefined;
  for (;;) {
    const now = clock.now();
    const due = await store.subscriptions.due(now, limits.batch, [...platforms.keys()], after);
    const slots: SlotToPlan[] = [];
    for (const [index, subscription] of due.entries()) {
      // Whoever asks something, and what is being sent, takes its turn in between.
      if (index % limits.reckoned === 0) await setImmediate();
      if (!goesOn()) return;
      const slot = await slotOf(ports, subscription, now);
      if (slot !== null) slots.push(slot);
    }
    await planAll(ports, slots, now);
    await batch();
    // From the last on: what can't be planned now, however much it is, keeps nobody waiting.
    after = due.at(-1);
    if (due.length < limits.batch) return;
  }
};

/** The slot to plan of a due subscription; null where nothing of it is to be planned now. */
const slotOf = async (
  { store, log }: Pick<Ports, 'store' | 'log'>,
  subscription: Subscription,
  now: number,
): Promise<SlotToPlan | null> => {
  try {
    // A slot that was missed waits like any other for the end of the quiet hours.
    if (isQuiet(subscription.quiet, subscription.zone, now)) return null;
    const current = await passMissed(store, subscription, now);
    if (current === null) return null;
    const slot = Math.max(current.nextRun ?? now, lastSlot(current, now + 1) ?? 0);
    return { subscription: current, slot, nextRun: nextSlot(current, now) };
  } catch (err) {
    leaveDue(log, subscription, err);
    return null;
  }
};

const planAll = async (
  { store, log }: Pick<Ports, 'store' | 'log'>,
  slots: readonly SlotToPlan[],
  now: number,
): Promise<void> => {
  const planned: Delivery[] = [];
  try {
    planned.push(...(await store.deliveries.planAll(slots, now)));
  } catch (err) {
    log.warn({ count: slots.length, err }, 'digests could not be planned together: each is planned by itself');
    for (const { subscription, slot, nextRun } of slots) {
      try {
        const delivery = await store.deliveries.plan(subscription, slot, nextRun, now);
        if (delivery !== null) planned.push(delivery);
      } catch (err) {
        leaveDue(log, subscription, err);
      }
    }
  }
  for (const { id, placeId, slot } of planned) log.debug({ delivery: id, place: placeId, slot }, 'a digest is planned');
};

/** It stays due; the digests of other places do not wait for it. */
const leaveDue = (log: Ports['log'], subscription: Subscription, err: unknown): void =>
  log.error({ subscription: subscription.id, place: subscription.placeId, err }, 'a digest could not be planned');
