import { AUXILIARIES, RELATIVES } from '../text/closed-class.ts';
import { ORGANISATION_WORDS, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { clauseEnd, hasVerb } from './clauses.ts';
import { joinedThat, opening } from './openings.ts';
import { phraseBefore } from './phrase-before.ts';
import { isAdverb, isNounLike, isPossessive, type Phrase, phraseFrom } from './phrases.ts';
import { cueAt, type Reported } from './reported.ts';
import { type Report, reportAt } from './reporting.ts';
import { HEARING, REPORTING_NOUNS, THINKING } from './reporting-verbs.ts';
import { mainSubject, subjectOf } from './subjects.ts';

type Tokens = readonly Token[];

/** Tokens that a clause has at least. */
const SHORTEST = 3;
/** Farthest that a subject stands before its verb, in tokens: keeps endless sentences linear. */
const REACH = 60;

export interface Sentence {
  readonly from: number;
  /** Where what an aside has not reported yet begins. */
  readonly rest: number;
  readonly to: number;
}

/** "She said on Friday that the bridge is closed and that nobody minds, adding that …": each clause. */
export const leading = (tokens: Tokens, { from, rest, to }: Sentence, before: Phrase | null): Reported[] => {
  const found: Reported[] = [];
  let last = before;
  for (let verb = Math.max(rest, from + 1); verb < to - SHORTEST; verb += 1) {
    const noun = nounCue(tokens, verb, Math.max(from, verb - REACH));
    const report = noun === null ? reportAt(tokens, verb) : null;
    if (noun === null && report === null) continue;
    const phrase = noun ?? (report === null ? null : sayerOf(tokens, verb, { from, rest, to }, report, last));
    if (phrase === null && !isUnattributed(report)) continue;
    if (phrase !== null && report?.voice === 'said' && !maySay(tokens, phrase, verb, report)) continue;
    const place = phrase === null ? 'main' : placeOf(tokens, phrase, verb);
    // "It was a clerk who said she was ill": nothing follows it.
    if (place === 'restrictive' && phrase !== null && !hasVerb(tokens, from, phrase.from)) continue;
    let start = noun === null && report !== null ? opening(tokens, verb, to, report) : verb + 2;
    while (start !== null) {
      const end = clauseEnd(tokens, start, to, place === 'aside');
      found.push({ from: start, ...end, cue: cueAt(tokens, verb), phrase });
      last = phrase;
      verb = Math.max(verb, end.to - 1);
      start = joinedThat(tokens, end.to, to);
    }
  }
  return found;
};

/** "The court heard that", "She was told that": it was said, by whom is not. */
const isUnattributed = (report: Report | null): boolean =>
  report !== null && (report.voice === 'told' || HEARING.has(report.base));

/** Whose words a verb reports. */
const sayerOf = (
  tokens: Tokens,
  verb: number,
  { from, to }: Sentence,
  report: Report,
  last: Phrase | null,
): Phrase | null => {
  if (HEARING.has(report.base)) return null;
  if (report.voice === 'told') return tokens[verb + 1]?.lower === 'by' ? phraseFrom(tokens, verb + 2, to) : null;
  if (report.voice === 'saying') return last ?? mainSubject(tokens, Math.max(from, verb - REACH), verb);
  return subjectOf(tokens, verb, Math.max(from, verb - REACH));
};

/** Whether it is said at all, and not taken already: "“…,” she said", "which she says is", "if she says". */
const maySay = (tokens: Tokens, phrase: Phrase, verb: number, { base }: Report): boolean => {
  const before = tokens[Math.min(phrase.from, verb) - 1];
  if (before?.type === 'passage' || tokens[verb - 1]?.type === 'passage') return false;
  if (/^(?:if|unless|whether)$/u.test(before?.lower ?? '')) return false;
  if (RELATIVES.has(before?.lower ?? '')) return false;
  if (before?.lower === 'that' && isNounLike(tokens[phrase.from - 2])) return false;
  return !THINKING.has(base) || isThinker(tokens, phrase);
};

const isThinker = (tokens: Tokens, phrase: Phrase): boolean => {
  const head = tokens[phrase.head]?.lower ?? '';
  return (
    phrase.kind === 'name' || /^(?:he|she|they)$/u.test(head) || PERSON_NOUNS.has(head) || ORGANISATION_WORDS.has(head)
  );
};

/**
 * Where a verb stands: in a relative clause between commas ("Brook, who says the bridge is safe, resigned"), or in one whose end no
 * sign tells ("a clerk who said she was ill has left").
 */
const placeOf = (tokens: Tokens, phrase: Phrase, verb: number): 'main' | 'aside' | 'restrictive' => {
  let at = verb - 1;
  while (at >= phrase.to && (AUXILIARIES.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at]))) at -= 1;
  if (at >= phrase.to && RELATIVES.has(tokens[at]?.lower ?? ''))
    return tokens[at - 1]?.text === ',' ? 'aside' : 'restrictive';
  return 'main';
};

/** "the mayor’s claim that": who makes the claim. */
const nounCue = (tokens: Tokens, at: number, floor: number): Phrase | null => {
  if (!REPORTING_NOUNS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'that') return null;
  const possessive = [at - 1, at - 2].find((place) => isPossessive(tokens[place]));
  return possessive === undefined || (possessive < at - 1 && tokens[at - 1]?.type !== 'word')
    ? null
    : phraseBefore(tokens, possessive, floor);
};
