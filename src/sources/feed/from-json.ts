import type { parseFeed } from 'feedsmith';
import type { FeedDocument } from '../../core/ports.ts';
import { bylineOf, firstDate, firstLine, firstText, imageOf } from './entry-fields.ts';
import { isAddress, resolveLink } from './link.ts';

export type JsonFeed = Extract<ReturnType<typeof parseFeed<number>>, { format: 'json' }>['feed'];

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(feed: JsonFeed, url: string): FeedDocument {
  const site = resolveLink(feed.home_page_url, [url]);
  const bases = [site, url];
  return {
    title: firstLine(feed.title),
    site,
    language: feed.language ?? null,
    entries: (feed.items ?? []).map((item) => ({
      id: item.id ?? null,
      url: resolveLink(item.url ?? item.external_url ?? (isAddress(item.id ?? '') ? item.id : undefined), bases),
      title: firstLine(item.title),
      text: firstText(item.content_html, item.content_text, item.summary),
      byline: bylineOf((item.authors ?? feed.authors ?? []).map((author) => author.name)),
      published: firstDate(item.date_published, item.date_modified),
      image: resolveLink(item.image ?? item.banner_image ?? imageOf(undefined, undefined, item.content_html), bases),
    })),
  };
}
