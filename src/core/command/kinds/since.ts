import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** A moment in the past: so many ms ago, or the beginning of a local date `YYYY-MM-DD`. */
export type Since = { readonly type: 'ago'; readonly ms: number } | { readonly type: 'date'; readonly date: string };

const units = [
  ['w', 7 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const;

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** `3d`, `12h`, `2w`, `90m`, or a date such as `2026-01-31`. */
export const since = (): Kind<Since> =>
  kind<Since>({
    placeholder: '3d|12h|date',
    expected: 'how far back: 3d, 12h, 2w, or a date such as 2026-01-31',
    example: '3d',
    parse: (typed) => {
      const text = typed.trim().toLowerCase();
      if (isDate(text)) return parsed({ type: 'date', date: text });
      const found = /^(\d{1,4}) ?(minutes?|min|m|hours?|h|days?|d|weeks?|w)$/.exec(text);
      const unit = units.find(([letter]) => found?.[2]?.startsWith(letter));
      const amount = Number(found?.[1]);
      return unit === undefined || !(amount > 0) ? unparsed() : parsed({ type: 'ago', ms: amount * unit[1] });
    },
    resembles: (text) => /^\d/.test(text),
    format: (value) => {
      if (value.type === 'date') return value.date;
      const unit = units.find(([, ms]) => value.ms % ms === 0 && value.ms / ms <= 9999) ?? units[3];
      return `${value.ms / unit[1]}${unit[0]}`;
    },
  });
