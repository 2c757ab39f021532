import { DomElement, lineOfElement } from './dom.ts';
import { DomText } from './dom-text.ts';
import { allBelow, firstBelow } from './dom-walk.ts';
import { compileSelector } from './selector.ts';

/** How elements are written as HTML, and made of it. */
interface Markup {
  write(element: DomElement): string;
  read(html: string, into: DomElement): void;
}

/** A page: an element `html` with a head and a body, always. */
export class DomDocument {
  readonly nodeType = 9;
  readonly nodeName = '#document';
  readonly parentNode = null;
  readonly nextElementSibling = null;
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  readonly markup: Markup;
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';

  constructor(markup: Markup) {
    this.markup = markup;
    this.documentElement = new DomElement('html', this);
    this.documentElement.parentNode = this;
    this.head = this.documentElement.appendChild(new DomElement('head', this));
    this.body = this.documentElement.appendChild(new DomElement('body', this));
  }

  get firstChild(): DomElement {
    return this.documentElement;
  }

  get title(): string {
    return lineOfElement(this.querySelector('title') ?? new DomText(''));
  }

  createElement(name: string): DomElement {
    return new DomElement(name.toLowerCase(), this);
  }

  createTextNode(text: string): DomText {
    return new DomText(text);
  }

  querySelector(selector: string): DomElement | null {
    return firstBelow(this.documentElement, compileSelector(selector));
  }

  querySelectorAll(selector: string): DomElement[] {
    return allBelow(this.documentElement, compileSelector(selector));
  }

  getElementsByTagName(name: string): DomElement[] {
    return this.documentElement.getElementsByTagName(name);
  }
}
