import { type Inline, literal, time } from '../src/core/card.ts';
import type { Delivery, Store, Subscription } from '../src/core/ports.ts';

const shown = 5;

/** When the last ones of a digest were due and how each went, newest first. */
export const lastDigests = async (store: Store, { id, placeId, zone }: Subscription): Promise<Inline[][]> => {
  const parts = await store.deliveries.recent(placeId, 50, id);
  const digests = parts.filter(({ part }) => part === 0).slice(0, shown);
  return digests.map((delivery) => [time(delivery.slot, 'date-time', zone), literal(`: ${words(delivery)}`)]);
};

/** How a digest went, in words that end a line. */
const words = ({ state, reason, attempts }: Delivery): string => {
  const why = reason === null ? '' : ` (${reason})`;
  switch (state) {
    case 'planned':
    case 'composed':
      return attempts === 0 ? 'about to be posted' : `to be tried again${why}`;
    case 'claimed':
      return 'being posted';
    case 'sent':
      return 'posted';
    case 'empty':
      return 'nothing new, so nothing was posted';
    case 'skipped':
      return `left out${why}`;
    case 'failed':
      return `could not be posted${why}`;
  }
};
