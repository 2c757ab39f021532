import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** A whole number, both bounds included. */
export const integer = (min: number, max: number): Kind<number> =>
  kind({
    placeholder: `${min}–${max}`,
    expected: `a whole number from ${min} to ${max}`,
    example: String(Math.min(max, Math.max(min, 5))),
    discord: 'integer',
    range: { min, max },
    parse: (text) => {
      if (!/^\d{1,9}$/.test(text)) return unparsed();
      const value = Number(text);
      if (value >= min && value <= max) return parsed(value);
      const bound = value < min ? min : max;
      return unparsed({ match: String(bound), distance: 1 });
    },
    resembles: (text) => /^[+-]?\d+([.,]\d+)?$/.test(text),
    format: String,
  });
