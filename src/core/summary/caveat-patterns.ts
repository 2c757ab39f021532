import type { CaveatKind } from '../article.ts';
import { ACCUSATION } from './caveats/accusation.ts';
import { ANONYMITY } from './caveats/anonymity.ts';
import { ANSWER } from './caveats/answer.ts';
import { CORRECTION } from './caveats/correction.ts';
import { DENIAL } from './caveats/denial.ts';
import { DISPUTED } from './caveats/disputed.ts';
import { EARLY } from './caveats/early.ts';
import { EVIDENCE } from './caveats/evidence.ts';
import { FORECAST } from './caveats/forecast.ts';
import { INTEREST } from './caveats/interest.ts';
import type { CaveatPattern } from './caveats/pattern.ts';
import { PENDING } from './caveats/pending.ts';
import { UNVERIFIED } from './caveats/unverified.ts';

/** How journalists word a reservation; of several in one sentence the first of a kind counts. */
export const CAVEAT_PATTERNS: readonly CaveatPattern[] = [
  ...CORRECTION,
  ...UNVERIFIED,
  ...DENIAL,
  ...ACCUSATION,
  ...ANONYMITY,
  ...INTEREST,
  ...DISPUTED,
  ...EARLY,
  ...FORECAST,
  ...[...ANSWER, ...EVIDENCE, ...PENDING].map((pattern) => ({ ...pattern, last: true as const })),
];

/** The order in which a card states them: what may be untrue, then who says so, then how sure it is. */
export const CAVEAT_ORDER: readonly CaveatKind[] = [
  'correction',
  'unverified',
  'denial',
  'allegation',
  'disputed',
  'anonymous',
  'interest',
  'preliminary',
  'forecast',
];

/** These are needed also where the card only comes near the claim. */
export const STRONG: ReadonlySet<CaveatKind> = new Set(['correction', 'unverified', 'denial']);
