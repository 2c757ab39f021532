import type { App } from '@slack/bolt';
import type { Clock, InstallationStore, Log, PlaceStore, Standing } from '../../core/ports.ts';
import type { Client } from './client.ts';
import type { Presence } from './events.ts';
import type { ExaminePorts } from './examine.ts';
import type { Listener } from './http.ts';
import type { Timing } from './timing.ts';
import type { Workspaces } from './workspaces.ts';

/** A way into Slack: what differs between a socket and requests. */
export interface Mode extends Presence {
  readonly workspaces: Workspaces;
  readonly listener: Listener | null;
  /** Says what is to be attached to each App; once, before it is opened. */
  receive(register: (app: App) => void): void;
  /** Resolves when the first attempt has ended; never rejects. */
  open(): Promise<void>;
  close(): void;
  standing(): Standing;
  examined(): Promise<Omit<ExaminePorts, 'obstacle'>>;
}

export interface ModePorts<S> {
  readonly settings: S;
  /** The client of a token. */
  readonly clients: (token: string) => Promise<Client>;
  readonly places: PlaceStore;
  readonly installations: InstallationStore;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly log: Log;
  readonly timing: Timing;
  taking(): boolean;
}
