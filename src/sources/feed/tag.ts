import { readReferences } from './references.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Tag {
  /** In lower case, with its prefix: feeds agree on case no more than HTML does. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly closed: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

/** More attributes than any element of a feed has, namespaces included; the others are passed over. */
const ATTRIBUTES = 100;
const NONE: Attributes = Object.freeze(Object.create(null));

const NAME = /[A-Za-z_:\u0080-\uffff][^\s/>=<"']*/y;
const ATTRIBUTE = /[\s/]*([^\s/>=<"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'<]+))?)?/y;

/** The start tag at a `<`; null where no name follows and the `<` is text. One that is cut off ends with the text, or before the next `<`. */
export function readTag(text: string, start: number, readValue = readReferences): Tag | null {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return null;
  let at = NAME.lastIndex;
  if (text.charCodeAt(at) === 0x3e) return { name: name.toLowerCase(), attributes: NONE, closed: false, end: at + 1 };
  const attributes: Record<string, string> = Object.create(null);
  let count = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (found === null) break;
    at = ATTRIBUTE.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    if (++count <= ATTRIBUTES && !(key in attributes)) {
      attributes[key] = readValue(found[2] ?? found[3] ?? found[4] ?? '');
    }
  }
  const end = endOfTag(text, at);
  return { name: name.toLowerCase(), attributes, closed: text.charAt(end - 2) === '/', end };
}

/** Past the `>` that ends a tag, or before the `<` where it lacks one. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x3c) return at;
  }
  return text.length;
}
