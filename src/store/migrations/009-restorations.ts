/** When the database was made from a backup: what was due before then may have been posted without its knowledge. */
export const restorations = (): readonly string[] => ['create table restorations (at bigint primary key)'];
