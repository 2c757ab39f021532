import { createMatching } from './alert-matches.ts';
import { postAlerts } from './alert-posts.ts';
import type { DeliveryPorts } from './ports.ts';

export interface Alerts {
  /**
   * Matches what is new, and puts what may be told now into the ledger. Returns how many messages. Never rejects; a
   * second call joins the one under way.
   */
  look(): Promise<number>;
  /** Begins nothing new; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Tells places at once of stories that they want to be told of. */
export const createAlerts = (ports: Pick<DeliveryPorts, 'store' | 'platforms' | 'clock' | 'log'>): Alerts => {
  const match = createMatching(ports);
  let looking: Promise<number> | null = null;
  let stopped = false;

  const goesOn = (): boolean => !stopped;

  const look = async (): Promise<number> => {
    try {
      await match(goesOn);
      return await postAlerts(ports, goesOn);
    } catch (err) {
      ports.log.error({ err }, 'alerts could not be looked at');
      return 0;
    }
  };

  return {
    look: () => {
      if (stopped) return Promise.resolve(0);
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
    stop: async () => {
      stopped = true;
      await looking;
    },
  };
};
