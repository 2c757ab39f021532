import { readBlocks } from './blocks.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { type HeadlineLines, LONGEST_LINE } from './headline.ts';
import { isAuthorLink } from './linked-names.ts';
import { cleanName, isSite, looksLikeNames, namesOf } from './names.ts';
import { acceptName } from './near-names.ts';
import { isOfOthers } from './shown-days.ts';

const NAMED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.author-name, .author__name, .byline__name, .byline-name, .article-author, .post-author, .entry-author, .authorname, .byline__author',
  '[rel~="author"]',
  '.byline, .author, .c-byline, [class*="byline"], [class*="Byline"]',
  '[class*="author"], [class*="Author"]',
];

/** Where readers write: their names are none of the article's. */
const READERS = 'form, [class*="comment"], [id*="comment"], [class*="Comment"], [id="respond"]';

/** A box about who wrote the article; what is longer holds more, characters. */
const LONGEST_BOX = 1_500;

/** The names that elements are classed as, surest first. */
export function namesClassed(document: DomDocument, sites: readonly string[]): string | null {
  for (const selector of NAMED) {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, 6)
      .filter((element) => element.closest(READERS) === null)
      .flatMap((element) => nameWithin(element, sites) ?? []);
    const names = namesOf(found.filter((name) => name.length <= 80));
    if (names.length > 0) return names.slice(0, 4).join(', ');
  }
  return null;
}

/** What an element says, where it is a name, or the first of what it holds that can be one: a box about somebody begins with who it is. */
function nameWithin(element: DomElement, sites: readonly string[]): string | null {
  const line = lineOfElement(element);
  const blocks = line.length > LONGEST_BOX ? [] : readBlocks(element);
  const whole = blocks.length > 1 ? null : acceptName(line, sites);
  if (whole !== null) return whole;
  const part = element.querySelector('a, [class*="name"], strong, h2, h3, h4, p, span');
  const name = part === null ? null : acceptName(lineOfElement(part), sites);
  if (name !== null && looksLikeNames(name)) return name;
  const first = blocks.find(({ text }) => !/^\P{L}*$/u.test(text));
  const own = first === undefined ? null : acceptName(first.text, sites);
  return own !== null && looksLikeNames(own) ? own : null;
}

/** Lines in whose elements a link is looked for: one element may hold all lines of a page. */
const MOST_TRIES = 20;

/** Far from the headline only what says plainly that it names the author, and does not stand where others are told of. */
export function namesAnywhere({ all, headline }: HeadlineLines, sites: readonly string[]): string | null {
  let tries = 0;
  for (const [at, { text, element }] of all.entries()) {
    if (text.length > LONGEST_LINE) continue;
    const said = LABELLED.test(text) ? all[at + 1]?.text : SAYS_WHO.exec(text)?.slice(1).find(Boolean);
    if (said === undefined || isOfOthers(element, headline)) continue;
    const name = cleanName(said);
    if (name === null || isSite(name, sites)) continue;
    if (looksLikeNames(name) || (tries++ < MOST_TRIES && isLinkedAlone(element, name))) return name;
  }
  return null;
}

const isLinkedAlone = (element: DomElement, name: string): boolean =>
  element.querySelectorAll('a[href]').some((link) => isAuthorLink(link) && lineOfElement(link) === name);

const LABELLED = /^(?:about the authors?|written by|authors?|autor(?:in|en)?)\W*$/i;
const SAYS_WHO =
  /^(?:(?:this (?:post|article|story) was )?(?:written|authored|posted) by|(?:geschrieben|verfasst|erstellt|veröffentlicht) von|(?:text|redakteur(?:in)?|auteurs?)\s?:|autor(?:in|en|innen)?\s(?=\p{Lu}))\s*(.+)|(?:^|\s)(?:authors?|autor(?:in|en|innen)?)\s?:\s*(.+)/iu;
