import { type Span, slice } from '../article.ts';
import { dayNames } from '../schedule/days.ts';

const WEEK = dayNames.map((name) => name.toLowerCase());

const possessive = /['’]s$/u;

/** The days of the week that a text names, 0 to 6, in its order; `found` are its words. "Mondays" names none in particular. */
export const daysNamed = (text: string, found: readonly Span[]): number[] =>
  found.flatMap((word) => {
    const day = WEEK.indexOf(slice(text, word).toLowerCase().replace(possessive, ''));
    return day < 0 ? [] : [day];
  });

/**
 * How many days lie between those that two texts tell of, 0 to 3: what is reported of Monday in both may be one event, what
 * one has happen on Thursday is another in most cases. 0 where they share a day or one names none; else between the first
 * of each, since a lede names its own.
 */
export function daysBetween(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined || one.some((day) => other.includes(day))) return 0;
  const ahead = Math.abs(first - second);
  return Math.min(ahead, WEEK.length - ahead);
}
