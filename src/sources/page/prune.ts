import type { Block } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { folded } from './folded.ts';
import {
  ANNOUNCES,
  ASKS_TO_PAY,
  AUTHOR_BOX_CLASS,
  FURNITURE,
  FURNITURE_CLASS,
  OTHER_STORIES,
  PAYWALL_CLASS,
  POINTED_CLASS,
  STANDFIRST_CLASS,
} from './furniture.ts';
import { dropPullQuotes } from './pull-quotes.ts';

const QUOTED = /["“”„«»]/;
const KEPT = /^(?:correction|clarification|editor['’]?s['’]? note|update)\b/i;
const SENTENCE_END = /[.!?…。！？]["”’')\]]*$/u;

/** Kinds that hold other headlines, names and settings in quotation marks. */
const ALSO_QUOTED: ReadonlySet<string> = new Set(['related', 'credit', 'shortcode']);
/** Lines at the beginning that may be section names, bylines and the headline again. */
const OPENING = 12;
/** Longer than that, an element named after furniture holds more than furniture. */
const LONGEST_CLASSED = 300;
/** A box about an author tells a life in a paragraph or two; a box about subscriptions is shorter. */
const LONGEST_ABOUT = 1_200;
/** Elements before one that are asked, so that no page makes this slow. */
const MOST_BEFORE = 50;
/** A paragraph of prose, characters. */
const PROSE = 80;
/** What follows a list of other stories is cut only where it is the smaller part of the page. */
const LARGEST_TAIL = 0.45;

/** Where readers write: thousands of elements on some pages, none of them the article's. */
const READERS_WORDS =
  '#comments, #comment-list, #disqus_thread, #respond, .comments-area, .comment-list, .commentlist, .comment-thread, .comments-section, nav, [role="navigation"]';

/** Takes out comments, and captions, bylines and the like by their classes, before Readability does its work on them or drops the classes. */
export function removeClassed(document: DomDocument, standfirst: boolean): void {
  for (const element of document.querySelectorAll(READERS_WORDS)) element.remove();
  for (const element of document.querySelectorAll('[class]')) {
    const names = hyphened(element.className);
    const box = AUTHOR_BOX_CLASS.test(names) || PAYWALL_CLASS.test(names);
    const line = FURNITURE_CLASS.test(names) || (standfirst && STANDFIRST_CLASS.test(names) && !followsProse(element));
    const pointed = POINTED_CLASS.test(names) && element.localName !== 'p' && element.closest('p') !== null;
    if (!(box || line || pointed) || /^(?:html|body|main|article|h1|blockquote)$/.test(element.localName)) continue;
    const text = element.textContent.trim();
    if (text.length > (box || pointed ? LONGEST_ABOUT : LONGEST_CLASSED)) continue;
    if (box && !line && !pointed && !AUTHOR_BOX_CLASS.test(names) && !ASKS_TO_PAY.test(text)) continue;
    if (element.querySelector('blockquote, h1') === null) element.remove();
  }
}

/** What a story is told by stands before it. */
function followsProse(element: DomElement): boolean {
  let at = element.previousElementSibling;
  for (let back = 0; at !== null && back < MOST_BEFORE; back++, at = at.previousElementSibling)
    if (at.localName === 'p' && at.textContent.length >= PROSE) return true;
  return false;
}

/** What a page says elsewhere of its article. */
export interface PageWords {
  readonly title: string | null;
  readonly description: string | null;
  /** A standfirst is the desk's line about the story, which opens without it; so in English. */
  readonly standfirst: boolean;
}

/** Names as scripts write them, parted as style sheets part them. */
const hyphened = (names: string): string => names.slice(0, 500).replace(/([a-z])(?=[A-Z])/g, '$1-');

/** The blocks that are the article's own. What is left out is short and of a known kind, or lies outside the story's first and last sentence. */
export function pruneBlocks(blocks: readonly Block[], words: PageWords): readonly Block[] {
  const own = dropLinkLists(cutTeasers(cutOtherStories(blocks))).filter((block) => !isFurniture(block));
  const trimmed = trimEnd(trimStart(dropRepeats(dropPullQuotes(own)), words));
  // A page of short lines alone, a list or a poem, is taken as it is.
  return lengthOf(trimmed) < lengthOf(blocks) * 0.3 ? blocks : trimmed;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Whether a line is none of the article's, by itself. */
export function isFurniture(block: Block): boolean {
  const { text } = block;
  if (KEPT.test(text)) return false;
  const heading = /^h[1-6]$/.test(block.element.localName);
  const kind = FURNITURE.find(
    (each) => text.length <= each.longest && each.pattern.test(text) && !(heading && each.kind === 'byline'),
  );
  if (kind) return !QUOTED.test(text) || ALSO_QUOTED.has(kind.kind);
  if (isCaption(block)) return true;
  // A paragraph that is one link and no sentence leads away from the article, whatever arrows stand around it.
  return (
    block.linked >= text.replace(ARROWS, '').length * 0.95 &&
    text.length <= 150 &&
    block.element.localName === 'p' &&
    !QUOTED.test(text)
  );
}

/** What stands right below a picture and is no sentence says what is on it; a heading does not, nor does a line all in bold. */
function isCaption({ element, text, pictured }: Block): boolean {
  if (!pictured || text.length > LONGEST_CAPTION || SENTENCE_END.test(text) || QUOTED.test(text)) return false;
  if (/^(?:h[1-6]|li|td|th|dt|dd|b|strong)$/.test(element.localName) || text.endsWith(':')) return false;
  const bold = element.querySelector('strong, b, h1, h2, h3, h4, h5, h6');
  return bold === null || bold.textContent.trim().length < text.length / 2;
}
const LONGEST_CAPTION = 120;

const ARROWS = /^[<>«»‹›→←▶►•|\s]+|[<>«»‹›→←▶►•|\s]+$/gu;

function cutOtherStories(blocks: readonly Block[]): readonly Block[] {
  const whole = lengthOf(blocks);
  for (const [at, block] of blocks.entries()) {
    if (at < 3 || !OTHER_STORIES.test(block.text)) continue;
    const rest = blocks.slice(at);
    const after = lengthOf(rest);
    const prose = rest.filter((each) => each.text.length > 140 && each.linked < each.text.length * 0.5).length;
    if (after < whole * LARGEST_TAIL && prose <= rest.length * 0.35) return blocks.slice(0, at);
  }
  return blocks;
}

/** The end of the page where it is nothing but headings that are links, each with a line or two about another story. */
function cutTeasers(blocks: readonly Block[]): readonly Block[] {
  let cut = blocks.length;
  let headings = 0;
  let between = 0;
  for (let at = blocks.length - 1; at >= 3; at--) {
    const block = blocks[at];
    if (block === undefined || block.text.length > LONGEST_TEASER) break;
    if (/^h[2-6]$/.test(block.element.localName) && block.linked >= block.text.length * 0.95) {
      headings++;
      between = 0;
      cut = at;
    } else if (++between > MOST_BETWEEN) break;
  }
  return headings >= LEAST_TEASERS ? blocks.slice(0, cut) : blocks;
}
const LONGEST_TEASER = 250;
/** Lines under the heading of a teaser: when, who, and what about. */
const MOST_BETWEEN = 3;
const LEAST_TEASERS = 3;

/** The lines that are nothing but links, right below a label that announces them: a list of other stories within the text. */
function dropLinkLists(blocks: readonly Block[]): readonly Block[] {
  let announced = false;
  return blocks.filter((block) => {
    if (announced && block.linked >= block.text.length * 0.95) return false;
    announced = ANNOUNCES.test(block.text);
    return true;
  });
}

/** The same line twice running is a caption and its alternative text. */
const dropRepeats = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, at) => at === 0 || block.text !== blocks[at - 1]?.text);

/** A description may say before it what kind of article it is. */
const isStandfirst = (text: string, description: string): boolean =>
  text.length > 30 && description !== '' && (text === description || (text.length > 60 && description.endsWith(text)));

function trimStart(blocks: readonly Block[], words: PageWords): readonly Block[] {
  const headline = folded(words.title ?? '');
  const standfirst = words.standfirst ? folded(words.description ?? '') : '';
  const first = blocks.findIndex((block) => block.text.length >= 80 && SENTENCE_END.test(block.text));
  if (first < 0 || first > OPENING) return blocks;
  const column = (blocks[first + 1] ?? blocks[first])?.column;
  return blocks.filter((block, at) => {
    const text = folded(block.text);
    // The standfirst stands above the column of the text; a first paragraph that became the description stands in it.
    if (at <= first && isStandfirst(text, standfirst) && block.column !== column) {
      return false;
    }
    if (at >= first) return true;
    if (headline !== '' && (text === headline || (text.length > 20 && headline.startsWith(text)))) return false;
    // Before the first sentence: names of sections, authors, agencies.
    return (
      block.text.length > 60 ||
      SENTENCE_END.test(block.text) ||
      QUOTED.test(block.text) ||
      (/^(?:li|dt|dd)$/.test(block.element.localName) && block.column === column)
    );
  });
}

function trimEnd(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 1) {
    const block = blocks[end - 1];
    if (block === undefined) break;
    const heading = /^h[1-6]$/.test(block.element.localName);
    const led = block.linked >= block.text.length * 0.8 && block.text.length <= 200;
    if (!heading && !led) break;
    end--;
  }
  return blocks.slice(0, end);
}
