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
import { hasVerb, nextComma } from './clauses.ts';
import { isAdverb, isNounLike, phraseFrom } from './phrases.ts';
import type { Report } from './reporting.ts';
import { HOLDING, SAID_OBJECTS, TELLING, THINKING, WITH_THAT } from './reporting-verbs.ts';

type Tokens = readonly Token[];

/** How far from its verb the "that" may stand that opens the clause, in tokens. */
const THAT_REACH = 9;
/** The same where a parenthesis stands between: "agreed, when he was pressed by the clerk, that". */
const PARENTHESIS = 30;

const HELD: ReadonlySet<string> = new Set(HOLDING.values());

/** Where the clause begins that the verb at `verb` reports; null where it reports none. */
export const opening = (tokens: Tokens, verb: number, to: number, { base, voice }: Report): number | null => {
  const bare = voice === 'told' ? null : bareOpening(tokens, verb, to, base);
  return bare ?? afterThat(tokens, verb, to, voice === 'told' || TELLING.has(base));
};

/** Where a clause begins without "that": "said the bridge was closed", "told me on Friday she had come". */
const bareOpening = (tokens: Tokens, verb: number, to: number, base: string): number | null => {
  if (WITH_THAT.has(base) || (HELD.has(base) && !THINKING.has(base))) return null;
  const addressed = TELLING.has(base) ? afterAddressee(tokens, verb + 1, to) : verb + 1;
  const start = base === 'say' && addressed !== null ? afterWhen(tokens, addressed, to) : addressed;
  if (start === null || !opensClause(tokens[start])) return null;
  const lenient = base === 'say' && isSaidClause(tokens, start, to);
  if (THINKING.has(base)) return isPlainClause(tokens, start, to) ? start : null;
  return hasVerb(tokens, start, to) || lenient ? start : null;
};

const opensClause = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !/^(?:that|so|nothing|something)$/u.test(token.lower) &&
  !PREPOSITIONS.has(token.lower) &&
  !SUBORDINATORS.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  (token.lower === 'there' || !ADVERBS.has(token.lower)) &&
  !TIMES.has(token.lower);

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
const isSaidClause = (tokens: Tokens, from: number, to: number): boolean => {
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

/** A subject with its verb right after it. */
const isPlainClause = (tokens: Tokens, from: number, to: number): boolean => {
  const subject = phraseFrom(tokens, from, to);
  return (
    subject !== null &&
    !/^to$/u.test(tokens[subject.core]?.lower ?? '') &&
    hasVerb(tokens, subject.core, Math.min(to, subject.to + 2))
  );
};

/** After the "that" which belongs to the verb: "She said on Friday that"; not "She wrote a letter that". */
const afterThat = (tokens: Tokens, verb: number, to: number, addressed: boolean): number | null => {
  const next = tokens[verb + 1];
  if (next?.text === ',') return afterParenthesis(tokens, verb + 2, to);
  const object = next?.type === 'word' && next.lower !== 'that' && !isWhen(next);
  if (object && !addressed) return null;
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (tokens[at]?.type === 'passage') return null;
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.lower !== 'so') return skipped(tokens, at + 1, to);
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
