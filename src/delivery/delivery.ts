import { digestCard } from '../core/card/digest-card.ts';
import { withoutImages } from '../core/card/without-images.ts';
import { ownName } from '../core/digest/name.ts';
import { windowOf } from '../core/digest/window.ts';
import type { Digests, Delivery as LedgerEntry, Place, PlatformName, Subscription } from '../core/ports.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { composeOne, composePlanned } from './compose.ts';
import { type Couriers, createCouriers } from './courier.ts';
import { limits } from './limits.ts';
import { planDue } from './plan.ts';
import type { DeliveryPorts } from './ports.ts';
import { reckonAnew } from './reckon.ts';
import { pause, within } from './signal.ts';
import { tellManagers } from './tell-managers.ts';
import { digestOf, findCandidates } from './window.ts';

export interface Delivery extends Digests {
  /**
   * Plans what is due, composes what is planned, sends what is composed. Never rejects. A second call joins the first
   * in planning, and does not wait for it to end with sending.
   */
  tick(): Promise<void>;
  /** Sends what is composed, as alerts are at once, and plans nothing. Never rejects. */
  carry(): Promise<void>;
  /** Takes nothing new; resolves when what is under way is settled, or is left to its lease. */
  stop(): Promise<void>;
}

/** Who gets what, when, once: the steps of the ledger, and what a command may ask of them. */
export const createDelivery = (ports: DeliveryPorts): Delivery => {
  const { store, platforms, clock, log } = ports;
  const couriers = new Map(
    [...platforms].map(([name, platform]): [PlatformName, Couriers] => [name, createCouriers(ports, platform)]),
  );
  const postings = new Map<string, Promise<unknown>>();
  let preparing: Promise<void> | null = null;
  let telling: Promise<void> | null = null;
  let stopped = false;
  let reckoned = false;

  const goesOn = (): boolean => !stopped;

  const logged = (err: unknown): void => log.error({ err }, 'a tick of delivery failed');

  const prepare = async (): Promise<void> => {
    if (!reckoned) await reckonAnew(ports, ports.zoneData ?? process.versions.tz ?? 'unknown', goesOn);
    reckoned = true;
    const compose = (): Promise<void> =>
      composePlanned(ports, goesOn, () => {
        for (const each of couriers.values()) each.carryDue().catch(logged);
      });
    await planDue(ports, goesOn, compose);
  };

  const carry = async (): Promise<void> => {
    await Promise.all([...couriers.values()].map((each) => each.carryDue().catch(logged)));
  };

  /** After a stop, whoever claims it next looks whether it was told. */
  const tellDue = (): Promise<void> => {
    telling ??= tellManagers(ports, goesOn)
      .catch((err: unknown) => {
        if (!stopped) log.error({ err }, 'people could not be told of their digests');
      })
      .finally(() => {
        telling = null;
      });
    return telling;
  };

  const obstacle = async (place: Place): Promise<Result<null>> => {
    const platform = platforms.get(place.platform);
    if (platform !== undefined) return platform.obstacle(place);
    return fail({ code: 'cannot-post', place: place.name, remedy: `${place.platform} is not connected.` });
  };

  /** Whether another process carries it, which tells nobody here when it has. */
  const isElsewhere = ({ state, holder, leaseUntil }: LedgerEntry): boolean =>
    state === 'claimed' && holder !== ports.holder && clock.now() < (leaseUntil ?? 0);

  /** Carries until the digest of this slot is settled, or waits for a later attempt. */
  const outcome = async (subscription: Subscription, slot: number, place: Place): Promise<Result<null>> => {
    const read = async () =>
      (await store.deliveries.recent(place.id, 100, subscription.id)).filter((part) => part.slot === slot);
    let parts = await read();
    for (let more = true; more && parts.some(({ state }) => state === 'composed' || state === 'claimed'); ) {
      // Listened for before it is read: what ends in between is not waited for.
      const carried = couriers.get(place.platform)?.carried(place.id) ?? false;
      parts = await read();
      if (parts.some(({ state, nextAttempt }) => state === 'composed' && nextAttempt > clock.now())) break;
      more = await carried;
      parts = await read();
      if (!more && parts.some(isElsewhere)) {
        await pause(limits.glance);
        parts = await read();
        more = true;
      }
    }
    const failed = parts.find(({ state }) => state === 'failed');
    if (failed !== undefined) {
      return fail({ code: 'cannot-post', place: place.name, remedy: failed.reason ?? 'It could not be posted.' });
    }
    const open = parts.find(({ state }) => state === 'composed' || state === 'claimed');
    if (open === undefined) return ok(null);
    const reason = open.reason ?? 'an earlier digest is still on its way';
    return fail({ code: 'platform-failed', platform: place.platform, reason, retryAt: open.nextAttempt });
  };

  const postNow = async (subscription: Subscription, now: number): Promise<Result<{ readonly stories: number }>> => {
    const place = await store.places.get(subscription.placeId);
    if (place === null) throw new Error('a subscription without its place');
    const hindrance = await obstacle(place);
    if (!hindrance.ok) return hindrance;
    const busy = { code: 'platform-failed', platform: place.platform, retryAt: null } as const;
    const recent = await store.deliveries.recent(place.id, 50);
    if (recent.some(({ state }) => ['planned', 'composed', 'claimed'].includes(state)))
      return fail({ ...busy, reason: 'an earlier digest is still on its way' });
    const current = (await store.subscriptions.withId(subscription.id)) ?? subscription;
    // Slots only rise, also where the clock was put back.
    const slot = Math.max(now, (recent[0]?.slot ?? 0) + 1);
    const planned = await store.deliveries.plan(current, slot, current.nextRun, now);
    if (planned === null) return fail({ ...busy, reason: 'another digest was begun at this moment' });
    const settings = await store.places.settings(place.id);
    // It may have been cleared at this moment.
    const kept = await store.subscriptions.withId(current.id);
    const digest = { delivery: planned, subscription: kept, place, settings, follows: [] };
    const composed = await composeOne(ports, digest, 'silent');
    if (composed.kind === 'empty') return fail({ code: 'digest-empty' });
    const settled = await outcome(current, slot, place);
    if (!settled.ok) return settled;
    return composed.kind === 'frozen' ? ok({ stories: composed.stories }) : fail({ code: 'no-digest' });
  };

  return {
    tick: async () => {
      if (stopped) return;
      preparing ??= prepare()
        .catch(logged)
        .finally(() => {
          preparing = null;
        });
      await preparing;
      await carry();
      await tellDue();
    },

    carry,

    stop: async () => {
      stopped = true;
      const told = within(limits.patience, Promise.allSettled([telling]));
      await Promise.all([preparing, told, ...[...couriers.values()].map((each) => each.stop())]);
    },

    obstacle,

    preview: async (wish, now) => {
      const subscription = await store.subscriptions.get(wish.placeId, wish.name);
      const place = await store.places.get(wish.placeId);
      const window = windowOf(subscription, subscription?.coveredUntil ?? now, now);
      const known = subscription === null ? wish : { ...wish, id: subscription.id };
      const digest = digestOf(await findCandidates(store, known, window), wish, window);
      if (digest.entries.length === 0) return fail({ code: 'digest-empty' });
      const { zone, style, sections = true } = wish;
      const named = place === null ? {} : { placeName: place.name };
      const card = digestCard(digest, { zone, style, sections, audience: 'asker', label: ownName(wish), ...named });
      const { images } = await store.places.settings(wish.placeId);
      return ok(images ? card : withoutImages(card));
    },

    // One at a time in a place: what the first posts, the second must not.
    postNow: async (subscription, now) => {
      const { placeId } = subscription;
      while (postings.has(placeId)) await postings.get(placeId);
      const posting = postNow(subscription, now);
      postings.set(
        placeId,
        posting.catch(() => undefined),
      );
      return posting.finally(() => postings.delete(placeId));
    },
  };
};
