/** Whether a digest's stories stand under their topics. */
export const sections = (): readonly string[] => [
  'alter table subscriptions add column sections integer not null default 1',
];
