import type { Block } from './blocks.ts';
import { POSTED, UPDATED } from './date-names.ts';
import { type DayOrder, daysInText } from './date-text.ts';
import { type DomElement, type DomNode, isElement } from './dom.ts';
import { nextWithin } from './dom-walk.ts';
import { dayOfTime, MINUTE } from './moment.ts';

/** A calendar day that a page shows its readers as a date of its article. */
export interface ShownDay {
  /** Midnight UTC, ms. */
  readonly day: number;
  /** The same numbers read the other way, month for day. */
  readonly swapped: number | null;
  /** What the clock beside it shows, as if it were UTC, ms; null where none stands there. */
  readonly wall: number | null;
  /** What the line calls it: nothing in most. `other`: by a word of its own, as a deadline or the day of an event is. */
  readonly kind: 'posted' | 'plain' | 'updated' | 'other';
  /** The line holds little else. */
  readonly alone: boolean;
}

/** A line that holds a date and little else; a date in a sentence is the story's, not the article's. */
const LONGEST_LINE = 120;
/** A paragraph may begin with place and date, as news agencies' do; characters from its beginning. */
const DATELINE = 45;
/** What stands beside a date that stands alone, characters: a name, a place, a section. */
const LITTLE = 45;
/** A link that says more than a date leads to another article. */
const LONGEST_LINKED = 40;
/** What is written for machines, and hidden from readers. */
const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)/g;
/** So many words before a full stop tell something, and their date is one of what they tell. */
const SENTENCE = /^(?:\S+\s+){9,}\S*\p{L}[.!?]$/u;
const COPYRIGHT = /©|copyright|\(c\)/i;
/** Where dates are those of other articles and of readers. */
const OTHERS =
  'aside, nav, footer, form, [class*="comment"], [class*="Comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="recommend"], [class*="sidebar"]';
const CLOCK = /^\D{0,12}?(\d{1,2})\s?[:.h]\s?(\d{2})(?::\d\d)?(?!\d)\s*([ap]\.?\s?m\b)?/i;
const LABEL = /(\p{L}[\p{L}\s]{2,30})[:：]\s*$/u;
/** Words before a colon that name the article's own date, or a place. */
const NAMELESS = /\b(?:by|von|on|am)\b/iu;

/** Whether a line leads to another article: its dates are that one's. Of several links each leads to something that is said of this one. */
export const leadsAway = ({ text, linked, element }: Block): boolean =>
  linked > text.length / 2 &&
  (text.length > LONGEST_LINE || text.replace(NUMBERS, '').length > LONGEST_LINKED) &&
  (text.length > LONGEST_LINE || !holdsSeveralLinks(element, text.length));

const SEVERAL = 3;
/** Nodes of a line's element that are looked at, so that no page makes this slow. */
const MOST_NODES = 200;
/** What white space and marks add to a line's characters within its element. */
const SPARE = 2;

/** Whether an element that holds a line of so many characters, and no others, holds several links. */
function holdsSeveralLinks(element: DomElement, length: number): boolean {
  let links = 0;
  let characters = 0;
  let looked = 0;
  for (let at: DomNode | null = element.firstChild; at !== null; at = nextWithin(at, element)) {
    if (isElement(at)) links += at.localName === 'a' ? 1 : 0;
    else characters += at.textContent.length;
    if (characters > length * SPARE || ++looked > MOST_NODES) return false;
  }
  return links >= SEVERAL;
}
const NUMBERS = /\p{L}*\W{0,2}\d+\W{0,2}\p{L}*/gu;

/** Whether an element stands where other articles are told of, or where readers write; what also holds the headline is no such place. */
export function isOfOthers(element: DomElement, headline: Block | null): boolean {
  let box = element.closest(OTHERS);
  while (box !== null && headline !== null && (holds(box, headline.element) || isFooterOfArticle(box, headline)))
    box = box.parentElement?.closest(OTHERS) ?? null;
  return box !== null;
}

const isFooterOfArticle = (box: DomElement, headline: Block): boolean => {
  const article = box.localName === 'footer' ? box.closest('article') : null;
  return article !== null && holds(article, headline.element);
};

function holds(box: DomElement, element: DomElement): boolean {
  let at: DomElement | null = element;
  while (at !== null && at !== box) at = at.parentElement;
  return at !== null;
}

/** The days that a line shows as dates of the article it stands beside. */
export function shownDays(line: string, order: DayOrder): ShownDay[] {
  if (line.length < 6 || COPYRIGHT.test(line)) return [];
  const long = line.length > LONGEST_LINE;
  const text = spread(long ? line.slice(0, DATELINE * 2) : line);
  const days = daysInText(text, order);
  const sentence = !long && SENTENCE.test(line);
  const alone = text.length - days.reduce((sum, { start, end }) => sum + end - start, 0) <= LITTLE;
  return days.flatMap(({ time, swapped, start, end }, at): ShownDay[] => {
    if (long && (end > DATELINE || !/^\s*[)\].–—:|-]/.test(text.slice(end)))) return [];
    const before = text.slice(days[at - 1]?.end ?? 0, start);
    const after = text.slice(end, days[at + 1]?.start ?? text.length);
    const kind = kindOf(before, after, at === days.length - 1);
    if (sentence && kind === 'plain') return [];
    return [{ day: time, swapped, wall: wallOf(time, after), kind, alone }];
  });
}

/** Words and numbers of elements that stand side by side, parted again where their spaces were lost. */
const spread = (text: string): string =>
  text
    .replace(STAMP, ' ')
    .replace(
      /(?<=\p{Ll})(?=\p{Lu})|(?<=\b\d{4})(?=\p{Lu})|(?<=[./\s-](?:19|20)\d\d)(?=\d\d?[./-]|\p{L})|(?<=\p{Ll}{3})(?=\d)/gu,
      ' ',
    );

function kindOf(before: string, after: string, last: boolean): ShownDay['kind'] {
  if (UPDATED.test(before)) return 'updated';
  if (POSTED.test(before)) return 'posted';
  if (last && UPDATED.test(after)) return 'updated';
  const label = LABEL.exec(before)?.[1];
  return label === undefined || NAMELESS.test(label) ? 'plain' : 'other';
}

function wallOf(day: number, after: string): number | null {
  const [, hour = '', minute = '', half] = CLOCK.exec(after) ?? [];
  const hours = Number(hour);
  if (hour === '' || hours > 23 || Number(minute) > 59) return null;
  const late = half === undefined || hours > 12 ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  return dayOfTime(day) + (late * 60 + Number(minute)) * MINUTE;
}
