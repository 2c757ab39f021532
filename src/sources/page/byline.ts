import { lineOf } from '../html-text.ts';
import { type DomDocument, lineOfElement } from './dom.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';

const SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.author-name, .author__name, .byline__name, .byline-name, .article-author, .post-author, .entry-author, .authorname',
  '.byline, .author, .c-byline, [class*="byline"], [class*="Byline"]',
];

/** Who wrote it, names joined by commas, without "By"; null where the page does not say. */
export function readByline(document: DomDocument, meta: Meta, data: LinkedData | null): string | null {
  const told = data ? namesOf(data.authors) : [];
  if (told.length > 0) return told.join(', ');
  for (const text of [
    meta('author'),
    meta('article:author', 'og:article:author'),
    meta(
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'dc.creator.author',
      'byl',
      'cxenseparse:author',
      'authors',
    ),
  ]) {
    const names = text === null ? [] : namesOf([text]);
    if (names.length > 0) return names.join(', ');
  }
  for (const selector of SELECTORS) {
    const found = [...document.querySelectorAll(selector)].slice(0, 4).map(lineOfElement);
    const names = namesOf(found).filter((name) => name.length <= 80);
    if (names.length > 0) return [...new Set(names)].slice(0, 4).join(', ');
  }
  return null;
}

/** Names as written, cleaned; addresses, social handles and dates are none. */
function namesOf(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => {
    const name = lineOf(text)
      .replace(
        /^\s*(?:(?:written|reported|posted|published|story|article|report|words)\s+)?(?:by|von|par|por|di|door|av|af)[\s:]+/i,
        '',
      )
      .replace(/^(?:author|autor|auteur|autore)s?\s*:\s*/i, '')
      .replace(/\s*[|•·–—-]\s.*$|\s*,?\s*(?:updated|published|posted)\b.*$/i, '')
      .replace(
        /\s+(?:on\s+)?(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,4}.*$/i,
        '',
      )
      .replace(/^@|[,;]\s*$/g, '')
      .trim();
    const bad =
      name === '' ||
      name.length > 150 ||
      /^https?:|^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d|^www\.|^\S+@\S+$|^[\d\W]+$|facebook\.com|^(?:admin|administrator|editor|staff|null|undefined|guest|unknown)$/i.test(
        name,
      );
    return bad ? [] : [name];
  });
  return [...new Set(names)];
}
