import type { Delivery, Platform } from '../core/ports.ts';
import { createCarry } from './carry.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';
import { createSignal, within } from './signal.ts';

/** What carries the digests of one platform, so that none waits for another platform's. */
export interface Couriers {
  /** Carries what is composed and due, until nothing is. */
  carryDue(): Promise<void>;
  /** Resolves when a part was carried to this place, with true, or when nothing is left to carry, with false. */
  carried(placeId: string): Promise<boolean>;
  /** Takes no further claim; resolves when what is under way is settled, or is left to its lease. */
  stop(): Promise<void>;
}

/** Claims parts by lease and has them carried: so many at a time, and not too many of them in one workspace. */
export const createCouriers = (ports: DeliveryPorts, platform: Platform): Couriers => {
  const { store, clock, log, holder } = ports;
  const carry = createCarry(ports);
  /** By place, with its workspace. */
  const underWay = new Map<string, { readonly workspace: string; readonly ends: Promise<void> }>();
  const waiting = new Map<string, ((carried: boolean) => void)[]>();
  const news = createSignal();
  let working: Promise<void> | null = null;
  let calls = 0;
  let stopped = false;
  let left = false;

  const tell = (placeId: string, carried: boolean): void => {
    const told = waiting.get(placeId) ?? [];
    waiting.delete(placeId);
    for (const resolve of told) resolve(carried);
  };

  const begin = async (delivery: Delivery): Promise<void> => {
    const { placeId } = delivery;
    const place = await store.places.get(placeId);
    const carried = carry(delivery, place, platform).catch((err: unknown) => {
      // The lease runs out and the part is claimed again. After a stop that is known, and the store may be closed.
      if (!left) log.error({ delivery: delivery.id, err }, 'a digest could not be carried');
    });
    const ends = within(limits.lease, carried)
      .then((inTime) => {
        if (!inTime && !left)
          log.error({ delivery: delivery.id }, 'carrying a digest does not end: it is claimed again');
      })
      .finally(() => {
        underWay.delete(placeId);
        tell(placeId, true);
        news.give();
      });
    underWay.set(placeId, { workspace: place?.workspace ?? '', ends });
  };

  /** Workspaces where so much is under way that they must not take more couriers from the others. */
  const crowded = (): string[] => {
    const counts = new Map<string, number>();
    for (const { workspace } of underWay.values()) counts.set(workspace, (counts.get(workspace) ?? 0) + 1);
    return [...counts].filter(([, count]) => count >= limits.inWorkspace).map(([workspace]) => workspace);
  };

  const claim = async (room: number, without: readonly string[]): Promise<number> => {
    const claimed = await store.deliveries.claim(holder, clock.now(), limits.lease, room, [platform.name], without);
    for (const delivery of claimed) {
      if (stopped) await store.deliveries.retry(delivery.id, holder, 'the bot was stopped', clock.now(), 'untried');
      else await begin(delivery);
    }
    return claimed.length;
  };

  const work = async (): Promise<void> => {
    while (!stopped) {
      const heard = calls;
      const change = news.next();
      const room = Math.min(limits.couriers - underWay.size, limits.inWorkspace);
      const without = crowded();
      const claimed = room > 0 ? await claim(room, without) : 0;
      if (room > 0 && claimed === room) continue;
      // What was composed since may have come too late for this claim.
      if (claimed === 0 && heard !== calls) continue;
      if (claimed === 0 && underWay.size === 0 && without.length === 0) return;
      await change;
    }
    await Promise.all([...underWay.values()].map(({ ends }) => ends));
  };

  const carryDue = (): Promise<void> => {
    calls += 1;
    news.give();
    working ??= work().finally(() => {
      working = null;
      for (const placeId of [...waiting.keys()]) tell(placeId, false);
    });
    return working;
  };

  return {
    carryDue,
    carried: (placeId) => {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      waiting.set(placeId, [...(waiting.get(placeId) ?? []), resolve]);
      carryDue().catch((err: unknown) => log.error({ err }, 'digests could not be carried'));
      return promise;
    },
    stop: async () => {
      stopped = true;
      news.give();
      const settled = await within(limits.patience, Promise.allSettled([working]));
      if (settled || underWay.size === 0) return;
      left = true;
      log.warn(
        { platform: platform.name, places: [...underWay.keys()] },
        'a digest was still being sent at the stop: whoever claims it next looks whether it arrived',
      );
    },
  };
};
