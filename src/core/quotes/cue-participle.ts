import { AUXILIARIES, DETERMINERS, SUBORDINATORS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import type { Found } from './attribution.ts';
import { CUE_NOUNS, CUE_VERBS } from './cues.ts';
import { holderOf } from './holders.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { speaks } from './speakable.ts';
import { afterDateline, mainSubject, subjectOf } from './subjects.ts';
import { asVerb, isPassive } from './verbs.ts';

type Tokens = readonly Token[];

/** "Brook left, calling it “…”", "a statement saying “…”": who says what the participle at `verb` leads to. */
export const byParticiple = (tokens: Tokens, verb: number, floor: number, at: number): Found | null => {
  const cue: [number, number] = [verb, verb];
  const before = tokens[verb - 1];
  // "Holding that it was “…”, the judge let him go": whoever the sentence is about.
  if (verb === afterDateline(tokens, floor, at)) {
    const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
    const subject = phraseFrom(tokens, at + 1 + comma, tokens.length);
    if (subject !== null) return { phrase: subject, cue, confidence: 0.8, how: 'before' };
  }
  // "The paper quoted Ida Brook as saying"
  if (before?.lower === 'as') {
    const quoted = phraseBefore(tokens, verb - 1, floor);
    if (quoted !== null && /^(?:quoted|quotes|cited|cites|heard)$/u.test(tokens[quoted.from - 1]?.lower ?? ''))
      return { phrase: quoted, cue, confidence: 0.85, how: 'before' };
  }
  if (before?.type === 'word' && (AUXILIARIES.has(before.lower) || /ly$/u.test(before.lower))) {
    const subject = subjectOf(tokens, verb, floor);
    if (subject !== null) return { phrase: subject, cue, confidence: 0.88, how: 'before' };
  }
  // "with one poster writing", "a statement saying": what stands right before says it.
  const beside = before?.type === 'word' ? phraseBefore(tokens, verb, floor) : null;
  const joint = beside === null ? undefined : tokens[beside.from - 1];
  // "emailed supporters saying": what a verb stands right before is its object.
  const object = joint?.type === 'word' && !joint.capital && joint.lower.endsWith('ed');
  const sender = beside === null ? null : senderOf(tokens, beside, floor);
  if (sender !== null) return { phrase: holderOf(tokens, sender) ?? sender, cue, confidence: 0.85, how: 'before' };
  const shown = joint?.lower === 'with' || (joint?.lower === 'of' && beside?.kind === 'name');
  if (beside !== null && !object && (speaks(tokens, beside) || shown))
    return { phrase: holderOf(tokens, beside) ?? beside, cue, confidence: 0.8, how: 'before' };
  const clause = clauseStart(tokens, verb, floor);
  const nearby = clause === null ? null : mainSubject(tokens, clause, verb);
  if (nearby !== null) return { phrase: nearby, cue, confidence: 0.75, how: 'before' };
  const finite = earlierSubject(tokens, verb, floor);
  const subject = finite ?? mainSubject(tokens, floor, verb);
  if (subject === null) return null;
  return { phrase: holderOf(tokens, subject) ?? subject, cue, confidence: 0.8, how: 'before' };
};

/** "Fenn’s office sent out a message saying": who sends it says it, where nobody else’s words it is. */
const senderOf = (tokens: Tokens, message: Phrase, floor: number): Phrase | null => {
  if (!CUE_NOUNS.has(tokens[message.head]?.lower ?? '') || holderOf(tokens, message) !== null) return null;
  const at = /^(?:out|up)$/u.test(tokens[message.from - 1]?.lower ?? '') ? message.from - 2 : message.from - 1;
  return SENDING.test(tokens[at]?.lower ?? '') && !isPassive(tokens, at) ? subjectOf(tokens, at, floor) : null;
};

/** Verbs by which words reach others. */
const SENDING =
  /^(?:sent|sends|issued|issues|released|releases|put|puts|published|publishes|posted|posts|blasted|circulated|wrote)$/u;

/** "…, when protesters cut in, shouting": the clause that runs up to the participle, if no comma parts them. */
const clauseStart = (tokens: Tokens, verb: number, floor: number): number | null => {
  if (tokens[verb - 1]?.type === 'passage') return null;
  for (let place = verb - 2; place > floor; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.type !== 'word') return null;
    // "Fenn said that nothing was wrong, noting": not who or what is reported notes it.
    if (token.lower === 'that' && CUE_VERBS.get(tokens[place - 1]?.lower ?? '')?.form === 'finite') return null;
    if (SUBORDINATORS.has(token.lower)) return place + 1;
    if (/^(?:as|after|before)$/u.test(token.lower) && opensClause(tokens, place + 1, verb)) return place + 1;
  }
  return null;
};

/** "after the vote passed", and not "after the vote" nor "as captain". */
const opensClause = (tokens: Tokens, from: number, limit: number): boolean => {
  const phrase = phraseFrom(tokens, from, limit);
  const bare = phrase?.kind === 'nominal' && !DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
  return phrase !== null && !bare && phrase.to < limit && tokens[phrase.to]?.type === 'word';
};

/** "Fenn replied to Brook, saying “…”": who replied says it. */
const earlierSubject = (tokens: Tokens, verb: number, floor: number): Phrase | null => {
  for (let place = verb - 1; place > floor; place -= 1) {
    if (tokens[place]?.type === 'passage' && place < verb - 1) return null;
    const earlier = asVerb(tokens, place);
    if (earlier?.form === 'finite' && !isPassive(tokens, place)) return subjectOf(tokens, place, floor);
  }
  return null;
};
