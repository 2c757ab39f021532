import { PACE } from './limits.ts';
import type { NewsroomOptions, Round } from './ports.ts';

export const NOTHING_DONE: Round = { polled: 0, failed: 0, articles: 0, edited: 0, floods: 0, pruned: 0 };

/** What was done: told to whoever counts at once, or now and then where nothing was; to the log now and then. */
export interface Tally {
  add(round: Round): void;
}

/** A line in the log at the first that was done, then one for each quarter of an hour. */
export function createTally({ clock, log, tell }: Pick<NewsroomOptions, 'clock' | 'log' | 'tell'>): Tally {
  let sum = NOTHING_DONE;
  let logged = Number.NEGATIVE_INFINITY;
  let told = Number.NEGATIVE_INFINITY;
  return {
    add: (round) => {
      sum = {
        polled: sum.polled + round.polled,
        failed: sum.failed + round.failed,
        articles: sum.articles + round.articles,
        edited: sum.edited + round.edited,
        floods: sum.floods + round.floods,
        pruned: sum.pruned + round.pruned,
      };
      const now = clock.now();
      if (round.polled + round.articles + round.edited > 0 || now - told >= PACE.folders) {
        tell?.(round);
        told = now;
      }
      if (sum.polled + sum.articles + sum.edited + sum.pruned === 0 || now - logged < PACE.report) return;
      if (sum.failed > 0) log.warn(sum, 'Looked for news; not every feed could be read, and /news sources says why');
      else log.info(sum, 'Looked for news');
      sum = NOTHING_DONE;
      logged = now;
    },
  };
}
