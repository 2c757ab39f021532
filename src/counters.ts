import type { Clock, Connection, Desk, FeedStanding, FeedStore } from './core/ports.ts';
import type { EditOutcome } from './delivery/edit-message.ts';
import type { NewsSources, Round } from './newsroom/ports.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';

/** What `/metrics` counts beside the process's own figures. */
export const createCounters = (connections: readonly Connection[], feeds: Pick<FeedStore, 'standings'>) =>
  createMetrics(
    [
      {
        name: 'pullquote_answers_total',
        help: 'Answers given, by what they were: news, info, done, problem.',
        labels: ['tone'],
      },
      { name: 'pullquote_feeds_polled_total', help: 'Polls of feeds.' },
      { name: 'pullquote_feeds_failed_total', help: 'Polls of feeds that failed.' },
      {
        name: 'pullquote_feed_poll_seconds',
        help: 'How long polls of feeds took, by what came of them: read, unchanged, or the code of a problem.',
        labels: ['outcome'],
        bounds: POLL_SECONDS,
      },
      { name: 'pullquote_articles_kept_total', help: 'Articles read and kept.' },
      {
        name: 'pullquote_articles_edited_total',
        help: 'Kept articles that were read anew, since their feeds changed them.',
      },
      {
        name: 'pullquote_entries_passed_over_total',
        help: 'Entries of feeds that were not read, as too many came or changed at once.',
      },
      {
        name: 'pullquote_messages_edited_total',
        help: 'Posted messages that were to follow an edited article, by what became of them: edited, refused.',
        labels: ['outcome'],
      },
    ],
    {
      name: 'pullquote_platform_connected',
      help: 'Whether a platform is connected: 1 or 0.',
      label: 'platform',
      read: () => connections.map((connection) => [connection.name, connection.standing() === 'connected' ? 1 : 0]),
    },
    {
      name: 'pullquote_feeds',
      help: 'Feeds that are read for somebody, by how they are: well, failing, unread, ended.',
      label: 'standing',
      read: async () => {
        const counts = await feeds.standings();
        return STANDINGS.map((standing) => [standing, counts.get(standing) ?? 0] as const);
      },
    },
  );

/** From an answer out of a cache to the longest wait for a feed. */
const POLL_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

const STANDINGS: readonly FeedStanding[] = ['well', 'failing', 'unread', 'ended'];

type Counters = Pick<Metrics, 'count'>;

/** The desk, with its answers counted. */
export const countAnswers = (desk: Desk, counters: Counters): Desk => {
  return {
    ...desk,
    answer: async (request, asker) => {
      const answer = await desk.answer(request, asker);
      counters.count('pullquote_answers_total', { tone: answer.card.tone });
      return answer;
    },
  };
};

export const countRound = ({ polled, failed, articles, edited, floods }: Round, counters: Counters): void => {
  counters.count('pullquote_feeds_polled_total', {}, polled);
  counters.count('pullquote_feeds_failed_total', {}, failed);
  counters.count('pullquote_articles_kept_total', {}, articles);
  counters.count('pullquote_articles_edited_total', {}, edited);
  counters.count('pullquote_entries_passed_over_total', {}, floods);
};

export const countEdit = (outcome: EditOutcome, counters: Counters): void =>
  counters.count('pullquote_messages_edited_total', { outcome });

/** The sources, with the time of each poll counted by what came of it: never by feed, of which there may be thousands. */
export const timePolls = <Sources extends Pick<NewsSources, 'poll'>>(
  sources: Sources,
  counters: Counters,
  clock: Clock,
): Sources => ({
  ...sources,
  poll: async (feed: Parameters<Sources['poll']>[0]) => {
    const began = clock.now();
    const polled = await sources.poll(feed);
    const outcome = polled.ok ? polled.value.kind : polled.problem.code;
    counters.count('pullquote_feed_poll_seconds', { outcome }, (clock.now() - began) / 1000);
    return polled;
  },
});
