import type { Span } from '../article.ts';
import { doublesIn } from '../text/double-marks.ts';
import { type Marked, markedWithSingles } from '../text/marks.ts';
import { type Line, linesOf } from './lines.ts';
import { trimmed } from './trim.ts';
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
  /** It goes on where a line of the piece before was broken. */
  readonly wrapped: boolean;
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
  const lines = linesOf(text, paragraphs);
  const read = (marks: typeof doublesIn): Piece[] =>
    lines.flatMap((line) => marks(text, line).flatMap((mark) => piecesOf(paragraphs, line, trimmed(text, mark))));
  const all = read(markedWithSingles);
  const pieces = (speaksInSingles(text, all) ? all : read(doublesIn)).filter(
    (piece, place, those) => piece.wrapped || isBelieved(text, piece.mark, goesOn(text, paragraphs, those, place)),
  );
  const passages: Passage[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    const last = run.at(-1);
    const joins =
      last !== undefined &&
      (piece.wrapped || opensNext(text, paragraphs, last, piece) || interrupts(text, last, piece));
    if (!joins && run.length > 0) {
      passages.push(joined(run));
      run = [];
    }
    run.push(piece);
  }
  if (run.length > 0) passages.push(joined(run));
  return passages;
};

/** A quotation as it lies in its paragraphs: in several pieces where the lines of one are broken. */
const piecesOf = (paragraphs: readonly Span[], line: Line, mark: Marked): Piece[] => {
  if (line.first === line.last) return [{ mark, paragraph: line.first, wrapped: false }];
  const pieces: Piece[] = [];
  for (let index = line.first; index <= line.last; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || mark.outer.end <= paragraph.start || mark.outer.start >= paragraph.end) continue;
    const within = (span: Span): Span => ({
      start: Math.max(span.start, paragraph.start),
      end: Math.min(span.end, paragraph.end),
    });
    const inside = within(mark);
    // A mark alone at the end of a line.
    if (inside.start >= inside.end) continue;
    const ends = mark.outer.end <= paragraph.end;
    const piece = { ...mark, ...inside, outer: within(mark.outer), closed: ends ? mark.closed : false };
    pieces.push({ mark: piece, paragraph: index, wrapped: pieces.length > 0 });
  }
  return pieces;
};

/** Most quotations stand between single marks, or most of those that end as speech does. */
const speaksInSingles = (text: string, pieces: readonly Piece[]): boolean => {
  let [singles, speech, doubles, doubleSpeech] = [0, 0, 0, 0];
  for (const { mark } of pieces) {
    const says = /[,.?!]/u.test(text.charAt(mark.end - 1));
    if (mark.single) singles += 1;
    else doubles += 1;
    if (says && mark.single) speech += 1;
    else if (says) doubleSpeech += 1;
  }
  return speech === doubleSpeech ? singles > doubles : speech > doubleSpeech;
};

/** Juan "Chico" Moran: a nickname inside a name. */
const isNickname = (text: string, mark: Marked): boolean =>
  mark.end - mark.start < 24 &&
  /\p{Lu}[\p{L}.'’-]*\s$/u.test(text.slice(Math.max(0, mark.outer.start - 24), mark.outer.start)) &&
  /^\s\p{Lu}/u.test(text.slice(mark.outer.end, mark.outer.end + 2)) &&
  /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(text.slice(mark.start, mark.end));

/** A quotation without its closing mark is believed where it is long, and between single marks only where the next paragraph goes on. */
const isBelieved = (text: string, mark: Marked, continues: boolean): boolean =>
  !isNickname(text, mark) &&
  /[\p{L}\p{N}]/u.test(text.slice(mark.start, mark.end)) &&
  (mark.closed || continues || (!mark.single && mark.end - mark.start >= SHORTEST_UNCLOSED));

/** Whether a piece is taken up by the next: on its broken line, or by the paragraph after it. */
const goesOn = (text: string, paragraphs: readonly Span[], pieces: readonly Piece[], place: number): boolean => {
  const [piece, next] = [pieces[place], pieces[place + 1]];
  if (piece === undefined || next === undefined) return false;
  return next.wrapped || opensNext(text, paragraphs, piece, next);
};

/** The next paragraph of a quotation begins with a mark while the one before was left open. */
const opensNext = (text: string, paragraphs: readonly Span[], last: Piece, next: Piece): boolean =>
  !last.mark.closed &&
  next.paragraph === last.paragraph + 1 &&
  next.mark.outer.start === paragraphs[next.paragraph]?.start &&
  text[last.mark.outer.start] === text[next.mark.outer.start];

/** “Words,” she said, “and more words.” What is called “Morning Talk,” a programme, is no part of what is said on it. */
const interrupts = (text: string, last: Piece, next: Piece): boolean =>
  last.paragraph === next.paragraph &&
  last.mark.closed &&
  ENDS_OPEN.test(text.slice(last.mark.end - 1, last.mark.end)) &&
  next.mark.outer.start - last.mark.outer.end < 160 &&
  INTERRUPTION.test(text.slice(last.mark.outer.end, next.mark.outer.start)) &&
  ![last, next].some(({ mark }) => isWork(text, mark, mark.outer));

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
