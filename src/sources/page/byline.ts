import type { Block } from './blocks.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import type { HeadlineLines } from './headline.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';
import { cleanName, isHandle, looksLikeNames, namesOf } from './names.ts';

const NAMED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.author-name, .author__name, .byline__name, .byline-name, .article-author, .post-author, .entry-author, .authorname, .byline__author',
  '[rel~="author"]',
  '.byline, .author, .c-byline, [class*="byline"], [class*="Byline"]',
  '[class*="author"], [class*="Author"]',
];

export interface BylineSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  /** What the site is called: a publisher is no author of its own page. */
  readonly sites: readonly string[];
  readonly lines: () => HeadlineLines;
}

/**
 * Who wrote it, names joined by commas, without "By"; null where the page does not say. People whom JSON-LD or meta elements name
 * come first, then those named beside the headline, then elements classed as an author; a sign-in name or a desk only where nobody else is.
 */
export function readByline(document: DomDocument, { meta, data, sites, lines }: BylineSources): string | null {
  const told = [
    namesOf(data?.authors ?? []),
    namesOf(meta.all('author')),
    namesOf(meta.all('article:author', 'og:article:author')),
    namesOf(/^(?:written )?by$/i.test(meta('twitter:label1') ?? '') ? meta.all('twitter:data1') : []),
    namesOf(meta.all('citation_author').map(firstNameFirst)),
    ...OTHER_META.map((name) => namesOf(meta.all(name))),
  ].filter((names) => names.length > 0);
  const known = told
    .map((names) => names.filter((name) => !isHandle(name) && !isSite(name, sites)))
    .find((names) => names.length > 0);
  if (known !== undefined) return known.join(', ');
  return (
    namesBeside(lines().near, sites) ??
    namePictured(document, lines().near, sites) ??
    told[0]?.join(', ') ??
    namesClassed(document, sites) ??
    namesAnywhere(lines().all, sites) ??
    cleanName(data?.organization ?? '')
  );
}

const OTHER_META = [
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'byl',
  'cxenseparse:author',
  'authors',
];

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const isSite = (name: string, sites: readonly string[]): boolean => {
  const own = folded(name);
  return own === '' || sites.some((site) => folded(site) === own || folded(site) === own.replace(/^the/, ''));
};

const BY =
  /^\W{0,3}(?:(?:written|reported|posted|published|authored|words|text|story|verfasst)\s+)?(?:by|von|par|por)\b[\s:]+/iu;
const LABEL =
  /^\W{0,3}(?:(?:(?:written|reported|posted|authored|words) )?by|authors?(?:\(s\))?|contributors?|writer|autor(?:in|en)?|auteure?s?|von|par|por)\W*$/iu;
const NAMED_LABEL =
  /^\W{0,3}(?:authors?|contributors?|autor(?:in|en)?|auteure?s?|text|escrito por|著者|文|作者)\s?[:：]\s?/iu;
const AUTHOR_CLASS = /author|byline|writer|contributor|journalist|autor\b/i;
const AUTHOR_LINK =
  /\/(?:authors?|autor|autoren|auteurs?|people|person|team|staff|contributors?|profiles?|writers?|by|journalists?|reporters?|producers|users?|experts?|bio)\/[^/]/i;
const LONGEST_LINE = 160;

/** The names in the lines nearest to the headline: after "By", under a label, in an element or a link that says whose it is. */
function namesBeside(near: readonly Block[], sites: readonly string[]): string | null {
  const short = near.filter((block) => block.text.length <= LONGEST_LINE);
  for (const [at, block] of short.entries()) {
    const said = BY.test(block.text) || NAMED_LABEL.test(block.text);
    const labelled = LABEL.test(block.text) ? short[at + 1] : undefined;
    const own = said ? block : labelled;
    if (own === undefined) continue;
    const names = linkedNames(own, sites);
    if (names !== null) return names;
    const name = acceptName(own.text, sites);
    if (name !== null && (said || looksLikeNames(name))) return name;
  }
  for (const block of short) {
    const name = linkedNames(block, sites) ?? (classed(block.element) ? acceptName(block.text, sites) : null);
    if (name !== null && looksLikeNames(name)) return name;
  }
  return null;
}

