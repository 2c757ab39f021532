import { namesAnywhere, namesClassed } from './classed-names.ts';
import type { DomDocument } from './dom.ts';
import { CLOSE_AFTER, CLOSE_BEFORE, type HeadlineLines } from './headline.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';
import { folded, isHandle, isSite, namesOf } from './names.ts';
import { LONGEST_LINE, namePictured, namesBeside, namesSaid } from './near-names.ts';

export interface BylineSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  /** What the site is called: a publisher is no author of its own page. */
  readonly sites: readonly string[];
  readonly lines: () => HeadlineLines;
}

/**
 * Who wrote it, names joined by commas, without "By"; null where the page does not say. People whom JSON-LD or meta elements name
 * come first, those before others whom the page also shows beside its headline; then those who are only named there, then elements
 * classed as an author; a sign-in name, a desk or the site itself only where nobody else is.
 */
export function readByline(document: DomDocument, { meta, data, sites, lines }: BylineSources): string | null {
  const told = [
    namesOf(data?.authors ?? []),
    namesOf(meta.all('citation_author').map(firstNameFirst)),
    namesOf(meta.all('author')),
    namesOf(meta.all('article:author', 'og:article:author')),
    namesOf(/^(?:written )?by$/i.test(meta('twitter:label1') ?? '') ? meta.all('twitter:data1') : []),
    ...OTHER_META.map((name) => namesOf(meta.all(name))),
  ].filter((names) => names.length > 0);
  const known = told
    .map((names) => names.filter((name) => !isHandle(name) && !isSite(name, sites)))
    .filter((names) => names.length > 0);
  const [first] = known;
  if (first !== undefined) {
    const shown = lineAround(lines());
    const borneOut = known.find((names) => names.some((name) => shown.includes(folded(name))));
    return borneOut?.join(', ') ?? namesSaid(lines(), sites) ?? first.join(', ');
  }
  return (
    namesBeside(lines(), sites) ??
    namePictured(document, lines().near, sites) ??
    told[0]?.join(', ') ??
    namesClassed(document, sites) ??
    namesAnywhere(lines().all, sites) ??
    namesOf(data?.organization ? [data.organization] : []).find((name) => !isSite(name, sites)) ??
    null
  );
}

/** The lines closest to the headline, but for sentences, for looking names up in them. */
const lineAround = ({ after, before }: HeadlineLines): string =>
  [...after.slice(0, CLOSE_AFTER), ...before.slice(0, CLOSE_BEFORE)]
    .filter(({ text }) => text.length <= LONGEST_LINE && !/[.?!]\W?$/.test(text))
    .map(({ text }) => folded(text))
    .join(' ');

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

/** Papers give the family name first. */
const firstNameFirst = (name: string): string => name.replace(/^([^,]{1,60}),\s*([^,]{1,60})$/u, '$2 $1');
