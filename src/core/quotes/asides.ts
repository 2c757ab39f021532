import { ADVERBS, AUXILIARIES, DETERMINERS, isClosedClass, PREPOSITIONS, RELATIVES } from '../text/closed-class.ts';
import { ORGANISATION_WORDS, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { afterOpening, clauseEnd, hasVerb, isClause, isFiniteVerb, nextComma, withoutStop } from './clauses.ts';
import { isSaidClause, opening } from './openings.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { cueAt, type Reported } from './reported.ts';
import { type Report, reportAt } from './reporting.ts';
import { HEARING, LEADING_ALONE, TELLING } from './reporting-verbs.ts';
import { subjectOf } from './subjects.ts';

type Tokens = readonly Token[];

/** What an aside tells ("…, she said", "according to her, …"), and where the rest of its sentence begins. */
export interface Aside {
  readonly reported: Reported[];
  readonly after: number;
  readonly phrase: Phrase;
}

/** Farthest that a verb stands after its comma, in tokens: keeps endless sentences linear. */
const REACH = 60;
/** Words before the subject that are no part of it. */
const NEAR = 4;

/** The clauses of the sentence `[from, to)` that an attribution beside them reports; null where it has none. */
export const asideIn = (tokens: Tokens, from: number, to: number): Aside | null =>
  accordingTo(tokens, from, to) ?? trailing(tokens, from, to);

const clauseOf = (tokens: Tokens, from: number, to: number, cue: Reported['cue'], phrase: Phrase | null): Reported => {
  const { brief } = clauseEnd(tokens, from, to);
  const end = withoutStop(tokens, from, to);
  return { from, to: end, brief: brief === null || brief > end ? null : brief, cue, phrase };
};

const accordingTo = (tokens: Tokens, from: number, to: number): Aside | null => {
  for (let at = from; at < to - 2; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue;
    const phrase = phraseFrom(tokens, at + 2, to);
    if (phrase === null) return null;
    const cue = cueAt(tokens, at, at + 2);
    const start = afterOpening(tokens, from, at);
    // "Over six years, according to a memo, she paid herself": what stands before is no clause.
    const before = withoutStop(tokens, start, at);
    if (hasVerb(tokens, start, before) && !/^(?:and|but)$/u.test(tokens[before - 1]?.lower ?? ''))
      return { reported: [clauseOf(tokens, start, before, cue, phrase)], after: phrase.to, phrase };
    const comma = nextComma(tokens, phrase.to, to);
    if (comma === null) return null;
    const end = clauseEnd(tokens, comma + 1, to);
    return { reported: [{ from: comma + 1, ...end, cue, phrase }], after: end.to, phrase };
  }
  return null;
};

/** "The bridge is closed, she said on Friday", and "By ten, she said, the bridge was closed". */
const trailing = (tokens: Tokens, sentence: number, to: number): Aside | null => {
  const from = afterOpening(tokens, sentence, to);
  // The first verb of saying after the comma, no quotation between them.
  let next = -1;
  for (let comma = to - 1; comma > from; comma -= 1) {
    if (tokens[comma]?.type === 'passage') next = -1;
    else if (reportAt(tokens, comma) !== null) next = comma;
    if (tokens[comma]?.text !== ',') continue;
    const verb = next < comma + REACH ? next : -1;
    const report = reportAt(tokens, verb);
    if (report?.voice !== 'said' || LEADING_ALONE.has(report.base)) continue;
    const phrase = besideComma(tokens, comma, verb, to);
    if (phrase === null) continue;
    const after = afterCue(tokens, verb, to, report, phrase);
    // "Brook, the mayor, said on Friday that": the clause follows. What follows the verb may say when and where, not what.
    if (!endsThere(tokens, after, to) || (phrase.from < verb && opening(tokens, verb, to, report) !== null)) continue;
    const cue = cueAt(tokens, verb);
    const sayer = HEARING.has(report.base) ? null : phrase;
    const reported = around(tokens, { from, comma, after, to }, verb === comma + 1).map(([start, end]) =>
      clauseOf(tokens, start, end, cue, sayer),
    );
    if (reported.length > 0) return { reported, after: reported.at(-1)?.to ?? to, phrase };
  }
  return null;
};

/** The subject of the verb, where it begins right after the comma or follows the verb: ", she said", ", said the mayor". */
const besideComma = (tokens: Tokens, comma: number, verb: number, to: number): Phrase | null => {
  if (verb === comma + 1) {
    const phrase = phraseFrom(tokens, verb + 1, to);
    return phrase !== null && maySpeak(tokens, phrase) ? phrase : null;
  }
  const phrase = subjectOf(tokens, verb, comma + 1);
  if (phrase === null || phrase.from > comma + NEAR) return null;
  for (let at = comma + 1; at < phrase.from; at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word' || (isClosedClass(token.lower) && !DETERMINERS.has(token.lower))) return null;
  }
  return phrase;
};

const maySpeak = (tokens: Tokens, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]?.lower ?? '';
  if (phrase.kind === 'pronoun') return /^(?:he|she|they)$/u.test(head);
  return phrase.kind !== 'nominal' || PERSON_NOUNS.has(head) || ORGANISATION_WORDS.has(head);
};

