import { ownersOf } from '../core/domain.ts';
import { CAPS, PACE } from './limits.ts';
import { hostOf } from './read-entries.ts';
import { createShares } from './shares.ts';

/** Which of the feeds that are due are polled now: many of one domain, whose server may take its time, leave turns for others. */
export interface Turns {
  /** A turn for the feed at an address, or where its domain may have no more now, when it may ask again, ms since the epoch. */
  take(url: string, now: number): { readonly leave: () => void } | { readonly putOff: number };
}

export function createTurns(): Turns {
  // One more than there are, so that the last turn is not kept from whoever has none: all that are due would be put off meanwhile.
  const shares = createShares(CAPS.feeds + 1);
  /** By domain, the time of the last that was put off: they come again one after another. */
  const lines = new Map<string, number>();
  return {
    take: (url, now) => {
      const owners = ownersOf(hostOf(url));
      const [domain] = owners;
      const share = shares.open(owners);
      if (share.hold(1) === 1) return { leave: share.leave };
      const putOff = Math.max(now + PACE.putOff, (lines.get(domain) ?? 0) + PACE.apart);
      for (const [other, end] of lines) if (end < now) lines.delete(other);
      lines.set(domain, putOff);
      return { putOff };
    },
  };
}
