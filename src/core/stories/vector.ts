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

/** A word of the headline counts three times, since it is about the event for certain. */
const titleWeight = 3;

/** Names and numbers tell one event from another of its kind. */
const tellingWeight = 1.3;

export function createTermCounts(): TermCounts {
  const numbers = new Map<string, number>();
  const counts = new Map<number, number>();
  let [articles, next] = [0, 0];
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, next);
    return next++;
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
      const { length } = sorted;
      const ids = new Int32Array(length);
      const [words, leads, title] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
      for (const [at, { id, term, found }] of sorted.entries()) {
        const worth = rarity(term, counts.get(id) ?? 0, articles) * worthOf(found);
        ids[at] = id;
        words[at] = worth * logarithmic(titleWeight * found.title + found.lead);
        leads[at] = worth * logarithmic(found.lead);
        title[at] = (worth * logarithmic(found.title)) ** 2;
      }
      return {
        ids,
        words: divided(words, norm(words)),
        lead: divided(leads, norm(leads)),
        title: divided(title, sum(title)),
      };
    },
  };
}

/** What these counts say now, whatever is added: for groups of articles that were all counted before. */
export const settled = (counts: TermCounts): TermCounts => ({ ...counts, add: () => {}, remove: () => {} });

const worthOf = ({ telling }: Term): number => (telling ? tellingWeight : 1);

const logarithmic = (times: number): number => (times > 0 ? 1 + Math.log(times) : 0);

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

const norm = (values: Float64Array): number => Math.sqrt(values.reduce((all, value) => all + value * value, 0));

const divided = (values: Float64Array, whole: number): Float64Array =>
  whole > 0 ? values.map((value) => value / whole) : values;

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
