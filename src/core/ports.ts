/** What the core and the rooms need from outside. */
export type * from './ports/alerts.ts';
export type * from './ports/amendments.ts';
export type * from './ports/clock.ts';
export type * from './ports/delivery.ts';
export type * from './ports/desk.ts';
export type * from './ports/digests.ts';
export type * from './ports/entries.ts';
export type * from './ports/feeds.ts';
export type * from './ports/news.ts';
export type * from './ports/notices.ts';
export type * from './ports/people.ts';
export type * from './ports/platform.ts';
export type * from './ports/reader.ts';
export type * from './ports/rephrasings.ts';
export type * from './ports/replicas.ts';
export type * from './ports/store.ts';
