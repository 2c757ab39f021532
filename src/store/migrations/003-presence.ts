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
    `create table installations (
      platform ${id} not null,
      key ${id} not null,
      sealed text not null,
      at bigint not null,
      primary key (platform, key)
    )`,
  ];
};
