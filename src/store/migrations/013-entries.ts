import type { Dialect } from '../schema.ts';

/** How feeds had their entries: so that an edited one is seen, and one under another id or address is the article it was. */
export const entries = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `create table feed_entries (
      feed_id ${id} not null references feeds (id) on delete cascade,
      article_id ${id} not null,
      guid ${id},
      link ${id},
      title ${id},
      path ${id},
      words ${id},
      published bigint,
      content ${id} not null,
      looked bigint not null,
      seen bigint not null,
      primary key (feed_id, article_id)
    )`,
    'create index feed_entries_seen on feed_entries (seen)',
    'alter table feeds add column flood text',
    // When a feed gave an article, and whether it could not be read whole: counted without touching the articles.
    'alter table article_feeds add column since bigint',
    'alter table article_feeds add column excerpt integer',
    // When an article was first kept, where it counts as kept anew since.
    'alter table articles add column first_kept bigint',
    'create index article_feeds_since on article_feeds (feed_id, since, excerpt)',
  ];
};
