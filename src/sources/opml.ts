import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../core/result.ts';
import { resolveLink } from './feed/link.ts';

/** One feed of an OPML file; `topic` is the outline it stands in, lower case. */
export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly topic: string | null;
}

const LARGEST = 2_000_000;
const DEEPEST = 20;

/**
 * The feeds of an OPML 2.0 document (http://opml.org/spec2.opml), each address once. Problem: `unreadable`, whose reason names the line.
 */
export function parseOpml(text: string, name: string): Result<OpmlFeed[]> {
  if (text.length > LARGEST) return fail({ code: 'unreadable', name, reason: 'it is longer than an OPML file can be' });
  const feeds = new Map<string, OpmlFeed>();
  const open: { readonly name: string; readonly topic: string | null; readonly at: number }[] = [];
  let fault: { readonly at: number; readonly reason: string } | null = null;
  let root = false;
  const blame = (at: number, reason: string) => {
    fault ??= { at, reason };
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const at = parser.startIndex;
        if (open.length === 0 && tag.toLowerCase() === 'opml') root = true;
        if (open.length > DEEPEST) blame(at, 'outlines are nested too deeply');
        const inherited = open.at(-1)?.topic ?? null;
        const label = (attributes.text ?? attributes.title ?? '').trim();
        const address = attributes.xmlUrl ?? attributes.xmlurl ?? attributes.url;
        const group = tag === 'outline' && attributes.xmlUrl === undefined && attributes.xmlurl === undefined;
        open.push({ name: tag, topic: group && label !== '' ? label.toLowerCase() : inherited, at });
        if (tag !== 'outline' || group) return;
        const url = resolveLink(address, []);
        if (url === null) return blame(at, `"${(address ?? '').slice(0, 80)}" is not an address`);
        if (feeds.has(url)) return;
        feeds.set(url, {
          url,
          title: label === '' ? new URL(url).hostname : label,
          site: resolveLink(attributes.htmlUrl ?? attributes.htmlurl, []),
          topic: inherited ?? attributes.category?.split(/[,/]/).find(Boolean)?.trim().toLowerCase() ?? null,
        });
      },
      onclosetag: (tag, implied) => {
        const opened = open.pop();
        // An element that closes itself counts as implied too.
        const own = text[parser.endIndex - 1] === '/';
        if (implied && !own && opened) blame(opened.at, `<${tag}> is never closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (!root) blame(0, 'it does not begin with <opml>');
  if (fault !== null) {
    const { at, reason } = fault as { at: number; reason: string };
    return fail({ code: 'unreadable', name, reason: `line ${text.slice(0, at).split('\n').length}: ${reason}` });
  }
  return ok([...feeds.values()]);
}

const attribute = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The feeds as OPML, grouped by topic in the order in which topics first appear. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const topics = Map.groupBy(feeds, (feed) => feed.topic);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${attribute(title)}</title></head>`,
    '  <body>',
  ];
  for (const [topic, members] of topics) {
    const indent = topic === null ? '    ' : '      ';
    if (topic !== null) lines.push(`    <outline text="${attribute(topic)}">`);
    for (const feed of members) {
      const site = feed.site === null ? '' : ` htmlUrl="${attribute(feed.site)}"`;
      lines.push(
        `${indent}<outline type="rss" text="${attribute(feed.title)}" xmlUrl="${attribute(feed.url)}"${site}/>`,
      );
    }
    if (topic !== null) lines.push('    </outline>');
  }
  return `${[...lines, '  </body>', '</opml>'].join('\n')}\n`;
}
