import { type Block, readBlocks } from './blocks.ts';
import { type DomDocument, isElement } from './dom.ts';
import { folded } from './folded.ts';

/** How many lines before and after a headline tell who wrote the article and when. */
const BEFORE = 10;
const AFTER = 22;
/** Most lines of a page without a headline that are looked at. */
const UNPLACED = 150;

/** Lines around a headline whose dates are the article's, and those whose dates are unless they stand where others' do. */
export const CLOSE_AFTER = 5;
export const CLOSE_BEFORE = 4;
export const FAR_AFTER = 14;
export const FAR_BEFORE = 6;

/** Longer lines than this are paragraphs. */
export const LONGEST_LINE = 160;

/** The lines of a page by where they stand to its headline. */
export interface HeadlineLines {
  /** Nearest first: what follows the headline, then what stands before it. Empty where the headline is not on the page. */
  readonly near: readonly Block[];
  /** The headline's own line. */
  readonly headline: Block | null;
  /** What follows it and what stands before it, each nearest first. */
  readonly after: readonly Block[];
  readonly before: readonly Block[];
  /** All lines of the page, in order. */
  readonly all: readonly Block[];
  /** The first lines, for a page whose headline can't be placed. */
  readonly first: readonly Block[];
}

/** The lines closest to the headline, nearest first. */
export const closestLines = ({ after, before }: HeadlineLines): readonly Block[] => [
  ...after.slice(0, CLOSE_AFTER),
  ...before.slice(0, CLOSE_BEFORE),
];

/** Reads the page's lines once, on first use. */
export function createHeadlineLines(document: DomDocument, title: string | null): () => HeadlineLines {
  let lines: HeadlineLines | null = null;
  return () => {
    lines ??= readLines(document, title);
    return lines;
  };
}

function readLines(document: DomDocument, title: string | null): HeadlineLines {
  const all = document.body === null || !isElement(document.body) ? [] : readBlocks(document.body);
  const at = placeOf(all, folded(title ?? ''));
  const after = at < 0 ? [] : all.slice(at + 1, at + 1 + AFTER);
  const before = at < 0 ? [] : all.slice(Math.max(0, at - BEFORE), at).reverse();
  return { near: [...after, ...before], headline: all[at] ?? null, after, before, all, first: all.slice(0, UNPLACED) };
}

/** Fewer letters and digits of a title stand on a page by chance. */
const LEAST_PART = 12;

/** The headline's line: a heading that says it, else any line that does. */
function placeOf(blocks: readonly Block[], headline: string): number {
  if (headline === '') return -1;
  const says = (block: Block) => {
    if (block.text.length > headline.length * 3 + 20) return false;
    const text = folded(block.text);
    return text === headline || (headline.length > 20 && text.includes(headline));
  };
  for (const heading of [/^h1$/, /^h[23]$/, /^/]) {
    const at = blocks.findIndex((block) => heading.test(block.element.localName) && says(block));
    if (at >= 0) return at;
  }
  // The title has more than the headline: a kicker, the site in a spelling of its own.
  const within = ({ text }: Block) => {
    const part = folded(text);
    return part.length >= LEAST_PART && part.length * 2 >= headline.length && headline.includes(part);
  };
  const part = blocks.findIndex((block) => /^h[1-3]$/.test(block.element.localName) && within(block));
  if (part >= 0) return part;
  return blocks.findIndex((block) => block.element.localName === 'h1');
}
