import { readFileSync } from 'node:fs';
import { type Span, slice } from '../src/core/article.ts';
import type { Evidence } from '../src/core/quotes/evidence.ts';
import { type Trace, traceQuotes } from '../src/core/quotes/find-quotes.ts';
import { survey } from '../src/core/quotes/survey.ts';
import { isName, means } from '../tests/quality/cast.ts';
import { readCorpus } from '../tests/quality/corpus.ts';
import { locate } from '../tests/quality/gold.ts';

/** One labelled quotation as the engine reads it. */
export interface Judged {
  readonly document: string;
  /** Null where the engine finds nobody. */
  readonly evidence: Evidence | null;
  readonly sure: number;
  /** Whether whom it finds is the one who said it, or is described beside the quotation as who said it. */
  readonly right: boolean;
  /** Of the whole quotations, which a reader's figures count. */
  readonly whole: boolean;
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (Span & {
    readonly type: string;
    readonly speaker: { readonly text: string; readonly kind: string; readonly canonical: string | null } | null;
  })[];
}

const SAME = 0.8;

const alike = (one: Span, other: Span): number => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};

const traceAt = (traces: readonly Trace[], span: Span): Trace | undefined =>
  traces.find(({ quote }) => quote.segments.some((segment) => alike(segment, span) >= SAME));

/** Quotations of labelled news, JSON Lines `{id, text, quotes: [{start, end, type, speaker: {text, kind, canonical}}]}`. */
export const judgedNews = (file: string): Judged[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { id, text, quotes } = JSON.parse(line) as Labelled;
      const traces = traceQuotes(text, survey(text), {});
      const cast = [...new Set(quotes.flatMap(({ speaker }) => speaker?.canonical ?? []))];
      return quotes.flatMap((quote): Judged[] => {
        const { speaker } = quote;
        const trace = traceAt(traces, quote);
        if (trace === undefined || speaker === null || (speaker.canonical === null && speaker.kind === 'pronoun'))
          return [];
        const naming = trace.likeliest === null ? '' : slice(text, trace.likeliest);
        const whom = speaker.canonical ?? speaker.text;
        const described = speaker.kind !== 'name' && speaker.kind !== 'pronoun' && means(naming, speaker.text, []);
        const right =
          means(
            naming,
            whom,
            cast.filter((name) => !means(name, whom, [])),
          ) || described;
        return [{ document: id, evidence: trace.evidence, sure: trace.sure, right, whole: quote.type === 'direct' }];
      });
    });

/** Quotations of the invented articles by the authors of these letters. */
export const judgedInvented = (letters: string): Judged[] =>
  readCorpus()
    .entries.filter(({ slug }) => letters.includes(slug.charAt(0)))
    .flatMap((entry) => {
      const { text, pieces } = locate(entry);
      const context = { byline: entry.byline, title: entry.title };
      const traces = traceQuotes(text, survey(text, context), context);
      const cast = [...new Set([...entry.quotes, ...entry.statements].flatMap(({ speaker }) => speaker ?? []))];
      return pieces.flatMap((piece): Judged[] => {
        const { kind, speaker } = piece.quote;
        const trace = traceAt(traces, piece);
        if (piece.nested || (kind !== 'statement' && kind !== 'fragment') || trace === undefined) return [];
        const { likeliest } = trace;
        const naming = likeliest === null ? '' : slice(text, likeliest);
        const right = speaker !== null && likeliest !== null && means(naming, speaker, cast);
        const beside =
          likeliest !== null &&
          !text.slice(Math.min(likeliest.end, piece.end), Math.max(likeliest.start, piece.start)).includes('\n');
        const described = speaker !== null && isName(speaker) && !isName(naming) && beside;
        return [
          { document: entry.slug, evidence: trace.evidence, sure: trace.sure, right: right || described, whole: true },
        ];
      });
    });
