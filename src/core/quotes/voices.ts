import { AUXILIARIES } from '../text/closed-class.ts';
import { PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { apposedName } from './appositions.ts';
import { ADDRESSING, CUE_VERBS } from './cues.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { asVerb, isPassive } from './verbs.ts';

type Tokens = readonly Token[];

/** A part in what is said in a paragraph, quoted or reported: who says, who asks, and who is asked. */
export interface Voice {
  readonly part: 'says' | 'asks' | 'hears';
  readonly phrase: Phrase;
  /** Token index of the verb. */
  readonly verb: number;
}

/** Tokens before a verb within which its subject is looked for: keeps a text of one endless sentence linear. */
const REACH = 60;

/** Who says, asks and is asked in the order of the verbs: "Brook, who was away, asked Fenn whether" gives both. */
export const voicesIn = (tokens: Tokens): Voice[] => {
  const found: Voice[] = [];
  let floor = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'break') floor = at + 1;
    if (token.type !== 'word' || CUE_VERBS.get(token.lower)?.form !== 'finite') continue;
    // "Asked about it, he said": a participle without its subject.
    if (at === floor) {
      if (token.lower !== 'said') continue;
    }
    const verb = asVerb(tokens, at);
    if (verb === null) continue;
    const from = Math.max(floor, at - REACH);
    const passive = isPassive(tokens, at);
    const asks = isAsking(verb.base) && (passive || isQuestion(tokens, at));
    const subject = inverted(tokens, at, floor, verb.base) ?? subjectOf(tokens, at, from);
    if (subject !== null) {
      const phrase = apposedName(tokens, subject) ?? subject;
      const part = !asks ? 'says' : passive ? 'hears' : 'asks';
      found.push({ part, phrase, verb: at });
    }
    if (passive || !asks) continue;
    const addressee = phraseFrom(tokens, at + 1, Math.min(tokens.length, at + 12));
    const heard = addressee !== null && isAsked(tokens, addressee) ? addressee : askedAbout(tokens, at);
    if (heard !== null) found.push({ part: 'hears', phrase: heard, verb: at });
  }
  return found;
};

/** Those of the voices, which stand in the order of their verbs, whose verb lies from token `from` to `to`. */
export const voicesWithin = (voices: readonly Voice[], from: number, to: number): Voice[] => {
  let low = 0;
  let high = voices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((voices[middle]?.verb ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Voice[] = [];
  for (let voice = voices[low]; voice !== undefined && voice.verb < to; voice = voices[low]) {
    found.push(voice);
    low += 1;
  }
  return found;
};

/** The heads of those who ask somebody beside them whom no name tells: "Fenn asked the witness whether". */
export const askersIn = (voices: readonly Voice[]): ReadonlySet<number> => {
  const askers = new Set<number>();
  for (const [index, { part, phrase, verb }] of voices.entries()) {
    const asks = voices[index - 1];
    if (part === 'hears' && phrase.kind === 'nominal' && asks?.part === 'asks' && asks.verb === verb)
      askers.add(asks.phrase.head);
  }
  return askers;
};

/** Verbs after which the other one answers. */
const isAsking = (base: string): boolean => base === 'ask' || base === 'question';

const isAsked = (tokens: Tokens, phrase: Phrase): boolean =>
  phrase.kind !== 'nominal' || PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? '');

/** "asked whether he had shouted": where nobody else is asked, it is whom the question is about. */
const askedAbout = (tokens: Tokens, verb: number): Phrase | null =>
  /^(?:whether|if|what|why|how|where|when)$/u.test(tokens[verb + 1]?.lower ?? '') &&
  /^(?:he|she)$/u.test(tokens[verb + 2]?.lower ?? '')
    ? phraseFrom(tokens, verb + 2, verb + 3)
    : null;

/** Tokens after "asked" in which the question begins. */
const QUESTION = 8;

/** "asked Fenn whether", "asked him about": "asked voters to wait" is no question, and nobody answers it. */
const isQuestion = (tokens: Tokens, verb: number): boolean => {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + QUESTION); at += 1) {
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (/^(?:whether|if|how|what|why|who|whom|when|where|which|about)$/u.test(token.lower)) return true;
  }
  return false;
};

/** ", said Ida Brook, the mayor": the subject follows, where nothing that it said follows it in turn. */
const inverted = (tokens: Tokens, verb: number, floor: number, base: string): Phrase | null => {
  const before = tokens[verb - 1];
  const opens = verb === floor || before?.type === 'passage' || before?.text === ',';
  if (!opens || ADDRESSING.has(base)) return null;
  const phrase = phraseFrom(tokens, verb + 1, tokens.length);
  if (phrase === null) return null;
  const after = tokens[phrase.to];
  if (before?.type === 'passage' || verb === floor) return phrase;
  if (after?.type === 'word' && (AUXILIARIES.has(after.lower) || /(?:ed|[^s]s)$/u.test(after.lower))) return null;
  return after === undefined || after.type !== 'word' ? phrase : null;
};
