import { NUMBER_WORDS } from '../text/number-words.ts';
import type { GuardWord } from './words.ts';

/** A number as it is told: "more than 2.5 million", "a third", "the 3rd". */
export interface Figure {
  readonly value: number;
  readonly words: readonly GuardWord[];
  readonly unit: 'percent' | 'ordinal' | 'plain' | 'share';
  /** Told as near, or as a bound. */
  readonly bound: 'about' | 'over' | 'under' | null;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
  lakh: 1e5,
  crore: 1e7,
};
const ABOUT = new Set('about around roughly approximately some nearly almost estimated circa close'.split(' '));
const OVER = new Set('over above exceeding exceeded least topped surpassed beyond'.split(' '));
const UNDER = new Set('under below most nearly almost up'.split(' '));
const DIGITS = /^[$£€¥]?(\d[\d,]*(?:\.\d+)?)(%|st|nd|rd|th|s|k|m|mn|bn|b|tn|pc)?$/u;

const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  quarter: 25,
  third: 100 / 3,
  fifth: 20,
  tenth: 10,
  twice: 200,
};

const readNumber = (lower: string): { value: number; unit: Figure['unit']; scale: number } | null => {
  const match = DIGITS.exec(lower);
  if (match !== null) {
    const value = Number((match[1] ?? '').replaceAll(',', ''));
    const tail = match[2] ?? '';
    if (tail === '%' || tail === 'pc') return { value, unit: 'percent', scale: 1 };
    if (/^(?:st|nd|rd|th)$/u.test(tail)) return { value, unit: 'ordinal', scale: 1 };
    return { value, unit: 'plain', scale: SCALES[tail] ?? 1 };
  }
  if (Object.hasOwn(NUMBER_WORDS, lower)) return { value: NUMBER_WORDS[lower] ?? 0, unit: 'plain', scale: 1 };
  if (Object.hasOwn(ORDINALS, lower)) return { value: ORDINALS[lower] ?? 0, unit: 'ordinal', scale: 1 };
  return null;
};

/** The numbers among words, in order. */
export const figuresIn = (words: readonly GuardWord[]): Figure[] => {
  const found: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const read = first === undefined ? null : readNumber(first.lower);
    const bare = first !== undefined && /^(?:hundred|thousand|million|billion|trillion|dozen)$/u.test(first.lower);
    const article = /^(?:an?|one)$/u.test(words[at - 1]?.lower ?? '');
    if (first !== undefined && (first.lower === 'half' || first.lower === 'quarter'))
      found.push({ value: SHARES[first.lower] ?? 0, unit: 'share', words: [first], bound: null });
    if (first === undefined || (read === null && !(bare && article))) continue;
    let { value, unit, scale } = read ?? { value: 1, unit: 'plain' as const, scale: 1 };
    let end = read === null ? at : at + 1;
    if (unit === 'plain' && !first.number) {
      const next = NUMBER_WORDS[words[end]?.lower ?? ''];
      if (value >= 20 && value < 100 && next !== undefined && next < 10) {
        value += next;
        end += 1;
      }
    }
    while (
      unit === 'plain' &&
      scale < 1e6 &&
      Object.hasOwn(SCALES, words[end]?.lower ?? '') &&
      (words[end]?.lower.length ?? 0) > 1
    ) {
      scale *= SCALES[words[end]?.lower ?? ''] ?? 1;
      end += 1;
    }
    if (/^(?:percent|pct)$/u.test(words[end]?.lower ?? '')) {
      unit = 'percent';
      end += 1;
    } else if (words[end]?.lower === 'per' && words[end + 1]?.lower === 'cent') {
      unit = 'percent';
      end += 2;
    }
    found.push({ value: value * scale, unit, words: words.slice(at, end), bound: boundBefore(words, at) });
    if (unit === 'ordinal' && article)
      found.push({ value: SHARES[first.lower] ?? 0, unit: 'share', words: [first], bound: null });
    at = end - 1;
  }
  return found;
};

const boundBefore = (words: readonly GuardWord[], at: number): Figure['bound'] => {
  const [one, two] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''];
  if (one === 'than') return /^(?:more|greater|higher)$/u.test(two) ? 'over' : 'under';
  if (OVER.has(one)) return 'over';
  if (ABOUT.has(one)) return 'about';
  return UNDER.has(one) ? 'under' : null;
};

/** How far a number told as near may lie from what it stands for. */
const NEAR = 0.08;

/** Whether a figure of the text may be told where the source has the other. */
export const bears = (source: Figure, text: Figure): boolean => {
  if (source.unit === 'share') return text.unit === 'percent' && Math.abs(source.value - text.value) <= 1;
  const sameUnit = (source.unit === 'percent') === (text.unit === 'percent');
  if (!sameUnit) return false;
  if (source.value === text.value) return !opposed(source.bound, text.bound);
  const near = Math.abs(source.value - text.value) <= NEAR * Math.max(source.value, text.value);
  const year = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;
  if (!near || text.unit === 'ordinal' || (year(source.value) && year(text.value))) return false;
  if (text.bound === 'over') return source.value >= text.value;
  if (text.bound === 'under') return source.value <= text.value;
  return text.bound === 'about' ? isRound(text.value, 2) : isRounded(source.value, text.value);
};

/** "more than" for "less than". */
const opposed = (one: Figure['bound'], other: Figure['bound']): boolean =>
  (one === 'over' && other === 'under') || (one === 'under' && other === 'over') || (one === null && other === 'under');

const isRound = (value: number, digits: number): boolean => Number(value.toPrecision(digits)) === value;

/** "3.9 million" for 3,912,204: the same number to fewer digits, but no less than two. */
const isRounded = (exact: number, round: number): boolean => {
  for (const digits of [2, 3]) if (Number(exact.toPrecision(digits)) === round && exact >= 100) return true;
  return false;
};
