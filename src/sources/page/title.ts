import { lineOf } from '../html-text.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { folded } from './folded.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';

const LONGEST = 400;
/** A longer heading is a standfirst. */
const LONGEST_HEADING = 200;
const MOST_HEADINGS = 12;
/** Headings of one name that are a list's. */
const LISTED = 3;
/** Share of the shorter one's words that a heading and a title must have in common to be the same headline. */
const ALIKE = 0.5;
/** A heading of fewer words that no title resembles is as likely a section's name. */
const LEAST_WORDS = 4;

/** What may stand beside a site's name within it, letters: a section, a country, a claim. */
const LONGEST_BESIDE = 30;

/** Where the names that may stand beside a headline come from. */
export interface TitleSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  /** What the site is called: its name, its host. */
  readonly sites: readonly string[];
}

/**
 * The headline without the site's name: the main heading that readers see, where what the page tells other sites (Open Graph,
 * JSON-LD, its `title`) bears it out; otherwise what it tells them.
 */
export function readTitle(document: DomDocument, { meta, data, sites }: TitleSources): string | null {
  const isSite = (text: string) => sites.some((site) => folded(site) === folded(text));
  const found = ownHeadings([...document.querySelectorAll('h1')])
    .slice(0, MOST_HEADINGS)
    .map((heading) => plain(lineOfElement(heading)).replace(/^(?:headline|title|titel)\s*:\s*/i, ''));
  const told = [meta('og:title'), data?.title, meta('twitter:title'), document.title, meta('headline', 'title')]
    .map((title) => (title ? plain(title) : ''))
    .filter(Boolean);
  const headings = found.filter(
    (text) => text !== '' && text.length <= LONGEST_HEADING && !isSite(text) && !isBeside(text, told),
  );
  const bare = told
    .map((title) => withoutSite(title, sites, headings))
    .filter((title) => title !== '' && !isSite(title));
  const heading = mainHeading(headings, told);
  if (heading === null) return whole(bare[0] ?? headings[0] ?? null, bare);
  return withoutKicker(withoutSite(heading, sites, []), bare);
}

/** Without those that come in several of one name, as the headings of a list of articles do, where others are left. */
function ownHeadings(headings: readonly DomElement[]): readonly DomElement[] {
  const counts = new Map<string, number>();
  for (const { className } of headings) counts.set(className, (counts.get(className) ?? 0) + 1);
  const own = headings.filter(({ className }) => className === '' || (counts.get(className) ?? 0) < LISTED);
  return own.length > 0 ? own : headings;
}

/** A text on one line, also where it was escaped once too often, without marks for breaking words. */
const plain = (text: string): string => {
  const line = lineOf(text).slice(0, LONGEST);
  return (ESCAPED.test(line) ? lineOf(line) : line).replace(/[\u00ad\u200b\ufeff]/g, '');
};
const ESCAPED = /&(?:#x?[\da-f]{2,6}|amp|quot|apos|lt|gt|nbsp);/i;

/** Whether a heading is the site's: one title has it beside what another title tells alone. */
const isBeside = (heading: string, told: readonly string[]): boolean => {
  const own = folded(heading);
  const titles = told.map(folded);
  return titles.some(
    (title) =>
      title !== own &&
      ((title.startsWith(own) && titles.includes(title.slice(own.length))) ||
        (title.endsWith(own) && titles.includes(title.slice(0, -own.length)))),
  );
};

/** The title that goes on where this one was cut off, if there is one. */
function whole(title: string | null, told: readonly string[]): string | null {
  const cut = /^(.{12,}?)\s*(?:\.{3}|…)$/u.exec(title ?? '')?.[1];
  if (cut === undefined) return title;
  return told.find((other) => other.startsWith(cut) && !/(?:\.{3}|…)$/.test(other)) ?? title;
}

const SEPARATOR = /\s+(?:[|\u2013\u2014\u00b7\u2022»⋆/:]|-{1,2}|::|>{1,2})\s+|\s*\|\s*/g;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function likeness(heading: string, title: string): number {
  const a = wordsOf(heading);
  const b = wordsOf(title);
  const common = [...a].filter((word) => b.has(word)).length;
  if (common < 2 && folded(heading) !== folded(title)) return 0;
  return common / Math.max(1, Math.min(a.size, b.size)) + common / 1_000;
}

/** The heading most like a title that was told, or the only one of the page where it says as much as a headline. */
function mainHeading(headings: readonly string[], told: readonly string[]): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const heading of headings) {
    const like = told.reduce((top, title) => Math.max(top, likeness(heading, title)), 0);
    if (like <= most) continue;
    best = heading;
    most = like;
  }
  if (best !== null) return best;
  const [only, second] = headings;
  return only !== undefined && second === undefined && wordsOf(only).size >= LEAST_WORDS ? only : null;
}

/** A heading may hold a section's name before the headline, or a date after it: then a title that was told is a part of it. */
function withoutKicker(heading: string, told: readonly string[]): string {
  const whole = folded(heading);
  // What one title tells whole was only cut short by another.
  const isWhole = told.some((title) => folded(title) === whole);
  // A mark of quotation ends an attribute that was written without care.
  const isBroken = (title: string) => /^\s*["“]/u.test(heading.slice(title.length)) && heading.startsWith(title);
  const part = told.find((title) => {
    const text = folded(title);
    return (
      wordsOf(title).size >= LEAST_WORDS &&
      text.length < whole.length &&
      (whole.endsWith(text) || (!isWhole && whole.startsWith(text) && !isBroken(title)))
    );
  });
  return part ?? heading;
}

/** Takes the site's name off the end or the beginning; a heading of the page that is part of the title decides where. */
function withoutSite(title: string, sites: readonly string[], headings: readonly string[]): string {
  const whole = folded(title);
  if (headings.some((heading) => folded(heading) === whole)) return title;
  const parts = [...title.matchAll(SEPARATOR)];
  for (const part of parts) {
    const before = title.slice(0, part.index).trim();
    const after = title.slice(part.index + part[0].length).trim();
    if (headings.some((heading) => folded(heading) === folded(before))) return before;
    if (headings.some((heading) => folded(heading) === folded(after)) && part === parts[0]) return after;
  }
  let end = title.length;
  for (const part of parts.toReversed()) {
    if (!isName(title.slice(part.index + part[0].length, end), sites)) break;
    end = part.index;
  }
  if (end < title.length) return title.slice(0, end).trim();
  const first = parts[0];
  return first !== undefined && isName(title.slice(0, first.index), sites)
    ? title.slice(first.index + first[0].length).trim()
    : title;
}

const isName = (text: string, sites: readonly string[]): boolean => {
  const name = folded(text);
  return (
    name !== '' &&
    sites.some((site) => {
      const own = folded(site);
      return (
        own !== '' &&
        (own === name ||
          (name.length > 3 && own.includes(name)) ||
          (own.length > 3 && name.length <= own.length + LONGEST_BESIDE && name.includes(own)))
      );
    })
  );
};
