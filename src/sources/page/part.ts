import type { ArticlePart } from '../../core/article.ts';
import type { Block } from './blocks.ts';
import { type DomDocument, type DomElement, lineOfElement } from './dom.ts';
import { PAGE_OF } from './furniture.ts';
import { webAddress } from './web-address.ts';

/** An article on more pages is a forum's thread or an archive. */
const MOST_PAGES = 50;
const MOST_LINKS = 5_000;
const LONGEST_LABEL = 30;

const NUMBERED = new RegExp(`^\\W{0,3}${PAGE_OF}\\W{0,3}$`, 'iu');
const LEADS_ON =
  /^\W*(?:\d{1,2}|(?:next|continue|go to)\b.{0,20}|(?:nächste|weiter)\b.{0,20}|(?:page )?suivante?|siguiente.{0,10}|próxima.{0,10}|(?:pagina )?(?:successiva|seguente)|avanti|volgende.{0,10}|następna.{0,10}|следующая.{0,10})\W*$/iu;
/** Names of the parameter that tells a page's number. */
const PARAMETERS = ['page', 'p', 'pg', 'pageno', 'page_no', 'paged', 'seite', 'pagina', 'artpage', 'pageNumber'];
/** How an address tells a page's number; that of a name without an extension tells names of the same kind apart. */
const IN_PATH =
  /^(.+?)(?:(?:\/(?:page\/?|seite\/?|p)?|[-_,](?:page-?|seite-?|p))(\d{1,2})(\/?)|[-_,](?:page-?|seite-?|p)?(\d{1,2})(\.[a-z]{3,5}))$/i;
/** Where what readers write, and other articles, is parted into pages. */
const OF_OTHERS = '[class*="comment"], [id*="comment"], [class*="related"], aside, nav[aria-label*="omment"]';

/** Which of several pages of its article this one is; null where it shows the whole. `url` is where it was found, `lines` are the page's. */
export function readPart(document: DomDocument, url: string, lines: readonly Block[]): ArticlePart | null {
  const own = URL.parse(url);
  if (own === null) return null;
  const numbers = pagesLinked(document, own);
  const said = numberSaid(lines);
  if (said !== null && (numbers !== null || said.page === 1)) return said;
  return numbers;
}

function numberSaid(lines: readonly Block[]): ArticlePart | null {
  for (const { text, element } of lines) {
    const [, page, of] = text.length > LONGEST_LABEL ? [] : (NUMBERED.exec(text) ?? []);
    if (page === undefined || !isPart(Number(page), Number(of)) || element.closest(OF_OTHERS) !== null) continue;
    return { page: Number(page), of: Number(of) };
  }
  return null;
}

const isPart = (page: number, of: number): boolean => page >= 1 && page <= of && of > 1 && of <= MOST_PAGES;

/** The pages of the same article that this one links to, by their addresses. */
function pagesLinked(document: DomDocument, own: URL): ArticlePart | null {
  const links = [...document.querySelectorAll('link[rel~="next"], a[href]')].slice(0, MOST_LINKS).filter(leadsOn);
  const addresses = links.flatMap((link) => webAddress(link.getAttribute('href'), own.href) ?? []).map(placeOf);
  const here = placeOf(own);
  const further = addresses.filter(({ base, page }) => page !== null && base === here.whole);
  // On a later page the first one is linked under the article's own address.
  const isLater = here.page !== null && addresses.some(({ whole }) => whole === here.base);
  const siblings = isLater ? addresses.filter(({ base, page }) => page !== null && base === here.base) : [];
  const numbers = [...further, ...siblings].flatMap(({ page }) => page ?? []);
  const page = isLater ? (here.page ?? 1) : 1;
  if (numbers.length === 0 && !isLater) return null;
  const last = Math.max(page, ...numbers);
  // One link to the next page does not tell how many follow.
  const known = links.filter((link) => /^\d+$/.test(lineOfElement(link))).length > 1;
  return last > MOST_PAGES ? null : { page, of: known ? last : null };
}

const leadsOn = (link: DomElement): boolean =>
  (link.localName === 'link' || (link.textContent.length <= 200 && LEADS_ON.test(lineOfElement(link).slice(0, 60)))) &&
  link.closest(OF_OTHERS) === null;

interface Place {
  /** The whole address, and what is left of it without the number of a page. */
  readonly whole: string;
  readonly base: string;
  readonly page: number | null;
}

function placeOf(url: URL): Place {
  const bare = new URL(url);
  bare.hash = '';
  const named = PARAMETERS.find((name) => /^\d{1,2}$/.test(bare.searchParams.get(name) ?? ''));
  const whole = keyOf(bare);
  if (named !== undefined) {
    const page = Number(bare.searchParams.get(named));
    bare.searchParams.delete(named);
    return { whole, base: keyOf(bare), page: pageNumber(page) };
  }
  const [, start, number, , numberOfFile, extension = ''] = IN_PATH.exec(bare.pathname) ?? [];
  if (start === undefined) return { whole, base: whole, page: null };
  bare.pathname = start + extension;
  return { whole, base: keyOf(bare), page: pageNumber(Number(number ?? numberOfFile)) };
}

const pageNumber = (number: number): number | null => (number >= 2 ? number : null);
const keyOf = ({ host, pathname, search }: URL): string => `${host}${pathname.replace(/\/$/, '')}${search}`;
