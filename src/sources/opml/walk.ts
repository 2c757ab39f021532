import { readTag, type Tag } from '../feed/tag.ts';
import { readValue } from './references.ts';

/** What a walk through a document tells; places are UTF-16 offsets. */
export interface Walker {
  /** `depth`: how many elements enclose it. */
  open(tag: Tag, at: number, depth: number): void;
  close(name: string): void;
  /** Where the document is broken, and what is expected. */
  fault(at: number, reason: string): void;
}

/** Open elements that are told apart; lists nest two or three deep. */
const DEEPEST = 50;

/**
 * Tells the elements of an XML document, the broken places and what encloses what as if they were mended, in time linear in
 * its length. Declarations, comments and sections are passed over: no entity that a document declares exists.
 */
export function walkXml(text: string, walker: Walker): void {
  const open: { readonly name: string; readonly at: number }[] = [];
  let at = 0;
  let ended = false;

  const closeTo = (depth: number, before: string) => {
    while (open.length > depth) {
      const { name, at: begun } = open.pop() ?? { name: '', at: 0 };
      if (open.length > depth)
        walker.fault(begun, `<${name}> is never closed: </${name}> is expected before ${before}`);
      walker.close(name);
    }
  };
  const skip = (mark: string, from: number, what: string): number => {
    const end = text.indexOf(mark, from);
    if (end !== -1) return end + mark.length;
    walker.fault(from, `${what} never ends: ${mark} is expected`);
    return text.length;
  };

  while (!ended) {
    const start = text.indexOf('<', at);
    if (start === -1) break;
    if (text.startsWith('<!--', start)) at = skip('-->', start, 'a comment');
    else if (text.startsWith('<![CDATA[', start)) at = skip(']]>', start, 'a section');
    else if (text.startsWith('<?', start)) at = skip('?>', start, 'a declaration');
    else if (text.startsWith('<!', start)) at = endOfDoctype(text, start);
    else if (text.startsWith('</', start)) {
      const end = text.indexOf('>', start);
      at = end === -1 ? text.length : end + 1;
      const name = text
        .slice(start + 2, end === -1 ? start + 40 : Math.min(end, start + 40))
        .trim()
        .toLowerCase();
      const depth = open.findLastIndex((element) => element.name === name);
      if (end === -1) walker.fault(start, `</${name} lacks its >`);
      if (depth !== -1) closeTo(depth, `</${name}>`);
      else if (open.length < DEEPEST) walker.fault(start, `</${name}> closes nothing that is open`);
      ended = depth === 0;
    } else {
      const tag = readTag(text, start, readValue);
      if (tag === null) {
        walker.fault(start, 'a < that begins no element: &lt; is expected');
        at = start + 1;
        continue;
      }
      at = tag.end;
      if (text.charAt(tag.end - 1) !== '>') walker.fault(start, `<${tag.name} lacks its >`);
      walker.open(tag, start, open.length);
      if (!tag.closed && open.length < DEEPEST) open.push({ name: tag.name, at: start });
      else {
        if (!tag.closed) walker.fault(start, 'outlines are nested too deeply');
        walker.close(tag.name);
      }
    }
  }
  if (open.length > 0) {
    const missing = open.map(({ name }) => `</${name}>`).reverse();
    walker.fault(text.length, `the document breaks off: ${missing.join(' ')} is expected`);
  }
}

/** Past a `<!DOCTYPE …>` with whatever it declares in brackets. */
function endOfDoctype(text: string, start: number): number {
  const end = text.indexOf('>', start);
  if (end === -1) return text.length;
  const bracket = text.slice(start, end).indexOf('[');
  if (bracket === -1) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = start + bracket;
  return close.test(text) ? close.lastIndex : text.length;
}
