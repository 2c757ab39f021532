import { ORGANISATION_WORDS, PERSON_NOUNS } from '../../core/text/titles.ts';
import { lineOf } from '../html-text.ts';
import { folded } from './folded.ts';

/** What stands before a name on pages, in the languages most read. */
const BEFORE =
  /^\W*(?:(?:view|see|show|read|zeige)?\s*(?:all|alle|more)\s+(?:posts|articles|stories|beiträge|artikel)\s+(?:by|from|von)\s+)|^\W*(?:(?:this (?:post|article|story) (?:was|is) )?(?:article |story |post |report |reviews? |analysis )?(?:written|reported|posted|published|authored|contributed|compiled|words|text|story|article|report|opinion|column|verfasst|geschrieben|erstellt)?\s*(?:by|von|par|por|di|door|av|af)|(?:author|autor(?:in|en|innen)?|auteur|autore|contributor|writer|verfasser|reporter|redakteur)s?|text|interview|著者|文)(?:\s*[:：]\s*|\s+|$)/iu;
/** The same where the space was lost between two elements. */
export const GLUED = /^(?:(?:By|BY|Author|Autor|Von|Par|Por)(?=\p{Lu}\p{Ll})|(?:Written|Posted) by(?=\p{Lu}))/u;
/** What follows a name: what else they do, for whom, when, how to reach them. */
const AFTER = [
  /(?<=\p{Ll})(?:Published|Updated|Posted|Last|Reviewed|Edited|Veröffentlicht|Aktualisiert)\b.*$/u,
  /\s*[|•·→]\s?.*$/u,
  /\s+[–—-]\s.*$/u,
  /\s*[\n\r].*$/u,
  /[,.;]?\s*\(?\b(?:updated|published|posted|last modified|reviewed by|fact[- ]checked by|medically reviewed|edited by|(?:photograph(?:y|s)|illustrations?|photos?|images?) by|foto|view in|read more|more posts|veröffentlicht|aktualisiert)\b.*$/iu,
  /,?\s+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\p{L}*\.?,?\s+\d{1,4}.*$/iu,
  /[\s,]+\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}.*$/u,
  /\s+(?:on|am|le|el|il)\s+\d.*$/u,
  /[\s,]+\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$/u,
  /[\s,]+\d{1,2}:\d{2}.*$/u,
  /,?\s+\p{L}+:\s.*$/u,
  /\s*[<(]?\b[\w.+-]{1,64}@[\w.-]{1,200}.*$/u,
  /(?<=^\S+)\s+in\s+\p{Lu}.*$/u,
  /(?<=\S\s\S.*)\s+(?:[Ff]or|FOR|in)\s+(?:the\s+)?\p{Lu}.*$/u,
  /,?\s+(?:(?:senior|chief|staff|political|business|science|health|sports?|foreign|special|contributing|associate|managing)\s+)*(?:staff writer|writer|reporter|correspondent|editor|columnist|journalist)s?\b.*$/iu,
  /,\s+\p{L}{4,}\s(?:der|am|an|bei)\s.*$/iu,
  /,\s+(?!(?:with|avec|sowie|unter|together)\b)\p{Ll}{4,}.*$/u,
  /\s+(?:\d+|ein|keine?|hinterlasse|schreibe einen|leave a|no)\s+(?:kommentar|comment)\p{L}*\b.*$/iu,
  /\s*,?\s+(?:on (?:twitter|facebook|x)|\d+ (?:min|comments?)).*$/iu,
];
/** Of what or where they are what they are: but another's name may stand there as well as that. */
const OFFICE = /,\s+((?:\p{L}[\p{L}-]+\s){1,4}?)(?:of|to|for|at|the|für|beim|des|chez)\s.*$/iu;
const isFullName = (words: string): boolean =>
  FULL_NAME.test(words) &&
  !words.split(/\s+/).some((word) => [PERSON_NOUNS, ORGANISATION_WORDS].some((some) => some.has(word.toLowerCase())));
const FULL_NAME = /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}-]+){1,2}$/u;
/** What is told in the place of a name and is none. */
const NOBODY =
  /^(?:https?:|www\.)|^\S+(?:@|[[(]at[\])])\S+$|facebook\.com|^(?:admin(?:istrator)?|editor(?:s|ial)?|staff|null|undefined|none|guest|unknown|no author|anonymous|webmaster|redaktion|redacción|web ?team|super user|root|user|author|authors|written by|by|posted by|share|follow|comments?)$|^no[- ]author$|^publisher$|^fact[- ]check\p{L}*$|^agenc(?:y|ies)$|^(?:datum|quelle|date|source|artikel(?: von)?|article|stand|(?:zuletzt|last) \p{L}+(?: am| on)?)$|^\w+(?:\.\w+){2,}$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d/iu;
