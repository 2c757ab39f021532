import type { Clock, Log, Store } from './core/ports.ts';
import type { Amendments } from './delivery/amendments.ts';
import type { Delivery } from './delivery/delivery.ts';
import { within } from './delivery/signal.ts';
import { forgetDepartures } from './departures.ts';
import type { Newsroom } from './newsroom/newsroom.ts';

/** A tick comes each minute: after so long without one the bot was down or asleep, ms. */
const absence = 3 * 60_000;

/** No digest waits longer for the news of an absence, ms: a feed may hang. */
const longestLook = 45_000;

export interface TickPorts {
  readonly store: Pick<Store, 'places'>;
  readonly newsroom: Pick<Newsroom, 'catchUp'>;
  readonly delivery: Pick<Delivery, 'tick'>;
  readonly amendments: Pick<Amendments, 'carry'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What is done at the start and each minute: lets go of places that were left, posts what is due, and edits what follows an article.
 * After an absence the feeds are read first, as a digest that catches up shall tell what happened meanwhile. Never rejects.
 */
export const createTick = ({ store, newsroom, delivery, amendments, clock, log }: TickPorts): (() => Promise<void>) => {
  let last = Number.NEGATIVE_INFINITY;
  let look: Promise<boolean> | null = null;
  return async () => {
    const now = clock.now();
    await forgetDepartures(store, clock, log);
    if (Math.abs(now - last) > absence) {
      look ??= within(longestLook, newsroom.catchUp());
      if (!(await look)) log.warn({}, 'Not every feed was read yet; what is due is posted without waiting for them.');
      look = null;
    }
    last = now;
    await delivery.tick();
    // What is new comes first: both share what a platform lets a bot do.
    await amendments.carry();
  };
};
