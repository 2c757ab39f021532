import { Parser } from 'htmlparser2';
import { DomDocument } from './document.ts';
import { DomElement, isElement } from './dom.ts';
import { DomText } from './dom-text.ts';
import { PAGE_LIMITS } from './limits.ts';

/** Elements that hold nothing of an article. */
const DROPPED = new Set(
  'style svg noscript template iframe object embed canvas audio video select option math amp-ad amp-auto-ads amp-sticky-ad amp-embed amp-iframe amp-analytics amp-sidebar amp-consent amp-user-notification amp-social-share amp-lightbox'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What Readability, the metadata or the links look at. */
const KEPT_ATTRIBUTES = new Set(
  'id class role itemprop itemtype itemscope rel href src datetime content name property lang style hidden aria-hidden aria-modal alt title type http-equiv pubdate width height srcset data-src data-srcset data-lazy-src data-original'.split(
    ' ',
  ),
);
/** There is one of each, made before anything is read. */
const FRAME = new Set(['html', 'head', 'body']);
const HEAD = new Set(['title', 'meta', 'link', 'base', 'script']);
/** A tag as pages write it; what a parser makes of `<a<b>` is none, and must not become one. */
const NAME = /^[a-z][a-z0-9:_-]*$/;
const CHUNK = 65_536;
const META_ELEMENTS = 500;

export type Parsed =
  | { readonly kind: 'page'; readonly document: DomDocument }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A page as a tree without scripts, styles and excess, in one streaming pass that stops at the first cap passed: what is kept takes
 * bounded time and memory. JSON-LD stays.
 */
export function parsePage(source: string): Parsed {
  if (source.length > PAGE_LIMITS.length) return { kind: 'refused', reason: 'the page is too long' };
  const document = new DomDocument({ write: writeMarkup, read: readMarkup });
  let root = document.head;
  let language = '';
  // The kept elements that are open, and for each open one whether it is kept, dropped, or only its tags are.
  const path: DomElement[] = [];
  const open: ('kept' | 'dropped' | 'unwrapped')[] = [];
  let dropping = 0;
  let elements = 0;
  let metas = 0;
  let pieces = 0;
  let refused: string | null = null;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++elements > PAGE_LIMITS.elements) refused = 'the page has too many elements';
        if (open.length >= PAGE_LIMITS.depth) refused = 'the page is nested too deeply';
        const frame = FRAME.has(name);
        if (name === 'html') language ||= attributes.lang ?? '';
        const drops = DROPPED.has(name) || (name === 'script' && !/ld\+json/i.test(attributes.type ?? ''));
        // Their tags may be left out, and often are: the body begins with the first element that is not of the head.
        if (name === 'body' || !(frame || HEAD.has(name) || DROPPED.has(name))) root = document.body;
        // Of thousands of meta elements those that matter come first.
        const spare = name === 'meta' && ++metas > META_ELEMENTS;
        if (drops) dropping++;
        if (drops || dropping > 0 || open.length >= PAGE_LIMITS.keptDepth || spare || frame || !NAME.test(name)) {
          open.push(drops ? 'dropped' : 'unwrapped');
          return;
        }
        const element = new DomElement(name, document, kept(attributes));
        (path.at(-1) ?? root).insert(element, null);
        path.push(element);
        open.push('kept');
      },
      onclosetag: () => {
        const closed = open.pop();
        if (closed === 'dropped') dropping--;
        else if (closed === 'kept') path.pop();
      },
      ontext: (text) => {
        if (++pieces > PAGE_LIMITS.pieces) refused = 'the page is too broken';
        if (open.length === 0 && /\S/.test(text)) root = document.body;
        if (dropping === 0) append(path.at(-1) ?? root, text);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < source.length && refused === null; at += CHUNK) parser.write(source.slice(at, at + CHUNK));
  if (refused !== null) return { kind: 'refused', reason: refused };
  parser.end();
  document.documentElement.setAttribute('lang', language);
  return { kind: 'page', document };
}

function kept(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const known = new Map<string, string>();
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    if (KEPT_ATTRIBUTES.has(name) && value.length <= PAGE_LIMITS.attribute) known.set(name, value);
  }
  return known;
}

/** A parser tells of text in pieces. */
function append(element: DomElement, text: string): void {
  const last = element.lastChild;
  if (last !== null && !isElement(last)) last.textContent += text;
  else element.insert(new DomText(text), null);
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function writeMarkup(element: DomElement): string {
  let html = '';
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) {
      html += element.localName === 'script' ? child.textContent : escapeHtml(child.textContent);
      continue;
    }
    html += `<${child.localName}`;
    for (const { name, value } of child.attributes) html += ` ${name}="${escapeHtml(value)}"`;
    html += VOID.has(child.localName) ? '>' : `>${writeMarkup(child)}</${child.localName}>`;
  }
  return html;
}

/** What `writeMarkup` wrote, as elements again. */
function readMarkup(html: string, into: DomElement): void {
  const path = [into];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = new DomElement(name, into.ownerDocument, new Map(Object.entries(attributes)));
        path.at(-1)?.insert(element, null);
        path.push(element);
      },
      onclosetag: () => path.pop(),
      ontext: (text) => append(path.at(-1) ?? into, text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
}
