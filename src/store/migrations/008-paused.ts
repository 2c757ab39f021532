import type { Dialect } from '../schema.ts';

/** Who set a digest last and when, why the bot paused it, and what that person must still be told. */
export const paused = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    'alter table subscriptions add column set_by text',
    'alter table subscriptions add column renewed bigint not null default 0',
    'alter table subscriptions add column refused text',
    'alter table subscriptions add column refused_at bigint',
    `create table notices (
      id ${id} primary key,
      kind text not null,
      subscription_id ${id} not null,
      place_id ${id} not null,
      person_id text not null,
      slot bigint not null,
      since bigint not null,
      reason text not null,
      noted bigint not null,
      attempts integer not null,
      next_attempt bigint not null
    )`,
    'create index notices_due on notices (next_attempt, id)',
  ];
};
