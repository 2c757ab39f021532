import type { Dialect } from '../schema.ts';

/** What places want to be told of at once, what matched it, and how much was told in the running hour. */
export const alerts = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `create table alerts (
      id ${id} primary key,
      place_id ${id} not null,
      words text not null,
      source text not null,
      created bigint not null,
      unique (place_id, words, source)
    )`,
    // No reference to alerts: a story told once stays told when its alert is gone.
    `create table alert_matches (
      place_id ${id} not null,
      story_id ${id} not null,
      alert_ids text not null,
      matched text not null,
      found bigint not null,
      state text not null,
      reason text,
      turn integer not null,
      delivery_id ${id},
      primary key (place_id, story_id)
    )`,
    `create index alert_matches_waiting on alert_matches (place_id, found) where state in ('waiting', 'held')`,
    `create table alert_hours (
      place_id ${id} primary key,
      began bigint not null,
      posted integer not null,
      last_slot bigint not null
    )`,
    'create index articles_added on articles (added)',
  ];
};
