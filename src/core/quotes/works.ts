import { type Span, slice } from '../article.ts';
import { readWords } from '../text/words.ts';

/** Words that a title writes small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|is|vs)$/iu;
/** Longest title that is read, words written large. */
const LONGEST = 10;

/** Capitals throughout, as a name of a book, a programme or a headline has them. */
export const isCapitalised = (text: string, pieces: readonly Span[]): boolean => {
  let large = 0;
  let all = true;
  const read = (span: Span): boolean => {
    const word = slice(text, span);
    if (SMALL.test(word)) return true;
    large += 1;
    all = large <= LONGEST && /^[\p{Lu}\p{N}]/u.test(word);
    return all;
  };
  for (const piece of pieces) if (all) readWords(text, piece, read);
  return all && large > 0;
};

/** Words after which a quoted one stands for a thing: "on “Morning Talk”", "the “luxury” flats". */
const NAMING =
  /(?:\b(?:on|in|of|from|at|for|with|by|to|the|a|an|this|that|so-called|titled|entitled|headlined|named|word|term|phrase|show|program|programme|film|movie|book|song|series|album|podcast|ad|spot|app|website|tour|(?:perform|sing|play)(?:s|ed|ing)?|sang)|['’]s)\s*$/iu;

/** Nouns for what has a title: "her new play, “The Last Ferry.”" */
const WORK =
  /\b(?:show|program|programme|film|movie|book|novel|memoir|biography|song|single|anthem|hit|series|album|podcast|play|thriller|drama|comedy|sitcom|concert|opera|musical|ballet|exhibition|painting|sculpture|poem|story|essay|article|column|editorial|report|study|paper|documentary|magazine|newsletter|blog|game|sequel|spot|ad|project),?\s*$/iu;

/** How far before a mark the word that names a work is looked for, UTF-16 units. */
const REACH = 24;

/** Whether the words before the mark at `at` say that a name, or a word that stands for a thing, follows. */
export const isNamedBefore = (text: string, at: number): boolean =>
  NAMING.test(text.slice(Math.max(0, at - REACH), at));

/** Whether a piece is the title of a work: capitals throughout, after the kind of work it is or where it is to be found. */
export const isWork = (text: string, piece: Span, outer: Span): boolean =>
  isCapitalised(text, [piece]) &&
  (isNamedBefore(text, outer.start) || WORK.test(text.slice(Math.max(0, outer.start - REACH), outer.start)));
