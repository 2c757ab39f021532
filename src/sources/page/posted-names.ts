import type { Block } from './blocks.ts';
import { daysInText } from './date-text.ts';
import { lineOfElement } from './dom.ts';
import { LONGEST_LINE } from './headline.ts';
import { isAuthorLink } from './linked-names.ts';
import { cleanName, GLUED, isSite, looksLikeNames } from './names.ts';

/** What parts the pieces of a line that tells who posted when. */
const PARTS = /\s*(?:[|•·→»«›—–]|\/\/|\s-\s|-\s|\s-)\s*/u;
const CLOCK = /,?\s*(?:\b(?:um|at)\s)?\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:Uhr|[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/giu;
const POSTED_BY = /(?:^|\s)(?:by|von|par|por|autor(?:in)?|author|auteur|文|著者)(?:\s?[:：●]\s?|\s+)(\S.*)$/iu;
/** Between a date and the name or word beside it. */
const LOST_SPACE = /(?<=\b\d{4})(?=\p{L})|(?<=[./\s-](?:19|20)\d\d)(?=\d)|(?<=\p{L})(?=\d{1,2}[./ ]\s?[\p{L}\d])/gu;
/** Who wrote it and under what it is filed: what stands before "in" is no section. */
const FILED = /^(\S+(?:\s\S+){1,3})\s(?:in|unter)\s\p{Lu}/u;
const TRAILING = /\s+(?:on|am|at|in|vom|le|el|il|um)$/iu;

/**
 * Who posted it, in a line that also tells when: after "by" anywhere in it, or in a link to somebody's page. Names by which
 * people sign in count, since little else stands in such a line.
 */
export function namePosted(block: Block, sites: readonly string[]): string | null {
  const parts = besideDays(block.text);
  if (parts === null) return null;
  // An element within may hold who and when alone, where the line has more than that.
  const within = [...block.element.querySelectorAll('span, small, em')].slice(0, 8).map(lineOfElement);
  for (const part of [...within.flatMap((line) => besideDays(line) ?? []), ...parts]) {
    const filed = FILED.exec(part)?.[1];
    if (filed !== undefined && looksLikeNames(filed) && !isSite(filed, sites)) return filed;
    const said = GLUED.test(part) ? part : POSTED_BY.exec(part)?.[1];
    const name = said === undefined ? null : signedName(said, sites);
    if (name !== null) return name;
  }
  const links = [...block.element.querySelectorAll('a[href]')].slice(0, 8);
  const byLink = links.find((link) => isAuthorLink(link) || /\bauthor\b/.test(link.getAttribute('rel') ?? ''));
  return byLink === undefined ? null : signedName(lineOfElement(byLink), sites);
}

/** The pieces of a line that tells a day, without days and times; null where it tells none. */
export function besideDays(line: string): readonly string[] | null {
  let rest = line.slice(0, LONGEST_LINE).replace(LOST_SPACE, ' ');
  const days = daysInText(rest, 'day first');
  if (days.length === 0) return null;
  for (const { start, end } of days.toReversed()) rest = `${rest.slice(0, start)} · ${rest.slice(end)}`;
  return rest
    .replace(CLOCK, ' · ')
    .split(PARTS)
    .map((part) => part.replace(TRAILING, '').replace(/^[\s,:.]+|[\s,:]+$/g, ''))
    .filter((part) => part !== '' && part.length <= 80);
}

const signedName = (text: string, sites: readonly string[]): string | null => {
  const name = cleanName(text);
  return name !== null && !isSite(name, sites) && (looksLikeNames(name) || SIGNED.test(name)) ? name : null;
};

/** One word by which somebody signs in. */
const SIGNED = /^[\p{L}\d][\p{L}\d._-]{1,30}$/u;
