import { type Caveat, type Reading, type Span, within } from '../article.ts';
import type { CaveatBlock } from '../card.ts';
import { carries } from '../summary/caveats/told.ts';
import { byGravity, holds } from '../summary/caveats.ts';
import { caveatBlocks } from './caveat-blocks.ts';
import { caveatsElsewhere } from './caveats-elsewhere.ts';
import { readableAlone } from './readable-alone.ts';
import { sourceName } from './source-name.ts';
import { isToldBy, toldOnce } from './told-once.ts';

/** An article whose words a card shows, with all its caveats. */
export interface ShownArticle {
  readonly reading: Reading;
  /** The caveats that the card has still to state, gravest first. */
  readonly open: readonly Caveat[];
  /** Those that the card's other words make. */
  readonly stated: readonly Caveat[];
  /** What the card shows of it, who said what too. */
  readonly seen: readonly Span[];
}

/**
 * The caveat lines of a story's card: those of each article whose words it shows, the lead's first and those of other publishers in one
 * line each, then what other articles hold against what it tells; each reservation once.
 */
export const storyCaveats = (
  readings: readonly Reading[],
  shown: readonly ShownArticle[],
  words: readonly string[],
): CaveatBlock[] => {
  const found = shown.flatMap((article) =>
    withTheirOwn(article)
      .map((caveat) => ({ reading: article.reading, caveat, beside: isBeside(caveat, article.seen) }))
      .filter((one) => !isToldBy(one, article.seen)),
  );
  const stated = shown.flatMap((article) => article.stated.map((caveat) => ({ reading: article.reading, caveat })));
  // Of two that say the same, the one whose claim the card shows needs no more words.
  const besideFirst = found.toSorted((one, other) => Number(other.beside) - Number(one.beside));
  const kept = new Set(toldOnce(besideFirst, stated));
  const once = found.filter((one) => kept.has(one));
  const [lead] = shown;
  const source = lead === undefined ? null : sourceName(lead.reading.article);
  const lines = shown.flatMap(({ reading, seen }) => {
    const own = once.flatMap((one) => (one.reading === reading ? [one.caveat] : []));
    const name = sourceName(reading.article);
    return caveatBlocks(reading, own, name === source ? { seen } : { seen, most: 1, source: name });
  });
  return [
    ...lines,
    ...caveatsElsewhere(
      readings,
      shown.map(({ reading }) => reading),
      words,
    ),
  ];
};

const isBeside = ({ claim }: Caveat, seen: readonly Span[]): boolean => claim !== null && carries(seen, claim);

/**
 * The caveats to state, gravest first, with those that bear on nothing but what these lines tell: a line that tells a claim tells what is held
 * against it, too.
 */
const withTheirOwn = ({ reading, open, seen }: ShownArticle): readonly Caveat[] => {
  let left = reading.caveats.filter(
    (caveat) => !holds(seen, caveat) && caveat.claim !== null && !within(caveat.claim, caveat),
  );
  const told = new Map(open.map((caveat) => [caveat.start, caveat]));
  let fresh: readonly Caveat[] = open;
  while (fresh.length > 0) {
    const shown = [...seen, ...told.values()];
    const lines = fresh.map((caveat) => readableAlone(reading, caveat, shown));
    left = left.filter(({ start }) => !told.has(start));
    fresh = left.filter(({ claim }) => claim !== null && carries(lines, claim));
    for (const caveat of fresh) told.set(caveat.start, caveat);
  }
  if (told.size === open.length) return open;
  return [...told.values()].sort(byGravity);
};
