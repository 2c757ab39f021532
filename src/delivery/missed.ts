import type { Store, Subscription } from '../core/ports.ts';
import { lastSlot, nextSlot } from '../core/schedule/schedule.ts';
import { limits } from './limits.ts';

/**
 * Records the slots of a subscription that are too old to be posted as skipped, and moves it on past them. Gives it back as
 * it then is; null where nothing of it is due any more, or somebody else was at it.
 */
export const passMissed = async (
  { subscriptions, deliveries }: Pick<Store, 'subscriptions' | 'deliveries'>,
  subscription: Subscription,
  now: number,
): Promise<Subscription | null> => {
  const { nextRun } = subscription;
  const horizon = now - limits.oldest;
  if (nextRun === null || nextRun >= horizon) return subscription;
  const next = nextSlot(subscription, horizon - 1);
  const kept = await deliveries.skip(subscription, missedSlots(subscription, nextRun, horizon), next, now);
  if (!kept || next === null || next > now) return null;
  return subscriptions.withId(subscription.id);
};

/** The slots of `[first, before)`, the latest ones each by itself and with the earliest of these how many more there were. */
const missedSlots = (
  subscription: Subscription,
  first: number,
  before: number,
): { readonly slot: number; readonly reason: string }[] => {
  const slots: number[] = [];
  let slot = lastSlot(subscription, before);
  for (; slot !== null && slot > first && slots.length < limits.recorded - 1; slot = lastSlot(subscription, slot)) {
    slots.push(slot);
  }
  let more = 0;
  for (; slot !== null && slot > first && more < limits.counted; slot = lastSlot(subscription, slot)) more += 1;
  return [...slots.map((slot) => ({ slot, reason })), { slot: first, reason: `${reason}${others(more)}` }];
};

const reason = 'it was missed by more than a day';

const others = (more: number): string => {
  if (more === 0) return '';
  if (more === 1) return ', as was 1 more after it';
  return more < limits.counted ? `, as were ${more} more after it` : `, as were more than ${limits.counted} after it`;
};
