import { type Features, featuresOf, type Groupable } from './features.ts';
import type { Link, Neighbourhood } from './link.ts';
import type { Weighed } from './vector.ts';

/** An article among the open ones. */
export interface Member {
  readonly id: string;
  readonly published: number | null;
  readonly features: Features;
  /** Null before it is placed. */
  storyId: string | null;
  /** The first article that has its text: itself, or the one that it is a copy of. */
  original: Member;
  readonly links: Map<Member, Kept<Link>>;
  /** Made when asked for, and again when what is common has changed. */
  weighed: Kept<Weighed> | null;
  neighbourhood: Kept<Neighbourhood> | null;
}

/** A value with the weighing it was made by. */
export interface Kept<T> {
  readonly value: T;
  readonly weighing: number;
}

export function memberOf(article: Groupable, storyId: string | null): Member {
  const member: Omit<Member, 'original'> = {
    id: article.id,
    published: article.published,
    features: featuresOf(article),
    storyId,
    links: new Map(),
    weighed: null,
    neighbourhood: null,
  };
  const whole = member as Member;
  whole.original = whole;
  return whole;
}

/** Those without a date last, by id where the time is the same. */
export function byAge(one: Member, other: Member): number {
  if (one.published !== other.published) {
    return (one.published ?? Number.POSITIVE_INFINITY) < (other.published ?? Number.POSITIVE_INFINITY) ? -1 : 1;
  }
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
