import type { Caveat, Reading, Span } from '../article.ts';
import type { Block } from '../card.ts';
import { caveatBlocks } from './caveat-blocks.ts';
import { caveatsElsewhere } from './caveats-elsewhere.ts';
import { sourceName } from './source-name.ts';
import { toldOnce } from './told-once.ts';

/** An article whose words a card shows, with all its caveats. */
export interface ShownArticle {
  readonly reading: Reading;
  /** The caveats that the card has still to state, gravest first. */
  readonly open: readonly Caveat[];
  /** Those that the card's other words make. */
  readonly stated: readonly Caveat[];
  /** What the card shows of it. */
  readonly seen: readonly Span[];
}

/**
 * The caveat lines of a story's card: those of each article whose words it shows, in one line each but for the first, then what other
 * articles hold against what it tells; each reservation once.
 */
export const storyCaveats = (
  readings: readonly Reading[],
  shown: readonly ShownArticle[],
  told: readonly string[],
): Block[] => {
  const once = toldOnce(
    shown.flatMap(({ reading, open }) => open.map((caveat) => ({ reading, caveat }))),
    shown.flatMap(({ reading, stated }) => stated.map((caveat) => ({ reading, caveat }))),
  );
  const source = sourceName(readings[0]?.article ?? { publisher: null, url: null });
  const lines = shown.flatMap(({ reading, seen }) => {
    const own = once.flatMap((found) => (found.reading === reading ? [found.caveat] : []));
    const name = sourceName(reading.article);
    return reading === shown[0]?.reading || name === source
      ? caveatBlocks(reading, own, { seen })
      : caveatBlocks(reading, own, { seen, most: 1, source: name });
  });
  return [
    ...lines,
    ...caveatsElsewhere(
      readings,
      shown.map(({ reading }) => reading),
      told,
    ),
  ];
};
