import type { Selectable } from 'kysely';
import type { Subscription, SubscriptionWish } from '../core/ports.ts';
import type { SubscriptionRow } from './schema.ts';

export const wishedColumns = (wish: SubscriptionWish) => ({
  place_id: wish.placeId,
  name: wish.name,
  times: JSON.stringify(wish.times),
  zone: wish.zone,
  days: JSON.stringify(wish.days),
  cron: wish.cron,
  topics: JSON.stringify(wish.topics),
  count: wish.count,
  style: wish.style,
  quiet: wish.quiet === null ? null : JSON.stringify(wish.quiet),
  mention: wish.mention,
  when_empty: wish.whenEmpty,
  repeats: wish.repeats ? 1 : 0,
  filter: wish.filter ?? null,
  sections: wish.sections === false ? 0 : 1,
});

export const subscriptionOf = (row: Selectable<SubscriptionRow>): Subscription => ({
  id: row.id,
  placeId: row.place_id,
  name: row.name,
  times: JSON.parse(row.times),
  zone: row.zone,
  days: JSON.parse(row.days),
  cron: row.cron,
  topics: JSON.parse(row.topics),
  count: row.count,
  style: row.style,
  quiet: row.quiet === null ? null : JSON.parse(row.quiet),
  mention: row.mention,
  whenEmpty: row.when_empty,
  repeats: row.repeats === 1,
  ...(row.filter === null ? {} : { filter: row.filter }),
  ...(row.sections === 0 ? { sections: false } : {}),
  paused: row.paused === 1,
  created: row.created,
  nextRun: row.next_run,
  coveredUntil: row.covered_until,
  ...(row.renewed === 0 ? {} : { renewed: row.renewed }),
  ...(row.refused === null ? {} : { refused: { reason: row.refused, at: row.refused_at ?? 0 } }),
});

/** It runs, and what was before counts no more. */
export const renewedColumns = (nextRun: number, now: number, by: string | undefined) => ({
  paused: 0,
  next_run: nextRun,
  renewed: now,
  refused: null,
  refused_at: null,
  ...(by === undefined ? {} : { set_by: by }),
});
