import { readBlocks } from './blocks.ts';
import type { DayOrder } from './date-text.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { firstOf } from './first-of.ts';
import { type ShownDay, shownDays } from './shown-days.ts';
import { webAddress } from './web-address.ts';

/** Links that are looked at, and of these such as lead to the page itself: each may stand in a long box. */
const MOST_LINKS = 2_000;
const MOST_OWN = 20;
/** Longer items are more than an entry of a list, characters. */
const LONGEST_ITEM = 600;

/** The day beside a link of the page to itself, as a list of news has it that stands on each of its pages; null where there is none. */
export function listedDay(document: DomDocument, url: string, order: DayOrder): ShownDay | null {
  const own = webAddress(url, url);
  if (own === null || own.pathname === '/') return null;
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  const leadHere = links.filter((link) => webAddress(link.getAttribute('href'), url)?.href === own.href);
  return firstOf(leadHere.slice(0, MOST_OWN), (link) => onlyDayOf(link, order) ?? onlyDayOf(link.parentElement, order));
}

function onlyDayOf(item: DomElement | null, order: DayOrder): ShownDay | null {
  if (item === null || lineOfElement(item).length > LONGEST_ITEM) return null;
  const [day, another] = readBlocks(item).flatMap(({ text }) => shownDays(text, order));
  return day === undefined || another !== undefined ? null : day;
}
