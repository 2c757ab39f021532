import { type Caveat, type CaveatKind, type Reading, slice } from '../article.ts';
import type { Block } from '../card.ts';
import { contentOf } from '../summary/caveats/bearing.ts';
import { sharedBy } from '../summary/terms.ts';
import { caveatBlocks } from './caveat-blocks.ts';
import { sourceName } from './source-name.ts';

/** What somebody holds against the event itself; who has a stake, or what was corrected, is each article's own matter. */
const OF_THE_EVENT: ReadonlySet<CaveatKind> = new Set(['unverified', 'denial', 'disputed', 'preliminary']);
/** Whoever says so, once is enough. */
const SAID_ONCE: ReadonlySet<CaveatKind> = new Set(['unverified', 'preliminary']);
/** More lines would hide what they qualify. */
const MOST_LINES = 2;

const holderOf = (text: string, { holder }: Caveat): string =>
  holder === null ? '' : (slice(text, holder).toLowerCase().split(/\s+/).at(-1) ?? '');

/**
 * What the articles of a story of which a card shows no words hold against what it tells, each line with its publisher: the
 * reservations that these articles' own summaries need, but for those that the shown articles make of what they tell, too.
 */
export const caveatsElsewhere = (
  readings: readonly Reading[],
  shown: readonly Reading[],
  told: readonly string[],
): Block[] => {
  const made = new Set<string>();
  const publishers = new Set<string | null>([null]);
  for (const { article, caveats } of shown) {
    publishers.add(sourceName(article));
    for (const caveat of caveats)
      if (caveat.needed) made.add(caveat.kind).add(`${caveat.kind} ${holderOf(article.text, caveat)}`);
  }
  const contents = told.map((words) => contentOf(words));
  const blocks: Block[] = [];
  for (const reading of readings) {
    const { article, caveats } = reading;
    const source = sourceName(article);
    // An older article of a publisher that is shown may tell what has changed since.
    if (publishers.has(source)) continue;
    const open = caveats.filter((caveat) => {
      const key = `${caveat.kind} ${holderOf(article.text, caveat)}`;
      if (!caveat.needed || !OF_THE_EVENT.has(caveat.kind)) return false;
      if (made.has(SAID_ONCE.has(caveat.kind) || caveat.holder === null ? caveat.kind : key)) return false;
      const about = contentOf(article.text, caveat.claim ?? caveat);
      if (!contents.some((content) => sharedBy(about, content) > 0)) return false;
      made.add(caveat.kind).add(key);
      return true;
    });
    for (const block of caveatBlocks(reading, open))
      if (block.type === 'caveat') blocks.push({ ...block, text: `${block.text} (${source})` });
  }
  return blocks.slice(0, MOST_LINES - 1).concat(joined(blocks.slice(MOST_LINES - 1)));
};

const joined = (blocks: readonly Block[]): Block[] => {
  const [only] = blocks;
  if (only === undefined || blocks.length === 1) return [...blocks];
  const lines = blocks.flatMap((block) =>
    block.type === 'caveat' ? [block.holder === null ? block.text : `${block.text} — ${block.holder}`] : [],
  );
  return [{ type: 'caveat', text: lines.join(' '), holder: null }];
};
