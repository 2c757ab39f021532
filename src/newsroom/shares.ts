/** What many want parts of: room for so much in all, of which none may hold so much that nothing is left for who comes next. */
export interface Shares {
  /** A holder of its own, of this owner, that holds nothing yet. */
  open(owner: string): Share;
}

export interface Share {
  /** Makes what it holds this much, or as much of it as its owner may have more now; returns how much it holds then. */
  hold(wanted: number): number;
  /** Gives back all that it holds. */
  leave(): void;
}

/**
 * An owner gets no more than it leaves free for all others: alone it may hold a half, with one other like it a third, and however
 * many hold what they may, as much as each of them has is free. (Dynamic thresholds: Choudhury and Hahne, "Dynamic queue length
 * thresholds for shared-memory packet switches", 1998.)
 */
export function createShares(most: number): Shares {
  const owners = new Map<string, number>();
  let total = 0;

  const change = (owner: string, by: number) => {
    total += by;
    const held = (owners.get(owner) ?? 0) + by;
    if (held > 0) owners.set(owner, held);
    else owners.delete(owner);
  };

  return {
    open: (owner) => {
      let held = 0;
      return {
        hold: (wanted) => {
          const room = Math.max(0, Math.floor((most - total - (owners.get(owner) ?? 0)) / 2));
          const by = Math.min(wanted - held, room);
          change(owner, by);
          held += by;
          return held;
        },
        leave: () => {
          change(owner, -held);
          held = 0;
        },
      };
    },
  };
}
