import { words } from '../text/words.ts';
import { isFurniture } from './rarity.ts';

/** What is kept of a headline: enough to see that another is the same but for its date and figures. */
export interface Headline {
  /** Its words but numbers, days, months and which way a figure went, in lower case. */
  readonly form: string;
  /** These others. */
  readonly figures: string;
  /** Whether no word of it is more than furniture, so that any event could have it: "Morning briefing: what we know". */
  readonly empty: boolean;
  /** What stands before a colon, where it is furniture: "Weather: rain in the west"; else ''. */
  readonly label: string;
}

const dated =
  /^(?:\d.*|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|tomorrow|up|down|higher|lower|ris(?:es|ing)|falls?|falling|gains?|loses|st|nd|rd|th)$/;

export function headlineOf(title: string): Headline {
  const written = words(title).map(({ start, end }) => title.slice(start, end).toLowerCase());
  const rest = written.filter((word) => !dated.test(word));
  return {
    form: rest.join(' '),
    figures: written.filter((word) => dated.test(word)).join(' '),
    empty: rest.every(isFurniture),
    label: labelOf(title),
  };
}

function labelOf(title: string): string {
  const label = title.slice(0, Math.max(0, title.indexOf(':'))).toLowerCase();
  const written = words(label).map(({ start, end }) => label.slice(start, end));
  return written.every((word) => dated.test(word) || isFurniture(word)) ? label : '';
}

const hour = 3_600_000;

/** Copies of one article come within hours; a headline that comes again later is a column's, or a report's of every day. */
const recurs = 20 * hour;

/**
 * Whether the headline is one that comes again and again, so that it tells nothing of the event: the same but for its
 * figures, or so many hours (`apart`, ms, null where unknown) after, or one that could stand over anything.
 */
export const isRecurring = (one: Headline, other: Headline, apart: number | null): boolean =>
  one.empty || other.empty || isIssue(one, other, apart) || (one.form === other.form && one.figures !== other.figures);

/** Whether both are issues of one column or regular report: of the same form or label, and of different days. */
export const isIssue = (one: Headline, other: Headline, apart: number | null): boolean =>
  apart !== null && apart >= recurs && (one.form === other.form || (one.label !== '' && one.label === other.label));
