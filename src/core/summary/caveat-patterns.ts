import type { CaveatKind } from '../article.ts';
import { DENIAL } from './caveats/denial.ts';
import { DOUBT } from './caveats/doubt.ts';
import { ORIGIN } from './caveats/origin.ts';
import type { CaveatPattern } from './caveats/pattern.ts';
import { UNVERIFIED } from './caveats/unverified.ts';

/**
 * How journalists word a reservation. Compiled by hand after the sections on attribution, anonymous sources and
 * accuracy of the Reuters Handbook of Journalism, the BBC Editorial Guidelines and the CBC Journalistic Standards.
 */
export const CAVEAT_PATTERNS: readonly CaveatPattern[] = [...UNVERIFIED, ...DENIAL, ...ORIGIN, ...DOUBT];

/** The order in which a card states them: what may be untrue, then who says so, then how sure it is. */
export const CAVEAT_ORDER: readonly CaveatKind[] = [
  'correction',
  'unverified',
  'denial',
  'disputed',
  'anonymous',
  'interest',
  'preliminary',
  'allegation',
  'forecast',
];

/** These are needed whenever the claim is told at all. */
export const STRONG: ReadonlySet<CaveatKind> = new Set(['correction', 'unverified', 'denial']);

/** Of the others, how many content words the sentence and what was told must share; hedges of detail share more by chance. */
export const LEAST_SHARED: Readonly<Partial<Record<CaveatKind, number>>> = { anonymous: 2, disputed: 2 };
export const LEAST_SHARED_OTHERS = 3;
/** And how much of the sentence that must be: names alone recur all over an article. */
export const LEAST_SHARE = 0.3;
/** Weaker caveats are needed only up to so many lines. */
export const MOST_LINES = 3;
