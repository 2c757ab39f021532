import { explain } from '../core/explain.ts';
import type { Delivery, Place, Platform, Posting } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { createGivingUp, saidOf, withoutDoubt } from './give-up.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/**
 * Sends a claimed part and settles it, or gives it back for a later attempt, or closes it. Where an earlier claim may
 * have posted it, it looks before it sends. Throws where the store does: the lease then runs out.
 */
export const createCarry = ({ store, clock, chance, log, holder }: DeliveryPorts) => {
  const { giveUp, refuse } = createGivingUp({ store, clock, log });

  const settle = async (delivery: Delivery, messageId: string): Promise<void> => {
    const kept = await store.deliveries.sent(delivery.id, holder, messageId, clock.now());
    // Whoever claims it next finds the message in the place and settles it.
    if (!kept) log.warn({ delivery: delivery.id }, 'a claim ran out before its message was settled');
  };

  /** It is nobody's fault but the limits' that many wait: that counts as no attempt. */
  const wait = async (delivery: Delivery, problem: Untried, unsure?: 'unsure'): Promise<void> => {
    if (clock.now() - delivery.slot > limits.oldest) return giveUp(delivery, problem.reason, unsure);
    const next = nextTry(problem, delivery.attempts, clock.now(), chance());
    await store.deliveries.retry(delivery.id, holder, saidOf(problem.reason, unsure), next, 'untried');
  };

  /** `unsure` where an earlier attempt may have posted it, and nobody could tell. */
  const tryLater = async (delivery: Delivery, problem: Problem, unsure?: 'unsure'): Promise<void> => {
    const reason = reasonOf(problem);
    if (problem.code === 'cannot-post') return refuse(delivery, reason, unsure);
    if (isUntried(problem)) return wait(delivery, problem, unsure);
    // One claim beyond the last send only looks whether that one arrived after all.
    if (delivery.attempts > limits.attempts) return giveUp(delivery, reason, unsure);
    const next = nextTry(problem, delivery.attempts, clock.now(), chance());
    const said = saidOf(reason, unsure);
    await store.deliveries.retry(delivery.id, holder, said, next);
    log.info({ delivery: delivery.id, place: delivery.placeId, reason: said, next }, 'a digest is tried again later');
  };

  /** The digests that were begun to be sent here, so that what was not tried of them stands nowhere yet. */
  const begun = new Set<string>();
  const digestOf = ({ subscriptionId, slot }: Delivery): string => `${subscriptionId} ${slot}`;

  /**
   * Whether a part that the ledger says was never sent may stand there all the same: it comes long after its slot, perhaps
   * since the database is an older copy of one that had posted it.
   */
  const mayStand = (delivery: Delivery): boolean =>
    delivery.nextAttempt - delivery.slot > limits.unheard && !begun.has(digestOf(delivery));

  /** Parts that the platform surely did not take, with how many attempts there were then: with more, others tried since. */
  const declined = new Map<string, number>();

  /** Whether an attempt may have posted it that the ledger knows of. */
  const mayHaveArrived = ({ id, attempts }: Delivery): boolean => attempts > 1 && declined.get(id) !== attempts - 1;

  /**
   * Whether it was posted before after all. After an earlier attempt only an answer of "certainly not" allows to send
   * again.
   */
  const settledBefore = async (
    delivery: Delivery,
    posting: Posting,
    place: Place,
    platform: Platform,
  ): Promise<boolean> => {
    const again = mayHaveArrived(delivery);
    if (!again && !mayStand(delivery)) return false;
    const found = await platform.find(place, posting);
    if (!again && !found.ok && !isUntried(found.problem)) {
      // Nearly always nothing stands there: where nobody may look, the digest that waited is not lost for that.
      log.info({ delivery: delivery.id, reason: reasonOf(found.problem) }, 'nobody can see whether it stands there');
      return false;
    }
    if (!found.ok) await tryLater(delivery, found.problem, again ? 'unsure' : undefined);
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
    if (delivery.attempts > limits.attempts)
      return giveUp(delivery, withoutDoubt(delivery.reason ?? 'it was tried too often'));
    if (clock.now() - delivery.slot > limits.oldest) return giveUp(delivery, 'it could not be posted within a day');
    if (clock.now() + limits.fence > (delivery.leaseUntil ?? 0)) {
      await store.deliveries.retry(delivery.id, holder, 'its claim ran late', clock.now(), 'untried');
      return;
    }
    remember(begun).add(digestOf(delivery));
    const sent: Result<{ readonly messageId: string }> = await platform.send(place, posting).catch((err: unknown) => {
      log.error({ delivery: delivery.id, err }, 'sending failed by a bug');
      return fail({ code: 'platform-failed', platform: platform.name, reason: 'an error of mine', retryAt: null });
    });
    if (!sent.ok) {
      if (isDeclined(sent.problem)) remember(declined).set(delivery.id, delivery.attempts);
      return tryLater(delivery, sent.problem);
    }
    await settle(delivery, sent.value.messageId);
  };
};

/** The n-th wait, doubled each time up to the longest; half of it by chance, so that what failed together is spread. */
export const waitBefore = (attempt: number, chance: number, { first, longest } = usualWaits): number =>
  Math.min(longest, first * 2 ** (attempt - 1)) * (0.5 + chance / 2);

const usualWaits = { first: limits.firstWait, longest: limits.longestWait };

type Untried = Extract<Problem, { readonly code: 'platform-failed' }> & { readonly untried: true };

const isUntried = (problem: Problem): problem is Untried =>
  problem.code === 'platform-failed' && problem.untried === true;

/** When what failed at its n-th attempt is tried again, ms: not before the platform wants it, and soon where nothing was tried. */
export const nextTry = (problem: Problem, attempt: number, now: number, chance: number): number => {
  const retryAt = problem.code === 'platform-failed' ? (problem.retryAt ?? 0) : 0;
  return Math.max(retryAt, now + waitBefore(isUntried(problem) ? 1 : attempt, chance));
};

/** Who says when to come again has done nothing. */
const isDeclined = (problem: Problem): boolean => problem.code === 'platform-failed' && problem.retryAt !== null;

/** With room for one more: what is forgotten is looked for. */
const remember = <Known extends { readonly size: number; clear(): void }>(known: Known): Known => {
  if (known.size >= limits.remembered) known.clear();
  return known;
};

/** A failure as one line, for the ledger and the people who read it. */
export const reasonOf = (problem: Problem): string => {
  if (problem.code === 'platform-failed') return problem.reason;
  return problem.code === 'cannot-post' ? problem.remedy : explain(problem).fallback;
};
