import type { Dialect } from '../schema.ts';

/** What a language model made of stories. */
export const rephrasings = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `create table rephrasings (
      story_id ${id} primary key,
      rephrased text not null,
      made bigint not null
    )`,
  ];
};
