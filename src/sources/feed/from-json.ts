import type { FeedDocument, FeedEntry } from '../../core/ports.ts';
import { bylineOf, categoriesOf, firstDate, firstLine, firstText, fullestText, pictureIn } from './entry-fields.ts';
import { addressOf, isAddress, resolveLink } from './link.ts';
import { createNewest, type Placed } from './newest.ts';
import { escapeText } from './references.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), cut off or not; null where the text is none. */
export function readJsonFeed(text: string, url: string, most: number): FeedDocument | null {
  const feed = parseFields(text);
  if (feed === null || !Array.isArray(feed.items)) return null;
  if (!/jsonfeed\.org/i.test(textOf(feed.version) ?? '') && textOf(feed.title) === undefined) return null;
  const site = resolveLink(textOf(feed.home_page_url), [url]);
  const byline = bylineOf(namesOf(feed));
  return {
    title: firstLine([textOf(feed.title)]),
    site,
    language: textOf(feed.language) ?? null,
    entries: newestOf(feed.items.filter(isFields), most).map((item) => readItem(item, { bases: [site, url], byline })),
  };
}

function readItem(
  item: Fields,
  feed: { readonly bases: readonly (string | null)[]; readonly byline: string | null },
): FeedEntry {
  const id = textOf(item.id)?.trim();
  const link = textOf(item.url) ?? textOf(item.external_url) ?? (isAddress(id ?? '') ? id : undefined);
  const texts = presentOf([textOf(item.content_html), escapedText(textOf(item.content_text))]);
  const picture = textOf(item.image) ?? textOf(item.banner_image) ?? pictureIn(textOf(item.content_html));
  const published = dateOf(item);
  const updated = firstDate([textOf(item.date_modified)]);
  return {
    id: id ?? null,
    ...addressOf(link, feed.bases),
    title: firstLine([textOf(item.title)]),
    text: fullestText(texts) ?? firstText(presentOf([escapedText(textOf(item.summary))])),
    byline: bylineOf(namesOf(item)) ?? feed.byline,
    published,
    ...(updated !== null && published !== null && updated > published ? { updated } : {}),
    image: resolveLink(picture, feed.bases),
    ...categoriesOf(Array.isArray(item.tags) ? presentOf(item.tags.map(textOf)) : []),
  };
}

const dateOf = (item: Fields): number | null => firstDate([textOf(item.date_published), textOf(item.date_modified)]);

function newestOf(items: readonly Fields[], most: number): Fields[] {
  const newest = createNewest<Placed & { readonly item: Fields }>(most);
  for (const [at, item] of items.entries()) newest.add({ at, item, date: dateOf(item) });
  return newest.entries().map(({ item }) => item);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text where there is some; numbers are read as they would be written. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined;

const presentOf = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

const escapedText = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeText(text);

/** The names of authors: a list since version 1.1, one before. */
function namesOf({ authors, author }: Fields): string[] {
  const all = Array.isArray(authors) ? authors : [author];
  return presentOf(all.filter(isFields).map(({ name }) => textOf(name)));
}

function parseFields(text: string): Fields | null {
  for (const attempt of [text, wholeItems(text)]) {
    try {
      const value: unknown = JSON.parse(attempt);
      return isFields(value) ? value : null;
    } catch {
      // Cut off, or no JSON at all: what was whole until then may be read.
    }
  }
  return null;
}

/** A feed that ends half way, closed after its last whole item. */
function wholeItems(text: string): string {
  let depth = 0;
  let quoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) {
      depth--;
      if (depth === 2 && code === 0x7d) end = at + 1;
    }
  }
  return `${text.slice(0, end)}]}`;
}
