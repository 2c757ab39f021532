import type { Client } from './client.ts';

/** The workspaces that the bot was let into. */
export interface Workspaces {
  /** Calls in a workspace, by its id; null where the app is not installed. Rejects where that can't be told. */
  client(team: string): Promise<Client | null>;
  /** Their ids; an Enterprise organisation counts as one. */
  teams(): Promise<readonly string[]>;
}
