import { availableParallelism } from 'node:os';
import { explain } from '../core/explain.ts';
import type { FeedDocument, FeedEntry } from '../core/ports.ts';
import { decodeBytes } from '../sources/charset.ts';
import { NO_ADDRESS } from '../sources/page/limits.ts';
import { createPageReader, type PageReader } from '../sources/page/page-reader.ts';
import { answerLines, BadLine, type Line, textField } from './json-lines.ts';
import { lineId } from './read.ts';
import type { Terminal } from './terminal.ts';

/** All entries of any feed that is one: the longest archives have some thousand. */
const ENTRIES = 10_000;

/**
 * `pullquote feeds parse --jsonl`: lines of `{id, bodyBase64, url?, contentType?}` in, for each `{id, title, link, entries}` or
 * `{id, error}` out, in their order. Feeds are read in as many workers as the machine has cores.
 */
export async function parseFeeds({ stdin, stdout }: Terminal): Promise<number> {
  const workers = availableParallelism();
  // Its own feeds may take longer than a stranger's: none is to be lost on a busy machine.
  const pages = createPageReader({ workers, deadline: 10_000, smallFeed: 0, entries: ENTRIES });
  await answerLines({ input: stdin, output: stdout, width: workers * 2 }, async (line) => {
    const id = lineId(line);
    return { id, ...feedFields(await feedOfLine(line, pages)) };
  });
  await pages.close();
  return 0;
}

async function feedOfLine(line: Line, pages: PageReader): Promise<FeedDocument> {
  const body = textField(line, 'bodyBase64');
  if (body === null) throw new BadLine('No "bodyBase64".');
  const text = decodeBytes(Buffer.from(body, 'base64'), textField(line, 'contentType'));
  const feed = await pages.readFeed(text, textField(line, 'url') ?? NO_ADDRESS);
  if (!feed.ok) throw new BadLine(explain(feed.problem).fallback);
  return feed.value;
}

const feedFields = ({ title, site, entries }: FeedDocument) => ({
  title,
  link: site,
  entries: entries.map(entryFields),
});

/** `link` as the feed writes it; an entry without an address may be named by its URN. */
const entryFields = ({ id, title, url, link, published, text, byline }: FeedEntry) => ({
  id,
  title,
  link: link ?? url ?? (id?.startsWith('urn:') ? id : null),
  date: published === null ? null : new Date(published).toISOString(),
  content: text,
  author: byline,
});
