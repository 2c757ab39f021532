import type { Dialect } from '../schema.ts';

/** Which stories articles left for others, and when what was told was read: so what was told stays told. */
export const moves = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    // When it was given the story that it has.
    'alter table articles add column joined bigint',
    `create table former_stories (
      article_id ${id} not null,
      story_id ${id} not null,
      since bigint not null,
      until bigint not null,
      primary key (article_id, story_id, since)
    )`,
    'create index former_stories_story on former_stories (story_id)',
    'alter table deliveries add column read_at bigint',
    ...['posted', 'told'].flatMap((table) =>
      ['first_read', 'last_read'].map((column) => `alter table ${table} add column ${column} bigint`),
    ),
  ];
};
