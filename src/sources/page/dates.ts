import { parseDate } from '../feed/date.ts';
import { readBlocks } from './blocks.ts';
import { type DomDocument, lineOfElement } from './dom.ts';
import type { LinkedData } from './json-ld.ts';
import type { Meta } from './metadata.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'published_time',
  'pubdate',
  'publication_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cdate',
  'date',
];
const UPDATED_META = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];

const TIMES = [
  'time[itemprop~="datePublished"]',
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'time[datetime]',
  'time',
  'abbr.published',
];

/** When it was published and changed, ms: JSON-LD, meta elements, microdata, `time`, the address, a visible date beside the headline. */
export function readDates(
  document: DomDocument,
  meta: Meta,
  data: LinkedData | null,
  url: string,
): { published: number | null; updated: number | null } {
  const published =
    dateOf(data?.published) ??
    firstDate(PUBLISHED_META.map((name) => meta(name))) ??
    firstDate(TIMES.map((selector) => timeOf(document, selector))) ??
    dateInAddress(url) ??
    visibleDate(document);
  return { published, updated: dateOf(data?.updated) ?? firstDate(UPDATED_META.map((name) => meta(name))) };
}

const dateOf = (text: string | null | undefined): number | null => (text ? parseDate(text) : null);

const firstDate = (texts: readonly (string | null)[]): number | null => {
  for (const text of texts) {
    const time = dateOf(text);
    if (time !== null) return time;
  }
  return null;
};

function timeOf(document: DomDocument, selector: string): string | null {
  const element = document.querySelector(selector);
  return (
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (element && lineOfElement(element)) ?? null
  );
}

function dateInAddress(url: string): number | null {
  const found = /[/_-](20\d\d|19\d\d)[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(
    URL.parse(url)?.pathname ?? '',
  );
  return found ? parseDate(`${found[1]}-${found[2]}-${found[3]}`) : null;
}

const NAMED_AFTER_DATES =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="meta"], [class*="byline"], [id*="date"]';
/** A line that holds a date and little else; a date in a sentence is the story's, not the article's. */
const LONGEST_LINE = 120;

/** The first date in a short element that is named after one, else in one of the page's first short lines. */
function visibleDate(document: DomDocument): number | null {
  const named = [...document.querySelectorAll(NAMED_AFTER_DATES)].slice(0, 60).map(lineOfElement);
  const lines = document.body === null ? [] : readBlocks(document.body).map((block) => block.text);
  for (const line of [...named, ...lines.slice(0, 150)]) {
    const time = line.length < 6 || line.length > LONGEST_LINE ? null : dateInText(line);
    if (time !== null) return time;
  }
  return null;
}

const NUMERIC = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const NAMED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([\p{L}]{3,10})\.?,?\s+((?:19|20)\d\d)|([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d))\b/u;

/** German month names whose first three letters are not the English ones. */
const MONTH_ALIASES: Readonly<Record<string, string>> = {
  mär: 'mar',
  mrz: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  jän: 'jan',
};

function dateInText(text: string): number | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, day, month, year, isoYear, isoMonth, isoDay] = numeric;
    return year
      ? parseDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`)
      : parseDate(`${isoYear}-${isoMonth}-${isoDay}`);
  }
  const named = NAMED.exec(text);
  if (!named) return null;
  const month = (named[2] ?? named[4] ?? '').slice(0, 3).toLowerCase();
  return parseDate(`${named[1] ?? named[5]} ${MONTH_ALIASES[month] ?? month} ${named[3] ?? named[6]}`);
}
