import type { Member } from './member.ts';
import type { Weighed } from './vector.ts';

/** Where each term stands: what finds the articles that share words with one. */
export interface Holders {
  /** After all that are there. */
  add(member: Member, weighed: Weighed): void;
  remove(member: Member, weighed: Weighed): void;
  /**
   * The articles that share words with one, with the part of the cosine that these make, where that is at least `product`: the
   * rarest words are looked at first, until so many places were. Weights are taken from `weighedOf` anew where `weighing` is
   * another than before.
   */
  sharing(
    weighed: Weighed,
    least: { readonly product: number; readonly looks: number },
    weighing: number,
    weighedOf: (member: Member) => Weighed,
  ): { readonly member: Member; readonly product: number }[];
}

/** The articles that have a term, first added first; arrays of numbers, since they are run through most. */
interface Holding {
  readonly seats: number[];
  /** The term's place in each. */
  readonly places: number[];
  /** What it weighs in the first of them, as of a weighing. */
  weights: number[];
  weighing: number;
}

const nobody: Holding = { seats: [], places: [], weights: [], weighing: -1 };

export function createHolders(): Holders {
  const holdings = new Map<number, Holding>();
  const seated: (Member | undefined)[] = [];
  const seatOf = new Map<Member, number>();
  const empty: number[] = [];
  let found = new Float64Array(64);

  const sit = (member: Member): number => {
    const seat = empty.pop() ?? seated.length;
    seated[seat] = member;
    seatOf.set(member, seat);
    if (seat >= found.length) found = new Float64Array(2 * found.length);
    return seat;
  };

  const weightsOf = (holding: Holding, some: number, weighing: number, weighedOf: (member: Member) => Weighed) => {
    if (holding.weighing !== weighing) holding.weights = [];
    holding.weighing = weighing;
    for (let at = holding.weights.length; at < some; at++) {
      const member = seated[holding.seats[at] ?? 0];
      holding.weights.push(member === undefined ? 0 : (weighedOf(member).words[holding.places[at] ?? 0] ?? 0));
    }
    return holding.weights;
  };

  return {
    add(member, { ids }) {
      const seat = sit(member);
      for (const [place, id] of ids.entries()) {
        const holding = holdings.get(id);
        if (holding === undefined) holdings.set(id, { seats: [seat], places: [place], weights: [], weighing: -1 });
        else {
          holding.seats.push(seat);
          holding.places.push(place);
        }
      }
    },

    remove(member, { ids }) {
      const seat = seatOf.get(member);
      if (seat === undefined) return;
      for (const id of ids) {
        const holding = holdings.get(id);
        const at = holding?.seats.indexOf(seat) ?? -1;
        if (holding === undefined || at < 0) continue;
        for (const list of [holding.seats, holding.places, holding.weights]) list.splice(at, 1);
        if (holding.seats.length === 0) holdings.delete(id);
      }
      seatOf.delete(member);
      seated[seat] = undefined;
      empty.push(seat);
    },

    sharing({ ids, words }, least, weighing, weighedOf) {
      const held = Array.from(ids, (id) => holdings.get(id) ?? nobody);
      const sizeOf = (at: number): number => held[at]?.seats.length ?? 0;
      const rarestFirst = [...held.keys()].sort((one, other) => sizeOf(one) - sizeOf(other));
      const met: number[] = [];
      let left = least.looks;
      for (const at of rarestFirst) {
        const holding = held[at] ?? nobody;
        const weight = words[at] ?? 0;
        const some = Math.min(left, holding.seats.length);
        left -= some;
        const weights = weightsOf(holding, some, weighing, weighedOf);
        for (let n = 0; n < some; n++) {
          const seat = holding.seats[n] ?? 0;
          const before = found[seat] ?? 0;
          if (before === 0) met.push(seat);
          found[seat] = before + weight * (weights[n] ?? 0);
        }
        if (left === 0) break;
      }
      const sharing: { readonly member: Member; readonly product: number }[] = [];
      for (const seat of met) {
        const product = found[seat] ?? 0;
        const member = seated[seat];
        found[seat] = 0;
        if (member !== undefined && product >= least.product) sharing.push({ member, product });
      }
      return sharing;
    },
  };
}
