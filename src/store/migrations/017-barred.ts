/** What a person must do in a place before messages there can be edited. */
export const barred = (): readonly string[] => ['alter table places add column barred text'];
