import type { Block } from './blocks.ts';
import { type DomElement, lineOfElement } from './dom.ts';
import { cleanName, isSite, looksLikeNames, namesOf } from './names.ts';

/** Where sites keep their pages about people. */
const AUTHOR_LINK =
  /\/(?:authors?|newsteam|members?|mitglieder|profil|autor|autoren|auteurs?|people|person|team|staff|contributors?|profiles?|writers?|by|journalists?|reporters?|producers|users?|user-[a-z]+|experts?|bio)\/[^/]/i;

export const isAuthorLink = (link: DomElement): boolean => AUTHOR_LINK.test(link.getAttribute('href') ?? '');

/** Somebody's page is all that a line links to, after what says that it names the author: then it is whatever they call themselves. */
export function soleLink({ element, text }: Block, sites: readonly string[]): string | null {
  const [link, second] = element.querySelectorAll('a[href]').filter((each) => lineOfElement(each) !== '');
  if (link === undefined || second !== undefined || !isAuthorLink(link)) return null;
  const name = lineOfElement(link);
  return name.length <= 40 && text.endsWith(name) && !isSite(name, sites) && cleanName(name) === name ? name : null;
}

/** The names that a line begins with after "by", each in a link of its own, wherever that leads: their own sites, among others. */
export function linkedAfterBy({ element, text }: Block, sites: readonly string[]): string | null {
  let rest = text.replace(/^\P{L}*\p{L}+\P{L}+/u, '');
  let parted = '';
  const names: string[] = [];
  for (const link of [...element.querySelectorAll('a[href]')].slice(0, 8)) {
    const name = lineOfElement(link);
    if (name === '' || !rest.startsWith(name)) break;
    rest = rest.slice(name.length);
    parted = /^(?:\s*[,&]\s*|\s+(?:and|und|et|y|e)\s+)/iu.exec(rest)?.[0] ?? '';
    rest = rest.slice(parted.length);
    names.push(name);
  }
  // Somebody may follow who has no link.
  if (parted !== '' && /^\p{Lu}/u.test(rest)) return null;
  return names.length > 0 && names.every((name) => looksLikeNames(name) && !isSite(name, sites))
    ? names.join(', ')
    : null;
}

/** The names in a line's links to pages about people, or in the link around it; who only reviewed or edited is left out. */
export function linkedNames({ element, text }: Block, sites: readonly string[]): string | null {
  const told = text.replace(/\b(?:reviewed|edited|checked|photographs?|illustrated) by\b.*/iu, '');
  const linked = [...element.querySelectorAll('a[href]')].slice(0, 8).filter(isAuthorLink).map(lineOfElement);
  const around = element.closest('a[href]');
  if (around !== null && isAuthorLink(around)) linked.push(text);
  const names = namesOf(linked.filter((name) => told.includes(name))).filter(
    (name) => looksLikeNames(name) && !isSite(name, sites),
  );
  return names.length > 0 ? names.join(', ') : null;
}
