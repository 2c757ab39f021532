import { escapeText, readReferences } from './references.ts';
import type { Attributes } from './tag.ts';

/** An element of a feed: one that holds others, or one whose content is read as text or markup. */
export interface Element {
  /** With its customary prefix: `title`, `dc:creator`. */
  readonly name: string;
  readonly attributes: Attributes;
  /** The base in force for addresses in it: that of `xml:base`, or the feed's own address. */
  readonly base: string;
  readonly children: Element[];
  /** What stands in it: text, or markup where it holds tags. */
  readonly content: Content;
}

/** Children of one element that are kept; entries have a dozen, those with a gallery some hundred. */
const CHILDREN = 500;

/** Of one name, where there are as many. */
const CHILDREN_OF_A_NAME = 20;

/** How often each name stands among the children of an element that has as many as are kept. */
const counts = new WeakMap<Element, Map<string, number>>();

/** Of more than are kept the first of each name are: a blog lists a thousand categories before its title and its links. */
export function addChild(parent: Element, child: Element): void {
  const { children } = parent;
  if (children.length >= CHILDREN) {
    const ofNames = counts.get(parent) ?? countNames(children);
    counts.set(parent, ofNames);
    const count = (ofNames.get(child.name) ?? 0) + 1;
    if (count > CHILDREN_OF_A_NAME) return;
    ofNames.set(child.name, count);
  }
  children.push(child);
}

function countNames(children: readonly Element[]): Map<string, number> {
  const ofNames = new Map<string, number>();
  for (const { name } of children) ofNames.set(name, (ofNames.get(name) ?? 0) + 1);
  return ofNames;
}

/** UTF-16 units kept of one element: some three times the longest article. */
const LENGTH = 1_500_000;

/** Elements of HTML without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What stands in an element, put together piece by piece: as text until a tag comes, from then on as markup. */
export class Content {
  #pieces: { readonly text: string; readonly literal: boolean }[] = [];
  #markup = '';
  #hasTags = false;
  #length = 0;

  add(text: string, literal: boolean): void {
    const room = LENGTH - this.#length;
    if (room <= 0) return;
    const piece = text.slice(0, room);
    this.#length += piece.length;
    if (this.#hasTags) this.#markup += literal ? piece : escapeText(readReferences(piece));
    else this.#pieces.push({ text: piece, literal });
  }

  openTag(written: string): void {
    this.#startMarkup();
    // The prefix of an XHTML element is no part of its name in HTML.
    this.#put(written.replace(/^<[\w.-]+:/, '<'));
  }

  closeTag(name: string): void {
    const local = name.slice(name.indexOf(':') + 1);
    if (!VOID.has(local)) this.#put(`</${local}>`);
  }

  /** Text with its references read, or HTML. */
  get value(): string {
    if (this.#hasTags) return this.#markup;
    const [first] = this.#pieces;
    if (this.#pieces.length === 1 && first) return first.literal ? first.text : readReferences(first.text);
    return this.#pieces.map(({ text, literal }) => (literal ? text : readReferences(text))).join('');
  }

  #startMarkup(): void {
    if (this.#hasTags) return;
    this.#hasTags = true;
    // What was text so far is text of the markup.
    this.#markup = this.#pieces
      .map(({ text, literal }) => (literal ? text : escapeText(readReferences(text))))
      .join('');
    this.#pieces = [];
  }

  #put(tag: string): void {
    if (this.#length >= LENGTH) return;
    this.#length += tag.length;
    this.#markup += tag;
  }
}

/** The children of that name; a path such as `media:group/media:title` goes through elements within elements. */
export function childrenOf(element: Element, path: string): readonly Element[] {
  const [name, ...rest] = path.split('/');
  const found = element.children.filter((child) => child.name === name);
  return rest.length === 0 ? found : found.flatMap((child) => childrenOf(child, rest.join('/')));
}

/** The text of the first child of each of these names that has one. */
export const textsOf = (element: Element, paths: readonly string[]): string[] =>
  paths.flatMap((path) => childrenOf(element, path).map(said)).filter((value) => value.trim() !== '');

/** What an element says: its text or markup, unpacked where it is in Base64, as Atom 0.3 allows (section 3.1.2). */
export function said(element: Element): string {
  const { value } = element.content;
  const packed =
    element.attributes.mode === 'base64' ||
    /^(?:base64|application\/octet-stream)$/.test(element.attributes.type ?? '');
  return packed ? Buffer.from(value, 'base64').toString('utf8') : value;
}
