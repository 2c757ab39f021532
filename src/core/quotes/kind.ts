import { slice } from '../article.ts';
import { words } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { endsClause } from './outside.ts';
import type { Passage } from './passages.ts';

/** Words that a title writes small. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|is|vs)$/iu;

/** A name of a book, a programme or a headline: capitals throughout, and no sentence's ending. */
export const isTitle = (text: string, passage: Passage): boolean =>
  isCapitalised(text, passage) && !(/[.!?…]$/u.test(slice(text, passage)) && words(text, passage).length > 3);

const isCapitalised = (text: string, passage: Passage): boolean => {
  const long = words(text, passage)
    .map((word) => slice(text, word))
    .filter((word) => !SMALL.test(word));
  return long.length > 0 && long.length <= 10 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

/** Fewest words of a statement that ends like a sentence, and of one that does not. */
const FEWEST_ENDED = 2;
const FEWEST = 5;

/** Share of what is reported that may stand outside the marks, before a quotation is only part of a paraphrase. */
const OUTSIDE = 0.15;

/**
 * A statement stands alone as a sentence or clause; a fragment is words inside somebody else's sentence. `outside`: the share of what
 * is reported that stands outside the marks.
 */
export const isStatement = (
  text: string,
  passage: Passage,
  attribution: Attribution | null,
  outside: number,
): boolean => {
  const count = passage.segments.reduce((sum, segment) => sum + words(text, segment).length, 0);
  const said = slice(text, passage);
  const ends = endsClause(text, passage);
  const begins = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(said);
  if (isTitle(text, passage) && attribution?.how !== 'after') return false;
  if (attribution === null) return begins && ends && count >= FEWEST;
  if (outside > OUTSIDE || (attribution.how === 'same-sentence' && !begins)) return false;
  if (attribution.how === 'after' || attribution.how === 'colon') return count >= FEWEST_ENDED;
  if (count < FEWEST_ENDED || !ends || (outside > 0 && !begins)) return count >= FEWEST;
  return count > 3 || outside === 0 || /[.!?]$/u.test(said);
};

/** Farthest that the cue of a short fragment may stand before it, UTF-16 units: beyond, the words are the writer's own. */
const CUE_REACH = 45;
/** Words up to which a fragment may be a name or irony. */
const SHORT = 3;

/** Words that a quoted word stands for a thing after: "on “Morning Talk”", "the “luxury” flats". */
const NAMING =
  /(?:\b(?:on|in|of|from|at|for|with|by|to|the|a|an|this|that|so-called|titled|entitled|named|word|term|phrase|show|program|programme|film|movie|book|song|series|album|podcast|ad)|['’]s)\s*$/iu;

/** Nouns for what has a title: "her new play, “The Last Ferry.”" */
const WORK =
  /\b(?:show|program|programme|film|movie|book|novel|song|single|series|album|podcast|play|thriller|drama|concert|musical|exhibition|essay|documentary|magazine),?\s*$/iu;

/** Words in marks that nobody is quoted by: a title, an ironical word, a name that stands for a thing. */
export const isNoQuote = (
  text: string,
  passage: Passage,
  attribution: Attribution | null,
  statement: boolean,
): boolean => {
  const outer = passage.outers[0] ?? passage;
  const before = text.slice(Math.max(0, outer.start - 24), outer.start);
  const named = NAMING.test(before);
  if (isCapitalised(text, passage) && (named || WORK.test(before))) return true;
  if (isTitle(text, passage)) return attribution === null || (!statement && attribution.how !== 'after');
  if (statement) return false;
  if (attribution === null || attribution.how === 'neighbour' || attribution.how === 'continued') return true;
  if (passage.segments.length > 1 || words(text, passage).length > SHORT) return false;
  if (attribution.how === 'after') return named;
  if (named && NOUN.test(text.slice(outer.end, outer.end + 24))) return true;
  return attribution.cue === null || outer.start - attribution.cue.end > CUE_REACH;
};

/** What follows is described by the quoted word. */
const NOUN =
  /^\s(?!(?:and|or|but|in|on|at|by|to|for|of|that|when|while|as|because|with|after|from|is|was|are|were)\b)\p{Ll}/u;
