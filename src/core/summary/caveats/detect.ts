import { type CaveatKind, type Quote, type Span, type Statement, slice } from '../../article.ts';
import { isSpeakable, type Phrase, phraseFrom, spanOf } from '../../quotes/phrases.ts';
import { subjectOf } from '../../quotes/subjects.ts';
import { DETERMINERS } from '../../text/closed-class.ts';
import { type Token, tokensIn } from '../../text/tokens.ts';
import { findHolder } from '../holder.ts';
import { JUNK } from '../junk-patterns.ts';
import type { Reserved } from './account/account.ts';
import { canHold } from './account/holds.ts';
import { fold } from './fold.ts';
import type { Answered, CaveatPattern } from './pattern.ts';

/** A reservation that a sentence makes. */
export interface Reservation {
  readonly kind: CaveatKind;
  /** The class of its wording. */
  readonly name: string;
  readonly cue: Span;
  readonly holder: Span | null;
  /** Made in somebody's quoted words. */
  readonly spoken: boolean;
  readonly bears: CaveatPattern['bears'];
  /** Bears on something told with a number. */
  readonly numbered?: boolean;
  /** None where the article tells nothing else that it bears on. */
  readonly needsClaim?: boolean;
}

/** What else is known of the text that a sentence stands in. */
export interface Surroundings {
  /** The whole text, folded. */
  readonly folded: string;
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  /** Something that may be untrue was told shortly before. */
  readonly answering: (what: Answered) => boolean;
  /** Who was quoted without a name in the sentence before. */
  readonly source: Span | null;
}

/** A longer phrase was read past its end, UTF-16 units. */
const LONGEST_HOLDER = 80;
/** Longer ones are no prose, and would cost the patterns too much. */
const LONGEST = 1_500;
/** Publishers print these apart from the story, where other lines are page furniture. */
const OWN_LINE: ReadonlySet<CaveatKind> = new Set(['correction', 'interest']);
/** Nobody is accused in a play. */
const FICTION =
  /^(?:in|on) (?:the|a|this|her|his|its) (?:play|film|movie|novel|opera|story|series|episode|musical|comedy|comic|game|book)\b|\b(?:play|film|movie|novel|opera|musical|series|comedy) (?:(?:is|was) about|opens|ends|begins|follows|tells|turns|centres|centers)\b/;
/** Words that end before a source is named: "according to two officials". */
const BEFORE_SOURCE =
  /^.*\b(?:to|by|from|that|and|but|or|citing|cited|quoting|said|says|told|has|have|will|is|are|when|while|as|because|after|with|over|meanwhile|however)\s/s;

/** Words that stand behind it: "a lawsuit filed on Monday". */
const AFTER_SOURCE =
  / (?:(?:has|have|had)|(?:filed|unsealed|released|published|issued|made public|dated|obtained|seen|signed|posted|submitted|lodged|reviewed)\b.{0,60})$/;

const inQuotation = (cue: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ segments }) => segments.some(({ start, end }) => start <= cue.start && cue.end <= end));

const overlaps = (one: Span, other: Span | undefined): boolean =>
  other !== undefined && one.start < other.end && other.start < one.end;

/** The reservations that one sentence makes, at most one of a kind. */
export const reservationsIn = (
  text: string,
  sentence: Span,
  patterns: readonly CaveatPattern[],
  around: Surroundings,
): Reservation[] => {
  if (patterns.length === 0 || sentence.end - sentence.start > LONGEST) return [];
  const folded = slice(around.folded, sentence);
  const found = new Map<CaveatKind, Reservation>();
  let junk: boolean | null = null;
  for (const pattern of patterns) {
    const { kind, cue, unless, spoken } = pattern;
    if (
      found.has(kind) ||
      (pattern.last === true && found.size > 0) ||
      (pattern.answers !== undefined && !around.answering(pattern.answers))
    )
      continue;
    const match = cue.exec(folded);
    if (match === null || unless?.test(folded)) continue;
    if (!OWN_LINE.has(kind)) {
      junk ??= FICTION.test(folded) || JUNK.some((furniture) => furniture.test(slice(text, sentence)));
      if (junk) continue;
    }
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const quoted = inQuotation(span, around.quotes);
    if (quoted ? !spoken : spoken === 'only') continue;
    const holder = holderOf(text, sentence, span, pattern, match.indices?.groups?.who, around);
    found.set(kind, { kind, name: pattern.name, cue: span, holder, spoken: quoted, bears: pattern.bears });
  }
  // "Denied the allegations of bribery", "offered no evidence for it": one reservation, not two.
  for (const graver of [found.get('unverified'), found.get('denial')])
    for (const weaker of ['allegation', 'disputed', 'preliminary'] as const)
      if (graver !== undefined && overlaps(graver.cue, found.get(weaker)?.cue)) found.delete(weaker);
  if (found.has('denial')) {
    found.delete('disputed');
    if (found.get('allegation')?.name === 'somebody alleges it') found.delete('allegation');
  }
  return [...found.values()];
};

