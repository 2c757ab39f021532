import type { Dialect } from '../schema.ts';

/** Places, their wishes, and the ledger of what was posted. */
export const delivery = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `create table places (
      id ${id} primary key,
      platform text not null,
      workspace text not null,
      channel text not null,
      name text not null,
      zone text not null,
      language text not null
    )`,
    `create table subscriptions (
      id ${id} primary key,
      place_id ${id} not null unique,
      times text not null,
      zone text not null,
      days text not null,
      topics text not null,
      count integer not null,
      style text not null,
      quiet text,
      mention text,
      when_empty text not null,
      paused integer not null,
      created bigint not null,
      next_run bigint,
      covered_until bigint not null
    )`,
    'create index subscriptions_due on subscriptions (next_run)',
    // No reference to subscriptions: the history stays readable when one is cleared.
    `create table deliveries (
      id ${id} primary key,
      subscription_id ${id} not null,
      place_id ${id} not null,
      slot bigint not null,
      covers_from bigint not null,
      part integer not null,
      state text not null,
      payload text,
      story_ids text not null,
      attempts integer not null,
      next_attempt bigint not null,
      lease_until bigint,
      holder text,
      reason text,
      message_id text,
      settled bigint,
      unique (subscription_id, slot, part)
    )`,
    'create index deliveries_place on deliveries (place_id, slot)',
    'create index deliveries_state on deliveries (state, slot)',
    'create index deliveries_open on deliveries (place_id, state, slot)',
    `create table posted (
      place_id ${id} not null,
      story_id ${id} not null,
      at bigint not null,
      primary key (place_id, story_id)
    )`,
    `create table saved (
      person_id ${id} not null,
      story_id ${id} not null,
      at bigint not null,
      primary key (person_id, story_id)
    )`,
    'create index saved_story on saved (story_id)',
  ];
};
