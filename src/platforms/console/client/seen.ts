/** The newest entry that was seen of each channel, kept in this browser for one run of the bot: ids begin anew with the next. */
export interface Seen {
  last(channel: string): number;
  mark(channel: string, id: number): void;
}

const KEY = 'pullquote.seen';

export function createSeen(run: string): Seen {
  const read = (): Map<string, number> => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return new Map(kept?.run === run ? kept.channels : []);
    } catch {
      // Storage may be denied; then every channel with lines counts as unseen.
      return new Map();
    }
  };
  return {
    last: (channel) => read().get(channel) ?? 0,
    mark(channel, id) {
      const channels = [...read().set(channel, id)];
      try {
        localStorage.setItem(KEY, JSON.stringify({ run, channels }));
      } catch {
        // As above.
      }
    },
  };
}
