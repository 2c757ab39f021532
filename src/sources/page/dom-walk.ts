import type { DomElement, DomNode } from './dom.ts';

const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

/** The node after another in reading order, below one element; null after its last. */
export function nextWithin(node: DomNode, root: DomElement): DomNode | null {
  if (isElement(node) && node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentElement;
  return at === null || at === root ? null : at.nextSibling;
}

/** The node itself where it is an element, else the next beside it that is one. */
export function elementFrom(node: DomNode | null): DomElement | null {
  let at = node;
  while (at !== null && !isElement(at)) at = at.nextSibling;
  return at;
}

/** The first element below another that is meant, in reading order. */
export function firstBelow(root: DomElement, matches: (element: DomElement) => boolean): DomElement | null {
  for (let at = nextWithin(root, root); at !== null; at = nextWithin(at, root)) {
    if (isElement(at) && matches(at)) return at;
  }
  return null;
}

export function allBelow(root: DomElement, matches: (element: DomElement) => boolean): DomElement[] {
  const found: DomElement[] = [];
  for (let at = nextWithin(root, root); at !== null; at = nextWithin(at, root)) {
    if (isElement(at) && matches(at)) found.push(at);
  }
  return found;
}
