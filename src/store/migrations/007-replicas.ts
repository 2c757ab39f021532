import type { Dialect } from '../schema.ts';

/** The processes that share the database, and what one of them alone holds; times are of the database's own clock. */
export const replicas = (dialect: Dialect): readonly string[] => {
  const id = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  return [
    `create table replicas (id ${id} primary key, seen bigint not null)`,
    `create table leases (name ${id} primary key, holder ${id} not null, until bigint not null)`,
  ];
};
