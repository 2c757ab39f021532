import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../../core/language.ts';
import { type Block, readBlocks } from './blocks.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isProse, mend, readFlow } from './flow.ts';
import { readCaptions, withCaptions } from './gallery.ts';
import { withLede } from './lede.ts';
import { PAGE_LIMITS } from './limits.ts';
import { isIndex } from './no-article.ts';
import { withoutNotes } from './notes.ts';
import { type PageWords, pruneBlocks, removeClassed } from './prune.ts';

/** The article's paragraphs, parted by blank lines, captions and furniture left out; empty where the page has none. Changes the document. */
export function readBody(
  document: DomDocument,
  words: Omit<PageWords, 'standfirst'> & { readonly dated: boolean },
): string {
  const root = document.body;
  const captions = readCaptions(root);
  const english = isEnglish(readBlocks(root).filter(isProse));
  removeClassed(document, english);
  const flow = readFlow(readBlocks(root), root);
  const taken = mend(readabilityBlocks(document), flow);
  const blocks = withLede(taken, flow, words.title, english);
  const own = withoutNotes(pruneBlocks(blocks, { ...words, standfirst: english }));
  return !words.dated && isIndex(own) ? '' : withCaptions(joined(own), captions).slice(0, PAGE_LIMITS.text);
}

/** By its words: what pages declare is often their template's language. */
const isEnglish = (prose: readonly Block[]): boolean => /^(?:en|und)$/.test(detectLanguage(joined(prose)));

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
