import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { hasVerb, isFiniteVerb, nextComma } from './clauses.ts';
import { isAdverb, isNounLike, phraseFrom } from './phrases.ts';
import type { Report } from './reporting.ts';
import { HOLDING, INTENDING, SAID_OBJECTS, TELLING, THINKING, WITH_THAT } from './reporting-verbs.ts';

type Tokens = readonly Token[];

/** How far from its verb the "that" may stand that opens the clause, in tokens. */
const THAT_REACH = 9;
/** The same where a parenthesis stands between: "agreed, when he was pressed by the clerk, that". */
const PARENTHESIS = 30;

const HELD: ReadonlySet<string> = new Set(HOLDING.values());

/** Where the clause begins that the verb at `verb` reports; null where it reports none. */
export const opening = (tokens: Tokens, verb: number, to: number, { base, voice }: Report): number | null => {
  const bare = bareOpening(tokens, verb, to, { base, voice });
  if (bare !== null) return bare;
  // "hopes to sell the bridge that she bought"
  if (tokens[verb + 1]?.lower === 'to' && (THINKING.has(base) || INTENDING.has(base))) return null;
  return afterThat(tokens, verb, to, voice === 'told' || TELLING.has(base));
};

/** Where a clause begins without "that": "said the bridge was closed", "told me on Friday she had come". */
const bareOpening = (tokens: Tokens, verb: number, to: number, { base, voice }: Report): number | null => {
  const addressed = TELLING.has(base) && voice !== 'told' ? afterAddressee(tokens, verb + 1, to) : verb + 1;
  const start = addressed === null ? null : afterWhen(tokens, addressed, to);
  if (start === null || !opensClause(tokens, start)) return null;
  if (voice === 'told' || WITH_THAT.has(base) || HELD.has(base))
    return isPlainClause(tokens, start, to, THINKING.has(base)) ? start : null;
  return hasVerb(tokens, start, to) || (base === 'say' && isSaidClause(tokens, start, to)) ? start : null;
};

const opensClause = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.type !== 'word' || /^(?:that|so)$/u.test(token.lower)) return false;
  if (/^(?:nothing|something)$/u.test(token.lower)) return AUXILIARIES.has(next?.lower ?? '');
  // "at least 14 people", "over 40 houses".
  if (PREPOSITIONS.has(token.lower)) return /^(?:least|most|\d[\d,.]*)$/u.test(next?.lower ?? '');
  return (
    !SUBORDINATORS.has(token.lower) &&
    !AUXILIARIES.has(token.lower) &&
    (token.lower === 'there' || !ADVERBS.has(token.lower)) &&
    !TIMES.has(token.lower)
  );
};

/** "said on Friday the bridge": past when or where it was said, if a subject and a verb follow. */
const afterWhen = (tokens: Tokens, from: number, to: number): number => {
  let at = from;
  for (let turn = 0; turn < 2; turn += 1) {
    if (PREPOSITIONS.has(tokens[at]?.lower ?? '')) at = phraseFrom(tokens, at + 1, to)?.core ?? at + 1;
    while (TIMES.has(tokens[at]?.lower ?? '')) at += 1;
  }
  const subject = tokens[at];
  const opens =
    subject !== undefined && (PRONOUNS.has(subject.lower) || DETERMINERS.has(subject.lower) || subject.capital);
  return at > from && opens ? at : from;
};

/** "people need work", "ministers rarely survive it": a subject with a verb that no ending tells. */
export const isSaidClause = (tokens: Tokens, from: number, to: number): boolean => {
  const subject = phraseFrom(tokens, from, to);
  if (subject === null || subject.kind === 'pronoun') return subject !== null && isNounLike(tokens[subject.to]);
  const objects = [tokens[from], tokens[subject.head], tokens[subject.core - 1]];
  if (objects.some((token) => SAID_OBJECTS.has(token?.lower ?? ''))) return false;
  let at = subject.to;
  while (isAdverb(tokens[at])) at += 1;
  const parted = at > subject.to || isPlural(tokens[subject.head]);
  if (parted && isNounLike(tokens[at])) return true;
  return agreesWithin(tokens, from, subject.core);
};

