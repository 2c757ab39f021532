import type { Block } from './blocks.ts';
import { type DomDocument, lineOfElement } from './dom.ts';
import { cleanName, isSite, looksLikeNames, namesOf } from './names.ts';
import { acceptName, LONGEST_LINE } from './near-names.ts';

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

export function namesClassed(document: DomDocument, sites: readonly string[]): string | null {
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
export function namesAnywhere(all: readonly Block[], sites: readonly string[]): string | null {
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
