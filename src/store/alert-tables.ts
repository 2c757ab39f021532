import type { Kysely, Selectable } from 'kysely';
import type { Alert, AlertMatch } from '../core/ports.ts';
import type { Tables } from './schema.ts';

// Aliases and no interfaces: only these have the index signature that Kysely asks of further tables.
export type AlertMatchRow = {
  place_id: string;
  story_id: string;
  alert_ids: string;
  matched: string;
  found: number;
  state: AlertMatch['state'];
  reason: string | null;
  turn: number;
  delivery_id: string | null;
};

export type AlertTables = {
  /** The source is empty where there is none. */
  alerts: { id: string; place_id: string; words: string; source: string; created: number };
  alert_matches: AlertMatchRow;
  alert_hours: { place_id: string; began: number; posted: number; last_slot: number };
};

export const withAlerts = (db: Kysely<Tables>): Kysely<Tables & AlertTables> => db.withTables<AlertTables>();

/** The ledger knows the alerts of a place by this, as it knows a digest by its subscription. */
export const streamOf = (placeId: string): string => `alerts:${placeId}`;

export const alertOf = (row: Selectable<AlertTables['alerts']>): Alert => ({
  id: row.id,
  placeId: row.place_id,
  words: row.words,
  source: row.source === '' ? null : row.source,
  created: row.created,
});

export const matchOf = (row: Selectable<AlertMatchRow>): AlertMatch => ({
  placeId: row.place_id,
  storyId: row.story_id,
  alertIds: JSON.parse(row.alert_ids),
  matched: row.matched,
  found: row.found,
  state: row.state,
  reason: row.reason,
  turn: row.turn,
});
