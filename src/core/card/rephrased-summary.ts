import { type Caveat, type Quote, type Reading, slice } from '../article.ts';
import { type Block, type Inline, literal } from '../card.ts';
import type { ShownRephrasing } from '../rephrasing/rephrased.ts';
import type { Story } from '../story.ts';
import { caveatsToShow, findCaveats } from '../summary/caveats.ts';
import { caveatBlocks, eachOnce } from './caveat-blocks.ts';
import { caveatsElsewhere } from './caveats-elsewhere.ts';
import { sourceName } from './source-name.ts';

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
  const stating: Reading[] = [];
  const blocks = readings.flatMap((reading, index) => {
    const { article, statements } = reading;
    const told = supports.filter((support) => support.reading === reading).map(({ span }) => span);
    const quotes = found.filter((one) => one.reading === reading).map(({ quote }) => quote);
    if (index > 0 && told.length === 0 && quotes.length === 0) return [];
    const all = [...reading.caveats, ...findCaveats(article, { sentences: told }, reading.quotes, statements)];
    stating.push({ ...reading, caveats: all });
    const caveats = all.filter((caveat) => !repeats(sentences, article.text, caveat));
    return caveatBlocks(reading, caveatsToShow({ summary: { sentences: [] }, caveats }, quotes));
  });
  const words = [readings[0]?.article.title ?? '', ...sentences];
  return eachOnce([...blocks, ...caveatsElsewhere(readings, stating, words)]);
};

const repeats = (sentences: readonly string[], text: string, caveat: Caveat): boolean => {
  const words = oneLine(slice(text, caveat));
  return sentences.some((sentence) => oneLine(sentence).includes(words));
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
