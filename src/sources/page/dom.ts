import { parseHTML } from 'linkedom';

/** The little of the DOM that reading a page needs; linkedom's own types want the browser's. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  matches(selector: string): boolean;
  closest(selector: string): DomElement | null;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  readonly title: string;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const TEXT = 3;
const ELEMENT = 1;

export const isText = (node: DomNode): boolean => node.nodeType === TEXT;
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

export const parseDocument = (html: string): DomDocument => parseHTML(html).document as unknown as DomDocument;

/** Text of an element on one line. */
export const lineOfElement = (element: DomNode): string => element.textContent.replace(/\s+/g, ' ').trim();
