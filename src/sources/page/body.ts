import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from './blocks.ts';
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
  return joined(blocks);
}

const MAIN = '[itemprop~="articleBody"], article, main, [role="main"]';
/** A paragraph of prose, so that a menu or a list of teasers is none. */
const PROSE = 80;

/** The prose of the element that the page itself calls its article or main part: for pages on which Readability finds next to nothing. */
export function readMainPart(document: DomDocument, title: string | null): string {
  removeClassed(document);
  const candidates = [...document.querySelectorAll(MAIN)].slice(0, 20).map((element) => {
    const prose = readBlocks(element).filter(
      (block) => block.text.length >= PROSE && block.linked < block.text.length / 2,
    );
    return prose.length < 3 ? '' : joined(pruneBlocks(prose, title));
  });
  return candidates.reduce((best, text) => (text.length > best.length ? text : best), '');
}

const joined = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.text)
    .join('\n\n')
    .slice(0, PAGE_LIMITS.text);
