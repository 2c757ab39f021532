import type { Dialect } from '../schema.ts';

/** Where the bot is no longer, what a place wishes of its cards, and how the bot was let in. */
export const presence = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    'alter table places add column images integer not null default 1',
    'alter table places add column mentions integer not null default 1',
    `create index places_workspace on places (platform, workspace, channel)`,
    // Of a whole workspace where the channel is empty: a channel that was left by itself stays left when its workspace is back.
    `create table departures (
      platform ${id} not null,
      workspace ${id} not null,
      channel ${id} not null,
      at bigint not null,
      primary key (platform, workspace, channel)
    )`,
    'create index departures_at on departures (at)',
    "alter table deliveries add column platform text not null default ''",
    `update deliveries set platform = coalesce((select platform from places where places.id = deliveries.place_id), '')`,
    'drop index deliveries_state',
    'create index deliveries_state on deliveries (state, slot, id)',
    // A claim takes the first of these that it may; what another platform can't get rid of does not stand in its way.
    'create index deliveries_due on deliveries (platform, state, next_attempt, slot, id)',
    'create index deliveries_leased on deliveries (platform, state, lease_until, slot, id)',
    `create table installations (
      platform ${id} not null,
      key ${id} not null,
      sealed text not null,
      at bigint not null,
      primary key (platform, key)
    )`,
  ];
};
