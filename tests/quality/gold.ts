import type { Span } from '../../src/core/article.ts';
import type { Entry, LabelledQuote } from './corpus.ts';

/** One piece inside marks. A quotation in several pieces is as good given joined or apart, so each piece is judged by itself. */
export interface GoldPiece extends Span {
  readonly quote: LabelledQuote;
  /** Stands inside another quotation, and so need not be found by itself. */
  readonly nested: boolean;
}

export interface GoldStatement extends Span {
  readonly speaker: string;
}

/** A labelled article as the engine reads it, its labels as spans into the text. */
export interface GoldArticle {
  readonly entry: Entry;
  readonly text: string;
  readonly pieces: readonly GoldPiece[];
  readonly statements: readonly GoldStatement[];
  /** What is wrong with the labels, for people; empty where all is verbatim. */
  readonly faults: readonly string[];
}

const MARK = /["“”„«»‹›'‘’]\s?$/u;
const BREAK = '\n\n';

/** Finds each label's place in the article. */
export const locate = (entry: Entry): GoldArticle => {
  const text = entry.paragraphs.join(BREAK);
  const faults: string[] = [];
  const opens: number[] = [];
  let at = 0;
  for (const paragraph of entry.paragraphs) {
    opens.push(at);
    at += paragraph.length + BREAK.length;
  }
  const taken = new Set<number>();
  const place = (words: string, from: number, marked: boolean): Span | null => {
    for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1))
      if (!taken.has(start) && (!marked || MARK.test(text.slice(Math.max(0, start - 2), start))))
        return { start, end: start + words.length };
    return null;
  };
  const within = (span: Span, paragraph: number): boolean =>
    span.end <= (opens[paragraph] ?? 0) + (entry.paragraphs[paragraph]?.length ?? 0);

  const pieces: Omit<GoldPiece, 'nested'>[] = [];
  for (const quote of entry.quotes) {
    const { paragraph, role } = quote;
    const segments = quote.segments ?? [quote.text];
    if (segments[0] !== quote.text) faults.push(`“${quote.text}” is not its first segment`);
    if (role !== null && !entry.paragraphs.some((words) => words.includes(role)) && !entry.title.includes(role))
      faults.push(`the role “${role}” is not in the article`);
    let from = opens[paragraph] ?? text.length;
    for (const [index, words] of segments.entries()) {
      const span = place(words, from, true);
      if (span === null || (index === 0 && !within(span, paragraph))) {
        faults.push(`“${words}” does not stand inside marks in paragraph ${paragraph}`);
        break;
      }
      taken.add(span.start);
      from = span.end;
      pieces.push({ ...span, quote });
    }
  }
  taken.clear();
  const statements: GoldStatement[] = [];
  for (const { paragraph, text: words, speaker } of entry.statements) {
    const span = place(words, opens[paragraph] ?? text.length, false);
    if (span !== null && within(span, paragraph)) statements.push({ ...span, speaker });
    else faults.push(`the statement “${words}” is not in paragraph ${paragraph}`);
  }
  const nested = (piece: Span): boolean =>
    pieces.some((other) => other !== piece && other.start <= piece.start && piece.end <= other.end);
  return { entry, text, pieces: pieces.map((piece) => ({ ...piece, nested: nested(piece) })), statements, faults };
};
