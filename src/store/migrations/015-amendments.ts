import type { Dialect } from '../schema.ts';

/** What posted messages were made of, and which of them are to follow articles that were edited since. */
export const amendments = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    // When it was edited last.
    'alter table articles add column revised bigint',
    'create index articles_revised on articles (revised) where revised is not null',
    // By what it says, so that the places that are told the same share one.
    `create table told_cards (
      id ${id} primary key,
      card text not null,
      read_at bigint not null,
      made bigint not null
    )`,
    `create table told_articles (
      card_id ${id} not null references told_cards (id) on delete cascade,
      article_id ${id} not null,
      primary key (card_id, article_id)
    )`,
    'create index told_articles_article on told_articles (article_id)',
    `alter table deliveries add column card_id ${id}`,
    'alter table deliveries add column edits integer not null default 0',
    'alter table deliveries add column edited bigint',
    'alter table deliveries add column uneditable text',
    'create index deliveries_card on deliveries (card_id) where card_id is not null',
    `create table amendments (
      delivery_id ${id} primary key,
      place_id ${id} not null,
      due bigint not null,
      noted bigint not null,
      attempts integer not null,
      lease_until bigint
    )`,
    'create index amendments_due on amendments (due)',
    `alter table places add column edits text not null default 'corrections'`,
  ];
};
