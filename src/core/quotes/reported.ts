import type { Span } from '../article.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from '../text/closed-class.ts';
import { ORGANISATION_WORDS, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import {
  afterThat,
  clauseEnd,
  hasVerb,
  holdsPassage,
  isClause,
  joinedThat,
  nextComma,
  opensClause,
  withoutStop,
} from './clauses.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { HOLDING, REPORTING, WITH_THAT } from './reporting-verbs.ts';
import { subjectOf } from './subjects.ts';
import { asVerb } from './verbs.ts';

type Tokens = readonly Token[];

/** A clause that somebody is reported to have said, as token indices `[from, to)`, with the words that tell who. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  readonly cue: Span;
  readonly phrase: Phrase;
}

/** A clause of fewer tokens says too little. */
const SHORTEST = 3;
/** Farthest that a subject stands before its verb, a verb or a quotation after a clause, in tokens: keeps endless sentences linear. */
const REACH = 60;

/** Clauses reported in the sentence `[from, to)`, in reading order. */
export const reportedIn = (tokens: Tokens, from: number, to: number): Reported[] => {
  const sourced = accordingTo(tokens, from, to) ?? trailing(tokens, from, to);
  const found = sourced === null ? leading(tokens, from, to) : [sourced];
  return found.filter((one) => one.to - one.from >= SHORTEST && !holdsPassage(tokens, one.from, one.to));
};

const cueAt = (tokens: Tokens, from: number, to = from + 1): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** The base of a verb that reports a clause; null for any other word. */
const reporting = (tokens: Tokens, at: number): string | null => {
  const token = tokens[at];
  if (token?.type !== 'word' || token.capital) return null;
  const verb = asVerb(tokens, at);
  if (verb?.form === 'finite' && REPORTING.has(verb.base)) return verb.base;
  return HOLDING.has(token.lower) ? token.lower : null;
};

const verbAfter = (tokens: Tokens, comma: number, to: number): number => {
  for (let at = comma + 1; at < Math.min(to, comma + REACH); at += 1) if (reporting(tokens, at) !== null) return at;
  return -1;
};

const needsThat = (base: string): boolean => WITH_THAT.has(base) || HOLDING.has(base);

const accordingTo = (tokens: Tokens, from: number, to: number): Reported | null => {
  for (let at = from; at < to - 2; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const phrase = phraseFrom(tokens, at + 2, to);
    if (phrase === null) return null;
    const cue = cueAt(tokens, at, at + 2);
    // "Over six years, according to a memo, she paid herself": what stands before is no clause.
    const before = withoutStop(tokens, from, at);
    if (hasVerb(tokens, from, before) && !/^(?:and|but)$/u.test(tokens[before - 1]?.lower ?? ''))
      return { from, to: before, cue, phrase };
    const comma = nextComma(tokens, phrase.to, to);
    return comma === null ? null : { from: comma + 1, to: clauseEnd(tokens, comma + 1, to), cue, phrase };
  }
  return null;
};

/** "The bridge is closed, she said on Friday", and "By ten, she said, the bridge was closed". */
const trailing = (tokens: Tokens, from: number, to: number): Reported | null => {
  // "Asked about it, she said: “…”": it is the quotation that she said.
  if (holdsPassage(tokens, from, to)) return null;
  for (let comma = to - 2; comma > from; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    const verb = verbAfter(tokens, comma, to);
    const base = reporting(tokens, verb);
    // "Brook, the mayor, said on Friday that": the clause follows.
    if (base === null || needsThat(base) || afterThat(tokens, verb, to) !== null) continue;
    const inverted = verb === comma + 1;
    const phrase = inverted ? phraseFrom(tokens, verb + 1, to) : subjectOf(tokens, verb, comma + 1);
    const near = phrase !== null && (phrase.from === comma + 1 || phrase.from === comma + 2);
    if (!near || (inverted && !maySpeak(tokens, phrase))) continue;
    const after = Math.max(verb + 1, inverted ? phrase.to : 0);
    // What follows the verb may say when and where, not what.
    if (!endsThere(tokens, after, to)) continue;
    const cue = cueAt(tokens, verb);
    if (isClause(tokens, from, comma)) return { from, to: withoutStop(tokens, from, comma), cue, phrase };
    if (tokens[after]?.text === ',') return { from: after + 1, to: clauseEnd(tokens, after + 1, to), cue, phrase };
  }
  return null;
};

const maySpeak = (tokens: Tokens, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]?.lower ?? '';
  return phrase.kind !== 'nominal' || PERSON_NOUNS.has(head) || ORGANISATION_WORDS.has(head);
};

const endsThere = (tokens: Tokens, at: number, to: number): boolean => {
  const next = tokens[at];
  return at >= to || next?.type !== 'word' || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || next.capital;
};

/** "She said on Friday that the bridge is closed and that nobody minds": both clauses. */
const leading = (tokens: Tokens, from: number, to: number): Reported[] => {
  const found: Reported[] = [];
  for (let verb = from + 1; verb < to - SHORTEST; verb += 1) {
    const base = reporting(tokens, verb);
    const phrase = base === null ? null : subjectOf(tokens, verb, Math.max(from, verb - REACH));
    if (base === null || phrase === null || isTaken(tokens, phrase, verb)) continue;
    let start = opening(tokens, verb, to, base);
    while (start !== null) {
      const end = clauseEnd(tokens, start, to);
      // Cut before a quotation it may have lost its verb: "said the bridge, built in 1971, was “a disgrace”".
      if (!holdsPassage(tokens, end, Math.min(to, end + REACH)) || hasVerb(tokens, start, end))
        found.push({ from: start, to: end, cue: cueAt(tokens, verb), phrase });
      verb = Math.max(verb, end - 1);
      start = joinedThat(tokens, end, to);
    }
  }
  return found;
};

/** "“…,” she said": the verb has its words already; "which she says is …" asks for them before it. */
const isTaken = (tokens: Tokens, phrase: Phrase, verb: number): boolean => {
  const before = tokens[Math.min(phrase.from, verb) - 1];
  return before?.type === 'passage' || tokens[verb - 1]?.type === 'passage' || RELATIVES.has(before?.lower ?? '');
};

/** Where the clause begins that a verb reports; null where it reports none. */
const opening = (tokens: Tokens, verb: number, to: number, base: string): number | null => {
  const start = base === 'tell' ? afterAddressee(tokens, verb + 1, to) : verb + 1;
  if (!needsThat(base) && start !== null && opensClause(tokens[start]) && hasVerb(tokens, start, to)) return start;
  return afterThat(tokens, verb, to);
};

/** "told me she had come": after whom it was told a subject has to begin. */
const afterAddressee = (tokens: Tokens, at: number, to: number): number | null => {
  const object = /^(?:me|us|him|her|them|police|reporters)$/u.test(tokens[at]?.lower ?? '');
  const start = object ? at + 1 : (phraseFrom(tokens, at, to)?.core ?? null);
  const opens = start === null ? undefined : tokens[start];
  const isSubject =
    opens !== undefined && (opens.lower === 'there' || PRONOUNS.has(opens.lower) || DETERMINERS.has(opens.lower));
  return isSubject ? start : null;
};
