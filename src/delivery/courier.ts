import { explain } from '../core/explain.ts';
import type { Delivery, Place, Platform, Posting } from '../core/ports.ts';
import type { Problem } from '../core/problem.ts';
import { fail, type Result } from '../core/result.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

export interface Courier {
  /** Carries what is composed and due, until nothing is. */
  carryDue(): Promise<void>;
  /** What is being carried to a place by this process now. */
  carrying(placeId: string): Promise<void> | null;
  /** Takes no further claim; resolves when what is under way is settled. */
  stop(): Promise<void>;
}

/** Claims parts by lease, sends them, and settles them: whoever finds a claim left behind looks before it sends again. */
export const createCourier = ({ store, platforms, clock, chance, log, holder }: DeliveryPorts): Courier => {
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;

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

  const tryLater = async (delivery: Delivery, problem: Problem): Promise<void> => {
    const reason = reasonOf(problem);
    if (problem.code === 'cannot-post') return giveUp(delivery, reason);
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
    if (!found.ok) await tryLater(delivery, found.problem);
    else if (found.value !== null) await settle(delivery, found.value);
    return !found.ok || found.value !== null;
  };

  const carry = async (delivery: Delivery): Promise<void> => {
    const place = await store.places.get(delivery.placeId);
    const platform = place === null ? undefined : platforms.get(place.platform);
    if (place === null || platform === undefined) return giveUp(delivery, 'its platform is not connected');
    if (delivery.payload === null) throw new Error('a composed part has no message');
    const posting: Posting = {
      deliveryId: delivery.id,
      payload: JSON.parse(delivery.payload),
      part: delivery.part,
      first: delivery.part === 0 ? null : await store.deliveries.firstMessage(delivery.subscriptionId, delivery.slot),
      since: delivery.slot,
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

  const carryOn = async (): Promise<void> => {
    while (!stopped) {
      const [delivery] = await store.deliveries.claim(holder, clock.now(), limits.lease, 1, [...platforms.keys()]);
      if (delivery === undefined) return;
      const carried = carry(delivery).catch((err: unknown) => {
        // The lease runs out and the part is claimed again.
        log.error({ delivery: delivery.id, err }, 'a digest could not be carried');
      });
      underWay.set(delivery.placeId, carried);
      await carried;
      underWay.delete(delivery.placeId);
    }
  };

  return {
    carryDue: async () => {
      await Promise.all(Array.from({ length: limits.couriers }, carryOn));
    },
    carrying: (placeId) => underWay.get(placeId) ?? null,
    stop: async () => {
      stopped = true;
      await Promise.all(underWay.values());
    },
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