/** Marks for breaking words. */
const SOFT = /[\u00ad\u200b]/g;
/** No letter at all. */
const NO_LETTER = /^\P{L}*$/u;
/** Companies, which sign no article, by their legal form. */
const COMPANY = /(?:^|\s)(?:GmbH|mbH|AG|KG|eG|Inc|LLC|Ltd|e\. ?V|PC|S\.A|d\.o\.o)\.?(?:\s|,|$)/u;
export const isCompany = (name: string): boolean => COMPANY.test(name);
/** Two single words, as sections are called. */
const SECTION = /^\p{Lu}\p{Ll}+ (?:&|und|and) \p{Lu}\p{Ll}+$/u;
const LONGEST = 160;

/** One name as written, cleaned of what stands around it; null where it is none. */
export function cleanName(text: string): string | null {
  let name = lineOf(text)
    .slice(0, 400)
    .replace(SOFT, '')
    .replace(BEFORE, '')
    .replace(BEFORE, '')
    .replace(GLUED, '')
    .trim();
  for (const after of AFTER) name = name.replace(after, '').trim();
  name = name.replace(OFFICE, (_, office: string) => (isFullName(office.trim()) ? `, ${office.trim()}` : ''));
  name = name.replace(/^@|^[\s,:;/|–—-]+|[\s,:;/|–—-]+$/g, '').trim();
  const isNone = name.length > LONGEST || [NO_LETTER, COMPANY, SECTION, NOBODY].some((none) => none.test(name));
  return isNone ? null : name;
}

/** Names of several texts, each once. A text may hold several, parted by "and" or commas: those stay as written. */
export function namesOf(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) {
    const name = cleanName(text);
    if (name !== null && !names.some((other) => other.toLowerCase().includes(name.toLowerCase()))) names.push(name);
  }
  return names;
}

const PARTICLE =
  /^(?:de|del|della|der|den|di|da|do|dos|du|la|le|van|von|vom|zu|zur|bin|ibn|al|el|y|e|and|und|et|&|of|the|ten|ter)$/iu;
const CAPITAL = /^["'“‘(]?\p{Lu}[\p{L}\p{M}.'’-]*[,)"'”’]?$/u;

/** Two words whose space was lost; MacDonald and FitzGerald are none, and one such word may be a company's. */
const GLUED_WORDS = /\p{Ll}{4}\p{Lu}/u;

/** Whether a line reads as one or more persons' names: words with capitals, nothing that ends a sentence. */
export function looksLikeNames(text: string): boolean {
  if (text.length > 120 || /[?!:;|/©@]|\d|(?<!\s(?:\p{Lu}|Jr|Sr))\.$/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.filter((word) => GLUED_WORDS.test(word)).length > 1) return false;
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  return (
    capitals >= 2 &&
    words.length <= 14 &&
    words.every((word) => CAPITAL.test(word) || PARTICLE.test(word.replace(',', '')))
  );
}

/** A name by which somebody signs in: one word, in small letters or with digits. */
export const isHandle = (name: string): boolean =>
  !/\s/.test(name) && (/\d|[._]/.test(name) || (/[a-z]/.test(name) && name === name.toLowerCase()));

const ARTICLE = /^(?:the|die|der|das|le|la|les|el|los|il|de|het|a|o)\s/iu;

/** Whether a name is what the site is called: a publisher is no author of its own page. */
export const isSite = (name: string, sites: readonly string[]): boolean => {
  const own = folded(name);
  const bare = folded(name.replace(ARTICLE, ''));
  return own === '' || sites.some((site) => [own, bare].includes(folded(site)));
};
