import { lineOf } from '../html-text.ts';
import { type DomDocument, lineOfElement } from './dom.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';

const LONGEST = 400;

/** The headline without the site's name: what the page tells other sites, its `title`, its first heading. */
export function readTitle(
  document: DomDocument,
  meta: Meta,
  data: LinkedData | null,
  publisher: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 10).map(lineOfElement).filter(Boolean);
  const told = [meta('og:title'), data?.title, meta('twitter:title'), document.title, meta('headline', 'title')]
    .map((title) => (title ? lineOf(title).slice(0, LONGEST) : ''))
    .filter(Boolean);
  for (const title of told) {
    const bare = withoutSite(title, publisher, headings);
    if (bare !== '' && bare.toLowerCase() !== publisher?.toLowerCase()) return bare;
  }
  return headings[0]?.slice(0, LONGEST) ?? null;
}

const SEPARATOR = /\s+(?:[|\u2013\u2014\u00b7\u2022»:]|-{1,2}|::)\s+|\s*\|\s*/g;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Takes the site's name off the end or the beginning; a heading of the page that is part of the title decides where. */
function withoutSite(title: string, publisher: string | null, headings: readonly string[]): string {
  const whole = folded(title);
  if (headings.some((heading) => folded(heading) === whole)) return title;
  const parts = [...title.matchAll(SEPARATOR)];
  for (const part of parts) {
    const before = title.slice(0, part.index).trim();
    const after = title.slice(part.index + part[0].length).trim();
    if (headings.some((heading) => folded(heading) === folded(before))) return before;
    if (headings.some((heading) => folded(heading) === folded(after)) && part === parts[0]) return after;
  }
  const site = folded(publisher ?? '');
  const last = parts.at(-1);
  if (last === undefined) return title;
  const tail = folded(title.slice(last.index + last[0].length));
  if (tail !== '' && site !== '' && (site.includes(tail) || tail.includes(site))) {
    return withoutSite(title.slice(0, last.index).trim(), publisher, headings);
  }
  const first = parts[0];
  if (first === undefined) return title;
  const head = folded(title.slice(0, first.index));
  if (head !== '' && head === site) return title.slice(first.index + first[0].length).trim();
  return title;
}
