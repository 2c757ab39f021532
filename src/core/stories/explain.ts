import { type Link, likeness, type Parts, partsOf } from './link.ts';
import type { Member } from './member.ts';
import type { Neighbours } from './neighbours.ts';
import { sameEvent } from './weights.ts';

/** Why two articles were joined or not, in the numbers that decided. */
export interface Explanation {
  readonly joined: boolean;
  /** Logarithm of the odds that they tell one event; null where they share next to nothing, or lie a week apart. */
  readonly likeness: number | null;
  /** What a pair has to have; the rest of a story may carry one that has less, or pull apart one that has more. */
  readonly needed: number;
  readonly link: Link | null;
  /** What each feature adds to the likeness; null where a copied text or a recurring headline decided alone. */
  readonly parts: Parts | null;
}

export function explainPair(one: Member, other: Member, neighbours: Neighbours): Explanation {
  const link = neighbours.linkBetween(one, other);
  const joined = one.storyId !== null && one.storyId === other.storyId;
  if (link === null) return { joined, likeness: null, needed: sameEvent, link, parts: null };
  const around = [neighbours.neighbourhood(one), neighbours.neighbourhood(other)] as const;
  const decided = link.copy || link.recurring;
  return {
    joined,
    likeness: likeness(link, ...around, neighbours.articles),
    needed: sameEvent,
    link,
    parts: decided ? null : partsOf(link, ...around, neighbours.articles),
  };
}
