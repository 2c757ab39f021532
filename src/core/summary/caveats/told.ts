import { type CaveatKind, type Span, slice } from '../../article.ts';
import { sharedBy, terms } from '../terms.ts';
import { contentOf, type Sentence } from './bearing.ts';
import { fold } from './fold.ts';

/** Something that a card tells: a sentence, a piece of a quotation, or a headline. */
export interface Told {
  /** Null for the headline. */
  readonly span: Span | null;
  readonly terms: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  /** Says itself that it may be untrue. */
  readonly hedged: boolean;
}

/** A sentence that makes one of these tells nothing as a fact. */
const HEDGES: ReadonlySet<CaveatKind> = new Set(['unverified', 'denial', 'allegation', 'disputed']);
const TELLS_CLAIM: ReadonlySet<string> = new Set(
  terms('allegation alleged allegedly accused accusation claim claims claimed reports charged suspected'),
);
const POINTS_BACK =
  /\b(?:the|these|those|such|any|all|his|her|their|its|what|both) (?:\p{L}+ ){0,2}?(?:allegations?|claims?|accusations?|charges?|reports?|story|stories|account|figures?|findings?|results?|footage|video|images?|documents?|letter|suggestions?|rumou?rs?|wrongdoing|study|survey|poll|paper|toll|numbers?|statement|plan|deal|cause)\b|\bwrongdoing\b/u;
/** A told sentence tells a claim again when it shares so many of its words, and so much of them. */
const RESTATED = { strong: { words: 2, share: 0.3 }, weak: { words: 3, share: 0.5 } } as const;
/** A claim is told where this much of it, or of what is told, is the other. */
const CARRIED = 0.4;

const overlap = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

export const carries = (shown: readonly Span[], claim: Span): boolean =>
  shown.some((span) => overlap(span, claim) >= CARRIED * Math.min(span.end - span.start, claim.end - claim.start));

/** What a card tells of an article: the shown spans, and its headline. */
export const toldBy = (text: string, title: string, shown: readonly Span[], all: readonly Sentence[]): Told[] => [
  ...shown.map((span) => ({
    span,
    terms: new Set(terms(text, span)),
    content: contentOf(text, span),
    hedged: all.some((one) => overlap(one.span, span) > 0 && one.held.some(({ kind }) => HEDGES.has(kind))),
  })),
  { span: null, terms: new Set(terms(title)), content: contentOf(title), hedged: false },
];

/** Whether a card tells a claim again, in other words. */
export const restates = (
  text: string,
  shown: readonly Told[],
  sentence: Sentence,
  claim: Span | null,
  strong: boolean,
): boolean => {
  const { words, share } = strong ? RESTATED.strong : RESTATED.weak;
  const { span } = sentence;
  const content = sentence.content();
  const about = claim === null || claim === span ? content : contentOf(text, claim);
  for (const told of shown) {
    if (told.span !== null && overlap(told.span, span) > 0) continue;
    if (!strong && told.hedged) continue;
    const shared = Math.max(sharedBy(about, told.content), sharedBy(content, told.content));
    if (shared >= words && shared >= share * Math.min(about.size, told.content.size)) return true;
  }
  if (!strong || !POINTS_BACK.test(fold(slice(text, span)))) return false;
  return shown.some((told) => [...TELLS_CLAIM].some((term) => told.terms.has(term)));
};
