import type { Dialect } from '../schema.ts';

/** When a feed is polled and why, where it lies by now, and who is to be told where it ends. */
export const politeness = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    'alter table feeds add column body_hash text',
    'alter table feeds add column per_day double precision',
    `alter table feeds add column paced_by text not null default 'start'`,
    'alter table feeds add column rhythm text',
    'alter table feeds add column failing_since bigint',
    'alter table feeds add column ended text',
    'alter table feeds add column ended_at bigint',
    'alter table feeds add column moving_to text',
    'alter table feeds add column moving_seen integer not null default 0',
    // Where feeds lay before, so that lists that still say so name the same feed.
    `create table feed_addresses (
      url ${id} primary key,
      feed_id ${id} not null references feeds (id) on delete cascade
    )`,
    'create index feed_addresses_feed on feed_addresses (feed_id)',
    'alter table place_feeds add column added_by text',
    'alter table notices add column feed_title text',
    'alter table notices add column feed_url text',
  ];
};
