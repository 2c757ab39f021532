import type { Platform } from '../core/ports.ts';
import { createCarry } from './carry.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/** What carries the digests of one platform, so that none waits for another platform's. */
export interface Couriers {
  /** Carries what is composed and due, until nothing is. */
  carryDue(): Promise<void>;
  /** What is being carried to a place by this process now. */
  carrying(placeId: string): Promise<void> | null;
  /** Takes no further claim; resolves when what is under way is settled, or is left to its lease. */
  stop(): Promise<void>;
}

/** Claims parts by lease and has them carried, so many at a time. */
export const createCouriers = (ports: DeliveryPorts, platform: Platform): Couriers => {
  const { store, clock, log, holder } = ports;
  const carry = createCarry(ports);
  const atWork = new Set<Promise<void>>();
  const underWay = new Map<string, Promise<void>>();
  let calls = 0;
  let stopped = false;
  let left = false;

  const work = async (): Promise<void> => {
    while (!stopped) {
      const heard = calls;
      const [delivery] = await store.deliveries.claim(holder, clock.now(), limits.lease, 1, [platform.name]);
      if (delivery === undefined) {
        // What was composed since may have come too late for this claim.
        if (heard === calls) return;
        continue;
      }
      if (stopped) {
        await store.deliveries.retry(delivery.id, holder, 'the bot was stopped', clock.now());
        return;
      }
      const carried = carry(delivery, platform).catch((err: unknown) => {
        // The lease runs out and the part is claimed again. After a stop that is known, and the store may be closed.
        if (!left) log.error({ delivery: delivery.id, err }, 'a digest could not be carried');
      });
      underWay.set(delivery.placeId, carried);
      await carried;
      underWay.delete(delivery.placeId);
    }
  };

  const start = (): void => {
    const working = work().finally(() => atWork.delete(working));
    atWork.add(working);
  };

  return {
    carryDue: async () => {
      calls += 1;
      while (!stopped && atWork.size < limits.couriers) start();
      await Promise.all(atWork);
    },
    carrying: (placeId) => underWay.get(placeId) ?? null,
    stop: async () => {
      stopped = true;
      const settled = await within(limits.patience, Promise.allSettled(atWork));
      if (settled || underWay.size === 0) return;
      left = true;
      log.warn(
        { platform: platform.name, places: [...underWay.keys()] },
        'a digest was still being sent at the stop: whoever claims it next looks whether it arrived',
      );
    },
  };
};

/** Whether something ends within so many ms. */
const within = async (ms: number, end: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const inTime = await Promise.race([end.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
};
