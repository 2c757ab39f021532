import { parseDate } from '../feed/date.ts';
import { dayInText } from './date-text.ts';
import { type DomDocument, lineOfElement } from './dom.ts';
import type { HeadlineLines } from './headline.ts';
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
  'dc.date.publication',
  'citation_publication_date',
  'citation_online_date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'pubdate',
  'publication_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'cdate',
  'date',
];
const UPDATED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'lastmod',
  'last-modified',
];

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
const UPDATED_TIMES = ['time[itemprop~="dateModified"]', '[itemprop~="dateModified"]', 'time.updated'];

/** A moment in ms and, where the page told it with a zone, the minutes east of UTC. */
export interface Moment {
  readonly time: number;
  readonly offset: number | null;
}

export interface DateSources {
  readonly meta: Meta;
  readonly data: LinkedData | null;
  readonly url: string;
  readonly language: string | null;
  readonly lines: () => HeadlineLines;
}

/**
 * When it was published and changed: JSON-LD, meta elements, microdata, `time`, the address, the lines beside the headline. Where the
 * address holds a day far from the one told, the address is right: it was made when the article was.
 */
export function readDates(
  document: DomDocument,
  sources: DateSources,
): { readonly published: Moment | null; readonly updated: Moment | null } {
  const { meta, data, url } = sources;
  const told =
    dateOf(data?.published) ??
    firstDate(PUBLISHED_META.map((name) => meta(name))) ??
    firstDate(TIMES.map((selector) => timeOf(document, selector)));
  const addressed = dateInAddress(url);
  const differs = told !== null && addressed !== null && Math.abs(told.time - addressed.time) > APART;
  const published = (differs ? addressed : told) ?? addressed ?? visibleDate(document, sources);
  const updated =
    dateOf(data?.updated) ??
    firstDate(UPDATED_META.map((name) => meta(name))) ??
    firstDate(UPDATED_TIMES.map((selector) => timeOf(document, selector)));
  return { published: isRedated(published, updated, sources) ? updated : published, updated };
}

/**
 * Whether a page shows its readers the day of its last change as its date, long after it was first published, and the first day not at
 * all: a guide that was written anew is as old as it says.
 */
function isRedated(published: Moment | null, updated: Moment | null, { language, lines }: DateSources): boolean {
  if (published === null || updated === null || updated.time - published.time < REDATED) return false;
  const shown = lines().near.flatMap(({ text }) => dayInLine(text, language) ?? []);
  const shows = ({ time, offset }: Moment) => {
    const local = time + (offset ?? 0) * 60_000;
    return shown.some((day) => day.time <= local && local < day.time + DAY);
  };
  return shows(updated) && !shows(published);
}

const DAY = 86_400_000;
/** A page is renamed or dated after a printed issue by no more than this, ms. */
const APART = 14 * DAY;
/** A news page that was corrected or added to has not changed its date by then, ms. */
const REDATED = 30 * DAY;
/** Before the web, or a clock's zero: nobody published then what is a page now. */
const EARLIEST = Date.UTC(1990);

const ZONE = /T.*?([+-])(\d\d):?(\d\d)$/;

function dateOf(text: string | null | undefined): Moment | null {
  const time = text ? parseDate(text) : null;
  if (time === null || time < EARLIEST) return null;
  const zone = ZONE.exec(text?.trim().slice(0, 40) ?? '');
  const minutes = zone === null ? null : (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1);
  return { time, offset: minutes };
}

const dayAt = (time: number | null): Moment | null => (time === null ? null : { time, offset: null });

function firstDate(texts: readonly (string | null)[]): Moment | null {
  for (const text of texts) {
    const moment = dateOf(text);
    if (moment !== null) return moment;
  }
  return null;
}

function timeOf(document: DomDocument, selector: string): string | null {
  const element = document.querySelector(selector);
  return (
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (element && lineOfElement(element)) ?? null
  );
}

function dateInAddress(url: string): Moment | null {
  const path = URL.parse(url)?.pathname ?? '';
  const found =
    /[/_-]((?:19|20)\d\d)[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/|$)/.exec(path);
  if (!found) return null;
  return dateOf(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`);
}

const NAMED_AFTER_DATES =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="meta"], [class*="byline"], [id*="date"]';
/** A line that holds a date and little else; a date in a sentence is the story's, not the article's. */
const LONGEST_LINE = 120;
const COPYRIGHT = /©|copyright|\(c\)/i;
const POSTED =
  /^\W*(?:(?:first |originally )?(?:published|posted|created|written)|veröffentlicht|erstellt|publié|publicado|pubblicato|datum|date)\b/i;
const UPDATED = /\b(?:updated?|modified|stand|aktualisiert|mis à jour|actualizado|aggiornato|reviewed)\b|更新/i;

function dayInLine(line: string, language: string | null): Moment | null {
  if (line.length < 6 || line.length > LONGEST_LINE || COPYRIGHT.test(line)) return null;
  // Only American English, and English that does not say whose, puts the month first.
  return dayAt(dayInText(line, language === null || /^en(?:-us)?$/i.test(language)));
}

/** The first day told beside the headline, else in a short element that is named after dates, else in the page's first short lines. */
function visibleDate(document: DomDocument, { language, lines }: DateSources): Moment | null {
  const { near, all, first } = lines();
  const beside = near.map((block) => block.text);
  for (const wanted of [
    beside.filter((line) => !UPDATED.test(line)),
    all.map((block) => block.text).filter((line) => line.length < LONGEST_LINE && POSTED.test(line)),
    beside,
    [...document.querySelectorAll(NAMED_AFTER_DATES)].slice(0, 60).map(lineOfElement),
    near.length > 0 ? [] : first.map((block) => block.text),
  ]) {
    for (const line of wanted) {
      const day = dayInLine(line, language);
      if (day !== null) return day;
    }
  }
  return null;
}
