import { expect, test } from 'vitest';
import { fail, ok } from '../../src/core/result.ts';
import { countRound, createCounters, timePolls } from '../../src/counters.ts';
import type { NewsSources } from '../../src/newsroom/ports.ts';

const counters = () => createCounters([], { standings: async () => new Map([['failing', 3]] as const) });

test('feeds are counted by how they are, also where none is so', async () => {
  const { text } = await counters().expose();
  expect(text).toContain('pullquote_feeds{standing="failing"} 3');
  expect(text).toContain('pullquote_feeds{standing="well"} 0');
});

test('the other figures are told while the store does not answer', async () => {
  let standings = async () => new Map([['well', 2]] as const);
  const metrics = createCounters([], { standings: () => standings() });
  await metrics.expose();
  standings = () => Promise.reject(new Error('the database is away'));
  const { text } = await metrics.expose();
  expect(text).toContain('pullquote_feeds_polled_total');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('pullquote_feeds{');
});

test('a look at the news counts what was kept, edited and passed over', async () => {
  const metrics = counters();
  countRound({ polled: 5, failed: 1, articles: 9, edited: 2, floods: 400, pruned: 0 }, metrics);
  const { text } = await metrics.expose();
  expect(text).toContain('pullquote_articles_kept_total 9');
  expect(text).toContain('pullquote_articles_edited_total 2');
  expect(text).toContain('pullquote_entries_passed_over_total 400');
});

test('polls are timed by what came of them', async () => {
  const metrics = counters();
  let now = 0;
  const outcomes: Awaited<ReturnType<NewsSources['poll']>>[] = [
    ok({ kind: 'unchanged', etag: null, lastModified: null, pause: null, movedTo: null }),
    fail({ code: 'unreachable', host: 'courier.example', reason: 'away' }),
  ];
  const polls: Pick<NewsSources, 'poll'> = {
    poll: async () => {
      now += 2_000;
      const outcome = outcomes.shift();
      if (outcome === undefined) throw new Error('asked too often');
      return outcome;
    },
  };
  const sources = timePolls(polls, metrics, { now: () => now });
  const feed = { url: 'https://courier.example/feed' } as Parameters<NewsSources['poll']>[0];
  for (const _ of [1, 2]) await sources.poll(feed);
  const { text } = await metrics.expose();
  expect(text).toContain('pullquote_feed_poll_seconds_sum{outcome="unchanged"} 2');
  expect(text).toContain('pullquote_feed_poll_seconds_bucket{le="2.5",outcome="unreachable"} 1');
  expect(text).toContain('pullquote_feed_poll_seconds_bucket{le="1",outcome="unreachable"} 0');
});
