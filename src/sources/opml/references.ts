import { Parser } from 'htmlparser2';
import { readReferences } from '../feed/references.ts';

const NAMED = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;
/** Names that were looked up; HTML has 2,231 (https://html.spec.whatwg.org/#named-character-references). */
const known = new Map<string, string>();
const MOST = 4_000;

/** A value with the references of XML read, and those that only HTML declares, in one pass; a bare `&` stands as it is. */
export const readValue = (raw: string): string =>
  raw.includes('&')
    ? raw.replace(NAMED, (reference) => {
        const read = readReferences(reference);
        return read === reference ? lookUp(reference) : read;
      })
    : raw;

function lookUp(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  let read = '';
  const parser = new Parser({ ontext: (text) => (read += text) }, { decodeEntities: true });
  parser.end(reference);
  // Old names need no semicolon: in a longer word they are none.
  if (read.endsWith(';')) read = reference;
  if (known.size < MOST) known.set(reference, read);
  return read;
}
