import type { Inline } from '../card.ts';

type Time = Extract<Inline, { type: 'time' }>;

/** The outermost instants that a Date can hold, ms: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const outermost = 8.64e15;

/** Whole seconds since the epoch, as both platforms count; null for what is no instant. */
export const epochSeconds = (at: number): number | null =>
  Number.isFinite(at) && Math.abs(at) <= outermost ? Math.floor(at / 1000) : null;

/**
 * A time in words in its own zone, for targets that don't know the reader's: "22 November 2026",
 * "22 November 2026 at 08:00 EST" or, beside others of its day, "08:00". A relative time is told as date and time, since what is printed doesn't age along.
 */
export const timeInWords = (time: Pick<Time, 'at' | 'style' | 'zone'>): string => {
  if (epochSeconds(time.at) === null) return 'an unknown time';
  return formatter(time.style, time.zone).format(time.at);
};

const day = 24 * 60 * 60 * 1000;

/** A date that came without a time is kept as midnight UTC. */
export const isDateOnly = (at: number | null): boolean => at !== null && at % day === 0;

const formatter = (style: Time['style'], zone: string): Intl.DateTimeFormat => {
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const options: Intl.DateTimeFormatOptions =
    style === 'time' ? clock : { ...date, ...(style === 'date' ? {} : { ...clock, timeZoneName: 'short' }) };
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
};
