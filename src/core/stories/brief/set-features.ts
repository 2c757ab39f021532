import type { Account, Told } from './accounts.ts';
import { counts, type Salience } from './salience.ts';
import type { LengthWeights } from './weights.ts';

/** A sentence with the account that tells it. */
export interface Pick extends Told {
  readonly account: number;
}

/** What a word too common to compare is worth. */
const COMMON = 0.3;
/** The length of a headline, in words. */
const HEADLINE = 10;

/** The features of a set of sentences of together `used` words, in the order of `BRIEF_WEIGHTS`. */
export const measureOf = (
  accounts: readonly Account[],
  salience: Salience['word'],
  weights: LengthWeights,
): ((picks: readonly Pick[], used: number) => number[]) => {
  const length = expectedLength(accounts, weights);
  const titled = new Set(accounts.flatMap(({ headline }) => [...(headline?.roots ?? [])]));
  const whole = sumOf(new Set([...titled, ...accounts.flatMap(({ roots }) => [...roots])]), salience);
  const central = centralities(accounts);
  const shared = sharesOf(accounts);
  return (picks, used) => {
    const roots = new Set(picks.flatMap((pick) => [...pick.roots]));
    const count = (value: (pick: Pick) => number): number => picks.reduce((sum, pick) => sum + value(pick), 0);
    const mean = (value: (pick: Pick) => number): number => count(value) / picks.length;
    const words = sumOf(roots, salience);
    const { lone, headed } = shared(picks);
    return [
      (words + COMMON * Math.max(0, used - roots.size)) / (used + length),
      words / (used + 1),
      used / length,
      (used / length) ** 2,
      picks.length,
      mean(({ leads }) => Number(leads)),
      mean(({ quotes }) => Number(quotes)),
      mean(({ addresses }) => Number(addresses)),
      words / Math.max(1e-9, whole),
      mean(({ account }) => central[account] ?? 0),
      Math.min(...picks.map((pick) => density(pick, salience))),
      (count(({ roots: held }) => held.size) - roots.size) / used,
      count(({ roots: held }) => sumOf(held, (root) => Number(titled.has(root)))) / used,
      lone / used,
      headed / (used + HEADLINE),
    ];
  };
};

/** What matters in a sentence, by its length. */
export const density = ({ roots, words }: Told, salience: Salience['word']): number =>
  sumOf(roots, salience) / (words + 3);

/** How many words an editor would tell an event in: the more, the more its articles tell. */
export const expectedLength = (accounts: readonly Account[], { base, slope, least, most }: LengthWeights): number =>
  Math.min(most, Math.max(least, Math.exp(base + slope * Math.log(meanLength(accounts)))));

/** Words that an account tells, on average over those that tell at least a third of what the fullest does: a bare teaser wants no shorter brief. */
export const meanLength = (accounts: readonly Account[]): number => {
  const lengths = accounts.map(({ told }) => sumOf(told, ({ words }) => words));
  const full = lengths.filter((length) => length >= Math.max(...lengths) / 3);
  return sumOf(full, (length) => length) / Math.max(1, full.length);
};

/**
 * By all words as they are written, as an editor also words an event as publishers do: how many words of a set stand in one
 * account alone, and, of its pairs of words that follow each other, the share of the headlines that have each, summed.
 */
const sharesOf = (accounts: readonly Account[]) => {
  const holders = counts(
    accounts.map(({ headline, told }) => new Set([headline, ...told].flatMap((line) => [...(line?.every ?? [])]))),
  );
  const headlines = counts(accounts.map(({ headline }) => headline?.joined ?? new Set()));
  const found = new Map<Told, { readonly lone: readonly string[]; readonly headed: readonly string[] }>();
  const of = (told: Told) => {
    const known = found.get(told) ?? {
      lone: [...told.every].filter((word) => holders.get(word) === 1),
      headed: [...told.joined].filter((pair) => headlines.has(pair)),
    };
    found.set(told, known);
    return known;
  };
  return (picks: readonly Pick[]): { lone: number; headed: number } => ({
    lone: new Set(picks.flatMap((pick) => of(pick).lone)).size,
    headed:
      sumOf(new Set(picks.flatMap((pick) => of(pick).headed)), (pair) => headlines.get(pair) ?? 0) / accounts.length,
  });
};

/** How much of each account the others tell too, from 0 to 1, the most central 1. */
const centralities = (accounts: readonly Account[]): number[] => {
  const holders = counts(accounts.map(({ roots }) => roots));
  const shared = accounts.map(({ roots }) => sumOf(roots, (root) => (holders.get(root) ?? 1) - 1) / (roots.size + 5));
  const most = Math.max(...shared, 1e-9);
  return shared.map((each) => each / most);
};

const sumOf = <Key>(keys: Iterable<Key>, worth: (key: Key) => number): number => {
  let sum = 0;
  for (const key of keys) sum += worth(key);
  return sum;
};
