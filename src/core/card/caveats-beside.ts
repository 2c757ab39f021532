import { type Caveat, type Reading, type Span, slice, within } from '../article.ts';
import type { CaveatBlock } from '../card.ts';
import type { Story } from '../story.ts';
import { caveatsToShow, findCaveats, holds } from '../summary/caveats.ts';
import { shownWords } from '../summary/shown-words.ts';
import type { FoundQuote } from './shown-quotes.ts';
import type { ShownSentence } from './shown-summary.ts';
import { type ShownArticle, storyCaveats } from './story-caveats.ts';

/**
 * What a story's headline, the sentences that tell it and the quotes beside these need to be told with: the caveats of each
 * article whose words are shown, but for those that the shown words state themselves, then what others hold against these; each once.
 */
export const caveatsBeside = (
  story: Story,
  told: readonly ShownSentence[],
  quotes: readonly FoundQuote[],
): CaveatBlock[] => {
  const words = [
    story.readings[0]?.article.title ?? '',
    ...told.map(({ reading, span }) => shownWords(reading.article.text, span)),
    ...quotes.map(({ reading, quote }) => slice(reading.article.text, quote)),
  ];
  const shown = story.readings.flatMap((reading, index): ShownArticle[] => {
    const beside = quotes.filter((found) => found.reading === reading).map(({ quote }) => quote);
    const sentences = told
      .filter((sentence) => sentence.reading === reading)
      .flatMap(({ span }) => span.segments ?? [span]);
    if (index > 0 && sentences.length === 0 && beside.length === 0) return [];
    const caveats = caveatsFor(reading, sentences, story.readings.length > 1);
    const open = caveatsToShow({ summary: { sentences }, caveats }, beside);
    const seen = [
      ...sentences,
      ...beside.flatMap(({ segments, speaker }) => [...segments, ...(speaker === null ? [] : [speaker])]),
    ];
    const stated = caveats.filter((caveat) => caveat.needed && holds(seen, caveat));
    return [{ reading: { ...reading, caveats }, open, stated, seen }];
  });
  return storyCaveats(story.readings, shown, words);
};

/**
 * Which caveats are needed was found for the article's own summary: where other sentences are shown, for those; and beside other articles
 * where it is not shown whole, as each line must bear on what is told.
 */
const caveatsFor = (
  { article, summary, quotes, statements, caveats }: Reading,
  sentences: readonly Span[],
  others: boolean,
): readonly Caveat[] => {
  const own = summary.sentences.flatMap(({ start, end, segments }) => segments ?? [{ start, end }]);
  const isOwn = (one: Span): boolean => own.some((known) => within(one, known));
  const known =
    sentences.every(isOwn) && (!others || own.every((one) => sentences.some((shown) => within(one, shown))));
  return known ? caveats : [...caveats, ...findCaveats(article, { sentences }, quotes, statements)];
};