/** Of what a sentence does by the general account, what its wordings have not told already. */
export const reservedBesides = (
  text: string,
  sentence: Span,
  those: readonly Reserved[],
  held: readonly Reservation[],
  around: Surroundings,
): Reservation[] => {
  if (those.length === 0) return [];
  const folded = slice(around.folded, sentence);
  const junk = FICTION.test(folded) || JUNK.some((furniture) => furniture.test(slice(text, sentence)));
  const kinds = new Set(held.map(({ kind }) => kind));
  return those.flatMap(({ kind, name, holder, bears, cue, clause, verb, besides, numbered, needsClaim = false }) => {
    if (kinds.has(kind) || (junk && !OWN_LINE.has(kind)) || inQuotation(cue, around.quotes)) return [];
    if (held.some((other) => overlaps(clause, other.cue))) return [];
    // "Disputes the figure, which it says leaves out a grant": one reservation.
    if (held.length > 0 && /^(?:which|who|saying|adding|as) /.test(slice(around.folded, clause))) return [];
    kinds.add(kind);
    const from = { start: Math.max(cue.start, verb), end: cue.end };
    const who = holderOf(text, sentence, from, { kind, holder }, undefined, around);
    const sure =
      [who, besides].find(
        (one) =>
          one !== null &&
          canHold(around.folded, text, one) &&
          !(kind === 'interest' && /^an? /.test(slice(around.folded, one))),
      ) ?? null;
    return [{ kind, name, cue, holder: sure, spoken: false, bears, numbered, needsClaim }];
  });
};

const holderOf = (
  text: string,
  sentence: Span,
  cue: Span,
  { kind, holder }: Pick<CaveatPattern, 'kind' | 'holder'>,
  who: readonly [number, number] | undefined,
  { quotes, statements, source }: Surroundings,
): Span | null => {
  if (who !== undefined) return sourceIn(text, { start: sentence.start + who[0], end: sentence.start + who[1] });
  if (holder === 'none') return null;
  const said = quotes.find((quote) => quote.segments.some(({ start, end }) => start <= cue.start && cue.end <= end));
  if (said !== undefined) return said.speaker;
  const tokens = tokensIn(text, sentence);
  if (holder === 'after') return findHolder(text, sentence, cue, holder, quotes) ?? agentAfter(text, tokens, cue);
  if (kind === 'anonymous') {
    const speaker = speakerBefore(text, tokens, cue) ?? findHolder(text, sentence, cue, 'subject', quotes);
    // "Both asked not to be named": those whom the sentence before has quoted.
    return speaker ?? source;
  }
  // "The senator told a programme, offering nothing to support it": of who says it, not of what stands before the comma.
  if (holder === 'subject' && /^\p{L}+ing\b/u.test(slice(text, cue))) {
    const teller = speakerBefore(text, tokens, cue);
    if (teller !== null) return teller;
  }
  const subject = holder === 'subject' && !PASSIVE.test(slice(text, cue));
  const direct = subject
    ? (subjectAt(text, tokens, cue.start) ?? findHolder(text, sentence, cue, holder, quotes))
    : null;
  if (direct !== null) return direct;
  const reported = statements.find(({ start, end }) => start <= cue.start && cue.start < end)?.speaker ?? null;
  return (
    reported ?? trailingSpeaker(text, sentence) ?? (holder === 'subject' ? subjectAt(text, tokens, cue.start) : null)
  );
};

