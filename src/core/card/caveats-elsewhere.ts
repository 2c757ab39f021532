import type { CaveatKind, Reading } from '../article.ts';
import type { CaveatBlock } from '../card.ts';
import { contentOf } from '../summary/caveats/bearing.ts';
import { sharedBy } from '../summary/terms.ts';
import { APART, caveatBlocks } from './caveat-blocks.ts';
import { sourceName } from './source-name.ts';
import { allIn, type FoundCaveat, figuresIn, haveOneHolder, onOneMatter } from './told-once.ts';

/** What somebody holds against the event itself; who has a stake, or what was corrected, is each article's own matter. */
const OF_THE_EVENT: ReadonlySet<CaveatKind> = new Set(['unverified', 'denial', 'disputed', 'preliminary']);
/** Whoever says so, once is enough. */
const SAID_ONCE: ReadonlySet<CaveatKind> = new Set(['unverified', 'preliminary']);
/** More lines would hide what they qualify. */
const MOST_LINES = 2;
/** Made so often, it is made often enough; keeps a story of nothing but denials linear. */
const COMPARED = 60;

/**
 * What the articles of a story of which a card shows no words hold against what it tells, each line with its publisher: the
 * reservations that these articles' own summaries need, but for those that the shown articles make of what they tell, too.
 */
export const caveatsElsewhere = (
  readings: readonly Reading[],
  shown: readonly Reading[],
  told: readonly string[],
): CaveatBlock[] => {
  const made = shown.flatMap((reading) =>
    reading.caveats.filter(({ needed }) => needed).map((caveat): FoundCaveat => ({ reading, caveat })),
  );
  const publishers = new Set<string | null>([null, ...shown.map(({ article }) => sourceName(article))]);
  const contents = told.map((words) => contentOf(words));
  const figures = new Set(told.flatMap((words) => [...figuresIn(words)]));
  const blocks: CaveatBlock[] = [];
  for (const reading of readings) {
    const { article, caveats } = reading;
    const source = sourceName(article);
    // An older article of a publisher that is shown may tell what has changed since.
    if (publishers.has(source)) continue;
    const open = caveats.filter((caveat) => {
      if (!caveat.needed || !OF_THE_EVENT.has(caveat.kind) || made.length > COMPARED) return false;
      const about = contentOf(article.text, caveat.claim ?? caveat);
      if (!contents.some((content) => sharedBy(about, content) > 0)) return false;
      const found = { reading, caveat };
      if (made.some((other) => isMadeBy(found, other, figures))) return false;
      made.push(found);
      return true;
    });
    const claims = open.flatMap(({ claim }) => claim ?? []);
    const seen = claims.filter((claim) => contents.some((content) => isTold(contentOf(article.text, claim), content)));
    blocks.push(...caveatBlocks(reading, open, { source, seen }));
  }
  return blocks.slice(0, MOST_LINES - 1).concat(joined(blocks.slice(MOST_LINES - 1)));
};

/** Whether one that is made already is enough: of its kind, by its holder or by whomever where that is all one, with no other figure. */
const isMadeBy = (one: FoundCaveat, other: FoundCaveat, told: ReadonlySet<string>): boolean => {
  if (one.caveat.kind !== other.caveat.kind) return false;
  const known = new Set([...told, ...figuresIn(other.reading.article.text, other.caveat)]);
  if (!allIn(figuresIn(one.reading.article.text, one.caveat), known)) return false;
  const anybody = SAID_ONCE.has(one.caveat.kind) || one.caveat.holder === null;
  return anybody ? onOneMatter(one, other) : haveOneHolder(one, other);
};

/** Whether words tell more than half of a claim of another article. */
const isTold = (claim: ReadonlySet<string>, content: ReadonlySet<string>): boolean =>
  2 * sharedBy(claim, content) > claim.size;

const joined = (blocks: readonly CaveatBlock[]): CaveatBlock[] => {
  const [only] = blocks;
  if (only === undefined || blocks.length === 1) return [...blocks];
  const lines = blocks.map(({ text, holder }) => (holder === null ? text : `${text} — ${holder}`));
  return [{ type: 'caveat', text: lines.join(APART), holder: null }];
};
