import type { Features, Term } from './features.ts';
import { rarity } from './rarity.ts';

/** The terms of an article by their number, ascending, and what each weighs by how rare it is. */
export interface Weighed {
  readonly ids: Int32Array;
  /** In headline and lead together, at length 1: the product of two articles is their cosine. */
  readonly words: Float64Array;
  /** In the lead alone, at length 1. */
  readonly lead: Float64Array;
  /** Its share of the headline, 1 in all. */
  readonly title: Float64Array;
}

/** How many articles have each term: what makes a shared word mean much or little. */
export interface TermCounts {
  readonly articles: number;
  add(features: Features): void;
  remove(features: Features): void;
  /** In how many articles the term of this number stands. */
  countOf(id: number): number;
  weigh(features: Features): Weighed;
}

/** A word of the headline counts twice, since it is about the event for certain. */
const titleWeight = 2;

/** Names and numbers tell one event from another of its kind. */
const tellingWeight = 1.3;

export function createTermCounts(): TermCounts {
  const numbers = new Map<string, number>();
  const counts = new Map<number, number>();
  let [articles, next] = [0, 0];
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? next++;
    numbers.set(term, number);
    return number;
  };
  return {
    get articles() {
      return articles;
    },
    add({ terms }) {
      articles += 1;
      for (const term of terms.keys()) {
        const id = numberOf(term);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    },
    remove({ terms }) {
      articles -= 1;
      for (const term of terms.keys()) {
        const id = numberOf(term);
        const count = (counts.get(id) ?? 0) - 1;
        if (count > 0) counts.set(id, count);
        else {
          counts.delete(id);
          numbers.delete(term);
        }
      }
    },
    countOf: (id) => counts.get(id) ?? 0,
    weigh({ terms }) {
      const sorted = [...terms]
        .map(([term, found]) => ({ id: numberOf(term), term, found }))
        .sort((one, other) => one.id - other.id);
      const worth = sorted.map(({ id, term, found }) => rarity(term, counts.get(id) ?? 0, articles) * worthOf(found));
      const field = (times: (found: Term) => number): Float64Array =>
        Float64Array.from(sorted, ({ found }, at) => logarithmic(times(found)) * (worth[at] ?? 0));
      return {
        ids: Int32Array.from(sorted, ({ id }) => id),
        words: scaled(
          field(({ title, lead }) => titleWeight * title + lead),
          Math.hypot,
        ),
        lead: scaled(
          field(({ lead }) => lead),
          Math.hypot,
        ),
        title: scaled(
          field(({ title }) => title).map((value) => value * value),
          (...parts) => parts.reduce((a, b) => a + b, 0),
        ),
      };
    },
  };
}

/** What these counts say now, whatever is added: for groups of articles that were all counted before. */
export const settled = (counts: TermCounts): TermCounts => ({ ...counts, add: () => {}, remove: () => {} });

const worthOf = ({ telling }: Term): number => (telling ? tellingWeight : 1);

const logarithmic = (times: number): number => (times > 0 ? 1 + Math.log(times) : 0);

function scaled(values: Float64Array, size: (...values: number[]) => number): Float64Array {
  const whole = size(...values);
  return whole > 0 ? values.map((value) => value / whole) : values;
}

/** What two articles share: the cosines of all their words and of their leads, and how much of each headline the other has. */
export interface Overlap {
  readonly words: number;
  readonly lead: number;
  readonly told: readonly [number, number];
}

/** In one pass over both. */
export function overlapOf(one: Weighed, other: Weighed): Overlap {
  let [words, lead, first, second] = [0, 0, 0, 0];
  for (let at = 0, there = 0; at < one.ids.length && there < other.ids.length; ) {
    const [mine, theirs] = [one.ids[at] ?? 0, other.ids[there] ?? 0];
    if (mine === theirs) {
      words += (one.words[at] ?? 0) * (other.words[there] ?? 0);
      lead += (one.lead[at] ?? 0) * (other.lead[there] ?? 0);
      first += one.title[at] ?? 0;
      second += other.title[there] ?? 0;
    }
    if (mine <= theirs) at += 1;
    if (theirs <= mine) there += 1;
  }
  return { words, lead, told: [first, second] };
}
