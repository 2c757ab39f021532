import type { Connection, Desk } from './core/ports.ts';
import type { Round } from './newsroom/ports.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';

/** What `/metrics` counts beside the process's own figures. */
export const createCounters = (connections: readonly Connection[]) =>
  createMetrics(
    [
      {
        name: 'pullquote_answers_total',
        help: 'Answers given, by what they were: news, info, done, problem.',
        labels: ['tone'],
      },
      { name: 'pullquote_feeds_polled_total', help: 'Polls of feeds.' },
      { name: 'pullquote_feeds_failed_total', help: 'Polls of feeds that failed.' },
      { name: 'pullquote_articles_kept_total', help: 'Articles read and kept.' },
      {
        name: 'pullquote_articles_edited_total',
        help: 'Kept articles that were read anew, since their feeds changed them.',
      },
      {
        name: 'pullquote_entries_passed_over_total',
        help: 'Entries of feeds that were not read, as too many came or changed at once.',
      },
    ],
    {
      name: 'pullquote_platform_connected',
      help: 'Whether a platform is connected: 1 or 0.',
      label: 'platform',
      read: () => connections.map((connection) => [connection.name, connection.standing() === 'connected' ? 1 : 0]),
    },
  );

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
