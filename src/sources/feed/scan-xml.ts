import { type Attributes, readTag } from './tag.ts';

/** What a scan tells, always balanced: each `open` has its `close`, whatever the text left open or closed twice. */
export interface XmlListener {
  /** Asked before an element opens: how many of the open ones enclose it; fewer than are open closes the others first. */
  enclosing(name: string): number;
  /** `written` is the tag as it stands in the text. */
  open(name: string, attributes: Attributes, written: string): void;
  close(name: string): void;
  /** `literal`: from a CDATA section, with no references to read. */
  text(text: string, literal: boolean): void;
  /** Asked after each element: true ends the scan. */
  done(): boolean;
}

/**
 * Open elements that are told. What lies deeper is told as text alone: content of articles nests some dozen deep, and each end
 * tag looks through all that is open.
 */
const DEEPEST = 100;

/**
 * Reads XML as far as it goes, in time linear in its length: bare `&` and `<` are text, what was left open is closed by what
 * encloses it, and a section that never ends ends with the element it stands in. Declarations are passed over; entities that
 * they define do not exist.
 */
export function scanXml(text: string, listener: XmlListener): void {
  const open: string[] = [];
  const find = createFinder(text);
  let at = 0;

  const closeTo = (depth: number) => {
    while (open.length > depth) listener.close(open.pop() ?? '');
  };

  const startTag = (start: number): number => {
    const tag = readTag(text, start);
    if (tag === null) {
      listener.text('<', true);
      return start + 1;
    }
    closeTo(listener.enclosing(tag.name));
    if (open.length < DEEPEST) {
      open.push(tag.name);
      listener.open(tag.name, tag.attributes, text.slice(start, tag.end));
      if (tag.closed) closeTo(open.length - 1);
    }
    return tag.end;
  };

  const endTag = (start: number): number => {
    // One that lacks its `>` ends before the next tag.
    const end = Math.min(find('>', start), find('<', start + 1));
    const [name = ''] = text
      .slice(start + 2, Math.min(end, start + 200))
      .trim()
      .toLowerCase()
      .split(/\s/, 1);
    const depth = open.lastIndexOf(name);
    if (depth !== -1) closeTo(depth);
    return text.charCodeAt(end) === 0x3e ? end + 1 : end;
  };

  const section = (start: number): number => {
    const from = start + '<![CDATA['.length;
    const end = endOfSection(text, from, open.at(-1) ?? '', find);
    listener.text(text.slice(from, end).replaceAll('<![CDATA[', ''), true);
    return text.startsWith(']]>', end) ? end + 3 : end;
  };

  while (at < text.length && !listener.done()) {
    const start = find('<', at);
    // What is left of a section that ended sooner is no text.
    if (start > at) listener.text(text.slice(at, start).replaceAll(']]>', ''), false);
    if (start >= text.length) break;
    const next = text.charCodeAt(start + 1);
    if (next === 0x2f) at = endTag(start);
    else if (next === 0x3f) at = past(text, start, '?>', find);
    else if (next !== 0x21) at = startTag(start);
    else if (text.startsWith('<![CDATA[', start)) at = section(start);
    else if (text.startsWith('<!--', start)) at = past(text, start, '-->', find);
    else at = endOfDeclaration(text, start, find);
  }
  closeTo(0);
}

type Finder = (mark: string, from: number) => number;

/** `indexOf` that gives the text's length where there is none. Asked in rising order, it never looks twice through a stretch. */
function createFinder(text: string): Finder {
  const known = new Map<string, number>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last !== undefined && last >= from) return last;
    const found = text.indexOf(mark, from);
    const at = found === -1 ? text.length : found;
    known.set(mark, at);
    return at;
  };
}

/** Past a comment or instruction; one that never ends is taken to end with its first `>`. */
function past(text: string, start: number, mark: string, find: Finder): number {
  const end = find(mark, start + 2);
  return end < text.length ? end + mark.length : find('>', start) + 1;
}

/** A section that holds the start of another and between them the end of its own element was never closed. */
function endOfSection(text: string, from: number, name: string, find: Finder): number {
  const end = find(']]>', from);
  const other = find('<![CDATA[', from);
  if (end < text.length && other > end) return end;
  const own = text.slice(from, other).indexOf(`</${name}`);
  if (own !== -1) return from + own;
  return end;
}

/** Past a `<!DOCTYPE …>` and the declarations it may hold in brackets. */
function endOfDeclaration(text: string, start: number, find: Finder): number {
  const end = find('>', start);
  const bracket = find('[', start);
  if (bracket > end) return end + 1;
  const close = find(']', bracket);
  // Brackets stand in quoted values too, but the last one is followed by the end.
  for (let at = close; at < text.length; at = find(']', at + 1)) {
    const after = text.slice(at + 1, at + 20).trimStart();
    if (after.startsWith('>')) return find('>', at) + 1;
  }
  return end + 1;
}