/** Its subject is what was done to. */
const PASSIVE = /^(?:has|have|had|is|are|was|were) (?:not )?(?:been|being)\b(?! able)/;

/** The subject of the verb that begins at or after an offset, read as the attribution of quotes reads it. */
const subjectAt = (text: string, tokens: readonly Token[], at: number): Span | null => {
  const verb = tokens.findIndex(({ start }) => start >= at);
  if (verb < 0 || /^been?$/.test(tokens[verb]?.lower ?? '')) return null;
  return named(text, tokens, subjectOf(tokens, verb, 0));
};

const agentAfter = (text: string, tokens: readonly Token[], cue: Span): Span | null => {
  const by = tokens.findIndex(({ start, end, lower }) => lower === 'by' && end >= cue.end && start <= cue.end + 1);
  return by < 0 ? null : named(text, tokens, phraseFrom(tokens, by + 1, tokens.length));
};

/** "an official said, speaking on condition of anonymity": the subject of the nearest saying before it. */
const speakerBefore = (text: string, tokens: readonly Token[], cue: Span): Span | null => {
  const verb = tokens.findLastIndex(
    ({ start, lower }) => start < cue.start && /^(?:said|says|say|told|spoke|added|confirmed)$/.test(lower),
  );
  if (verb < 0) return null;
  // "The wards ran empty, said Grace (not her real name)": all that stands between is who said it.
  const after = /^(?:said|says|added)$/.test(tokens[verb]?.lower ?? '')
    ? phraseFrom(tokens, verb + 1, tokens.length)
    : null;
  const inverted = after !== null && /^[\s,(]*$/.test(text.slice(spanOf(tokens, after).end, cue.start));
  return named(text, tokens, inverted ? after : subjectOf(tokens, verb, 0));
};

/** A phrase that can hold something: a name, or a noun with its article or for people; "even" and "long" are misread. */
const named = (text: string, tokens: readonly Token[], phrase: Phrase | null): Span | null => {
  if (phrase === null || phrase.kind === 'pronoun') return null;
  const span = spanOf(tokens, phrase);
  const words = slice(text, span);
  if (/^(?:both|all|some|none|others?|many|one|even|however)$/i.test(words) || words.length > LONGEST_HOLDER)
    return null;
  // "Whose founder, Curtis Vann, sits on its board": whose founder is not said by "founder".
  if (tokens[phrase.from - 1]?.lower === 'whose') {
    const name = tokens[phrase.to]?.text === ',' ? phraseFrom(tokens, phrase.to + 1, tokens.length) : null;
    return name?.kind === 'name' ? spanOf(tokens, name) : null;
  }
  const first = tokens[phrase.from];
  const head = tokens[phrase.head];
  const fit =
    phrase.kind === 'name' ||
    DETERMINERS.has(first?.lower ?? '') ||
    isSpeakable(head) ||
    /[^s]s$/.test(head?.lower ?? '');
  return fit ? span : null;
};

/** "…, its makers say." */
const TRAILING =
  /, ((?:the |a |an |its |his |her |their )?[\p{L}][^,;“”"]{1,50}) (?:say|says|said|warned|added)\.?["”’]?$/u;
const trailingSpeaker = (text: string, sentence: Span): Span | null => {
  const match = TRAILING.exec(slice(text, sentence).slice(-80));
  const who = match?.[1];
  if (match === null || who === undefined || /^(?:he|she|it|they|we|who|which|and|but)\b/i.test(who)) return null;
  const start = sentence.end - Math.min(80, sentence.end - sentence.start) + match.index + 2;
  return { start, end: start + who.length };
};

const sourceIn = (text: string, { start, end }: Span): Span => {
  const written = fold(text.slice(start, end));
  const before = BEFORE_SOURCE.exec(written)?.[0].length ?? 0;
  const after = AFTER_SOURCE.exec(written)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
};
