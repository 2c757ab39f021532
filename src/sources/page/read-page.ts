import { readBody } from './body.ts';
import { parseDocument } from './dom.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { stripPage } from './strip.ts';

/** A page read, before it becomes an Article. */
export type PageReading =
  | { readonly kind: 'read'; readonly text: string; readonly metadata: PageMetadata }
  | { readonly kind: 'refused'; readonly reason: string };

/** One page's HTML to text and metadata. Blocks for as long as the page takes: run it in a worker. */
export function readPage(html: string, url: string): PageReading {
  const stripped = stripPage(html);
  if (stripped.kind === 'refused') return stripped;
  const document = parseDocument(stripped.html);
  const metadata = readMetadata(document, url);
  const text = readBody(document, { title: metadata.title, description: metadata.description });
  return { kind: 'read', text, metadata };
}
