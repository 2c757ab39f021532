/** How many letters must come, go, change or swap with their neighbour to make one word the other. */
export const editDistance = (one: string, other: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [(above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same];
      line.push(Math.min(...ways, ...(swapped ? [(before[column - 2] ?? 0) + 1] : [])));
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
};

export interface Near {
  readonly match: string;
  /** How many letters off. */
  readonly distance: number;
}

/** A word as it is compared: in lower case, without accents, its parts parted by single spaces. */
export const plainWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** One slip in a short word, about one in three letters of a longer one: beyond that a guess is noise. */
const slips = (word: string): number => (word.length <= 3 ? 1 : Math.min(4, Math.floor(word.length / 3) + 1));

const distanceTo = (word: string, name: string): number => {
  if (word.length >= 3 && name.startsWith(word)) return Math.min(1, name.length - word.length);
  return Math.abs(name.length - word.length) > slips(word) ? Number.POSITIVE_INFINITY : editDistance(word, name);
};

/** What somebody most likely meant, with how far off it is; null where nothing is near. The first of equals wins. */
export const findNearest = (typed: string, candidates: Iterable<string>): Near | null => {
  const word = plainWord(typed);
  if (word === '' || word.length > 80) return null;
  let best: Near | null = null;
  for (const match of candidates) {
    const distance = distanceTo(word, plainWord(match));
    if (distance <= slips(word) && (best === null || distance < best.distance)) best = { match, distance };
  }
  return best;
};

/** What somebody most likely meant; null where nothing is near. */
export const nearest = (typed: string, candidates: Iterable<string>): string | null =>
  findNearest(typed, candidates)?.match ?? null;
