import { type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { CUE_VERBS } from './cues.ts';
import { endsClause } from './outside.ts';
import type { Passage } from './passages.ts';
import { isCapitalised, isNamedBefore, isWork } from './works.ts';

/** A name of a book, a programme or a headline: capitals throughout, and no sentence's ending. */
export const isTitle = (text: string, passage: Passage): boolean =>
  isCapitalised(text, passage.segments) && !(/[.!?…]$/u.test(slice(text, passage)) && words(text, passage).length > 3);

/** Fewest words of a statement that ends like a sentence, and of one that does not. */
const FEWEST_ENDED = 2;
const FEWEST = 5;

/** Share of what is reported that may stand outside the marks, before a quotation is only part of a paraphrase. */
const OUTSIDE = 0.15;

/** What slogans and notices stand on. */
const SIGNS = new Set(
  (
    'sign signs notice notices banner banners placard placards poster posters sticker stickers flag flags shirt shirts t-shirt ' +
    't-shirts hat hats cap caps badge badges button buttons mug mugs plaque billboard card label line graffiti chalkboard slogan motto'
  ).split(' '),
);

/**
 * A statement stands alone as a sentence or clause; a fragment is words inside somebody else's sentence, or on a sign. `outside`: the
 * share of what is reported that stands outside the marks; `source`: the noun that says it, in small letters.
 */
export const isStatement = (
  text: string,
  passage: Passage,
  attribution: Attribution | null,
  outside: number,
  source: string,
): boolean => {
  const count = passage.segments.reduce((sum, segment) => sum + words(text, segment).length, 0);
  const said = slice(text, passage);
  const ends = endsClause(text, passage);
  const begins = beginsLarge(said);
  if (isTitle(text, passage) && attribution?.how !== 'after') return false;
  if (attribution === null) return begins && ends && count >= FEWEST;
  if (outside > OUTSIDE || (attribution.how === 'same-sentence' && !begins)) return false;
  if (SIGNS.has(source)) return false;
  // “Yes,” she said: one word that makes a sentence.
  if (attribution.how === 'after') return count >= FEWEST_ENDED || (begins && opensSentence(text, passage));
  if (attribution.how === 'colon') return count >= FEWEST_ENDED;
  if (!begins && namesThing(text, attribution, passage, count)) return false;
  if (count < FEWEST_ENDED || !ends || (outside > 0 && !begins)) return count >= FEWEST;
  return count > 3 || outside === 0 || /[.!?]$/u.test(said);
};

const beginsLarge = (said: string): boolean => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(said);

/** Nothing of its sentence stands before the marks. */
const opensSentence = (text: string, { outers }: Passage): boolean => {
  const start = outers[0]?.start ?? 0;
  return /(?:^|[\n.!?:”"’'])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
};

/** Verbs that give a thing a name or a description, and so report a phrase: "called it “a long wait”". */
const DESCRIBING = new Set('call describe dub label term brand refer characterize characterise deem liken'.split(' '));

/** Whether the quoted words only name or describe something, or are too few to say more. */
const namesThing = (text: string, { cue }: Attribution, { outers }: Passage, count: number): boolean => {
  const verb = cue === null ? undefined : CUE_VERBS.get(slice(text, cue).toLowerCase());
  if (verb !== undefined && DESCRIBING.has(verb.base)) return true;
  const start = outers[0]?.start ?? 0;
  return count <= SHORT && !(verb !== undefined && /[,:]\s*$/u.test(text.slice(Math.max(0, start - 3), start)));
};

/** Words up to which a fragment may be a name or irony. */
const SHORT = 3;

/** Words in marks that nobody is quoted by: a title, an ironical word, a name that stands for a thing, a source's headline. */
export const isNoQuote = (
  text: string,
  passage: Passage,
  attribution: Attribution | null,
  statement: boolean,
): boolean => {
  const outer = passage.outers[0] ?? passage;
  const named = isNamedBefore(text, outer.start);
  const titled = isCapitalised(text, passage.segments);
  if (isWork(text, passage, outer) || (titled && isAttribute(text, outer)) || isReference(text, passage)) return true;
  if (isTitle(text, passage)) return attribution === null || (!statement && attribution.how !== 'after');
  if (statement) return false;
  if (attribution === null) return true;
  if (attribution.how === 'neighbour' || attribution.how === 'continued' || attribution.how === 'turn')
    return !beginsLarge(slice(text, passage)) || words(text, passage).length < FEWEST;
  return attribution.how === 'after' && named && passage.segments.length === 1 && words(text, passage).length <= SHORT;
};

/** What follows is described by the quoted words: "the “Never Again” movement". */
const isAttribute = (text: string, outer: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(outer.end - 2)) &&
  /^\s(?!(?:and|or|but|in|on|at|by|to|for|of|that|when|while|as|because|with|after|from|is|was|are|were|said|says)\b)\p{Ll}/u.test(
    text.slice(outer.end, outer.end + 24),
  );

/** A line that lists where something is from: "“Ferry runs again” — The Harbour Post, May 3, 2019". */
const isReference = (text: string, { outers }: Passage): boolean =>
  /^\s*[—–-]\s*[^\n]{2,60}, (?:\p{Lu}\p{Ll}+\.? \d{1,2},?|\d{1,2} \p{Lu}\p{Ll}+\.?) \d{4}\.?[ \t]*(?:\n|$)/u.test(
    text.slice(outers.at(-1)?.end ?? 0, (outers.at(-1)?.end ?? 0) + 100),
  );