const isPlural = (token: Token | undefined): boolean => /(?:[^s]s|people|men|police)$/u.test(token?.lower ?? '');

/** "the frogs sing", "the frog sings": two words read as nouns of which one ends like a subject and the next like its verb. */
const agreesWithin = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at += 1) {
    const verb = tokens[at + 1];
    if (verb?.type === 'word' && !verb.capital && isNounLike(tokens[at]) && isPlural(tokens[at]) !== isPlural(verb))
      return true;
  }
  return false;
};

/** A subject with an auxiliary right after it, or with `any` verb: "announced the plan was dead", not "announced a plan drawn up". */
const isPlainClause = (tokens: Tokens, from: number, to: number, any: boolean): boolean => {
  const subject = phraseFrom(tokens, from, to);
  if (subject === null) return tokens[from]?.lower === 'there' && AUXILIARIES.has(tokens[from + 1]?.lower ?? '');
  if (tokens[subject.core]?.lower === 'to') return false;
  if (any) return hasVerb(tokens, subject.core, Math.min(to, subject.to + 2));
  let at = subject.to;
  while (isAdverb(tokens[at])) at += 1;
  return AUXILIARIES.has(tokens[at]?.lower ?? '');
};

/** After the "that" which belongs to the verb: "She said on Friday that"; not "She wrote a letter that". */
const afterThat = (tokens: Tokens, verb: number, to: number, addressed: boolean): number | null => {
  const next = tokens[verb + 1];
  if (next?.text === ',') return afterParenthesis(tokens, verb + 2, to);
  const object = next?.type === 'word' && next.lower !== 'that' && !isWhen(next);
  if (object && !addressed) return null;
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (tokens[at]?.type === 'passage') return null;
    if (tokens[at]?.lower !== 'that' || tokens[at - 1]?.lower === 'so') continue;
    // "said that was wrong": it is the subject; "found after an inquiry that cost": it belongs to the inquiry.
    if (isFiniteVerb(tokens[at + 1])) return at === verb + 1 ? at : null;
    return skipped(tokens, at + 1, to);
  }
  return null;
};

const isWhen = (token: Token): boolean =>
  PREPOSITIONS.has(token.lower) ||
  isAdverb(token) ||
  TIMES.has(token.lower) ||
  /^(?:back|out|again|first|last)$/u.test(token.lower);

const afterParenthesis = (tokens: Tokens, from: number, to: number): number | null => {
  for (let at = from; at < Math.min(to, from + PARENTHESIS); at += 1) {
    if (tokens[at]?.type === 'passage') return null;
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.text === ',') return at + 1;
  }
  return null;
};

/** Past a parenthesis that opens the clause: "that, whatever happens, she would come". */
const skipped = (tokens: Tokens, at: number, to: number): number => {
  if (tokens[at]?.text !== ',') return at;
  return (nextComma(tokens, at + 1, to) ?? at) + 1;
};

/** How far on, over words quoted at the end of a clause, the next "and that" may stand. */
const JOINT_REACH = 12;

/** After ", and that …" the same speaker goes on, also after words quoted: "said it was “a disgrace” and that …". */
export const joinedThat = (tokens: Tokens, end: number, to: number): number | null => {
  for (let at = end; at < Math.min(to, end + JOINT_REACH); at += 1)
    if (tokens[at]?.lower === 'that' && /^(?:and|but)$/u.test(tokens[at - 1]?.lower ?? ''))
      return skipped(tokens, at + 1, to);
  return null;
};

/** "told me she had come": after whom it was told a subject has to begin. */
const afterAddressee = (tokens: Tokens, at: number, to: number): number | null => {
  const object = /^(?:me|us|him|her|them|you|police|reporters)$/u.test(tokens[at]?.lower ?? '');
  const start = object ? at + 1 : (phraseFrom(tokens, at, to)?.core ?? null);
  const opens = start === null ? undefined : tokens[start];
  const isSubject =
    opens !== undefined && (opens.lower === 'there' || PRONOUNS.has(opens.lower) || DETERMINERS.has(opens.lower));
  return isSubject ? start : null;
};
