import { words } from '../text/words.ts';
import { isFurniture } from './rarity.ts';

/** What is kept of a headline: enough to see that another is the same but for its date and figures. */
export interface Headline {
  /** Its words but numbers, days and months, in lower case. */
  readonly form: string;
  /** These numbers, days and months. */
  readonly figures: string;
  /** Whether no word of it is more than furniture, so that any event could have it: "Morning briefing: what we know". */
  readonly empty: boolean;
}

const dated =
  /^(?:\d.*|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|yesterday|tomorrow|st|nd|rd|th)$/;

export function headlineOf(title: string): Headline {
  const written = words(title).map(({ start, end }) => title.slice(start, end).toLowerCase());
  const rest = written.filter((word) => !dated.test(word));
  return {
    form: rest.join(' '),
    figures: written.filter((word) => dated.test(word)).join(' '),
    empty: rest.every(isFurniture),
  };
}

const hour = 3_600_000;

/** Copies of one article come within hours; a headline that comes again later is a column's, or a report's of every day. */
const recurs = 20 * hour;

/**
 * Whether the headline is one that comes again and again, so that it tells nothing of the event: the same but for its
 * figures, or as many hours (`apart`, ms, null where unknown) after, or one that could stand over anything.
 */
export function isRecurring(one: Headline, other: Headline, apart: number | null): boolean {
  if (one.empty || other.empty) return true;
  return one.form === other.form && (one.figures !== other.figures || (apart !== null && apart >= recurs));
}
