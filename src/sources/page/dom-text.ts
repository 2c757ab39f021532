import type { DomElement, DomNode } from './dom.ts';
import { elementFrom } from './dom-walk.ts';

/** A run of text between two tags. */
export class DomText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  textContent: string;
  parentNode: DomElement | null = null;
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;

  constructor(text: string) {
    this.textContent = text;
  }

  get parentElement(): DomElement | null {
    return this.parentNode;
  }

  get childNodes(): readonly DomNode[] {
    return NONE;
  }

  get nextElementSibling(): DomElement | null {
    return elementFrom(this.nextSibling);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

const NONE: readonly DomNode[] = [];
