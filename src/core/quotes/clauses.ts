import {
  ADVERBS,
  AUXILIARIES,
  isClosedClass,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
} from '../text/closed-class.ts';
import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import type { Token } from '../text/tokens.ts';

type Tokens = readonly Token[];

/** How far from its verb the "that" may stand that opens the clause, in tokens. */
const THAT_REACH = 9;
/** A clause has its verb within so many tokens. */
const VERB_REACH = 15;

export const nextComma = (tokens: Tokens, from: number, to: number): number | null => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ',') return at;
  return null;
};

export const holdsPassage = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.type === 'passage');

export const withoutStop = (tokens: Tokens, from: number, to: number): number => {
  let end = to;
  while (end > from && tokens[end - 1]?.type === 'sign' && /^[.,;:!?—–-]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
};

/** Whether what stands before the verb of saying is a clause, and neither its subject nor when it was. */
export const isClause = (tokens: Tokens, from: number, to: number): boolean =>
  hasVerb(tokens, from, to) &&
  !/(?:ed|ing)$/u.test(tokens[from]?.lower ?? '') &&
  !PREPOSITIONS.has(tokens[from]?.lower ?? '') &&
  !/^(?:when|if|as|while)$/u.test(tokens[from]?.lower ?? '');

/** A verb outside relative clauses, as far as endings and closed classes tell. */
export const hasVerb = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + VERB_REACH); at += 1) {
    const token = tokens[at];
    if (/^['’]s$/u.test(token?.text ?? '') && /^(?:he|she|it|there|that|what|who)$/u.test(tokens[at - 1]?.lower ?? ''))
      return true;
    if (token?.type !== 'word') continue;
    if (RELATIVES.has(token.lower) || (token.lower === 'that' && at > from)) return false;
    if (token.capital && at > from) continue;
    if (AUXILIARIES.has(token.lower) || /['’](?:s|d|re|ve|ll|t)$/u.test(token.lower) || isPast(token.lower))
      return true;
    if (at > from && PRONOUNS.has(tokens[at - 1]?.lower ?? '') && !isClosedClass(token.lower)) return true;
  }
  return false;
};

const isPast = (word: string): boolean => IRREGULAR_PASTS.has(word) || (/[^e]ed$/u.test(word) && word.length > 4);

export const opensClause = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !/^(?:that|so|nothing|something)$/u.test(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !SUBORDINATORS.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  (token.lower === 'there' || !ADVERBS.has(token.lower)) &&
  !TIMES.has(token.lower);

/** After the "that" which belongs to the verb: "She said on Friday that". */
export const afterThat = (tokens: Tokens, verb: number, to: number): number | null => {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (tokens[at]?.type === 'passage') return null;
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.lower !== 'so') return skipped(tokens, at + 1, to);
  }
  return null;
};

/** Past a parenthesis that opens the clause: "that, whatever happens, she would come". */
const skipped = (tokens: Tokens, at: number, to: number): number => {
  if (tokens[at]?.text !== ',') return at;
  return (nextComma(tokens, at + 1, to) ?? at) + 1;
};

/** After ", and that …" the same speaker goes on. */
export const joinedThat = (tokens: Tokens, end: number, to: number): number | null => {
  for (let at = end; at < Math.min(to, end + 3); at += 1)
    if (tokens[at]?.lower === 'that' && /^(?:and|but)$/u.test(tokens[at - 1]?.lower ?? ''))
      return skipped(tokens, at + 1, to);
  return null;
};

/** Where a clause ends, exclusive: before what the writer adds to it, or before the words quoted in its last part. */
export const clauseEnd = (tokens: Tokens, from: number, to: number): number => {
  let joint = -1;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.type === 'passage') return joint > 0 ? withoutStop(tokens, from, joint) : to;
    if (/^(?:and|but)$/u.test(token?.lower ?? '') && next?.lower === 'that') return withoutStop(tokens, from, at);
    if (token?.text === ',' && opensAddition(tokens, at + 1)) return withoutStop(tokens, from, at);
    if (/^(?:and|but|or)$/u.test(token?.lower ?? '') || token?.text === ',') joint = at;
  }
  return withoutStop(tokens, from, to);
};

/** ", though she would not say when", ", a view that others share". */
const opensAddition = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  if (/^(?:though|although|while|whereas|which|adding|citing)$/u.test(token?.lower ?? '')) return true;
  return /^(?:a|an)$/u.test(token?.lower ?? '') && /^(?:that|which)$/u.test(tokens[at + 2]?.lower ?? '');
};
