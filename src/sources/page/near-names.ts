import type { Block } from './blocks.ts';
import { daysInText } from './date-text.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { CLOSE_AFTER, CLOSE_BEFORE, FAR_AFTER, type HeadlineLines } from './headline.ts';
import { cleanName, folded, isSite, looksLikeNames, namesOf } from './names.ts';
import { leadsAway } from './shown-days.ts';

const BY =
  /^\W{0,3}(?:(?:written|reported|posted|published|authored|words|text|story|verfasst)\s+)?(?:by|von|par|por)\b[\s:]+/iu;
/** The same where the space was lost between two elements. */
const GLUED_BY = /^(?:By|BY|Von|Por|Par|Author|Autor)(?=\p{Lu}\p{Ll})/u;
const LABEL =
  /^\W{0,3}(?:(?:(?:written|reported|posted|authored|words) )?by|authors?(?:\(s\))?|contributors?|writer|autor(?:in|en)?|auteure?s?|von|par|por)\W*$/iu;
const NAMED_LABEL =
  /^\W{0,3}(?:authors?|contributors?|autor(?:in|en)?|auteure?s?|text|escrito por|著者|文|作者)\s?[:：]\s?/iu;
const AUTHOR_CLASS = /author|byline|writer|contributor|journalist|autor\b/i;
const AUTHOR_LINK =
  /\/(?:authors?|newsteam|members?|mitglieder|profil|autor|autoren|auteurs?|people|person|team|staff|contributors?|profiles?|writers?|by|journalists?|reporters?|producers|users?|experts?|bio)\/[^/]/i;
/** Longer lines than this are paragraphs. */
export const LONGEST_LINE = 160;

/** The names in the lines nearest to the headline: after "By", under a label, in an element or a link that says whose it is. */
export function namesBeside({ near, after, before }: HeadlineLines, sites: readonly string[]): string | null {
  const farther = after.slice(CLOSE_AFTER, FAR_AFTER).filter((block) => !leadsAway(block));
  const close = [...after.slice(0, CLOSE_AFTER), ...before.slice(0, CLOSE_BEFORE), ...farther];
  const short = near.filter((block) => block.text.length <= LONGEST_LINE);
  for (const [at, block] of short.entries()) {
    const said = saysBy(block.text);
    const labelled = LABEL.test(block.text) ? short[at + 1] : undefined;
    const own = said ? block : labelled;
    if (own === undefined) continue;
    const names = linkedNames(own, sites);
    if (names !== null) return names;
    const name = acceptName(own.text, sites);
    if (name !== null && (said || looksLikeNames(name))) return name;
  }
  for (const block of close) {
    const name = linkedNames(block, sites) ?? namePosted(block, sites);
    if (name !== null) return name;
  }
  for (const block of short) {
    const name = linkedNames(block, sites) ?? (classed(block.element) ? acceptName(block.text, sites) : null);
    if (name !== null && looksLikeNames(name)) return name;
  }
  return null;
}

const saysBy = (text: string): boolean => BY.test(text) || GLUED_BY.test(text) || NAMED_LABEL.test(text);

/** Who a line closest to the headline says it is by, in full names. */
export function namesSaid({ after, before }: HeadlineLines, sites: readonly string[]): string | null {
  for (const block of [...after.slice(0, CLOSE_AFTER), ...before.slice(0, CLOSE_BEFORE)]) {
    if (block.text.length > LONGEST_LINE || !saysBy(block.text)) continue;
    const name = acceptName(block.text, sites);
    if (name !== null && looksLikeNames(name)) return name;
  }
  return null;
}

/** What parts the pieces of a line that tells who posted when. */
const PARTS = /\s*(?:[|•·→»«›—–]|\/\/|\s-\s|-\s|\s-)\s*/u;
const CLOCK = /,?\s*(?:\b(?:um|at)\s)?\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:Uhr|[ap]\.?m\.?)?(?:\s[A-Z]{2,4}\b)?/giu;
const POSTED_BY = /(?:^|\s)(?:by|von|par|por|autor(?:in)?|author|auteur|文|著者)(?:\s?[:：●]\s?|\s+)(\S.*)$/iu;
/** Between a date and the name or word beside it. */
const LOST_SPACE = /(?<=\b\d{4})(?=\p{L})|(?<=[./\s-](?:19|20)\d\d)(?=\d)|(?<=\p{L})(?=\d{1,2}[./ ]\s?[\p{L}\d])/gu;
const TRAILING = /\s+(?:on|am|at|in|vom|le|el|il|um)$/iu;

/**
 * Who posted it, in a line that also tells when: after "by" anywhere in it, or in a link to somebody's page. Names by which
 * people sign in count, since little else stands in such a line.
 */
function namePosted(block: Block, sites: readonly string[]): string | null {
  let rest = block.text.slice(0, LONGEST_LINE).replace(LOST_SPACE, ' ');
  const days = daysInText(rest, 'day first');
  if (days.length === 0) return null;
  for (const { start, end } of days.toReversed()) rest = `${rest.slice(0, start)} · ${rest.slice(end)}`;
  const parts = rest
    .replace(CLOCK, ' · ')
    .split(PARTS)
    .map((part) => part.replace(TRAILING, '').replace(/^[\s,:.]+|[\s,:]+$/g, ''))
    .filter((part) => part !== '' && part.length <= 80);
  for (const part of parts) {
    const said = GLUED_BY.test(part) ? part : POSTED_BY.exec(part)?.[1];
    const name = said === undefined ? null : cleanName(said);
    if (name !== null && !isSite(name, sites) && (looksLikeNames(name) || SIGNED.test(name))) return name;
  }
  const links = [...block.element.querySelectorAll('a[href]')].slice(0, 8);
  const byLink = links.find(
    (link) => AUTHOR_LINK.test(link.getAttribute('href') ?? '') || /\bauthor\b/.test(link.getAttribute('rel') ?? ''),
  );
  const linked = byLink === undefined ? null : cleanName(lineOfElement(byLink));
  if (linked !== null && !isSite(linked, sites) && (looksLikeNames(linked) || SIGNED.test(linked))) return linked;
  return null;
}

/** One word by which somebody signs in. */
const SIGNED = /^[\p{L}\d][\p{L}\d._-]{1,30}$/u;

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
