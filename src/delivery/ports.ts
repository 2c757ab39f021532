import type { Clock, Log, Platform, PlatformName, Store } from '../core/ports.ts';

export interface DeliveryPorts {
  readonly store: Store;
  readonly platforms: ReadonlyMap<PlatformName, Platform>;
  readonly clock: Clock;
  /** A number in `[0, 1)`. */
  readonly chance: () => number;
  readonly log: Log;
  /** This process's name on its claims: unique among all that share the store. */
  readonly holder: string;
  /** The version of the zone data that slots are reckoned with; the running process's where it is absent. */
  readonly zoneData?: string;
}
