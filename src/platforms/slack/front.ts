import type { Clock, Desk, Log, PlaceStore } from '../../core/ports.ts';
import type { Askers } from './askers.ts';
import type { Directory } from './directory.ts';
import type { Timing } from './timing.ts';
import type { Workspaces } from './workspaces.ts';

/** What everything that answers people in Slack works with. */
export interface Front {
  desk(): Desk;
  readonly askers: Askers;
  readonly directory: Directory;
  readonly workspaces: Workspaces;
  readonly places: PlaceStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing: Timing;
  /** A new reference by which a bug is found in the log. */
  reference(): string;
}
