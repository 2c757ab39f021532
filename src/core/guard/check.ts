import type { Span } from '../article.ts';
import { checkAttributions } from './attributions.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { checkOpposites, checkReplaced, unborne } from './content.ts';
import { checkFigureOrder } from './figure-order.ts';
import { checkDates, checkFigures, checkUnits } from './figures.ts';
import { checkHedges } from './hedges.ts';
import { checkNames, nameWords } from './names.ts';
import { checkNegations } from './negations.ts';
import { checkQuotations } from './quotations.ts';
import type { Reason } from './reasons.ts';
import { checkRoles } from './roles.ts';
import { guardSentences } from './sentences.ts';
import { readSource, type Source } from './source.ts';
import { verbatimParts } from './verbatim.ts';

export interface Verdict {
  readonly ok: boolean;
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
  checkOpposites,
  checkReplaced,
  checkRoles,
  checkAttributions,
];

/** Judges one sentence against a source that was read before. */
export const checkSentence = (source: Source, text: string, span: Span = { start: 0, end: text.length }): Reason[] => {
  const bearing = bearingOf(source, text, span);
  return CHECKS.flatMap((check) => check(bearing));
};

export const checkFaithful = (sourceText: string, text: string): Verdict => {
  const source = readSource(sourceText);
  const spans = guardSentences(text);
  const parts = verbatimParts(source.wording, text, spans);
  const reasons = spans
    .filter((span) => !isWithin(span, parts, text))
    .flatMap((span) => checkSentence(source, text, span));
  return { ok: reasons.length === 0, reasons };
};

const isWithin = (span: Span, parts: readonly Span[], text: string): boolean => {
  let at = span.start;
  for (const part of parts) {
    if (part.end <= at) continue;
    if (part.start > at && /[\p{L}\p{N}]/u.test(text.slice(at, part.start))) return false;
    at = part.end;
    if (at >= span.end) return true;
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, span.end));
};
void unborne;
void nameWords;
