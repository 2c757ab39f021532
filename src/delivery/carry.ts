import { explain } from '../core/explain.ts';
import type { Delivery, Place, Platform, Posting, Subscription } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/**
 * Sends a claimed part and settles it, or gives it back for a later attempt, or closes it. Where an earlier claim may
 * have posted it, it looks before it sends. Throws where the store does: the lease then runs out.
 */
export const createCarry = ({ store, clock, chance, log, holder }: DeliveryPorts) => {
  const holds = ({ leaseUntil }: Delivery): boolean => clock.now() < (leaseUntil ?? 0);

  const settle = async (delivery: Delivery, messageId: string): Promise<void> => {
    const kept = await store.deliveries.sent(delivery.id, holder, messageId, clock.now());
    // Whoever claims it next finds the message in the place and settles it.
    if (!kept) log.warn({ delivery: delivery.id }, 'a claim ran out before its message was settled');
  };

  const giveUp = async (delivery: Delivery, reason: string): Promise<void> => {
    if (!holds(delivery)) return;
    await store.deliveries.close(delivery.id, 'failed', reason, clock.now());
    log.warn({ delivery: delivery.id, place: delivery.placeId, reason }, 'a digest was given up');
  };

  /** Whether this would be another of many digests in a row that failed, of a schedule that still runs. */
  const failsAgain = async ({ placeId, subscriptionId, slot }: Delivery): Promise<Subscription | null> => {
    const subscription = await store.subscriptions.withId(subscriptionId);
    if (subscription === null || subscription.paused) return null;
    const parts = await store.deliveries.recent(placeId, 100, subscriptionId);
    const before = parts.filter((part) => part.part === 0 && part.slot < slot && part.settled !== null);
    const failed = before.slice(0, limits.refusals - 1).filter(({ state }) => state === 'failed');
    return failed.length === limits.refusals - 1 ? subscription : null;
  };

  /** A person must act: after several digests in a row it is paused, so that a dead channel is not asked for ever. */
  const refuse = async (delivery: Delivery, reason: string): Promise<void> => {
    const subscription = holds(delivery) ? await failsAgain(delivery) : null;
    if (subscription === null) return giveUp(delivery, reason);
    await store.subscriptions.pause(subscription.placeId, subscription.name);
    await giveUp(delivery, `${reason} After ${limits.refusals} digests that failed, I paused it until it is resumed.`);
  };

  /** `unsure` where an earlier attempt may have posted it, and nobody could tell. */
  const tryLater = async (delivery: Delivery, problem: Problem, unsure?: 'unsure'): Promise<void> => {
    const reason = unsure === undefined ? reasonOf(problem) : `it may or may not stand there: ${reasonOf(problem)}`;
    if (problem.code === 'cannot-post') return refuse(delivery, reason);
    // One claim beyond the last send only looks whether that one arrived after all.
    if (delivery.attempts > limits.attempts) return giveUp(delivery, reason);
    const retryAt = problem.code === 'platform-failed' ? (problem.retryAt ?? 0) : 0;
    const next = Math.max(retryAt, clock.now() + waitBefore(delivery.attempts, chance()));
    await store.deliveries.retry(delivery.id, holder, reason, next);
    log.info({ delivery: delivery.id, place: delivery.placeId, reason, next }, 'a digest is tried again later');
  };

  /** Whether an earlier attempt has posted it after all. Only an answer of "certainly not" allows to send again. */
  const settledBefore = async (
    delivery: Delivery,
    posting: Posting,
    place: Place,
    platform: Platform,
  ): Promise<boolean> => {
    if (delivery.attempts <= 1) return false;
    const found = await platform.find(place, posting);
    if (!found.ok) await tryLater(delivery, found.problem, 'unsure');
    else if (found.value !== null) await settle(delivery, found.value);
    return !found.ok || found.value !== null;
  };

  return async (delivery: Delivery, place: Place | null, platform: Platform): Promise<void> => {
    if (place === null) throw new Error('a claimed part without its place');
    if (delivery.payload === null) throw new Error('a composed part has no message');
    const posting: Posting = {
      deliveryId: delivery.id,
      payload: JSON.parse(delivery.payload),
      part: delivery.part,
      first: delivery.part === 0 ? null : await store.deliveries.firstMessage(delivery.subscriptionId, delivery.slot),
      since: delivery.slot - limits.astray,
    };
    if (await settledBefore(delivery, posting, place, platform)) return;
    if (delivery.attempts > limits.attempts) return giveUp(delivery, delivery.reason ?? 'it was tried too often');
    if (clock.now() - delivery.slot > limits.oldest) return giveUp(delivery, 'it could not be posted within a day');
    if (clock.now() + limits.fence > (delivery.leaseUntil ?? 0)) {
      await store.deliveries.retry(delivery.id, holder, 'its claim ran late', clock.now());
      return;
    }
    const sent: Result<{ readonly messageId: string }> = await platform.send(place, posting).catch((err: unknown) => {
      log.error({ delivery: delivery.id, err }, 'sending failed by a bug');
      return fail({ code: 'platform-failed', platform: platform.name, reason: 'an error of mine', retryAt: null });
    });
    if (sent.ok) await settle(delivery, sent.value.messageId);
    else await tryLater(delivery, sent.problem);
  };
};

/** The n-th wait, doubled each time up to the longest; half of it by chance, so that what failed together is spread. */
export const waitBefore = (attempt: number, chance: number): number =>
  Math.min(limits.longestWait, limits.firstWait * 2 ** (attempt - 1)) * (0.5 + chance / 2);

/** A failure as one line, for the ledger and the people who read it. */
const reasonOf = (problem: Problem): string => {
  if (problem.code === 'platform-failed') return problem.reason;
  return problem.code === 'cannot-post' ? problem.remedy : explain(problem).fallback;
};
