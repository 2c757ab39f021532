import { SOFT_HYPHEN } from '../html-text.ts';
import { type DomElement, isElement, isText } from './dom.ts';
import type { DomText } from './dom-text.ts';

/** A paragraph-like piece of a page, in reading order. */
export interface Block {
  readonly element: DomElement;
  readonly text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** A picture stands right before it. */
  readonly pictured: boolean;
  /** The column of text it stands in, as the tree was when it was read. */
  readonly column: DomElement;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style figcaption button textarea input img picture source meta link title hr rp rt'.split(' '),
);
/** A caption may hold the headline, laid over the lead picture. */
const isSkipped = (element: DomElement): boolean =>
  SKIPPED.has(element.localName) && (element.localName !== 'figcaption' || element.querySelector('h1') === null);

/** What stands inside a column of text, and is not the column itself. */
export const WITHIN_COLUMN =
  /^(?:p|li|ul|ol|dl|dd|dt|blockquote|q|pre|h[1-6]|table|tbody|thead|tfoot|tr|td|th|span|b|strong|em|i|a|font|center)$/;
/** Elements around a line that are asked what they are. */
const MOST_AROUND = 8;
export const columnOf = (element: DomElement): DomElement => {
  let at = element;
  for (let up = 0; up < MOST_AROUND && at.parentElement !== null && WITHIN_COLUMN.test(at.localName); up++)
    at = at.parentElement;
  return at;
};

const PICTURES = new Set('img amp-img picture figure'.split(' '));

/** Stands before a mark that closes, with which the space before it goes: a line is too long to be gone through at each. */
const CLOSING = '\u0001';

const folded = (line: string): string =>
  line
    .replace(SOFT_HYPHEN, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll(` ${CLOSING}`, '')
    .replaceAll(CLOSING, '')
    .trim();

/** Longest name that a list of dialogue gives before what is said, characters. */
const LONGEST_TERM = 60;
const isTerm = (line: string): boolean => /^[^.?!]+$/u.test(line.trim()) && line.trim().length <= LONGEST_TERM;

/**
 * The number of a note at the foot of the page: no word of the sentence. Raised it leads to the note, stands in brackets or follows the
 * end of a clause, where a power does not; else it is a link in brackets. `before` is the character before it.
 */
function isNoteMark(element: DomElement, before: string): boolean {
  const text = element.textContent.trim();
  if (element.localName === 'a')
    return (
      /^\[(?:\d{1,3}|[a-z])\]$/.test(text) && /^[^?]*#/.test(element.getAttribute('href') ?? '') && /\S/.test(before)
    );
  if (!/^[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?$/u.test(text)) return false;
  return (
    /^\[\d+\]$/.test(text) ||
    (/^\d+$/.test(text) && /[.,;:!?”"’»)]/u.test(before)) ||
    element.querySelector('a[href*="#"]') !== null
  );
}

/** The address of a link in brackets behind it, as pages made to be printed have it. */
const PRINTED = /^\s?[[(<]\s?(https?:\/\/[^\s\])>]{1,500})\s?[\])>]/;

/** A text without the address of the link before it. */
function withoutPrinted(node: DomText): string {
  const text = node.textContent;
  const before = node.previousSibling;
  if (before === null || !isElement(before) || before.localName !== 'a') return text;
  const [whole, address = ''] = PRINTED.exec(text) ?? [];
  const target = before.getAttribute('href')?.trim().replace(/\/$/, '');
  return whole !== undefined && target && address.replace(/\/$/, '').endsWith(target) ? text.slice(whole.length) : text;
}

/** The marks that browsers draw around a quotation, where its author left them to the browser. */
const marksFor = (quotation: DomElement): { readonly open: string; readonly close: string } | null => {
  if (MARKED.test(quotation.textContent.trim())) return null;
  return quotation.parentElement?.closest('q') ? { open: '‘', close: '’' } : { open: '“', close: '”' };
};
const MARKED = /^["“”„«»'‘]/u;

/** The blocks below an element: text between the beginnings and ends of block elements, white space folded. */
export function readBlocks(root: DomElement): Block[] {
  const blocks: Block[] = [];
  let line = '';
  // Its last character: to ask the line itself each time would cost its length.
  let last = '';
  // Nothing but white space stands in the line.
  let blank = true;
  let linked = 0;
  let pictured = false;
  let owner = root;
  // Who speaks in a list of dialogue, until what is said follows.
  let term: Block | null = null;
  const flush = () => {
    if (term !== null) blocks.push(term);
    term = null;
    const text = folded(line);
    if (text !== '') {
      blocks.push({ element: owner, text, linked, pictured, column: columnOf(owner) });
      pictured = false;
    }
    line = '';
    last = '';
    blank = true;
    linked = 0;
  };
  const walk = (node: DomElement, block: DomElement, inLink: boolean) => {
    let breaks = 0;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) {
        const text = withoutPrinted(child);
        if (line === '') owner = block;
        if (/\S/.test(text)) {
          breaks = 0;
          blank = false;
        }
        line += text;
        if (text !== '') last = text.slice(-1);
        if (inLink) linked += text.trim().length;
      } else if (isElement(child)) {
        const name = child.localName;
        if (PICTURES.has(name) && blank) pictured = true;
        if (isSkipped(child) || ((name === 'sup' || name === 'a') && isNoteMark(child, last))) continue;
        if (name === 'br') {
          // One break is a new line of the paragraph, two part paragraphs.
          if (++breaks === 1) line += ' ';
          else flush();
        } else if (INLINE.has(name)) {
          breaks = 0;
          const marks = name === 'q' ? marksFor(child) : null;
          if (marks !== null) {
            line += marks.open;
            blank = false;
          }
          walk(child, block, inLink || name === 'a');
          if (marks !== null) line += CLOSING + marks.close;
        } else if (name === 'dd' && term !== null && blank) {
          line = `${term.text.replace(/:$/, '')}: `;
          blank = false;
          owner = child;
          term = null;
          walk(child, child, inLink);
          flush();
        } else {
          breaks = 0;
          flush();
          walk(child, child, inLink);
          if (name === 'dt' && isTerm(line)) {
            term = { element: child, text: folded(line), linked, pictured, column: columnOf(child) };
            line = '';
            blank = true;
            linked = 0;
          } else flush();
        }
      }
    }
  };
  walk(root, root, false);
  flush();
  return blocks;
}
