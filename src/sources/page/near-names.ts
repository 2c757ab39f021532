import type { Block } from './blocks.ts';
import { daysInText } from './date-text.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { firstOf } from './first-of.ts';
import { folded } from './folded.ts';
import { CLOSE_AFTER, closestLines, FAR_AFTER, type HeadlineLines, LONGEST_LINE } from './headline.ts';
import { linkedAfterBy, linkedNames, soleLink } from './linked-names.ts';
import { cleanName, GLUED, isCompany, isSite, looksLikeNames } from './names.ts';
import { besideDays, namePosted } from './posted-names.ts';
import { leadsAway } from './shown-days.ts';
import { isDesk } from './told-names.ts';

const BY =
  /^\W{0,8}(?:(?:written|reported|posted|published|authored|words|text|story|verfasst|geschrieben|erstellt)\s+)?(?:by|von|par|por)\b[\s:]+/iu;
const LABEL =
  /^\W{0,3}(?:(?:(?:written|reported|posted|authored|words) )?by|authors?(?:\(s\))?|contributors?|writer|autor(?:in|en)?|auteure?s?|von|par|por)\W*$/iu;
const NAMED_LABEL =
  /^\W{0,3}(?:authors?|contributors?|autor(?:in|en)?|auteure?s?|text|escrito por|著者|文|作者)\s?[:：]\s?|^(?:authors?|autor(?:in|en)?)\s(?=\p{Lu})/iu;
/** Under what it is filed stands beside who wrote it. */
const FILED = 'a[rel~="tag"], a[class*="categor"], a[class*="tag"]';
const AUTHOR_CLASS = /author|byline|writer|contributor|journalist|autor\b/i;

/** The names in the lines nearest to the headline: after "By", under a label, in an element or a link that says whose it is. */
export function namesBeside(lines: HeadlineLines, sites: readonly string[]): string | null {
  const { near, after } = lines;
  const farther = after.slice(CLOSE_AFTER, FAR_AFTER).filter((block) => !leadsAway(block));
  const close = [...closestLines(lines), ...farther];
  const short = near.filter((block) => block.text.length <= LONGEST_LINE);
  for (const [at, block] of short.entries()) {
    const said = saysBy(block.text);
    const labelled = LABEL.test(block.text) ? short[at + 1] : undefined;
    const own = said ? block : labelled;
    if (own === undefined) continue;
    const names = linkedNames(own, sites) ?? soleLink(own, sites) ?? linkedAfterBy(own, sites);
    if (names !== null) return names;
    const name = acceptName(own.text, sites);
    if (name !== null && (said || looksLikeNames(name))) return name;
  }
  const posted = (block: Block) => namePosted(block, sites);
  return (
    firstOf(close, (block) => linkedNames(block, sites) ?? posted(block)) ??
    namesSigned(near, sites) ??
    // Of a page whose headline is a picture: who posted what comes first.
    (lines.headline === null ? firstOf(lines.first, posted) : null)
  );
}

/** The full names that a line's element or a link in it says are the author's. */
export function namesSigned(lines: readonly Block[], sites: readonly string[]): string | null {
  for (const block of lines) {
    if (block.text.length > LONGEST_LINE || block.element.querySelector(FILED) !== null) continue;
    const name = linkedNames(block, sites) ?? (classed(block.element) ? acceptName(block.text, sites) : null);
    if (name !== null && looksLikeNames(name)) return name;
  }
  return null;
}

const saysBy = (text: string): boolean => BY.test(text) || GLUED.test(text) || NAMED_LABEL.test(text);

/** Who a line closest to the headline says it is by, in full names. */
export function namesSaid(lines: HeadlineLines, sites: readonly string[]): string | null {
  for (const block of closestLines(lines)) {
    if (block.text.length > LONGEST_LINE || !saysBy(block.text)) continue;
    const name = acceptName(block.text, sites);
    if (name !== null && looksLikeNames(name)) return name;
  }
  return null;
}

/**
 * Who a line closest to the headline says it is by, whatever they call themselves: a sign-in name, the desk, the publisher. To be asked
 * where nobody else is named.
 */
export function anybodySaid(lines: HeadlineLines): string | null {
  for (const { text } of closestLines(lines)) {
    const said = text.length > LONGEST_LINE ? undefined : PLAINLY_BY.exec(text)?.[1];
    if (said !== undefined && isSigned(said)) return said;
  }
  return null;
}

/** Who is alone named in a line closest to the headline that is classed as the author's, with at most the day: a single name or a desk. */
export function anybodyClassed(lines: HeadlineLines, sites: readonly string[]): string | null {
  for (const { text, element } of closestLines(lines)) {
    if (text.length > LONGEST_LINE || !classed(element)) continue;
    const [part, another] = besideDays(text) ?? [text];
    if (part === undefined || another !== undefined || part.length > LONGEST_SIGNED) continue;
    const name = isDesk(part) ? part : acceptName(part, sites);
    if (name !== null) return name;
  }
  return null;
}

/** A line that says by whom and, at most, when. */
const PLAINLY_BY =
  /^\W{0,3}(?:(?:written|posted|published|geschrieben|verfasst|erstellt) )?(?:by|von|vom|par|por)\s((?:[^\s,;|•·–—\d-]+\s){0,2}?[^\s,;|•·–—-]+?)(?:[.,]?\s(?:on|am|le|at|in|vom)\s.{0,40}|\s?[,;|•·–—-].{0,40}\d.{0,20})?$/iu;
const LONGEST_SIGNED = 40;
const isSigned = (name: string): boolean =>
  name.length <= LONGEST_SIGNED &&
  /\p{L}/u.test(name) &&
  !isCompany(name) &&
  daysInText(`1 ${name} 2000`, 'day first').length === 0;

/** The names that a line closest to the headline links to people's pages, where they are more than the ones told; else these. */
export function withFellows(names: string, lines: HeadlineLines, sites: readonly string[]): string {
  const own = folded(names);
  for (const block of closestLines(lines)) {
    if (block.text.length > LONGEST_LINE) continue;
    const linked = linkedNames(block, sites) ?? '';
    if (folded(linked).length > own.length && folded(linked).includes(own)) return linked;
  }
  return names;
}

/** A name of two to four words beside the headline under a picture that is called the same: the author's face. */
export function namePictured(document: DomDocument, near: readonly Block[], sites: readonly string[]): string | null {
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

/** An element, or one of the three around it, that is named after authors. */
function classed(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let up = 0; at !== null && up < 4; up++, at = at.parentElement) if (AUTHOR_CLASS.test(at.className)) return true;
  return false;
}

export function acceptName(text: string, sites: readonly string[]): string | null {
  const name = cleanName(text);
  if (name === null || isSite(name, sites)) return null;
  // After "By" one word with a capital is a name too, as is what is no Latin script; a sentence is none.
  const short = name.length <= 80 && !/[.?!*:]$|\d/.test(name) && /^(?:\p{Lu}|\p{Lo})/u.test(name);
  return looksLikeNames(name) || (short && name.split(/\s+/).length <= 6) ? name : null;
}