/** The names in a line's links to pages about people, or in the link around it; who only reviewed or edited is left out. */
function linkedNames({ element, text }: Block, sites: readonly string[]): string | null {
  const told = text.replace(/\b(?:reviewed|edited|checked|photographs?|illustrated) by\b.*/iu, '');
  const isAuthor = (link: DomElement) => AUTHOR_LINK.test(link.getAttribute('href') ?? '');
  const linked = [...element.querySelectorAll('a[href]')].slice(0, 8).filter(isAuthor).map(lineOfElement);
  const around = element.closest('a[href]');
  if (around !== null && isAuthor(around)) linked.push(text);
  const names = namesOf(linked.filter((name) => told.includes(name))).filter(
    (name) => looksLikeNames(name) && !isSite(name, sites),
  );
  return names.length > 0 ? names.join(', ') : null;
}

/** A name of two to four words beside the headline under a picture that is called the same: the author's face. */
function namePictured(document: DomDocument, near: readonly Block[], sites: readonly string[]): string | null {
  const faces = [...document.querySelectorAll('img[alt]')]
    .slice(0, 100)
    .map((image) => folded(image.getAttribute('alt') ?? ''));
  const found = near.find(({ text, element }) => {
    if (text.length > 40 || /^h[1-6]$/.test(element.localName) || text.split(/\s+/).length > 4) return false;
    return (
      looksLikeNames(text) &&
      !isSite(text, sites) &&
      faces.some((face) => face.length < 60 && face.includes(folded(text)))
    );
  });
  return found?.text ?? null;
}

/** Papers give the family name first. */
const firstNameFirst = (name: string): string => name.replace(/^([^,]{1,60}),\s*([^,]{1,60})$/u, '$2 $1');

/** An element, or one of the three around it, that is named after authors. */
function classed(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let up = 0; at !== null && up < 4; up++, at = at.parentElement) if (AUTHOR_CLASS.test(at.className)) return true;
  return false;
}

function acceptName(text: string, sites: readonly string[]): string | null {
  const name = cleanName(text);
  if (name === null || isSite(name, sites)) return null;
  // After "By" one word with a capital is a name too, as is what is no Latin script; a sentence is none.
  const short = name.length <= 80 && !/[.?!*:]$|\d/.test(name) && /^(?:\p{Lu}|\p{Lo})/u.test(name);
  return looksLikeNames(name) || (short && name.split(/\s+/).length <= 6) ? name : null;
}

/** Where readers write: their names are none of the article's. */
const READERS = 'form, [class*="comment"], [id*="comment"], [class*="Comment"], [id="respond"]';

function namesClassed(document: DomDocument, sites: readonly string[]): string | null {
  for (const selector of NAMED) {
    const found = [...document.querySelectorAll(selector)].slice(0, 6).map((element) => {
      if (element.closest(READERS) !== null) return '';
      const whole = acceptName(lineOfElement(element), sites);
      if (whole !== null) return whole;
      const part = element.querySelector('a, [class*="name"], strong, h2, h3, h4, p, span');
      const name = part === null ? null : acceptName(lineOfElement(part), sites);
      return name !== null && looksLikeNames(name) ? name : '';
    });
    const names = namesOf(found.filter((name) => name !== '' && name.length <= 80));
    if (names.length > 0) return names.slice(0, 4).join(', ');
  }
  return null;
}

/** Far from the headline only what says plainly that it names the author. */
function namesAnywhere(all: readonly Block[], sites: readonly string[]): string | null {
  for (const [at, { text }] of all.entries()) {
    if (text.length > LONGEST_LINE) continue;
    const written = /^(?:this (?:post|article|story) was )?(?:written|authored) by\b[\s:]*/i.exec(text);
    const labelled = /^(?:about the authors?|written by|author)\W*$/i.test(text);
    if (!written && !labelled) continue;
    const name = cleanName(labelled ? (all[at + 1]?.text ?? '') : text);
    if (name !== null && looksLikeNames(name) && !isSite(name, sites)) return name;
  }
  return null;
}
