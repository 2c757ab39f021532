import type { Dialect } from '../schema.ts';

/** Which edition of its articles a card told, and which of them are to be looked at since they were told lately. */
export const editions = (dialect: Dialect): readonly string[] => {
  const mark = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `alter table articles add column edition ${mark}`,
    `alter table told_articles add column edition ${mark}`,
    'create index told_cards_made on told_cards (made)',
  ];
};
