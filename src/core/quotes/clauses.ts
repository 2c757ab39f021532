import { ADVERBS, AUXILIARIES, isClosedClass, PREPOSITIONS, PRONOUNS, RELATIVES } from '../text/closed-class.ts';
import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS, WEAK } from './cues.ts';
import { phraseFrom } from './phrases.ts';
import { reportAt } from './reporting.ts';

type Tokens = readonly Token[];

/** A clause has its verb within so many tokens. */
const VERB_REACH = 15;

export const nextComma = (tokens: Tokens, from: number, to: number): number | null => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ',') return at;
  return null;
};

const holdsPassage = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.type === 'passage');

export const withoutStop = (tokens: Tokens, from: number, to: number): number => {
  let end = to;
  while (end > from && tokens[end - 1]?.type === 'sign' && /^[.,;:!?—–-]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
};

/** Whether what stands before the verb of saying is a clause, and neither its subject nor when it was. */
export const isClause = (tokens: Tokens, from: number, to: number): boolean => {
  const first = tokens[from]?.lower ?? '';
  return (
    (hasVerb(tokens, from, to) || hasJoined(tokens, from, to)) &&
    !/(?:ed|ing)$/u.test(first) &&
    !IRREGULAR_PASTS.has(first) &&
    !PREPOSITIONS.has(first) &&
    !/^(?:when|if|as|while)$/u.test(first)
  );
};

/** "The frogs sing, and they are heard for miles": what is joined has the verb. */
const hasJoined = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + VERB_REACH); at += 1)
    if (tokens[at]?.text === ',' && /^(?:and|but)$/u.test(tokens[at + 1]?.lower ?? ''))
      return hasVerb(tokens, at + 2, to);
  return false;
};

/** A verb outside relative clauses and before what is joined by a comma, as far as endings and closed classes tell. */
export const hasVerb = (tokens: Tokens, from: number, to: number): boolean => {
  let end = Math.min(to, from + VERB_REACH);
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (/^['’]s$/u.test(token?.text ?? '') && /^(?:he|she|it|there|that|what|who)$/u.test(before?.lower ?? ''))
      return true;
    if (token?.text === ',' && /^(?:and|but)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
    if (token?.type !== 'word') continue;
    const past =
      RELATIVES.has(token.lower) && before?.text === ',' ? nextComma(tokens, at, Math.min(to, at + VERB_REACH)) : null;
    if (past !== null) {
      end = Math.min(to, end + past - at);
      at = past;
      continue;
    }
    if (RELATIVES.has(token.lower) || (token.lower === 'that' && at > from)) return false;
    if (token.capital && at > from) continue;
    // "the recorded message": an adjective.
    if (ARTICLES.test(before?.lower ?? '') && !AUXILIARIES.has(token.lower)) continue;
    if (isVerbForm(token) && !isHour(tokens, at)) return true;
    if (at > from && PRONOUNS.has(before?.lower ?? '') && !isClosedClass(token.lower)) return true;
  }
  return false;
};

const ARTICLES = /^(?:the|a|an|his|her|their|its|our|my)$/u;

const isVerbForm = (token: Token): boolean =>
  AUXILIARIES.has(token.lower) || /['’](?:s|d|re|ve|ll|t)$/u.test(token.lower) || isPast(token.lower);

const isPast = (word: string): boolean => IRREGULAR_PASTS.has(word) || (/[^e]ed$/u.test(word) && word.length > 4);

/** "10.30 am". */
const isHour = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'am' && /^[\d.:]+$/u.test(tokens[at - 1]?.text ?? '');

/** Past a dateline, a clock’s label or a joining word that opens a sentence: "10.30 am: ", "But ". */
export const afterOpening = (tokens: Tokens, from: number, to: number): number => {
  let at = from;
  for (let place = from; place < Math.min(to, from + LABEL); place += 1) {
    const label =
      /^[:|]$/u.test(tokens[place]?.text ?? '') || (/^[–—―-]+$/u.test(tokens[place]?.text ?? '') && place < from + 4);
    if (label && !hasVerb(tokens, from, place)) at = place + 1;
  }
  if (/^(?:and|but|yet|so|however|still)$/u.test(tokens[at]?.lower ?? '')) at += tokens[at + 1]?.text === ',' ? 2 : 1;
  return at;
};

/** Tokens that a label may have. */
const LABEL = 7;

/** A mark that is no part of a whole quotation: what follows it may be somebody’s words. */
const MARK = /^[“”„"«»‘]$/u;

/** Where a clause ends, exclusive: `to` with the words quoted in it, `brief` before them; null where it quotes none. */
interface End {
  readonly to: number;
  readonly brief: number | null;
}

/** The end of the clause that begins at `from`: before what the writer adds to it. `aside`: it stands in a relative clause. */
export const clauseEnd = (tokens: Tokens, from: number, to: number, aside = false): End => {
  let joint = -1;
  let brief: number | null = null;
  const ending = (at: number): End => ({ to: withoutStop(tokens, from, at), brief });
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.type === 'passage') {
      if (/^[:,]$/u.test(tokens[at - 1]?.text ?? '') && at > from) return ending(at);
      brief ??= withoutStop(tokens, from, joint > 0 ? joint : at);
    } else if (MARK.test(token?.text ?? '')) return { to: withoutStop(tokens, from, at), brief: null };
    else if (at === from) continue;
    else if (/^(?:and|but|or)$/u.test(token?.lower ?? '')) {
      if (tokens[at + 1]?.lower === 'that' || saysMore(tokens, at + 1, to)) return ending(at);
      joint = at;
    } else if (token?.text === ',') {
      if (opensAddition(tokens, at + 1, to) || (aside && isFiniteVerb(tokens[at + 1]))) return ending(at);
      joint = at;
    }
  }
  return ending(to);
};

/** A word that by its form is a finite verb or begins one. */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.type === 'word' && !token.capital && (AUXILIARIES.has(token.lower) || isPast(token.lower));

/** Tokens after a joining word within which it is quoted what a second verb of saying reports. */
const QUOTED_WITHIN = 8;

/** "… and called it “a disgrace”", "… but believed the vote was fair": a second verb of the same speaker. */
const saysMore = (tokens: Tokens, from: number, to: number): boolean => {
  let at = from;
  while (
    at < to &&
    (ADVERBS.has(tokens[at]?.lower ?? '') ||
      AUXILIARIES.has(tokens[at]?.lower ?? '') ||
      /ly$/u.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  if (reportAt(tokens, at)?.voice === 'said' || /^(?:declined|refused)$/u.test(tokens[at]?.lower ?? '')) return true;
  const cue = CUE_VERBS.get(tokens[at]?.lower ?? '');
  if (cue?.form !== 'finite' || cue.base === tokens[at]?.lower) return false;
  return !WEAK.has(cue.base) || holdsPassage(tokens, at, Math.min(to, at + QUOTED_WITHIN));
};

/** ", though she would not say when", ", a view that others share", ", adding that …", ", he said". */
const opensAddition = (tokens: Tokens, at: number, to: number): boolean => {
  const token = tokens[at];
  if (/^(?:though|although|while|whereas|which|citing)$/u.test(token?.lower ?? '')) return true;
  if (token?.lower === 'according' || reportAt(tokens, at)?.voice === 'saying') return true;
  if (/^(?:a|an)$/u.test(token?.lower ?? '') && /^(?:that|which)$/u.test(tokens[at + 2]?.lower ?? '')) return true;
  const subject = phraseFrom(tokens, at, to);
  return subject !== null && reportAt(tokens, subject.to) !== null;
};
