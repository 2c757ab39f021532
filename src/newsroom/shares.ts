/** What many want parts of: room for so much in all, of which none may hold so much that nothing is left for who comes next. */
export interface Shares {
  /** A holder of its own that holds nothing yet, of these owners, of whom each has what it has of the one before. */
  open(owners: readonly string[]): Share;
}

export interface Share {
  /** Makes what it holds this much, or as much of it as its owner may have more now; returns how much it holds then. */
  hold(wanted: number): number;
  /** Gives back all that it holds. */
  leave(): void;
}

/**
 * An owner gets no more than it leaves free for all others: alone it may hold a half, with one other like it a third, and however
 * many hold what they may, as much as each of them has is free. Of what one may have, the owners below it have parts by the same
 * rule. (Dynamic thresholds: Choudhury and Hahne, "Dynamic queue length
 * thresholds for shared-memory packet switches", 1998.)
 */
export function createShares(most: number): Shares {
  const held = new Map<string, number>();
  let total = 0;

  const heldBy = (owner: string): number => held.get(owner) ?? 0;

  const change = (owners: readonly string[], by: number) => {
    total += by;
    for (const owner of owners) {
      const now = heldBy(owner) + by;
      if (now > 0) held.set(owner, now);
      else held.delete(owner);
    }
  };

  return {
    open: (owners) => {
      let mine = 0;
      return {
        hold: (wanted) => {
          const room = owners.reduce(
            (free, owner) => Math.max(0, Math.floor((free - heldBy(owner)) / 2)),
            most - total,
          );
          const by = Math.min(wanted - mine, room);
          change(owners, by);
          mine += by;
          return mine;
        },
        leave: () => {
          change(owners, -mine);
          mine = 0;
        },
      };
    },
  };
}
