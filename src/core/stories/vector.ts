/** Terms with their weights; a term that is absent weighs nothing. */
export type Vector = ReadonlyMap<string, number>;

/** How many articles have each term: what makes a shared word mean much or little. */
export interface TermCounts {
  readonly articles: number;
  add(features: Vector): void;
  remove(features: Vector): void;
  /** In how many articles the term stands. */
  countOf(term: string): number;
  /** The features weighed by how rare each is, at length 1: the dot product of two is their cosine. */
  weigh(features: Vector): Vector;
  /** About how alike the article of a weighed vector is to any other, 0 to 1: what says nothing of an event. */
  commonness(vector: Vector): number;
}

export function createTermCounts(): TermCounts {
  const counts = new Map<string, number>();
  let articles = 0;
  const countOf = (term: string) => counts.get(term) ?? 0;
  const change = (features: Vector, by: 1 | -1) => {
    articles += by;
    for (const term of features.keys()) {
      const count = countOf(term) + by;
      if (count > 0) counts.set(term, count);
      else counts.delete(term);
    }
  };
  return {
    get articles() {
      return articles;
    },
    add: (features) => change(features, 1),
    remove: (features) => change(features, -1),
    countOf,
    weigh(features) {
      let square = 0;
      const weights = new Map<string, number>();
      for (const [term, weight] of features) {
        const weighed = weight * rarity(countOf(term), articles);
        weights.set(term, weighed);
        square += weighed * weighed;
      }
      const length = Math.sqrt(square);
      for (const [term, weight] of weights) weights.set(term, weight / length);
      return weights;
    },
    commonness(vector) {
      let sum = 0;
      for (const [term, weight] of vector) sum += weight * weight * (countOf(term) - 1);
      return sum / articles;
    },
  };
}

/** Articles imagined beside the real ones, so that a word two of three articles share is not taken for a common one. */
const imagined = 15;

const rarity = (count: number, articles: number): number => Math.log((articles + imagined + 1) / (count + 0.5));

export function dot(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
