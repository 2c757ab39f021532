import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { mend, readFlow } from './flow.ts';
import { PAGE_LIMITS } from './limits.ts';
import { type PageWords, pruneBlocks, removeClassed } from './prune.ts';

/** The article's paragraphs, parted by blank lines, captions and furniture left out; empty where the page has none. Changes the document. */
export function readBody(document: DomDocument, words: PageWords): string {
  removeClassed(document);
  const root = document.body;
  if (root === null) return '';
  const flow = readFlow(readBlocks(root), root);
  const blocks = pruneBlocks(mend(readabilityBlocks(document), flow), words);
  return joined(blocks);
}

function readabilityBlocks(document: DomDocument): readonly Block[] {
  const parsed = new Readability<DomElement>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as DomElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return parsed?.content ? readBlocks(parsed.content) : [];
}

const joined = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.text)
    .join('\n\n')
    .slice(0, PAGE_LIMITS.text);
