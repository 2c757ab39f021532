import { type Quote, type Reading, slice } from '../article.ts';
import type { Story } from '../story.ts';
import { quoteWords } from './quote-block.ts';

/** A quote with the article that it is a span of. */
export interface FoundQuote {
  readonly reading: Reading;
  readonly quote: Quote;
}

/**
 * The key quotes of a story's articles that are best worth showing, at most `limit`: one a speaker while there are others, none twice,
 * and none that is `told` elsewhere on the card.
 */
export const shownQuotes = (story: Story, limit: number, told: Quote | null): FoundQuote[] => {
  const found = story.readings
    .flatMap((reading) =>
      reading.quotes.filter((quote) => quote.key && !isBrokenOff(reading, quote)).map((quote) => ({ reading, quote })),
    )
    // A sort keeps the order of equals: of two publishers with the same words the card's own comes first.
    .toSorted((one, other) => other.quote.rank - one.quote.rank);
  const heard = new Set<string>(
    told === null
      ? []
      : story.readings.flatMap((reading) => (reading.quotes.includes(told) ? [wordsOf({ reading, quote: told })] : [])),
  );
  const fresh = found.filter((each) => {
    const words = wordsOf(each);
    if (heard.has(words)) return false;
    heard.add(words);
    return true;
  });
  const firsts = fresh.filter(
    (each, index) => fresh.findIndex((other) => speakerOf(other) === speakerOf(each)) === index,
  );
  const others = fresh.filter((each) => !firsts.includes(each));
  return [...firsts, ...others].slice(0, limit);
};

/** Whether its article, an excerpt, ends in the middle of it. */
const isBrokenOff = ({ article: { text } }: Reading, quote: Quote): boolean =>
  /(?:\.\.\.|…)["”’']*$/u.test(slice(text, quote).trimEnd()) &&
  /^["”’'\s]*$/u.test(text.slice(quote.end, quote.end + NEAR_END));

/** Longer than all that may stand behind the last words of an excerpt, UTF-16 units. */
const NEAR_END = 40;

const wordsOf = ({ reading: { article }, quote }: FoundQuote): string =>
  quoteWords(article.text, quote)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A speaker whom one publisher names in full and another by the family name is one. */
const speakerOf = ({ reading: { article }, quote }: FoundQuote): string =>
  quote.speaker === null ? '' : (slice(article.text, quote.speaker).toLowerCase().split(/\s+/u).at(-1) ?? '');
