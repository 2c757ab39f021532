import { type Span, slice } from '../../article.ts';
import { sharedBy, terms } from '../terms.ts';
import type { Telling } from './account/context.ts';
import type { Reservation } from './detect.ts';
import { fold } from './fold.ts';

/** A sentence with the reservations it makes. */
export interface Sentence {
  readonly span: Span;
  readonly held: readonly Reservation[];
  /** The words that tell what it is about; read once, however many reservations are held against them. */
  readonly content: () => ReadonlySet<string>;
  readonly telling: Telling;
  /** It is, or goes on, a note of the publisher on the article. */
  readonly noted: boolean;
}

/** What `contentOf` reads of a span, at the first question. */
export const contentLater = (text: string, span: Span): (() => ReadonlySet<string>) => {
  let content: ReadonlySet<string> | null = null;
  return () => {
    content ??= contentOf(text, span);
    return content;
  };
};

/** How far back the claim of a reservation is looked for, in sentences; the lede is always looked at. */
const REACH = 6;
/** What a step towards the reservation weighs against a shared word. */
const NEARNESS = 0.7;
/** What a sentence that tells something on another's word weighs more, and the lede. */
const TOLD = 1;
const LEDE = 1;
/** What a number weighs where a reservation is on one. */
const NUMBERED = 2;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third)\b/;
const FEWEST_WORDS = 4;

/** The caveat's own vocabulary says nothing about which claim it bears on. */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  terms(
    'denied denies denial verified verify independently confirm confirmed news false untrue true source sources unnamed official reported reporting statement evidence known clear said says told called claim claims allegation allegations',
  ),
);
const CLAUSE_BREAK = /;\s|,\s(?:but|although|though|while|yet|and|which|whereas)\s|\s[–—]\s/g;
/** What follows takes back some of what stands before, whatever it names. */
const CONCEDES = /^,\s(?:but|although|though|yet|whereas)\s/;
const POINTER = /\b(?:it|this|that|which|them|these|those|they|claims?|allegations?|accusations?)\b/;

/** "Police say that the number could change" points at nothing. */
const COMPLEMENT =
  /\b(?:say|says|said|warn(?:s|ed)?|add(?:s|ed)?|stress(?:es|ed)?|insist(?:s|ed)?|caution(?:s|ed)?|believe[sd]?|know|known|told \p{L}+) that\b/gu;
const UNPROVEN =
  /^(?:has |have |had )?(?:offered|gave|given|provided|produced|showed|shown|cited|presented|supplied) no\b|^(?:did|does|do|has|have|could) not (?:offer|give|provide|produce|show|cite|present|supply)/;

/** What a sentence is about stands in so much of it; one without end is held against every reservation, UTF-16 units. */
const LOOKED_AT = 2_000;

const beginning = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LOOKED_AT) });

/** The words of a sentence that tell what it is about. */
export const contentOf = (text: string, span: Span = { start: 0, end: text.length }): Set<string> =>
  new Set(terms(text, beginning(span)).filter((term) => !OWN_WORDS.has(term)));

/** "The boat was full, survivors said; the operator has denied this": the part of the sentence before the reservation. */
const headBefore = (text: string, { span, held }: Sentence, reservation: Reservation): Span | null => {
  const { cue, holder, kind } = reservation;
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
  if (held.some((other) => other !== reservation && other.bears !== 'own' && other.cue.start < span.start + end))
    return null;
  const clause = folded.slice(after);
  const relative = /which\s$/.test(folded.slice(end, after));
  // "He pointed to a cough syrup, but offered no proof": of what the same person has just told.
  if (kind === 'unverified' && UNPROVEN.test(clause)) return { start: span.start, end: span.start + end };
  const ownSubject =
    holder === null
      ? /^(?:it|this|that|some|there|its|his|her|their) /.test(clause)
      : holder.start >= span.start + after && holder.start < span.end;
  const concedes = holder !== null && ownSubject && CONCEDES.test(folded.slice(end, after));
  if (
    !relative &&
    !concedes &&
    !(ownSubject && (POINTER.test(clause.replace(COMPLEMENT, ' ')) || /^(?:it|some|its|his|her|their) /.test(clause)))
  )
    return null;
  return { start: span.start, end: span.start + end };
};

export interface Bearing {
  /** Null where the article does not tell it. */
  readonly claim: Span | null;
  /** Nothing but its place speaks for it: no word that it shares, no accusation that it answers. */
  readonly loose: boolean;
}

