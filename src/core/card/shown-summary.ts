import { type Quote, type Span, type SummarySentence, slice } from '../article.ts';
import { type BriefSentence, briefOf } from '../stories/brief/brief.ts';
import type { Story } from '../story.ts';
import { leansBack } from '../summary/leaning.ts';
import { summarize } from '../summary/summarize.ts';
import { isTitle } from '../summary/title.ts';
import { trimSentence } from '../summary/trim.ts';
import { STYLES } from '../summary/weights.ts';
import { words } from '../text/words.ts';

/** A sentence as a card shows it. */
export interface ShownSentence extends BriefSentence {
  readonly span: SummarySentence;
}

/** A sentence of which this much is a quote shown beside it says little else. */
const mostly = 1 / 3;

/**
 * The sentences that tell a story beside its headline and the quotes shown: a line of one, or all of them; what would be told
 * twice is left out, but for where nothing would be left.
 */
export const shownSummary = (
  story: Story,
  quotes: readonly Quote[],
  style: 'line' | 'short',
): readonly ShownSentence[] => {
  const title = story.readings[0]?.article.title ?? '';
  const told = story.news ?? briefOf(story.readings);
  const fresh = told.filter(({ reading, span }) => !isTold(reading.article.text, span, title, reading.quotes, quotes));
  const shown = [withoutOrphans(told, fresh), fresh, told].find((some) => some.length > 0) ?? [];
  return style === 'short' ? shown : lineOf(story, shown, quotes);
};

/** Said by the headline, or in good part by a quote beside it. */
const isTold = (text: string, span: Span, title: string, own: readonly Quote[], shown: readonly Quote[]): boolean =>
  isTitle(text, span, title) ||
  quoted(
    span,
    shown.filter((quote) => own.includes(quote)),
  ) >= mostly;

/** Where a sentence is left out, one that leans on it goes too: "he" would be somebody else, "it" nothing where all before is gone. */
const withoutOrphans = (told: readonly BriefSentence[], kept: readonly BriefSentence[]): BriefSentence[] => {
  const left: BriefSentence[] = [];
  for (const [index, sentence] of told.entries()) {
    const before = told[index - 1];
    const words = slice(sentence.reading.article.text, sentence.span);
    const parted = before !== undefined && !left.includes(before) && leansBack(words);
    const orphan = parted && (left.length === 0 || PERSON.test(words));
    if (kept.includes(sentence) && !orphan) left.push(sentence);
  }
  return left;
};

const PERSON = /\b(?:he|she|they|his|her|their|him|them)\b/i;

/** One sentence within the words of a line; where none that tells the story can be had so short, its first one whole. */
const lineOf = (story: Story, shown: readonly BriefSentence[], quotes: readonly Quote[]): ShownSentence[] => {
  const [first] = shown;
  if (first === undefined) return [];
  const { reading, span } = first;
  const { article } = reading;
  if (words(article.text, span).length <= STYLES.line.words) return [first];
  const cut = trimSentence(article.text, span, STYLES.line.words, { inside: true });
  if (cut !== null) return [{ reading, span: cut }];
  if (story.readings.length > 1 || story.news !== undefined) return [first];
  const lines = summarize(article, reading.quotes, { style: 'line' }).sentences;
  const line = lines.find((one) => !isTold(article.text, one, article.title, reading.quotes, quotes));
  return [line === undefined ? first : { reading, span: line }];
};

/** The part of a sentence that stands in quotes, from 0 to 1. */
const quoted = ({ start, end }: Span, quotes: readonly Quote[]): number => {
  const inside = quotes.flatMap(({ segments }) =>
    segments.map((segment) => Math.max(0, Math.min(end, segment.end) - Math.max(start, segment.start))),
  );
  return inside.reduce((sum, length) => sum + length, 0) / Math.max(1, end - start);
};
