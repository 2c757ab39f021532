import { ADVERBS, AUXILIARIES, DETERMINERS } from '../text/closed-class.ts';
import type { Token } from '../text/tokens.ts';
import { CUE_VERBS } from './cues.ts';
import { HOLDING, REPORTING, REPORTING_NOUNS } from './reporting-verbs.ts';
import { asVerb, isNounHere, isPassive } from './verbs.ts';

type Tokens = readonly Token[];

/** A verb that reports a clause. */
export interface Report {
  readonly base: string;
  /** `told`: its subject is the one who was told. `saying`: a participle, whose subject is that of its sentence. */
  readonly voice: 'said' | 'told' | 'saying';
}

/** The verb of saying at a token; null for any other word, and where nothing was said: "did not say", "would say", "to say". */
export const reportAt = (tokens: Tokens, at: number): Report | null => {
  const token = tokens[at];
  if (token?.type !== 'word' || token.capital) return null;
  if (token.lower.endsWith('ing')) return participleAt(tokens, at);
  const base = baseAt(tokens, at);
  if (base === null || !isSaid(tokens, at)) return null;
  const told = isPassive(tokens, at) || BE.test(tokens[at - 1]?.lower ?? '');
  if (told && base === 'hear') return null;
  return { base, voice: told ? 'told' : 'said' };
};

const BE = /^(?:is|are|was|were|be|been|being)$/u;

const baseAt = (tokens: Tokens, at: number): string | null => {
  const token = tokens[at];
  if (token === undefined) return null;
  const verb = asVerb(tokens, at);
  if (verb?.form === 'finite' && REPORTING.has(verb.base)) return verb.base;
  const before = tokens[at - 1];
  const named =
    before?.type === 'word' && DETERMINERS.has(before.lower) && !/^(?:some|many|all|both)$/u.test(before.lower);
  const held = named ? undefined : HOLDING.get(token.lower);
  if (held !== undefined) {
    return isNounHere(tokens, at, held) && tokens[at + 1]?.lower !== 'that' ? null : held;
  }
  // "The team concede that": a collective noun takes the plain present too.
  const plain = CUE_VERBS.get(token.lower);
  const collective = plain?.form === 'finite' && plain.base === token.lower && REPORTING.has(plain.base);
  return collective && tokens[at + 1]?.lower === 'that' && !named && !REPORTING_NOUNS.has(token.lower)
    ? plain.base
    : null;
};

/** Words before a verb that are looked through for what makes it unsaid. */
const VERB_GROUP = 5;
const NEGATIVE = /^(?:not|never|nor|hardly|neither)$|n['’]t$|^cannot$/u;
const MODAL = /^(?:would|could|might|may|should|must|will|can|shall|['’]ll)$|(?:['’]ll)$/u;
/** "went on to say", "was quoted as saying": said after all. */
const WENT_ON = /^(?:went|goes|go|gone|continued?|continues)$/u;

/** Whether the verb at a token tells that something was said, not that it was left unsaid or may be. */
const isSaid = (tokens: Tokens, at: number): boolean => {
  const only = tokens.slice(at - 1, at + 2).some((token) => token.lower === 'only');
  for (let place = at - 1; place >= Math.max(0, at - VERB_GROUP); place -= 1) {
    const word = tokens[place];
    if (word?.type !== 'word') return true;
    if (word.lower === 'to')
      return WENT_ON.test(tokens[place - 1]?.lower ?? '') || WENT_ON.test(tokens[place - 2]?.lower ?? '');
    if (NEGATIVE.test(word.lower)) return false;
    if (MODAL.test(word.lower) && !word.capital) return only;
    if (!AUXILIARIES.has(word.lower) && !ADVERBS.has(word.lower) && !word.lower.endsWith('ly')) return true;
  }
  return true;
};

/** ", saying that", "by insisting that", "was quoted as saying". */
const participleAt = (tokens: Tokens, at: number): Report | null => {
  const verb = CUE_VERBS.get(tokens[at]?.lower ?? '');
  if (verb?.form !== 'participle' || !REPORTING.has(verb.base)) return null;
  let before = at - 1;
  while (ADVERBS.has(tokens[before]?.lower ?? '') || /^(?:and|but)$/u.test(tokens[before]?.lower ?? '')) before -= 1;
  const joint = tokens[before];
  const quoted = joint?.lower === 'as' && /^(?:quoted|cited|reported)$/u.test(tokens[before - 1]?.lower ?? '');
  return quoted || joint?.text === ',' || joint?.lower === 'by' ? { base: verb.base, voice: 'saying' } : null;
};
