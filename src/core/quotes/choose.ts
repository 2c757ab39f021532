import { type Article, type Quote, type Span, type Summary, slice } from '../article.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { words } from '../text/words.ts';
import { type Surroundings, voiceOf, worthOf } from './worth.ts';

/** At most so many quotes of one article are key, and so many where one speaker has them all. */
const MOST = 3;
const MOST_OF_ONE = 2;
/** Words of a quote that is read at a glance and still says something. */
const LENGTH = { fewest: 6, most: 45 };
/** Below this the speaker is too unsure for a card: of quotes in invented articles, above it 13 in 14 are given to the right one, below it half. */
const SURE_ENOUGH = 0.85;
/**
 * Least worth of the best quote of an article, and of each further one: of the quotes chosen so in invented articles left out
 * of the fit, 73 % are good ones, and 4 % should not be shown (`node tests/quality/score.ts --letter c`).
 */
const LEAST = { first: -1.5, further: 0.3 };
/** What is no statement of somebody named ranks below all that is. */
const UNFIT = -10;

/**
 * Marks the quotes worth showing on a card and ranks all of them, higher is better: statements by a named speaker that
 * stand alone, are of a readable length and tell more than the summary does; one a speaker while there are others.
 */
export const chooseKeyQuotes = (text: string, quotes: readonly Quote[], summary: Summary, title = ''): Quote[] => {
  const around = surroundingsOf({ text, title }, quotes, summary);
  const ranked = quotes.map((quote) => ({
    ...quote,
    key: false,
    rank: worthOf(quote, around) + (isAttributed(text, quote) ? 0 : UNFIT),
  }));
  const eligible = ranked
    .filter((quote) => mayBeKey(text, quote))
    .sort((one, other) => other.rank - one.rank || one.start - other.start);
  const heard = new Set<string>();
  const chosen = new Set<Quote>();
  for (const repeat of [false, true])
    for (const quote of eligible) {
      const voice = voiceOf(text, quote);
      if (chosen.size >= (repeat ? MOST_OF_ONE : MOST) || chosen.has(quote) || heard.has(voice) !== repeat) continue;
      if (quote.rank < (chosen.size === 0 ? LEAST.first : LEAST.further)) continue;
      chosen.add(quote);
      heard.add(voice);
    }
  return ranked.map((quote) => (chosen.has(quote) ? { ...quote, key: true } : quote));
};

const isAttributed = (text: string, quote: Quote): boolean =>
  quote.kind === 'statement' && quote.speaker !== null && /\p{Lu}/u.test(slice(text, quote.speaker));

/** Whether a quote may be key at all, however it ranks. */
export const mayBeKey = (text: string, quote: Quote): boolean => {
  const count = quote.segments.reduce((sum, segment) => sum + words(text, segment).length, 0);
  return isAttributed(text, quote) && quote.confidence >= SURE_ENOUGH && count >= LENGTH.fewest && count <= LENGTH.most;
};

/** What quotes are weighed against: the article's title and summary, and the quotes beside them. */
export const surroundingsOf = (
  { text, title }: Pick<Article, 'text' | 'title'>,
  quotes: readonly Quote[],
  summary: Summary,
): Surroundings => {
  const voices = new Map<string, number>();
  for (const quote of quotes) {
    const voice = voiceOf(text, quote);
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const continued = quotes.filter((quote, at) => {
    const next = quotes[at + 1];
    return next !== undefined && !text.slice(quote.end, next.start).includes('\n');
  });
  return {
    text,
    summary,
    titled: contentOf(title, [{ start: 0, end: title.length }]),
    told: contentOf(text, summary.sentences),
    voices,
    continued: new Set(continued.map(({ start }) => start)),
  };
};

const contentOf = (text: string, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans
      .flatMap((span) => words(text, span))
      .map((word) => slice(text, word).toLowerCase())
      .filter((word) => word.length > 2 && !isClosedClass(word)),
  );
