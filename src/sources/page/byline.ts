import { namesAnywhere, namesClassed } from './classed-names.ts';
import type { DomDocument } from './dom.ts';
import { folded } from './folded.ts';
import { closestLines, type HeadlineLines, LONGEST_LINE } from './headline.ts';
import type { LinkedData } from './json-ld.ts';
import { nameWithLife } from './lives.ts';
import type { Meta } from './metadata.ts';
import { isHandle, isSite, looksLikeNames, namesOf } from './names.ts';
import {
  anybodyClassed,
  anybodySaid,
  namePictured,
  namesBeside,
  namesSaid,
  namesSigned,
  withFellows,
} from './near-names.ts';
import { toldDesk, toldNames } from './told-names.ts';

export interface BylineSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  /** What the site is called: a publisher is no author of its own page. */
  readonly sites: readonly string[];
  readonly lines: () => HeadlineLines;
}

/**
 * Who wrote it, names joined by commas, without "By"; null where the page does not say. Where JSON-LD or meta elements name people: who
 * stands after "by" beside the headline, else those of them whom the page shows there, else whom it shows there as its author. Where they
 * do not: who is named there, whose life is told below the text, elements classed as an author. A sign-in name, a desk or the site itself
 * only where nobody else is.
 */
export function readByline(document: DomDocument, { meta, data, sites, lines }: BylineSources): string | null {
  const told = toldNames(meta, data);
  const known = told
    .map((names) => names.filter((name) => !isHandle(name) && !isSite(name, sites)))
    .filter((names) => names.length > 0);
  const [first] = known;
  if (first !== undefined) {
    const shown = lineAround(lines());
    const borneOut = known.find((names) => names.some((name) => shown.includes(folded(name))));
    const shownOrTold =
      namesSaid(lines(), sites) ??
      borneOut?.join(', ') ??
      namesSigned(closestLines(lines()), sites) ??
      first.join(', ');
    return withFellows(fullest(shownOrTold, known), lines(), sites);
  }
  const named =
    namesBeside(lines(), sites) ??
    namePictured(document, lines().near, sites) ??
    nameWithLife(lines(), sites) ??
    anybodySaid(lines());
  if (named !== null) return named;
  const classed = namesClassed(document, sites);
  if (classed !== null && looksLikeNames(classed)) return classed;
  return (
    told[0]?.join(', ') ??
    classed ??
    namesAnywhere(lines(), sites) ??
    anybodyClassed(lines(), sites) ??
    namesOf(data?.organization ? [data.organization] : []).find((name) => !isSite(name, sites)) ??
    toldDesk(meta, data)
  );
}

/** The statement that names those and others too, where there is one: some tell machines the first alone. */
const fullest = (names: string, known: readonly (readonly string[])[]): string => {
  const own = folded(names);
  const isFuller = (others: string) =>
    folded(others).length > own.length && folded(others).startsWith(own) && looksLikeNames(others);
  return known.map((others) => others.join(', ')).find(isFuller) ?? names;
};

/** The lines closest to the headline, but for sentences, for looking names up in them. */
const lineAround = (lines: HeadlineLines): string =>
  closestLines(lines)
    .filter(({ text }) => text.length <= LONGEST_LINE && !/[.?!]\W?$/.test(text))
    .map(({ text }) => folded(text))
    .join(' ');