const firmly = (claim: Span | null): Bearing => ({ claim, loose: false });

/** The claims of the reservations found so far, sentence by sentence; null where it makes none. */
export type Claims = readonly (Span | null)[];

/**
 * What a reservation bears on: its own sentence, the part of it before, or the earlier sentence that shares most words
 * with it and stands nearest. Where that one only holds reservations itself, what those bear on.
 */
export const claimOf = (
  text: string,
  all: readonly Sentence[],
  index: number,
  reservation: Reservation,
  before: Claims,
): Bearing => {
  const sentence = all[index];
  if (sentence === undefined) return firmly(null);
  const { bears, kind } = reservation;
  if (bears === 'whole') return firmly(about(all, index, kind === 'correction'));
  if (bears === 'own' && !(index > 0 && saysNothing(text, sentence.span, reservation))) return firmly(sentence.span);
  const head = bears === 'own' ? null : headBefore(text, sentence, reservation);
  if (head !== null) return firmly(head);
  return (
    nearest(text, all, index, before, reservation.numbered === true) ??
    firmly(bears === 'back' && index > 0 ? null : sentence.span)
  );
};

const SAID = /\b(?:said|says|told|according|described|added|confirmed|wrote)\b/;
/** "That is a first estimate", "Only 41 cases have been counted so far, and the result could yet change". */
const SAYS_OF_IT =
  /^(?:that|this|it|these|those|they|both) (?:is|are|was|were|has|have|had|may|might|could|can)\b|^only \S+ (?:\p{L}+ ){1,5}so far\b/u;

/** "They asked not to be named", "That is a first estimate": what they said, and what it was, stands before. */
const saysNothing = (text: string, span: Span, { kind }: Reservation): boolean => {
  const folded = fold(slice(text, span));
  return kind === 'anonymous' ? !SAID.test(folded) : kind === 'preliminary' && SAYS_OF_IT.test(folded);
};

/** Every reservation of the sentence bears on something else: it tells nothing itself. */
const tellsNothing = ({ span, held }: Sentence, claim: Span | null): boolean =>
  held.length > 0 && claim !== null && (claim.start !== span.start || claim.end !== span.end);

const NO_COMMENT =
  /\b(?:declined|refused|not respond\w*|not reply|not return\w*|would comment|not comment\w*|no comment|not answer)\b/;

const nearest = (
  text: string,
  all: readonly Sentence[],
  index: number,
  before: Claims,
  numbered: boolean,
): Bearing | null => {
  const sentence = all[index];
  if (sentence === undefined) return null;
  const own = sentence.content();
  let best: { told: Span; score: number; shared: number; accuses: boolean } | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (index - at > REACH && at > 1) {
      at = 2;
      continue;
    }
    const candidate = all[at];
    if (candidate === undefined || NO_COMMENT.test(fold(slice(text, beginning(candidate.span))))) continue;
    const claim = before[at] ?? null;
    const other = claim !== null && tellsNothing(candidate, claim) ? claim : null;
    const told = other ?? candidate.span;
    const content = other === null ? candidate.content() : contentOf(text, other);
    const shared = sharedBy(own, content);
    const accuses = candidate.held.some(({ bears }) => bears === 'own');
    const score =
      shared +
      (accuses || candidate.telling.told ? TOLD : 0) +
      (at === 0 && shared > 0 ? LEDE : 0) +
      (numbered && NUMBER.test(slice(text, beginning(told))) ? NUMBERED : 0) -
      NEARNESS * Math.min(REACH, index - at - 1);
    if (best === null || score > best.score) best = { told, score, shared, accuses };
  }
  return best === null ? null : { claim: best.told, loose: best.shared === 0 && !best.accuses };
};

/** Words that a note and what it is a note on share, at least. */
const ON_THE_SAME = 2;

/** What a note on the article bears on: the sentence that shares most with it, else the lede. */
const about = (all: readonly Sentence[], index: number, exact: boolean): Span | null => {
  const sentence = all[index];
  if (sentence === undefined) return null;
  const own = sentence.content();
  let best: Span | null = null;
  let most = exact ? ON_THE_SAME - 1 : 0;
  for (const { span, held, content } of all) {
    if (span === sentence.span || held.some(({ bears }) => bears === 'whole')) continue;
    const shared = sharedBy(own, content());
    if (shared <= most) continue;
    most = shared;
    best = span;
  }
  return best ?? (exact ? null : (all.find(({ span }) => span !== sentence.span)?.span ?? null));
};
