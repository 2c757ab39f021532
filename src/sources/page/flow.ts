import { type Block, columnOf, WITHIN_COLUMN } from './blocks.ts';
import type { DomElement } from './dom.ts';

/** What Readability takes out where it is short, though it stands in the text. */
const LISTED = /^(?:li|dd|dt|pre|blockquote)$/;
/** A paragraph of prose, so that a menu or a list of teasers is none, characters. */
const PROSE = 80;
/** What Readability left out is the article's where it is so much more, as a share of what it took, in paragraphs so long on average. */
const LEFT_OUT = 0.45;
const MEAN_LENGTH = 150;
/** The smallest element with this share of a page's prose holds its article. */
const SHARE = 0.75;
const NOT_ARTICLE =
  /(?:^|[\s_-])(?:comments?|sidebar|related|recommend\w*|footer|cookie\w*|consent|gdpr|modal|popup|newsletter|signup|author-?bio|about-?author|teasers?|excerpts?|latest|promo|share|menu|nav)(?:$|[\s_-])/i;

/** The lines of a page as they stood before anything was taken out of it, each with the column it stands in. */
export interface Flow {
  readonly lines: readonly FlowLine[];
  /** The lines of the smallest element that holds nearly all prose of the page. */
  readonly main: readonly Block[];
  /** The same without what is hidden until scripts run. */
  readonly shown: readonly Block[];
}

interface FlowLine {
  readonly block: Block;
  /** The column around the box in which a quotation or a post from elsewhere stands. */
  readonly outer: DomElement | null;
  readonly listed: boolean;
}

/** To be called before Readability, which changes the tree. */
export function readFlow(blocks: readonly Block[], root: DomElement): Flow {
  const around = createSurroundings(root);
  const isWithin = createWithin(
    placeOfProse(
      blocks.filter((block) => isProse(block) && !around(block.element).aside),
      root,
    ),
  );
  const main = blocks.filter(({ element }) => isWithin(element) && !around(element).aside);
  return {
    lines: blocks.map((block) => {
      const { column } = block;
      const { quoted } = around(block.element);
      const outer = quoted && column.parentElement !== null ? columnOf(column.parentElement) : null;
      return { block, outer, listed: quoted || LISTED.test(block.element.localName) };
    }),
    main,
    shown: main.filter(({ element }) => !around(element).hidden),
  };
}

/** Text so short may be a notice that Readability took for the article, characters. */
const SUSPICIOUS = 400;

export const isProse = (block: Block): boolean => block.text.length >= PROSE && block.linked < block.text.length / 2;

export const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

function placeOfProse(blocks: readonly Block[], root: DomElement): DomElement {
  const lengths = new Map<DomElement, number>();
  for (const block of blocks) {
    for (let at: DomElement | null = block.element; at !== null; at = at.parentElement) {
      lengths.set(at, (lengths.get(at) ?? 0) + block.text.length);
      if (at === root) break;
    }
  }
  const least = (lengths.get(root) ?? 0) * SHARE;
  let place = root;
  for (;;) {
    const next: DomElement | undefined = [...place.children].find((child) => (lengths.get(child) ?? 0) >= least);
    if (next === undefined || least === 0 || WITHIN_COLUMN.test(next.localName)) return place;
    place = next;
  }
}

/** What lies around an element, itself included. */
interface Surroundings {
  readonly aside: boolean;
  readonly hidden: boolean;
  readonly quoted: boolean;
}

/** Each element is asked once, however many lines lie below it. */
function createSurroundings(root: DomElement): (element: DomElement) => Surroundings {
  const known = new Map<DomElement, Surroundings>([[root, { aside: false, hidden: false, quoted: false }]]);
  return (element) => {
    const path: DomElement[] = [];
    let at: DomElement | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let around = known.get(at ?? root) ?? { aside: false, hidden: false, quoted: false };
    for (const each of path.reverse()) {
      around = {
        aside: around.aside || isAside(each),
        hidden: around.hidden || isHidden(each),
        quoted: around.quoted || each.localName === 'blockquote',
      };
      known.set(each, around);
    }
    return around;
  };
}

const isAside = ({ localName, className, id }: DomElement): boolean =>
  /^(?:aside|footer|nav|form)$/.test(localName) ||
  (localName !== 'article' && localName !== 'main' && (NOT_ARTICLE.test(className) || NOT_ARTICLE.test(id)));

const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null || /display:\s?none/.test(element.getAttribute('style') ?? '');

/** The elements below one, by whether they are: each is asked once. */
function createWithin(place: DomElement): (element: DomElement) => boolean {
  const known = new Map<DomElement, boolean>([[place, true]]);
  return (element) => {
    const path: DomElement[] = [];
    let at: DomElement | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    const within = at !== null && known.get(at) === true;
    for (const each of path) known.set(each, within);
    return within;
  };
}

/**
 * What Readability took, mended: the lists and quotations that it dropped from between the paragraphs it kept, and the whole
 * article where it kept one part of it.
 */
export function mend(taken: readonly Block[], flow: Flow): readonly Block[] {
  const texts = new Set(taken.map((block) => block.text));
  const whole = proseOf(taken) < SUSPICIOUS ? flow.main : flow.shown;
  const missed = whole.filter((block) => isProse(block) && !texts.has(block.text));
  const missing = missed.reduce((sum, block) => sum + block.text.length, 0);
  const long = whole === flow.main || missing > missed.length * MEAN_LENGTH;
  if (long && missing > proseOf(taken) * LEFT_OUT) return whole;
  const known = flow.lines.map(({ block }) => texts.has(block.text));
  const matched = flow.lines.reduce((sum, { block }, at) => sum + (known[at] ? block.text.length : 0), 0);
  if (matched < taken.reduce((sum, block) => sum + block.text.length, 0) * 0.95) return taken;
  const columns = new Map<DomElement, number>();
  for (const [at, { block }] of flow.lines.entries()) {
    if (known[at] && isProse(block)) columns.set(block.column, (columns.get(block.column) ?? 0) + 1);
  }
  const first = known.indexOf(true);
  const last = known.lastIndexOf(true);
  const gone = (at: number) => {
    const line = flow.lines[at];
    return (
      line !== undefined &&
      !known[at] &&
      line.listed &&
      [line.block.column, line.outer].some((column) => column !== null && (columns.get(column) ?? 0) >= 2) &&
      line.block.linked < line.block.text.length / 2
    );
  };
  const found = flow.lines.map((_, at) => known[at] === true || (at > first && gone(at)));
  if (first < 0) return taken;
  // After the last paragraph a list goes on only where it follows at once.
  let end = last + 1;
  while (found[end] === true) end++;
  return flow.lines.slice(first, end).flatMap(({ block }, at) => (found[first + at] ? [block] : []));
}
