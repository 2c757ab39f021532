import type { Span } from '../article.ts';
import { checkAttributions } from './attributions.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { checkBorne, checkOpposites, checkReplaced } from './content.ts';
import { checkDates, checkUnits } from './dates.ts';
import { checkFigureOrder } from './figure-order.ts';
import { checkFigures } from './figures.ts';
import { checkHedges } from './hedges.ts';
import { checkLeftOut } from './left-out.ts';
import { checkNames } from './names.ts';
import { checkNegations } from './negations.ts';
import { checkQuotations } from './quotations.ts';
import type { Reason } from './reasons.ts';
import { checkRoles } from './roles.ts';
import { guardSentences } from './sentences.ts';
import { readSource, type Source } from './source.ts';
import { verbatimParts } from './verbatim.ts';

/** Whether a source bears a text, and where not, why. */
export interface Verdict {
  readonly ok: boolean;
  /** In the order of the text. */
  readonly reasons: readonly Reason[];
}

const CHECKS: readonly ((bearing: Bearing) => Reason[])[] = [
  checkQuotations,
  checkFigures,
  checkFigureOrder,
  checkDates,
  checkUnits,
  checkNames,
  checkNegations,
  checkHedges,
  checkLeftOut,
  checkOpposites,
  checkReplaced,
  checkRoles,
  checkAttributions,
  checkBorne,
];

/** One sentence of a text as it was judged. */
export interface JudgedSentence extends Span {
  /** Stands in the source word for word. */
  readonly verbatim: boolean;
  /** The sentences of the source that bear it, as spans of the source, best first. */
  readonly bearers: readonly Span[];
  readonly reasons: readonly Reason[];
}

/**
 * Judges each sentence of a text, or of a part of it, against a source made ready by `readSource`: whole sentences of the source,
 * whatever became of their capitals, spaces and marks, are always borne. The spans of the reasons are UTF-16 offsets into `text`.
 */
export const judgeSentences = (source: Source, text: string, within?: Span): JudgedSentence[] => {
  const spans = guardSentences(text, within);
  const parts = verbatimParts(source.wording, text, spans);
  return spans.map((span) => {
    if (isWithin(text, span, parts)) return { ...span, verbatim: true, bearers: [], reasons: [] };
    const bearing = bearingOf(source, text, span);
    const bearers = bearing.pool.map(({ start, end }) => ({ start, end }));
    const reasons = withoutDoubles(CHECKS.flatMap((check) => check(bearing)));
    return { ...span, verbatim: false, bearers, reasons };
  });
};

/** Judges a text against its source in one call. Deterministic, and linear in the length of both. */
export const checkFaithful = (source: string, text: string): Verdict => {
  const reasons = judgeSentences(readSource(source), text).flatMap((sentence) => sentence.reasons);
  return { ok: reasons.length === 0, reasons };
};

const withoutDoubles = (reasons: readonly Reason[]): Reason[] =>
  [...new Map(reasons.map((reason) => [`${reason.kind} ${reason.start}`, reason])).values()].sort(
    (one, other) => one.start - other.start,
  );

/** Whether every letter of a sentence stands in one of the parts, which are in order. */
const isWithin = (text: string, span: Span, parts: readonly Span[]): boolean => {
  let at = span.start;
  for (let place = firstBehind(parts, at); at < span.end; place += 1) {
    const part = parts[place];
    const gap = text.slice(at, Math.min(part?.start ?? span.end, span.end));
    if (/[\p{L}\p{N}]/u.test(gap)) return false;
    at = part?.end ?? span.end;
  }
  return true;
};

/** The first part that ends behind a place. */
const firstBehind = (parts: readonly Span[], at: number): number => {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
};
