import { addressAtOrigin } from './amp-cache.ts';
import { readBody } from './body.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { isNotice } from './no-article.ts';
import { parsePage } from './parse.ts';
import { readToldText } from './told-text.ts';

/** A page read, before it becomes an Article. */
export type PageReading =
  | { readonly kind: 'read'; readonly text: string; readonly metadata: PageMetadata }
  | { readonly kind: 'refused'; readonly reason: string };

/** A page whose text scripts write tells machines so many times what it shows; what it shows is better parted into paragraphs. */
const TOLD_INSTEAD = 2;

/** One page's HTML, and where it was found, to text and metadata. Blocks for as long as the page takes: run it in a worker. */
export function readPage(html: string, found: string): PageReading {
  const url = addressAtOrigin(found);
  const parsed = parsePage(html);
  if (parsed.kind === 'refused') return parsed;
  const { document } = parsed;
  const metadata = readMetadata(document, url);
  const dated = metadata.published !== null;
  const told = metadata.locked ? '' : readToldText(document);
  const shown = readBody(document, { title: metadata.title, description: metadata.description, dated });
  const isTold = told.length > shown.length * TOLD_INSTEAD;
  const text = isTold ? told : shown;
  const notice = isNotice(metadata.title, text, dated);
  return { kind: 'read', text: notice ? '' : text, metadata: isTold ? { ...metadata, part: null } : metadata };
}
