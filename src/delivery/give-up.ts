import type { Delivery } from '../core/ports.ts';
import { limits } from './limits.ts';
import type { DeliveryPorts } from './ports.ts';

/** Ends digests that can't be posted, and notes what the person who set them is to be told. All need a claim that holds. */
export interface GivingUp {
  /** `unsure` where it may stand in its place. */
  giveUp(delivery: Delivery, reason: string, unsure?: 'unsure'): Promise<void>;
  /** A person must act: after several digests in a row it is paused, so that a dead channel is not asked for ever. */
  refuse(delivery: Delivery, reason: string, unsure?: 'unsure'): Promise<void>;
}

const doubt = 'it may or may not stand there: ';

/** What the ledger says of a failure. */
export const saidOf = (reason: string, unsure?: 'unsure'): string => (unsure === undefined ? reason : doubt + reason);

/** The same where it was seen since that it does not stand there. */
export const withoutDoubt = (said: string): string => (said.startsWith(doubt) ? said.slice(doubt.length) : said);

export const createGivingUp = ({ store, clock, log }: Pick<DeliveryPorts, 'store' | 'clock' | 'log'>): GivingUp => {
  const holds = ({ leaseUntil }: Delivery): boolean => clock.now() < (leaseUntil ?? 0);

  const logged = (delivery: Delivery, reason: string, sentence: string, more: object = {}): void =>
    log.warn({ delivery: delivery.id, place: delivery.placeId, reason, ...more }, sentence);

  /** The slot of the first in a row that failed, where this is one too many since its digest was set or resumed; else null. */
  const firstOfMany = async ({ placeId, subscriptionId, slot }: Delivery): Promise<number | null> => {
    const subscription = await store.subscriptions.withId(subscriptionId);
    if (subscription === null || subscription.paused) return null;
    const parts = await store.deliveries.recent(placeId, 100, subscriptionId);
    // An empty day and a slot that was left out tell nothing of whether one may post.
    const tried = parts.filter(
      (part) =>
        part.part === 0 &&
        part.slot < slot &&
        (part.state === 'sent' || part.state === 'failed') &&
        (part.settled ?? 0) > (subscription.renewed ?? 0),
    );
    const before = tried.slice(0, limits.refusals - 1);
    if (before.length < limits.refusals - 1 || before.some(({ state }) => state === 'sent')) return null;
    return before.at(-1)?.slot ?? slot;
  };

  const giveUp: GivingUp['giveUp'] = async (delivery, reason, unsure) => {
    if (!holds(delivery)) return;
    const said = saidOf(reason, unsure);
    if (unsure === undefined) await store.deliveries.close(delivery.id, 'failed', said, clock.now());
    else {
      const failure = { kind: 'unsure', since: delivery.slot, reason, recorded: said } as const;
      await store.notices.fail(delivery.id, failure, clock.now());
    }
    logged(delivery, said, 'a digest was given up');
  };

  return {
    giveUp,
    refuse: async (delivery, reason, unsure) => {
      const since = holds(delivery) ? await firstOfMany(delivery) : null;
      if (since === null) return giveUp(delivery, reason, unsure);
      const said = saidOf(reason, unsure);
      const recorded = `${said} After ${limits.refusals} digests that failed, I paused it until it is resumed.`;
      const noted = await store.notices.fail(
        delivery.id,
        { kind: 'paused', since, reason: said, recorded },
        clock.now(),
      );
      logged(delivery, recorded, 'a digest was given up');
      if (noted === 'nobody') logged(delivery, said, 'a digest was paused, and nobody is known to be told of it');
    },
  };
};
