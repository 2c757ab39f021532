import type { Clock, Log, Store } from './core/ports.ts';

/** Whoever removes the bot by mistake, or for an afternoon, finds all as it was: this long, ms. */
const GRACE = 7 * 86_400_000;

/** Lets go of the settings of places that the bot left a week ago. Never rejects. */
export async function forgetDepartures({ places }: Pick<Store, 'places'>, clock: Clock, log: Log): Promise<void> {
  try {
    const forgotten = await places.forget(clock.now() - GRACE);
    if (forgotten > 0) log.info({ places: forgotten }, 'The settings of places that were left a week ago are deleted.');
  } catch (err) {
    log.error({ err }, 'The settings of places that were left could not be deleted.');
  }
}
