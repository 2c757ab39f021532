import { type Span, slice } from '../../article.ts';
import { terms } from '../terms.ts';
import type { Reservation } from './detect.ts';
import { fold } from './fold.ts';

/** A sentence with the reservations it makes. */
export interface Sentence {
  readonly span: Span;
  readonly held: readonly Reservation[];
}

/** How far back the claim of a reservation is looked for, in sentences; the lede is always looked at. */
const REACH = 6;
/** What a step towards the reservation weighs against a shared word. */
const NEARNESS = 0.7;
/** A sentence that only holds reservations itself is seldom what another one bears on. */
const ITSELF_A_CAVEAT = 2;
const FEWEST_WORDS = 4;

/** The caveat's own vocabulary says nothing about which claim it bears on. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  terms(
    'denied denies denial verified verify independently confirm confirmed news false untrue true source sources unnamed official reported reporting statement evidence known clear said says told called claim claims allegation allegations',
  ),
);
const CLAUSE_BREAK = /;\s|,\s(?:but|although|though|while|yet|and|which|whereas)\s|\s[–—]\s/g;
const POINTER = /\b(?:it|this|that|which|them|these|those|they|claims?|allegations?|accusations?)\b/;

/** The words of a sentence that tell what it is about. */
export const contentOf = (text: string, span: Span): Set<string> =>
  new Set(terms(text, span).filter((term) => !OWN_WORDS.has(term)));

export const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return shared;
};

/** "The boat was full, survivors said; the operator has denied this": the part of the sentence before the reservation. */
const headBefore = (text: string, span: Span, { cue, holder }: Reservation): Span | null => {
  const folded = fold(slice(text, span));
  const at = cue.start - span.start;
  let end = -1;
  let after = 0;
  for (const match of folded.matchAll(CLAUSE_BREAK)) {
    if (match.index >= at) break;
    end = match.index;
    after = match.index + match[0].length;
  }
  if (end < 0 || folded.slice(0, end).split(' ').length < FEWEST_WORDS) return null;
  const clause = folded.slice(after);
  const relative = /which\s$/.test(folded.slice(end, after));
  const ownSubject =
    holder === null
      ? /^(?:it|this|that|some|there) /.test(clause)
      : holder.start >= span.start + after && holder.start < span.end;
  if (!relative && !(ownSubject && (POINTER.test(clause) || /^(?:it|some) /.test(clause)))) return null;
  return { start: span.start, end: span.start + end };
};

/** Only answers what was told before it: it holds no claim of its own. */
const answersOnly = ({ held }: Sentence): boolean => held.length > 0 && held.every(({ bears }) => bears !== 'own');

/**
 * What a reservation bears on: its own sentence, the part of it before, or the earlier sentence that shares most words
 * with it and stands nearest. Where that one is itself a reservation, what that bears on.
 */
export const claimOf = (
  text: string,
  all: readonly Sentence[],
  index: number,
  reservation: Reservation,
  before: readonly (Span | null)[],
): Span | null => {
  const sentence = all[index];
  if (sentence === undefined) return null;
  if (reservation.bears === 'own') {
    // "They asked not to be named": what they said stands before.
    if (reservation.kind === 'anonymous' && saysNothing(text, sentence.span, reservation) && index > 0)
      return nearest(text, all, index, before);
    return sentence.span;
  }
  if (reservation.bears === 'back') {
    const head = headBefore(text, sentence.span, reservation);
    if (head !== null) return head;
  }
  if (reservation.bears === 'whole') return about(text, all, index);
  return nearest(text, all, index, before);
};

const saysNothing = (text: string, span: Span, { name }: Reservation): boolean =>
  name === 'asked not to be named' && !/\b(?:said|says|told|according|described|added|confirmed)\b/.test(fold(slice(text, span)));

const nearest = (
  text: string,
  all: readonly Sentence[],
  index: number,
  before: readonly (Span | null)[],
): Span | null => {
  const own = contentOf(text, (all[index] as Sentence).span);
  let best: { at: number; score: number } | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (index - at > REACH && at > 1) continue;
    const candidate = all[at];
    if (candidate === undefined) continue;
    const score =
      sharedBy(own, contentOf(text, candidate.span)) -
      NEARNESS * Math.min(REACH, index - at - 1) -
      (answersOnly(candidate) ? ITSELF_A_CAVEAT : 0);
    if (best === null || score > best.score) best = { at, score };
  }
  if (best === null) return null;
  const told = all[best.at];
  if (told === undefined) return null;
  return answersOnly(told) ? (before[best.at] ?? told.span) : told.span;
};

/** What a note on the whole article bears on: the sentence that shares most with it, else the lede. */
const about = (text: string, all: readonly Sentence[], index: number): Span | null => {
  const own = contentOf(text, (all[index] as Sentence).span);
  let best: Sentence | undefined;
  let most = 0;
  for (const [at, candidate] of all.entries()) {
    if (at === index) continue;
    const shared = sharedBy(own, contentOf(text, candidate.span));
    if (shared > most) {
      most = shared;
      best = candidate;
    }
  }
  return (best ?? all.find((_, at) => at !== index))?.span ?? null;
};
