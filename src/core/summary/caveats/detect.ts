import { type CaveatKind, type Quote, type Span, type Statement, slice } from '../../article.ts';
import { CAVEAT_PATTERNS } from '../caveat-patterns.ts';
import { findHolder } from '../holder.ts';
import { JUNK } from '../junk-patterns.ts';
import { fold } from './fold.ts';
import type { CaveatPattern } from './pattern.ts';

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
}

/** What else is known of the text that a sentence stands in. */
export interface Surroundings {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  /** Something that may be untrue was told shortly before. */
  readonly answering: boolean;
}

/** Longer ones are no prose, and would cost the patterns too much. */
const LONGEST = 1_500;
/** Publishers print these apart from the story, where other lines are page furniture. */
const OWN_LINE: ReadonlySet<CaveatKind> = new Set(['correction', 'interest']);
/** Nobody is accused in a play. */
const FICTION =
  /^(?:in|on) (?:the|a|this|her|his|its) (?:play|film|movie|novel|opera|story|series|episode|musical|comedy|comic|game|book)\b|\b(?:play|film|movie|novel|opera|musical|series|comedy) (?:is|was) about\b|\bin a comic strip\b/;
/** Words that end before a source is named: "according to two officials". */
const BEFORE_SOURCE =
  /^.*\b(?:to|by|from|that|and|but|or|citing|cited|quoting|said|says|told|when|while|as|because|after|with|over|meanwhile|however)\s/s;

const inQuotation = (cue: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(({ segments }) => segments.some(({ start, end }) => start <= cue.start && cue.end <= end));

/** The reservations that one sentence makes, at most one of a kind. */
export const reservationsIn = (text: string, sentence: Span, around: Surroundings): Reservation[] => {
  if (sentence.end - sentence.start > LONGEST) return [];
  const folded = fold(slice(text, sentence));
  const fiction = FICTION.test(folded);
  const found = new Map<CaveatKind, Reservation>();
  let junk: boolean | null = null;
  for (const pattern of CAVEAT_PATTERNS) {
    const { kind, root, cue, unless, spoken } = pattern;
    if (found.has(kind) || (pattern.answers === true && !around.answering) || !root.test(folded)) continue;
    const match = cue.exec(folded);
    if (match === null || unless?.test(folded)) continue;
    if (!OWN_LINE.has(kind)) {
      junk ??= fiction || JUNK.some((furniture) => furniture.test(slice(text, sentence)));
      if (junk) continue;
    }
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const quoted = inQuotation(span, around.quotes);
    if (quoted ? !spoken : spoken === 'only') continue;
    const holder = holderOf(text, sentence, span, pattern, match.indices?.groups?.who, around);
    found.set(kind, { kind, name: pattern.name, cue: span, holder, spoken: quoted, bears: pattern.bears });
  }
  // A denial of an allegation is one reservation, not two.
  if (found.has('denial')) for (const weaker of ['disputed'] as const) found.delete(weaker);
  return [...found.values()];
};

const holderOf = (
  text: string,
  sentence: Span,
  cue: Span,
  { holder }: CaveatPattern,
  who: readonly [number, number] | undefined,
  { quotes, statements }: Surroundings,
): Span | null => {
  if (who !== undefined) return sourceIn(text, { start: sentence.start + who[0], end: sentence.start + who[1] });
  const direct = holder === 'subject' || holder === 'after' ? findHolder(text, sentence, cue, holder, quotes) : null;
  if (direct !== null || holder === 'none' || holder === 'after') return direct;
  const said = quotes.find((quote) => quote.segments.some(({ start, end }) => start <= cue.start && cue.end <= end));
  if (said !== undefined) return said.speaker;
  return statements.find(({ start, end }) => start <= cue.start && cue.start < end)?.speaker ?? null;
};

const sourceIn = (text: string, { start, end }: Span): Span => {
  const before = BEFORE_SOURCE.exec(fold(text.slice(start, end)))?.[0].length ?? 0;
  return { start: start + before, end };
};
