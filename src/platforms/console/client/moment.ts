/**
 * Tells a moment as Discord's and Slack's own clients do. Pure, and used on both sides: the server writes it in the
 * channel's zone, then the page rewrites it in the reader's.
 */
export interface Teller {
  /** IANA zone; undefined for the reader's own. */
  readonly zone?: string | undefined;
  readonly locale?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * `at` in ms. `form` is `discord F` for a timestamp with that style letter, or `slack {date_short} at {time}`.
 * Forms: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles and
 * https://docs.slack.dev/reference/block-kit/block-elements/date-element. Null where the form is neither's.
 */
export function tellMoment(at: number, form: string, teller: Teller): string | null {
  const [platform, ...rest] = form.split(' ');
  const wish = rest.join(' ');
  if (platform === 'discord') return tellDiscord(at, wish, teller);
  if (platform === 'slack') return tellSlack(at, wish, teller);
  return null;
}

const DISCORD: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

function tellDiscord(at: number, style: string, teller: Teller): string | null {
  if (style === 'R') return ago(at, teller);
  const options = DISCORD[style];
  return options === undefined ? null : write(at, options, teller);
}

const SLACK: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { month: 'long', day: 'numeric' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_long_full: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  time: { timeStyle: 'short' },
  time_secs: { timeStyle: 'medium' },
};

function tellSlack(at: number, format: string, teller: Teller): string | null {
  let known = true;
  const told = format.replace(/\{([a-z_]+)\}/g, (_, token: string) => {
    const piece = tellSlackToken(at, token, teller);
    known &&= piece !== null;
    return piece ?? '';
  });
  return known ? told : null;
}

function tellSlackToken(at: number, token: string, teller: Teller): string | null {
  if (token === 'ago') return ago(at, teller);
  if (token === 'date_num') return write(at, { dateStyle: 'short' }, { ...teller, locale: 'en-CA' });
  const plain = token === 'day_divider_pretty' ? 'date_long' : token.replace(/_pretty$/, '');
  const options = SLACK[plain];
  if (options === undefined) return null;
  return (plain === token ? null : nearDay(at, teller)) ?? write(at, options, teller);
}

function nearDay(at: number, teller: Teller): string | null {
  const day = (moment: number) =>
    Date.parse(write(moment, { dateStyle: 'short' }, { ...teller, locale: 'en-CA' })) / 86_400_000;
  const distance = day(at) - day(teller.now);
  return { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(distance)] ?? null;
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function ago(at: number, { locale, now }: Teller): string {
  const seconds = Math.round((at - now) / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale ?? 'en-GB', { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

const write = (at: number, options: Intl.DateTimeFormatOptions, { zone, locale }: Teller): string =>
  new Intl.DateTimeFormat(locale ?? 'en-GB', { ...options, ...(zone === undefined ? {} : { timeZone: zone }) }).format(
    at,
  );
