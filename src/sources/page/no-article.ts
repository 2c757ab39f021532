import type { Block } from './blocks.ts';
import type { DomElement } from './dom.ts';
import { isProse } from './flow.ts';

/** Titles of pages that stand in an article's place: errors, checks of who asks, requests for consent. Whole titles, of the common servers and their translations. */
const IN_PLACE_OF_ARTICLES =
  /^\W*(?:(?:error|fehler|erreur)?\W*(?:40[0134]|410|429|50[0234])\b.{0,60}|(?:sorry|oops|uh-oh|hoppla|ups)?\W*(?:(?:the |this |that |your )?(?:requested )?(?:page|site|url|seite)\b.{0,30}\b(?:not (?:be )?found|unavailable|does(?:n['’]t| not) exist|nicht gefunden|existiert nicht)|we (?:can['’]t|can ?not|could(?:n['’]t| not)) find\b.{0,40}\bpage|(?:file |page )?not found|nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|strona nie znaleziona|страница не найдена)(?:\W+\w+){0,4}|access (?:denied|to this page has been denied)|forbidden|unauthori[sz]ed|just a moment|one moment,? please|attention required\b.{0,30}|checking your browser\b.{0,60}|ddos protection\b.{0,30}|(?:are you|verify(?:ing)?(?: that)? you are)\b.{0,20}\b(?:human|robot)|(?:human |security |robot )(?:check|verification)|captcha|before you continue\b.{0,30}|bevor sie (?:fortfahren|weiterlesen).{0,30}|your privacy (?:choices|matters).{0,20}|(?:service|temporarily) unavailable|(?:bad|gateway) (?:gateway|timeout)|internal server error|too many requests|(?:please )?(?:enable javascript|log in|sign in)\b.{0,30}|domain (?:for sale|parking).{0,20})\W*$/iu;
/** More text than that under such a title is an article about it, characters. */
const LONGEST_NOTICE = 1_500;

/** What requests for consent speak of; an article about them speaks of more. */
const CONSENT =
  /\b(?:cookies?|consent|partners|personal data|personali[sz]ed|privacy|preferences|einwilligung|datenschutz|personenbezogene|partnern?|partenaires|données personnelles|consentement|datos personales|consentimiento|socios)\b/giu;
const LONGEST_REQUEST = 3_000;
const LEAST_WORDS_OF_CONSENT = 4;
/** Share of a page's text in paragraphs that speak of consent. */
const SHARE_OF_CONSENT = 0.7;

/** Whether a page's text is an error's, a check's or a request for consent, by its title and its words. `dated`: the page tells when it was published. */
export function isNotice(title: string | null, text: string, dated: boolean): boolean {
  if (text.length <= LONGEST_NOTICE && title !== null && IN_PLACE_OF_ARTICLES.test(title.slice(0, 200))) return true;
  if (dated || text.length > LONGEST_REQUEST) return false;
  const paragraphs = text.split('\n\n').map((paragraph) => ({
    length: paragraph.length,
    hits: paragraph.match(CONSENT)?.length ?? 0,
  }));
  const about = paragraphs.reduce((sum, { length, hits }) => sum + (hits > 0 ? length : 0), 0);
  const hits = paragraphs.reduce((sum, each) => sum + each.hits, 0);
  return hits >= LEAST_WORDS_OF_CONSENT && about >= text.length * SHARE_OF_CONSENT;
}

/** Fewest headings that lead elsewhere, and their share of all lines, by which a page is a list of articles. */
const LEAST_TEASERS = 5;
const SHARE_OF_TEASERS = 0.25;

/**
 * Whether what was taken is a list of articles from its beginning, each a heading that is a link with a line or two below it. To be asked of
 * pages that tell no day: articles begin and end with such lists too.
 */
export function isIndex(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(isTeaser);
  const teasers = blocks.filter(isTeaser).length;
  return (
    teasers >= LEAST_TEASERS && teasers >= blocks.length * SHARE_OF_TEASERS && !blocks.slice(0, first).some(isProse)
  );
}

const isTeaser = ({ element, text, linked }: Block): boolean =>
  linked >= text.length * 0.9 &&
  (isHeading(element) || (element.localName === 'a' && isHeading(element.parentElement)));

const isHeading = (element: DomElement | null): boolean => element !== null && /^h[1-6]$/.test(element.localName);
