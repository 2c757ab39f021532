import { type Caveat, type Quote, type Reading, slice } from '../article.ts';
import { type Block, type Inline, literal } from '../card.ts';
import type { ShownRephrasing } from '../rephrasing/rephrased.ts';
import type { Story } from '../story.ts';
import { caveatsToShow, findCaveats } from '../summary/caveats.ts';
import { sourceName } from './source-name.ts';
import { type ShownArticle, storyCaveats } from './story-caveats.ts';

/** A model's text in place of a story's own sentences. */
export const rephrasedBlocks = ({ sentences }: ShownRephrasing): Block[] => [
  { type: 'text', inlines: [literal(sentences.join(' '))] },
];

/** Whose text it is, and of which publishers where it tells more than the card's own. */
export const rephrasedNote = ({ model, supports }: ShownRephrasing, lead: Reading): Inline[] => {
  const names = [
    ...new Set(supports.map(({ reading }) => sourceName(reading.article)).filter((name) => name !== null)),
  ];
  const own = names.every((name) => name === sourceName(lead.article));
  return [literal(`summary shortened by ${model}${own ? '' : ` from ${new Intl.ListFormat('en').format(names)}`}`)];
};

/**
 * The caveats that a model's text needs, each once: those of the headline, of the sentences that it was made from, but for what
 * it repeats word for word, and of the quotes shown beside it.
 */
export const rephrasedCaveats = (
  { sentences, supports }: ShownRephrasing,
  { readings }: Story,
  found: readonly { readonly reading: Reading; readonly quote: Quote }[],
): Block[] => {
  const shown = readings.flatMap((reading, index): ShownArticle[] => {
    const { article, statements } = reading;
    const told = supports.filter((support) => support.reading === reading).map(({ span }) => span);
    const quotes = found.filter((one) => one.reading === reading).map(({ quote }) => quote);
    if (index > 0 && told.length === 0 && quotes.length === 0) return [];
    const caveats = [...reading.caveats, ...findCaveats(article, { sentences: told }, reading.quotes, statements)];
    const stated = caveats.filter((caveat) => caveat.needed && repeats(sentences, article.text, caveat));
    const left = caveats.filter((caveat) => !stated.includes(caveat));
    const open = caveatsToShow({ summary: { sentences: [] }, caveats: left }, quotes);
    return [{ reading: { ...reading, caveats }, open, stated, seen: told }];
  });
  const words = [readings[0]?.article.title ?? '', ...sentences];
  return storyCaveats(readings, shown, words);
};

const repeats = (sentences: readonly string[], text: string, caveat: Caveat): boolean => {
  const words = oneLine(slice(text, caveat));
  return sentences.some((sentence) => oneLine(sentence).includes(words));
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
