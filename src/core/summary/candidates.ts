import type { Article, Quote, Span } from '../article.ts';
import { slice } from '../article.ts';
import { findOpening } from '../article-text/opening.ts';
import { words } from '../text/words.ts';
import { answered, tellsClaim } from './answers.ts';
import { bodySentences } from './body.ts';
import { isFragment } from './fragment.ts';
import { CAPTION, INSTRUCTION, JUNK, LABELLED, POINTS_AT_PICTURE, PROHIBITION, TOLD_OF } from './junk-patterns.ts';
import { isAddressed, isColumnist, leansBack } from './leaning.ts';
import { openingStamp } from './stamp.ts';
import { terms } from './terms.ts';

/** A sentence that could stand in a summary, with what decides whether it should. */
export interface Candidate extends Span {
  /** Its place among all sentences of the body, 0 the first. */
  readonly place: number;
  readonly words: number;
  readonly terms: ReadonlySet<string>;
  /** Cannot be understood without the sentence before it. */
  readonly leans: boolean;
  /** Speaks of "the plant", which the lede has named: no beginning for a summary. */
  readonly definite: boolean;
  /** Never to be shown: page furniture, a piece of a quotation, a heading. */
  readonly barred: boolean;
  /** Only where there is nothing else: it speaks to its reader, is a turn of a dialogue, or may stand under a picture. */
  readonly poor: boolean;
  /** The publisher's own excerpt ends in the middle of it: told only where a "…" can show that. */
  readonly cut: boolean;
  /** Refers to a picture that the summary won't show. */
  readonly pictured: boolean;
  /** The share of its characters that somebody else said. */
  readonly quoted: number;
  /** Begins with what somebody said. */
  readonly spoken: boolean;
}

