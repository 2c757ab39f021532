import { createHash } from 'node:crypto';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Feed, FeedStore, PollOutcome, PollPace } from '../core/ports.ts';
import type { FeedRow } from './schema.ts';

/** How often a feed is polled until its first poll sets an interval, ms. */
const firstInterval = 15 * 60_000;

/** The id follows from the address, so that two processes adding one feed agree. */
export const feedId = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 16);

export const newFeedRow = (feed: Parameters<FeedStore['add']>[0], now: number): Insertable<FeedRow> => ({
  id: feedId(feed.url),
  url: feed.url,
  title: feed.title,
  site: feed.site,
  topic: feed.topic,
  standard: feed.standard ? 1 : 0,
  polled: null,
  succeeded: null,
  next_poll: now,
  interval_ms: firstInterval,
  failures: 0,
  trouble: null,
  etag: null,
  last_modified: null,
  claimed_until: null,
});

/** What a poll changes, but for what depends on what stood there before. */
export const pollChanges = (outcome: PollOutcome, now: number): Updateable<FeedRow> => {
  switch (outcome.kind) {
    case 'read':
      return {
        ...answered(outcome, now),
        etag: outcome.etag,
        last_modified: outcome.lastModified,
        body_hash: outcome.bodyHash,
        rhythm: outcome.rhythm === null ? null : JSON.stringify(outcome.rhythm),
      };
    case 'unchanged':
      return {
        ...answered(outcome, now),
        ...(outcome.etag === null ? {} : { etag: outcome.etag }),
        ...(outcome.lastModified === null ? {} : { last_modified: outcome.lastModified }),
      };
    case 'failed':
      return { polled: now, trouble: outcome.trouble, moving_to: null, moving_seen: 0 };
    case 'postponed':
      return {};
  }
};

const answered = (
  { pace, moving }: { readonly pace: PollPace; readonly moving: Feed['health']['moving'] },
  now: number,
): Updateable<FeedRow> => ({
  polled: now,
  succeeded: now,
  failures: 0,
  trouble: null,
  failing_since: null,
  interval_ms: pace.interval,
  paced_by: pace.by,
  per_day: pace.perDay,
  moving_to: moving?.to ?? null,
  moving_seen: moving?.seen ?? 0,
});

export const feedOf = (row: Selectable<FeedRow>): Feed => ({
  id: row.id,
  url: row.url,
  title: row.title,
  site: row.site,
  topic: row.topic,
  standard: row.standard === 1,
  health: {
    polled: row.polled,
    succeeded: row.succeeded,
    nextPoll: row.next_poll,
    interval: row.interval_ms,
    failures: row.failures,
    trouble: row.trouble,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    perDay: row.per_day,
    pacedBy: row.paced_by,
    rhythm: row.rhythm === null ? null : JSON.parse(row.rhythm),
    failingSince: row.failing_since,
    ended: row.ended === null ? null : { why: row.ended, at: row.ended_at ?? 0 },
    moving: row.moving_to === null ? null : { to: row.moving_to, seen: row.moving_seen },
    ...(row.flood === null ? {} : { flood: JSON.parse(row.flood) }),
  },
});
