import type { Span } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import type { Mention } from './people.ts';

export type Tokens = readonly Token[];

/** Reads one kind of description beside one mention of a name. */
export type RoleFinder = (tokens: Tokens, mention: Mention) => Span | null;

/** Longest and shortest role that a card shows, UTF-16 units. */
export const LONGEST = 80;
const SHORTEST = 3;

export const roleBetween = (tokens: Tokens, from: number, to: number): Span | null => {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return span.end - span.start <= LONGEST && span.end - span.start >= SHORTEST ? span : null;
};

export const isCue = (token: Token | undefined): boolean => CUE_VERBS.get(token?.lower ?? '')?.form === 'finite';

/** Signs that stand inside a phrase. */
export const isPossessiveOrJoint = (token: Token | undefined): boolean =>
  token?.type === 'sign' && /^(?:['’&/-]|['’]s)$/u.test(token.text);

/** The token after the comma of "Ida Brook, 81, a" and of "Ida Brook, a". */
export const afterAge = (tokens: Tokens, comma: number): number =>
  /^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',' ? comma + 3 : comma + 1;
