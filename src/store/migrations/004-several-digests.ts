import type { Dialect } from '../schema.ts';

/** Several digests in a place, each by its name; cron expressions; what each digest told by itself. */
export const severalDigests = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    ...(dialect === 'sqlite' ? made : altered),
    'create unique index subscriptions_name on subscriptions (place_id, name)',
    `create table told (
      subscription_id ${id} not null,
      story_id ${id} not null,
      at bigint not null,
      primary key (subscription_id, story_id)
    )`,
    `insert into told (subscription_id, story_id, at)
      select subscriptions.id, posted.story_id, posted.at from posted
      join subscriptions on subscriptions.place_id = posted.place_id`,
  ];
};

const added = [
  "name text not null default 'digest'",
  'cron text',
  'repeats integer not null default 0',
  // The zone data that its next run was last reckoned with.
  "zone_data text not null default ''",
];

const altered = [
  'alter table subscriptions drop constraint subscriptions_place_id_key',
  ...added.map((column) => `alter table subscriptions add column ${column}`),
];

/** SQLite can't take away that a place has one digest alone (https://sqlite.org/lang_altertable.html): the table is made anew. */
const made = [
  'alter table subscriptions rename to subscriptions_of_one',
  'drop index subscriptions_due',
  `create table subscriptions (
    id text primary key,
    place_id text not null,
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
    covered_until bigint not null,
    ${added.join(',\n    ')}
  )`,
  `insert into subscriptions (id, place_id, times, zone, days, topics, count, style, quiet, mention, when_empty, paused,
      created, next_run, covered_until)
    select id, place_id, times, zone, days, topics, count, style, quiet, mention, when_empty, paused,
      created, next_run, covered_until from subscriptions_of_one`,
  'drop table subscriptions_of_one',
  'create index subscriptions_due on subscriptions (next_run)',
];