/** Past the verb, its subject where that follows, and whom it was told. */
const afterCue = (tokens: Tokens, verb: number, to: number, { base }: Report, phrase: Phrase): number => {
  if (phrase.from > verb) return phrase.to;
  const told = TELLING.has(base) ? phraseFrom(tokens, verb + 1, to) : null;
  const object = /^(?:me|us|him|her|them)$/u.test(tokens[verb + 1]?.lower ?? '');
  return TELLING.has(base) && object ? verb + 2 : (told?.to ?? verb + 1);
};

const endsThere = (tokens: Tokens, at: number, to: number): boolean => {
  const next = tokens[at];
  if (at >= to || next === undefined) return true;
  if (next.type !== 'word') return next.type === 'sign' && next.text !== ':';
  return PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || next.capital || /ly$/u.test(next.lower);
};

interface Places {
  readonly from: number;
  readonly comma: number;
  readonly after: number;
  readonly to: number;
}

/** The clause before the aside, with what goes on after it; or the clause after it. */
const around = (tokens: Tokens, { from, comma, after, to }: Places, inverted: boolean): [number, number][] => {
  const next = after + 1;
  const goesOn = tokens[after]?.text === ',';
  const taken = RELATIVES.has(tokens[comma - 1]?.lower ?? '');
  // "Her phone, she said, had been lent": its subject stands before. "It was, she said, “…”": so it cannot be told.
  if (goesOn && (taken || tokens[next]?.type === 'passage')) return [];
  if (goesOn && isFiniteVerb(tokens[next])) return [[next, clauseEnd(tokens, next, to).to]];
  if (isClause(tokens, from, comma)) {
    const clause: [number, number] = [from, beforeApposition(tokens, from, comma)];
    const joined = goesOn && /^(?:and|but|because)$/u.test(tokens[next]?.lower ?? '') && hasVerb(tokens, next + 1, to);
    return joined ? [clause, [next + 1, clauseEnd(tokens, next + 1, to).to]] : [clause];
  }
  if (goesOn && hasVerb(tokens, next, to) && !(inverted && DETERMINERS.has(tokens[next]?.lower ?? '')))
    return [[next, clauseEnd(tokens, next, to).to]];
  if (AUXILIARIES.has(tokens[from]?.lower ?? '')) return [];
  const begins = inverted ? phraseFrom(tokens, from, comma) !== null : !goesOn && isSaidClause(tokens, from, comma);
  const later = !goesOn && PREPOSITIONS.has(tokens[from]?.lower ?? '') && hasVerb(tokens, from, comma);
  return begins || later ? [[from, comma]] : [];
};

/** "The seam was cracked, the inspector, Ida Brook, said": before what describes the speaker. */
const beforeApposition = (tokens: Tokens, from: number, comma: number): number => {
  for (let at = comma - 1; at > Math.max(from, comma - REACH); at -= 1) {
    if (tokens[at]?.text !== ',') continue;
    const phrase = phraseFrom(tokens, at + 1, comma);
    return phrase?.to === comma && PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? '') ? at : comma;
  }
  return comma;
};
