import type { Delivery } from '../src/core/ports.ts';

/** How a digest went, in words that end a line. */
export const deliveryWords = ({ state, reason, attempts }: Delivery): string => {
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
