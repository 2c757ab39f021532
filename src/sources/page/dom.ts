import { ChildList } from './child-list.ts';
import type { DomDocument } from './document.ts';
import type { DomText } from './dom-text.ts';
import { allBelow, elementFrom, firstBelow, nextWithin } from './dom-walk.ts';
import { compileSelector } from './selector.ts';

export type { DomDocument };

/**
 * The little of the DOM that reading a page needs, Readability's wishes among them, as plain objects in linked lists: a page is made
 * into a tree, walked a few dozen times and thrown away, and events, live lists and ranges would cost more than all of that.
 */
export type DomNode = DomElement | DomText;

/** What holds children: an element, or the document above the first one. */
type DomParent = DomElement | DomDocument;

interface DomAttribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): DomAttribute;
}

/** How a style sheet within the element shows it. */
interface DomStyle {
  readonly display: string;
  readonly visibility: string;
}

export class DomElement {
  readonly nodeType = 1;
  readonly localName: string;
  readonly tagName: string;
  readonly ownerDocument: DomDocument;
  parentNode: DomParent | null = null;
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;
  firstChild: DomNode | null = null;
  lastChild: DomNode | null = null;
  /** Readability's notes on an element. */
  readability: unknown = undefined;
  readonly #attributes: Map<string, string>;
  #children: ChildList | null = null;

  constructor(name: string, ownerDocument: DomDocument, attributes: Map<string, string> = new Map()) {
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.ownerDocument = ownerDocument;
    this.#attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get parentElement(): DomElement | null {
    return this.parentNode instanceof DomElement ? this.parentNode : null;
  }

  get id(): string {
    return this.#attributes.get('id') ?? '';
  }

  set id(id: string) {
    this.#attributes.set('id', id);
  }

  get className(): string {
    return this.#attributes.get('class') ?? '';
  }

  set className(names: string) {
    this.#attributes.set('class', names);
  }

  get src(): string {
    return this.#attributes.get('src') ?? '';
  }

  get srcset(): string {
    return this.#attributes.get('srcset') ?? '';
  }

  get style(): DomStyle | null {
    const style = this.#attributes.get('style');
    return style === undefined ? null : { display: declared(style, DISPLAY), visibility: declared(style, VISIBILITY) };
  }

  get attributes(): readonly DomAttribute[] {
    return [...this.#attributes].map(([name, value]) => {
      const attribute: DomAttribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  setAttributeNode({ name, value }: DomAttribute): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get childNodes(): readonly DomNode[] {
    const nodes: DomNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  /** As they are when it is asked for: unlike a browser's it does not change before it is asked for again. */
  get children(): readonly DomElement[] {
    this.#children ??= new ChildList(this.childNodes.filter(isElement));
    return this.#children.read();
  }

  get firstElementChild(): DomElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): DomElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): DomElement | null {
    let at = this.previousSibling;
    while (at !== null && !isElement(at)) at = at.previousSibling;
    return at;
  }

  get textContent(): string {
    const first = this.firstChild;
    if (first === null) return '';
    if (first.nextSibling === null) return first.textContent;
    let text = '';
    for (let at: DomNode | null = first; at !== null; at = nextWithin(at, this)) {
      if (!isElement(at)) text += at.textContent;
    }
    return text;
  }

  get innerHTML(): string {
    return this.ownerDocument.markup.write(this);
  }

  set innerHTML(html: string) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    this.ownerDocument.markup.read(html, this);
  }

  appendChild<T extends DomNode>(node: T): T {
    node.remove();
    return this.insert(node, null);
  }

  removeChild<T extends DomNode>(node: T): T {
    const { previousSibling: before, nextSibling: after } = node;
    if (before === null) this.firstChild = after;
    else before.nextSibling = after;
    if (after === null) this.lastChild = before;
    else after.previousSibling = before;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    if (isElement(node) && this.#children?.note({ kind: 'went', child: node }) === false) this.#children = null;
    return node;
  }

  replaceChild<T extends DomNode>(node: DomNode, replaced: T): T {
    node.remove();
    this.insert(node, replaced);
    return this.removeChild(replaced);
  }

  /** Puts a node that has no parent before one of this element's children, or last. */
  insert<T extends DomNode>(node: T, before: DomNode | null): T {
    const previous = before === null ? this.lastChild : before.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (before === null) this.lastChild = node;
    else before.previousSibling = node;
    if (!isElement(node)) return node;
    if (before !== null && !isElement(before)) this.#children = null;
    else if (this.#children?.note({ kind: 'came', child: node, before }) === false) this.#children = null;
    return node;
  }

  remove(): void {
    if (this.parentNode instanceof DomElement) this.parentNode.removeChild(this);
  }

  matches(selector: string): boolean {
    return compileSelector(selector)(this);
  }

  closest(selector: string): DomElement | null {
    const matches = compileSelector(selector);
    let at: DomElement | null = this;
    while (at !== null && !matches(at)) at = at.parentElement;
    return at;
  }

  querySelector(selector: string): DomElement | null {
    return firstBelow(this, compileSelector(selector));
  }

  querySelectorAll(selector: string): DomElement[] {
    return allBelow(this, compileSelector(selector));
  }

  getElementsByTagName(name: string): DomElement[] {
    return allBelow(this, name === '*' ? () => true : compileSelector(name));
  }
}

export const isText = (node: DomNode): node is DomText => node.nodeType === 3;
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** Text of an element on one line. */
export const lineOfElement = (element: DomNode): string => element.textContent.replace(/\s+/g, ' ').trim();

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z-]+)/i;
const declared = (style: string, property: RegExp): string => property.exec(style)?.[1]?.toLowerCase() ?? '';
