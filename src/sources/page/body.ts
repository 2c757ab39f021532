import { Readability } from '@mozilla/readability';
import { readBlocks } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { PAGE_LIMITS } from './limits.ts';
import { pruneBlocks, removeClassed } from './prune.ts';

/** The article's paragraphs, parted by blank lines, captions and furniture left out; empty where the page has none. Changes the document. */
export function readBody(document: DomDocument, title: string | null): string {
  removeClassed(document);
  const parsed = new Readability<DomElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as DomElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return '';
  const blocks = pruneBlocks(readBlocks(parsed.content), title);
  return blocks
    .map((block) => block.text)
    .join('\n\n')
    .slice(0, PAGE_LIMITS.text);
}
