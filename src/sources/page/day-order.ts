import { type DayOrder, orderIn } from './date-text.ts';
import { firstOf } from './first-of.ts';
import type { HeadlineLines } from './headline.ts';
import type { Meta } from './metadata.ts';

interface OrderSigns {
  readonly meta: Meta;
  readonly url: string;
  readonly language: string | null;
  readonly lines: () => HeadlineLines;
}

const MOST_LINES = 1_000;

/** The page's own way to write days in numbers: as its other dates give it away, else as its language and country have it. */
export function dayOrder({ language, url, meta, lines }: OrderSigns): DayOrder {
  const given = firstOf(lines().all.slice(0, MOST_LINES), ({ text }) => (text.length < 200 ? orderIn(text) : null));
  if (given !== null) return given;
  const place = URL.parse(url);
  const [, spoken, region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?\b/i.exec(meta('og:locale') ?? '') ?? [];
  const [tongue = '', country = tongue === spoken ? region : undefined] = (language ?? 'en').toLowerCase().split('-');
  // English that does not say whose is American, unless its address says otherwise.
  if (tongue !== 'en' || (country !== undefined && !/^us$/i.test(country))) return 'day first';
  return /\.(?:uk|au|nz|ie|in|za)$/.test(place?.hostname ?? '') ||
    /\/en[-_](?!us)[a-z]{2}\//i.test(place?.pathname ?? '')
    ? 'day first'
    : 'month first';
}