/** What an article is about is told well before this sentence. */
const LOOKED_AT = 25;
/** Characters that hold as many sentences in all but the oddest text. */
const REACHED = 12_000;
/** Shorter sentences seldom tell an event ("He won."). */
const FEWEST_WORDS = 5;
/** In the middle of a sentence that was split wrongly; a brand such as iPhone has its capital second. */
const STARTS_INSIDE = /^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u;
/** What is left of a sentence that the publisher cut tells something from so many words on. */
const FEWEST_OF_CUT = 12;
/** With no more than a stop outside the marks, nobody is named as saying it. */
const ALL_QUOTED = 0.9;
/** A quotation of so few words is a turn of a dialogue. */
const FEW_QUOTED = 5;
/** "That was that." says nothing that a summary needs. */
const FEWEST_TERMS = 3;
/** Of a text with so many sentences those that stray can be told, where they have no more content words. */
const ENOUGH = 6;
const SHORT = 6;
const ASKS = /\?["'”’»)]*$/u;
/** What an obituary says of everybody, and a report of every study. */
const FORMULA =
  /^(?:\p{Lu}[^\s,]* ){1,6}was born (?:on|in)\b|^survivors include\b|^(?:he|she) is survived by\b|^(?:the|their|this|its) (?:study|paper|research|findings|results|work|report) (?:(?:is|was|are|were|has been|have been|will be) )?(?:published|reported|appears?|appeared) in\b[^,;]{0,80}$/iu;
const SENTENCE_END = /[.!?…。！？।؟]["'”’»)\]」』]*$/;

const cutsQuotation = (span: Span, quotes: readonly Quote[]): boolean =>
  quotes.some(
    ({ start, end }) =>
      (start < span.start && span.start < end && span.end > start) || (start < span.end && span.end < end),
  );

const unbalanced = (written: string): boolean =>
  (written.match(/"/g) ?? []).length % 2 === 1 ||
  (written.match(/[“„]/g) ?? []).length !== (written.match(/[”]/g) ?? []).length ||
  (written.match(/\(/g) ?? []).length !== (written.match(/\)/g) ?? []).length ||
  (written.match(/‘/g) ?? []).length > (written.match(/’/g) ?? []).length ||
  // A single opening mark that nothing closes.
  /^['‘](?!.*[\p{L}\p{P}]['’](?:[\s.,;:!?)]|$))/u.test(written) ||
  // A closing mark that lost its quotation.
  /^['’”)\]]\s/.test(written);

const quotedShare = (span: Span, quotes: readonly Quote[]): number => {
  let covered = 0;
  for (const quote of quotes)
    for (const segment of quote.segments)
      covered += Math.max(0, Math.min(segment.end, span.end) - Math.max(segment.start, span.start));
  return covered / Math.max(1, span.end - span.start);
};

/** Where the publisher's own excerpt breaks off. */
const BREAKS_OFF = /\s*\[?(?:…|\.\.\.)\]?$/u;

/** The sentences of an article's body in reading order; a dateline is left out of the span of its sentence. */
export const summaryCandidates = (article: Article, quotes: readonly Quote[]): Candidate[] => {
  const { text } = article;
  const { bodyStart } = findOpening(text);
  const body = { start: bodyStart, end: Math.min(text.length, bodyStart + REACHED) };
  const foreign = article.language !== 'en' && article.language !== 'und';
  const { all, lower } = bodySentences(text, body);
  const found = all.slice(0, LOOKED_AT).map((sentence, place): Candidate => {
    const opens = place === 0 || text.slice(all[place - 1]?.end, sentence.start).includes('\n');
    const ends = text.slice(sentence.end, all[place + 1]?.start ?? text.length).includes('\n');
    const last = text.slice(sentence.end).trim() === '';
    const entire = slice(text, sentence);
    const broken = last ? (BREAKS_OFF.exec(entire)?.[0].length ?? 0) : 0;
    const span = { start: opens ? openingStamp(text, sentence) : sentence.start, end: sentence.end - broken };
    const written = slice(text, span);
    const count = words(text, span).length;
    const quoted = quotedShare(span, quotes);
    const unfinished = !SENTENCE_END.test(written);
    const spoken = quoted > 0 && /^[“"‘'«]/.test(written);
    const cut = unfinished && count >= FEWEST_OF_CUT && /[\p{L}\p{N},]$/u.test(written) && last;
    const held = new Set(terms(text, span));
    const leans = !foreign && leansBack(written, place === 0);
    return {
      ...span,
      place,
      words: count,
      terms: held,
      leans,
      definite: /^The \p{Ll}/u.test(written),
      barred:
        count < FEWEST_WORDS ||
        (unfinished && !cut) ||
        (!lower && span.start === sentence.start && STARTS_INSIDE.test(written)) ||
        JUNK.some((pattern) => pattern.test(entire) || (written !== entire && pattern.test(written))) ||
        CAPTION.test(written) ||
        isColumnist(written) ||
        ((INSTRUCTION.test(written) || PROHIBITION.test(written)) && !TOLD_OF.test(written)) ||
        cutsQuotation(span, quotes) ||
        quoted > ALL_QUOTED ||
        unbalanced(written),
      poor:
        (spoken && quoted * count <= FEW_QUOTED) ||
        (!foreign && (isAddressed(written) || (opens && ends && LABELLED.test(written)))) ||
        ASKS.test(written) ||
        FORMULA.test(written) ||
        (!foreign && isFragment(text, span)) ||
        (leans && held.size < FEWEST_TERMS),
      cut,
      pictured: POINTS_AT_PICTURE.test(written),
      quoted,
      spoken,
    };
  });
  const told = foreign ? found : behindClaims(text, found);
  return told.length < ENOUGH ? told : withoutStrays(told, new Set(terms(article.title)));
};

/**
 * Has a denial or a confirmation lean on the sentence before, which tells of what. It is barred where it can't be understood
 * behind that: the claim stands further up, or may not be shown.
 */
const behindClaims = (text: string, found: readonly Candidate[]): Candidate[] => {
  const left: Candidate[] = [];
  let claimed = false;
  for (const one of found) {
    const before = left.at(-1);
    const written = slice(text, one);
    const object = before === undefined ? null : answered(written);
    if (before === undefined || object === null) left.push(one);
    else {
      const elsewhere = object === 'claim' && claimed && !tellsClaim(slice(text, before));
      const hidden = before.barred || (before.poor && !one.poor);
      left.push({ ...one, leans: true, barred: one.barred || elsewhere || hidden });
    }
    claimed ||= tellsClaim(written);
  }
  return left;
};

/** Marks as poor what is short and has no word in common with the headline or another sentence: "A shoe lay in the road." */
const withoutStrays = (found: readonly Candidate[], title: ReadonlySet<string>): Candidate[] => {
  const held = new Map<string, number>();
  for (const { terms: roots } of found) for (const root of roots) held.set(root, (held.get(root) ?? 0) + 1);
  return found.map((one) => {
    const strays =
      one.place > 0 &&
      one.terms.size <= SHORT &&
      [...one.terms].every((root) => held.get(root) === 1 && !title.has(root));
    return strays ? { ...one, poor: true } : one;
  });
};
