/** What a digest's stories must say and must not say; null for all. */
export const filters = (): readonly string[] => ['alter table subscriptions add column filter text'];
