import { type Caveat, type Reading, type Span, slice, within } from '../article.ts';
import { isFragment } from '../summary/fragment.ts';
import { leansBack } from '../summary/leaning.ts';
import { sentences } from '../text/sentences.ts';

/** Sentences that are told before a caveat at most, and how long they may be together, UTF-16 units. */
const BEFORE = { sentences: 3, length: 400 } as const;
/** So far back the sentence before is looked for, UTF-16 units. */
const REACH = 1_200;

const ENDS = /[.!?…]["'”’»)\]]*$/u;
/** What turns against what the card tells needs no more than that, nor does what somebody grants in their own words. */
const TURNS =
  /^["“‘'(]*(?:(?:but|and|yet|however|still|meanwhile|nevertheless|nonetheless|though),? |(?<=["“‘'])(?:although|because|so) )(?=\p{L})/iu;
/** "Losing those states is a first step" */
const POINTS_AT_SOME =
  /^(?:[\p{L}'’-]+,? ){1,3}(?:those|these) (?!(?:who|whose|which|that|in|of|with|from|days|are|were|on|at|for|to|by)\b)\p{Ll}/iu;
const CLAIM =
  'account|claim|allegation|accusation|assertion|statement|version|complaint|charge|report|figure|estimate|finding';
/** "The Gazette could not verify their account": of what somebody told before. */
const POINTS_AT_CLAIM = new RegExp(
  `\\b(?:(?:this|that) (?:${CLAIM})|(?:these|those) (?:${CLAIM})s|their (?:${CLAIM})s?)\\b`,
  'iu',
);
/** "The operator denied the claim." */
const DENIES_A_CLAIM =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)) (?:all )?the (?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?)(?=[.,;:]|$)/iu;
const PERSON = /^["“‘'(]*(?:he|she|they)\b/i;
/** Leans on somebody or something, not on what the claim tells. */
const OF_SOMEBODY =
  /^["“‘'(]*(?:he|she|they|his|her|their|its|both|neither|either|another|others?|some|many|most|all|each|one|none|several|few)\b/i;

const LOOKS_INTO =
  'verif(?:y|ied)|confirm(?:ed)?|establish(?:ed)?|check(?:ed)?|reach(?:ed)?|review(?:ed)?|see|seen|obtain(?:ed)?|find|found|determined?|corroborate|identif(?:y|ied)|say|said|comment(?:ed)?';
const ANSWERS =
  'said|says|denied|denies|declined|added|warned|insist(?:s|ed)|maintain(?:s|ed)|reject(?:s|ed)|disput(?:es|ed)|estimat(?:es|ed)|expect(?:s|ed)';
/** "It could not establish who signed them": who looked into it, not what was told; "It could not be confirmed" is that. */
const IT_ACTS = new RegExp(
  `^["“‘'(]*it (?:(?:(?:has|had|could|can|did|does)(?:n['’]t| not)?(?: (?:yet|immediately|independently|been (?:un)?able to))*|(?:was|is) (?:un|not )?able to) (?:${LOOKS_INTO})|${ANSWERS})\\b`,
  'iu',
);

/**
 * The words by which a caveat can be understood on a card that shows these parts of its article, of which it may be one: its own where
 * they lean on nothing, or only on what else is shown or on the holder, who is named beside them; else with up to three sentences before.
 */
export const readableAlone = (reading: Reading, caveat: Caveat, shown: readonly Span[]): Span => {
  const { text } = reading.article;
  if (caveat.kind === 'correction') return caveat;
  const seen = shown.filter((one) => one !== caveat);
  const claimShown = caveat.claim !== null && !within(caveat.claim, caveat) && isSeen(caveat.claim, seen);
  const written = bare(text, caveat);
  if (!claimShown && (POINTS_AT_CLAIM.test(written) || deniesUntold(reading, caveat, seen)))
    return { start: beginningBefore(reading, caveat, seen), end: caveat.end };
  const acts = IT_ACTS.test(written);
  if (!acts && !leans(text, caveat)) return caveat;
  if (caveat.holder !== null && !within(caveat.holder, caveat) && PERSON.test(written)) return caveat;
  if (claimShown && !OF_SOMEBODY.test(written) && !acts) return caveat;
  return { start: beginningBefore(reading, caveat, seen), end: caveat.end };
};

/** Denies "the claim" of an article of which the card shows no summary: the reader has not met it. */
const deniesUntold = ({ article: { text }, summary }: Reading, caveat: Caveat, seen: readonly Span[]): boolean =>
  DENIES_A_CLAIM.test(bare(text, caveat)) && !summary.sentences.some((sentence) => isSeen(sentence, seen));

/** Where the sentences begin that a caveat leans on; its own beginning where the card shows these, or they can't be told. */
const beginningBefore = (reading: Reading, caveat: Span, seen: readonly Span[]): number => {
  const { text } = reading.article;
  let { start } = caveat;
  for (let left = BEFORE.sentences; left > 0; left -= 1) {
    const before = sentenceBefore(reading, start);
    if (before === null || isSeen(before, seen) || caveat.start - before.start > BEFORE.length) break;
    if (isAllQuoted(reading, before)) break;
    ({ start } = before);
    if (!leans(text, before)) break;
  }
  return start;
};

/** Marks of quotation around a sentence, UTF-16 units. */
const MARKS = 4;

/** Said without telling by whom: it names nobody whom the next sentence may mean. */
const isAllQuoted = ({ quotes }: Reading, span: Span): boolean =>
  quotes.some(
    ({ start, end, speaker }) =>
      Math.min(end, span.end) - Math.max(start, span.start) >= span.end - span.start - MARKS &&
      !(speaker !== null && within(speaker, span)),
  );

const leans = (text: string, span: Span): boolean =>
  closesMore(slice(text, span)) ||
  POINTS_AT_SOME.test(bare(text, span)) ||
  leansBack(bare(text, span), text.slice(0, span.start).trim() === '');

/** A sentence without the "but" that ties it to the card. */
const bare = (text: string, span: Span): string => {
  const written = slice(text, span).trim().replace(TURNS, '');
  return `${written.slice(0, 1).toUpperCase()}${written.slice(1)}`;
};

/** A bracket that was opened before. */
const closesMore = (written: string): boolean => written.split(')').length > written.split('(').length;

/** Shown in good part. */
const isSeen = (span: Span, seen: readonly Span[]): boolean =>
  seen.some(({ start, end }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) >= span.end - span.start);

/** The whole sentence before an offset, of the same paragraph or the one before; null where that is none, or half a quotation. */
const sentenceBefore = ({ article: { text }, quotes }: Reading, at: number): Span | null => {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const end = from + before.trimEnd().length;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const start = Math.max(from, line);
  const last = sentences(text, { start, end }).at(-1);
  if (last === undefined || (last.start === start && start > line) || !ENDS.test(slice(text, last))) return null;
  if (isFragment(text, last)) return null;
  // A quotation of several sentences begins before the last of them.
  const split = quotes.find((quote) => quote.start < last.start && last.start < quote.end);
  return split === undefined ? last : null;
};
