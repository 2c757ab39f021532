import { setImmediate } from 'node:timers/promises';
import type { Delivery, PlannedDigest, Subscription } from '../core/ports.ts';
import { type Draft, draftOf } from './draft.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';
import { createSharing, type Sharing } from './sharing.ts';

export type Composed = { readonly kind: 'frozen'; readonly stories: number } | { readonly kind: 'empty' | 'left' };

type Ports = Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>;

/**
 * Composes what is planned and freezes its messages, so that a retry is the same message; oldest first, until nothing
 * is planned. `composed` hears of each lot, so that it is sent while others are composed.
 */
export const composePlanned = async (ports: Ports, goesOn: () => boolean, composed: () => void): Promise<void> => {
  const sharing = createSharing<Draft>(ports);
  const platforms = [...ports.platforms.keys()];
  for (;;) {
    const planned = await ports.store.deliveries.planned(limits.batch, platforms);
    let done = 0;
    for (let start = 0; start < planned.length; start += limits.frozen) {
      if (!goesOn()) return;
      const { frozen, closed } = await composeLot(ports, sharing, planned.slice(start, start + limits.frozen));
      if (frozen > 0) composed();
      done += frozen + closed;
    }
    if (done === 0 || planned.length < limits.batch) return;
  }
};

const composeLot = async (
  ports: Ports,
  sharing: Sharing<Draft>,
  lot: readonly PlannedDigest[],
): Promise<{ readonly frozen: number; readonly closed: number }> => {
  const now = ports.clock.now();
  const drafts = new Map<Extract<Draft, { kind: 'messages' }>, Delivery[]>();
  let closed = 0;
  for (const planned of lot) {
    // Whoever asks something, and what is being sent, takes its turn in between.
    await setImmediate();
    try {
      const draft = await draftOf(ports, planned, sharing, now);
      if (draft.kind === 'messages') drafts.set(draft, [...(drafts.get(draft) ?? []), planned.delivery]);
      else {
        await ports.store.deliveries.close(planned.delivery.id, draft.state, draft.reason, now);
        closed += 1;
      }
    } catch (err) {
      leavePlanned(ports, planned.delivery, err);
    }
  }
  return { frozen: await freezeAll(ports, drafts), closed };
};

const freezeAll = async (
  ports: Ports,
  drafts: ReadonlyMap<Extract<Draft, { kind: 'messages' }>, readonly Delivery[]>,
): Promise<number> => {
  const { store, clock, log } = ports;
  const all = [...drafts].map(([{ parts, read, told }, some]) => {
    const deliveryIds = some.map(({ id }) => id);
    return { deliveryIds, parts, read, ...(told === undefined ? {} : { told }) };
  });
  try {
    return (await store.deliveries.freezeAll(all, clock.now())).length;
  } catch (err) {
    log.warn({ err }, 'digests could not be frozen together: each is frozen by itself');
    let frozen = 0;
    for (const [{ parts, read, told }, some] of drafts) {
      for (const delivery of some) {
        try {
          if (await store.deliveries.freeze(delivery.id, parts, clock.now(), read, told)) frozen += 1;
        } catch (err) {
          leavePlanned(ports, delivery, err);
        }
      }
    }
    return frozen;
  }
};

/** It is tried at the next tick, until it is too old to post. */
const leavePlanned = ({ log }: Ports, delivery: Delivery, err: unknown): void =>
  log.error({ delivery: delivery.id, err }, 'a digest could not be composed');

/** Freezes one planned digest, or closes it with the reason why nothing will be posted. */
export const composeOne = async (
  ports: Ports,
  planned: PlannedDigest,
  whenEmpty: Subscription['whenEmpty'],
): Promise<Composed> => {
  const { store, clock } = ports;
  const now = clock.now();
  const draft = await draftOf(ports, planned, createSharing<Draft>(ports), now, whenEmpty);
  if (draft.kind === 'messages') {
    await store.deliveries.freeze(planned.delivery.id, draft.parts, clock.now(), draft.read, draft.told);
    return { kind: 'frozen', stories: draft.stories };
  }
  await store.deliveries.close(planned.delivery.id, draft.state, draft.reason, now);
  return { kind: draft.state === 'empty' ? 'empty' : 'left' };
};
