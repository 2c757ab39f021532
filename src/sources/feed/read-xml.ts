import { addChild, Content, type Element } from './element.ts';
import { nestBase } from './link.ts';
import { enterScope, nameIn, OUTERMOST, type Scope } from './namespaces.ts';
import { createNewest, type Placed } from './newest.ts';
import { scanXml } from './scan-xml.ts';
import type { Attributes } from './tag.ts';

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);
const ENTRIES = new Set(['item', 'entry']);
/** Elements that hold others; all else holds text or markup. */
const HOLDERS = new Set(
  'item entry author contributor image textinput source skiphours skipdays media:group media:content'.split(' '),
);
/** Elements with one line of text. */
const LINES = new Set(
  'title link guid id pubdate author category comments updated published dc:creator dc:date'.split(' '),
);
/** One of these within a line of text says that the line was never closed: none is HTML that stands in a line. */
const FIELDS = new Set(
  'link guid pubdate description content:encoded dc:creator dc:date category comments updated published'.split(' '),
);
/** Elements before a feed's root: what a broken server writes there, a warning or a page around it. */
const PRELUDE = 20;
/** Entries within entries; more were never closed. */
const NESTED = 3;

interface Frame {
  readonly kind: 'prelude' | 'root' | 'entry' | 'holder' | 'text' | 'markup';
  readonly element: Element;
  readonly scope: Scope;
  /** The place of an entry among the others. */
  readonly at?: number;
}

interface Ended extends Placed {
  readonly element: Element;
}

export interface XmlReading<Entry> {
  /** How many entries are read, the newest. */
  readonly most: number;
  /** Elements that are kept, by name. */
  readonly wanted: ReadonlySet<string>;
  /** When the entry was published, ms. */
  readonly dateOf: (entry: Element) => number | null;
  readonly readEntry: (entry: Element) => Entry;
}

/**
 * Reads RSS, RDF and Atom, whole or broken: what is said of the feed, and its entries in its order. Of a feed
 * of any size there are never more than twice as many entries as are read. An entry within another is one more, behind it. Null
 * where no feed begins.
 */
export function readXml<Entry>(
  text: string,
  url: string,
  { most, wanted, dateOf, readEntry }: XmlReading<Entry>,
): { readonly about: Element; readonly entries: readonly Entry[] } | null {
  const outside: Frame = { kind: 'prelude', element: newElement('', {}, url), scope: OUTERMOST };
  const frames: Frame[] = [];
  const newest = createNewest<Ended>(most);
  let begun = 0;
  let about: Element | null = null;
  let strangers = 0;

  const top = (): Frame => frames.at(-1) ?? outside;

  const begin = (outer: Frame, name: string, attributes: Attributes, scope: Scope): Frame => {
    if (outer.kind === 'prelude' && !ROOTS.has(name)) {
      strangers++;
      return { ...outer, scope };
    }
    const element = newElement(name, attributes, nestBase(attributes['xml:base'], outer.element.base));
    if (outer.kind === 'prelude') {
      about ??= element;
      return { kind: 'root', element: { ...element, children: about.children }, scope };
    }
    if (outer.kind === 'root' && (ROOTS.has(name) || name === 'items')) {
      return { kind: 'root', element: { ...element, children: outer.element.children }, scope };
    }
    if (ENTRIES.has(name)) return { kind: 'entry', element, scope, at: begun++ };
    return { kind: HOLDERS.has(name) ? 'holder' : 'text', element, scope };
  };

  scanXml(text, {
    enclosing: (written) => {
      const { kind, scope } = top();
      if (kind !== 'text' && kind !== 'markup' && kind !== 'entry') return frames.length;
      const name = nameIn(scope, written);
      if (ENTRIES.has(name)) {
        const within = frames.filter((frame) => frame.kind === 'entry');
        if (within.length >= NESTED) return frames.findIndex((frame) => frame.kind === 'entry');
      } else if (!FIELDS.has(name)) return frames.length;
      const line = frames.findIndex((frame) => frame.kind === 'text');
      const open = frames[line]?.element.name;
      return open !== undefined && (ENTRIES.has(name) || LINES.has(open)) ? line : frames.length;
    },
    open: (written, attributes, tag) => {
      const outer = top();
      if (outer.kind === 'text' || outer.kind === 'markup') {
        outer.element.content.openTag(tag);
        frames.push({ ...outer, kind: 'markup' });
        return;
      }
      const scope = enterScope(outer.scope, attributes);
      frames.push(begin(outer, nameIn(scope, written), attributes, scope));
    },
    close: (written) => {
      const { kind, element, at } = frames.pop() ?? outside;
      if (kind === 'markup') element.content.closeTag(written);
      if ((kind === 'text' || kind === 'holder') && wanted.has(element.name)) addChild(top().element, element);
      if (kind !== 'entry' || at === undefined) return;
      const hollow = element.children.length === 0 && frames.some((frame) => frame.kind === 'entry');
      if (!hollow) newest.add({ at, element, date: dateOf(element) });
    },
    text: (piece, literal) => {
      const { kind, element } = top();
      if (kind === 'text' || kind === 'markup' || kind === 'holder') element.content.add(piece, literal);
    },
    done: () => newest.settled() || (about === null && strangers > PRELUDE),
  });
  if (about === null) return null;
  return { about, entries: newest.entries().map(({ element }) => readEntry(element)) };
}

const newElement = (name: string, attributes: Attributes, base: string): Element => ({
  name,
  attributes,
  base,
  children: [],
  content: new Content(),
});
