import { ownersOf } from '../core/domain.ts';
import type { Feed, FeedEntry } from '../core/ports.ts';
import { CAPS } from './limits.ts';
import { hostOf } from './read-entries.ts';
import { createShares } from './shares.ts';

/** What was polled and waits to be read, so that it never is more than there is memory for, however much comes at once. */
export interface Backlog {
  open(feed: Feed): Room;
}

/** What one feed has of it. */
export interface Room {
  /** Holds room for what the feed is likely to bring; false where its domain may not have so much now. */
  expect(feed: Feed): boolean;
  /** How many of so many entries may be read now; the feed has these in all. */
  admit(wanted: number, entries: readonly FeedEntry[]): number;
  leave(): void;
}

export function createBacklog(): Backlog {
  const shares = createShares(CAPS.backlog);
  return {
    open: (feed) => {
      const share = shares.open(ownersOf(hostOf(feed.url)));
      return {
        expect: ({ health }) => {
          // Little where it was read whole before.
          const expected = health.bodyHash === null ? CAPS.firstPollEntries * CAPS.backlogEntry : 0;
          return share.hold(expected) >= expected;
        },
        admit: (wanted, entries) => {
          if (wanted === 0) return 0;
          const length = entries.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
          const around = Math.min(length, CAPS.backlogFeed);
          const held = share.hold(around + wanted * CAPS.backlogEntry);
          return Math.max(0, Math.min(wanted, Math.floor((held - around) / CAPS.backlogEntry)));
        },
        leave: share.leave,
      };
    },
  };
}
