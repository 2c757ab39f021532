import type { Span } from '../article.ts';
import { type Marked, markedIn, markedWithSingles } from '../text/marks.ts';
import { isWork } from './works.ts';

/** A quotation before anybody is named for it: pieces inside marks that belong together. */
export interface Passage extends Span {
  readonly segments: readonly Span[];
  /** The pieces with their marks, one for each segment. */
  readonly outers: readonly Span[];
  /** Indices of the paragraphs in which it begins and ends. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  readonly closed: boolean;
}

interface Piece {
  readonly mark: Marked;
  readonly paragraph: number;
}

/** What may stand between two pieces of one sentence: a short clause, begun after a comma and ended by one. */
const INTERRUPTION = /^[\s,]*(?!(?:and|or)\b)[\p{L}\p{N}][^.!?:;\n"“”«»]{1,140},\s*$/u;
const ENDS_OPEN = /[,—–―-]\s*$/u;
/** The shortest unclosed quotation that is believed, UTF-16 units: a stray mark is commoner than a shorter one. */
const SHORTEST_UNCLOSED = 20;

/**
 * Finds the passages between quotation marks, in order: one for a quotation that its attribution splits and for one
 * that goes on over paragraphs. Marks inside a quotation belong to it. Single marks count where the article uses
 * them for speech, as in Britain.
 */
export const findPassages = (text: string, paragraphs: readonly Span[]): Passage[] => {
  const read = (marks: typeof markedIn): Piece[] =>
    paragraphs.flatMap((span, paragraph) => marks(text, span).map((mark) => ({ mark, paragraph })));
  const all = read(markedIn);
  const doubles = all.filter((piece) => !piece.mark.single);
  const pieces = (all.length > 2 * doubles.length ? read(markedWithSingles) : doubles)
    .map((piece) => ({ ...piece, mark: trimmed(text, piece.mark) }))
    .filter((piece, place, those) =>
      isBelieved(text, piece.mark, opensNext(text, paragraphs, piece, those[place + 1])),
    );
  const passages: Passage[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    const last = run.at(-1);
    if (last !== undefined && !(opensNext(text, paragraphs, last, piece) || interrupts(text, last, piece))) {
      passages.push(joined(run));
      run = [];
    }
    run.push(piece);
  }
  if (run.length > 0) passages.push(joined(run));
  return passages;
};

/** Juan "Chico" Moran: a nickname inside a name. */
const isNickname = (text: string, mark: Marked): boolean =>
  mark.end - mark.start < 24 &&
  /\p{Lu}[\p{L}.'’-]*\s$/u.test(text.slice(Math.max(0, mark.outer.start - 24), mark.outer.start)) &&
  /^\s\p{Lu}/u.test(text.slice(mark.outer.end, mark.outer.end + 2)) &&
  /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(text.slice(mark.start, mark.end));

const isBelieved = (text: string, mark: Marked, goesOn: boolean): boolean =>
  !isNickname(text, mark) &&
  /[\p{L}\p{N}]/u.test(text.slice(mark.start, mark.end)) &&
  (mark.closed || goesOn || mark.end - mark.start >= SHORTEST_UNCLOSED);

const EDGE = /[\s"“”„«»'‘’`\u0093\u0094]/u;
const SINGLE_EDGE = /[\s'‘’`]/u;

/** Without space or a stray mark at the edges; an apostrophe that belongs to a word stays, and so do double marks in single ones. */
const trimmed = (text: string, mark: Marked): Marked => {
  let { start, end } = mark;
  const nested = mark.single && (text.slice(start, end).match(/["“”]/gu)?.length ?? 1) % 2 === 0;
  const edge = nested ? SINGLE_EDGE : EDGE;
  while (start < end && edge.test(text[start] ?? '')) start += 1;
  while (end > start && edge.test(text[end - 1] ?? '')) end -= 1;
  return { ...mark, start, end };
};

/** The next paragraph of a quotation begins with a mark while the one before was left open. */
const opensNext = (text: string, paragraphs: readonly Span[], last: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  !last.mark.closed &&
  next.paragraph === last.paragraph + 1 &&
  next.mark.outer.start === paragraphs[next.paragraph]?.start &&
  text[last.mark.outer.start] === text[next.mark.outer.start];

/** “Words,” she said, “and more words.” What is called “Morning Talk,” a programme, is no part of what is said on it. */
const interrupts = (text: string, last: Piece, next: Piece): boolean =>
  last.paragraph === next.paragraph &&
  last.mark.closed &&
  ![last, next].some(({ mark }) => isWork(text, mark, mark.outer)) &&
  ENDS_OPEN.test(text.slice(last.mark.end - 1, last.mark.end)) &&
  next.mark.outer.start - last.mark.outer.end < 160 &&
  INTERRUPTION.test(text.slice(last.mark.outer.end, next.mark.outer.start));

const joined = (run: readonly Piece[]): Passage => {
  const first = run[0] as Piece;
  const last = run[run.length - 1] as Piece;
  return {
    start: first.mark.start,
    end: last.mark.end,
    segments: run.map(({ mark }) => ({ start: mark.start, end: mark.end })),
    outers: run.map(({ mark }) => mark.outer),
    paragraph: first.paragraph,
    lastParagraph: last.paragraph,
    closed: last.mark.closed,
  };
};
