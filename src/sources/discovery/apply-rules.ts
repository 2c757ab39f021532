import { type Candidate, guess } from './candidate.ts';
import type { PlatformRule } from './platform-rule.ts';
import { PLATFORMS } from './platforms.ts';
import { SOFTWARE } from './software.ts';

/** What a rule says of an address: feeds to try, or a page to look in. */
export interface Applied {
  readonly candidates: readonly Candidate[];
  readonly look: { readonly ask: string; readonly read: (page: string) => Candidate | null } | null;
}

/** An address that is a feed's by the look of its path or its query is asked as it is. */
const FEED_PATH = /\.(?:rss|atom|xml|rdf|json)$/i;
const FEED_QUERY = /[?&](?:format|feed|alt)=(?:rss2?|atom)/i;
/** A page's beginning tells its software, UTF-16 units. */
const SHOWN = 100_000;

/** What the address's own platform says; null where none is known. */
export function applyPlatform(address: string): Applied | null {
  const url = new URL(address);
  if (FEED_PATH.test(url.pathname) || FEED_QUERY.test(url.search)) return null;
  for (const rule of PLATFORMS) {
    const caught = rule.at.exec(spellingOf(url));
    if (caught !== null) return applyRule(rule, caught, url);
  }
  return null;
}

/** Guesses from the software that a page shows signs of, those for this very page first. */
export function applySoftware(address: string, page: string): Candidate[] {
  const url = new URL(address);
  const shown = page.slice(0, SHOWN);
  return SOFTWARE.flatMap((rule) => {
    const caught = rule.at.exec(spellingOf(url));
    return caught !== null && rule.shows.test(shown) ? applyRule(rule, caught, url).candidates : [];
  });
}

const spellingOf = (url: URL): string => `${url.host.replace(/^www\./, '')}${url.pathname}${url.search}`;

function applyRule(rule: PlatformRule, caught: RegExpExecArray, url: URL): Applied {
  const made = (template: string, found: RegExpExecArray): string | null => {
    const missing = [...template.matchAll(/\$(\d)/g)].some(([, number]) => found[Number(number)] === undefined);
    const address = template.replace(/\$(\d)/g, (_, number: string) => found[Number(number)] ?? '');
    // A part that was not caught is no address; one that may be empty begins it.
    return missing && !template.startsWith('$') ? null : (URL.parse(address, url.origin)?.href ?? null);
  };
  const candidates = (rule.feeds ?? []).flatMap(([template, title]) => {
    const href = made(template, caught);
    return href === null ? [] : [guess(href, title)];
  });
  const { says, make } = rule;
  if (says === undefined || make === undefined) return { candidates, look: null };
  const read = (page: string): Candidate | null => {
    for (const form of says) {
      const found = form.exec(page);
      const href = found === null ? null : made(make, found);
      if (href !== null) return guess(href);
    }
    return null;
  };
  return { candidates, look: { ask: rule.ask === undefined ? url.href : (made(rule.ask, caught) ?? url.href), read } };
}
