import { type Article, type Quote, type Span, type Summary, slice } from '../article.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { PERSON_NOUNS, TITLES } from '../text/titles.ts';
import { words } from '../text/words.ts';
import { leaningWord } from './leaning.ts';
import { type Surroundings, voiceOf, worthOf } from './worth.ts';

/** At most so many quotes of one article are key, and so many where one speaker has them all. */
export const MOST = 3;
const MOST_OF_ONE = 2;
/** Words of a quote that is read at a glance and still says something. */
const LENGTH = { fewest: 6, most: 45 };
/** Below this the speaker is too unsure for a card: of quotes in invented articles, above it 13 in 14 are given to the right one, below it half. */
const SURE_ENOUGH = 0.9;
/**
 * Least worth of the best quote of an article, and of each further one: of the quotes chosen so in invented articles left out
 * of the fit, 73 % are good ones, and 4 % should not be shown (`node tests/quality/score.ts --letter c`).
 */
export const LEAST = { first: -1.5, further: 0.7 };
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
    rank: worthOf(quote, around) + (mayBeKey(text, quote) ? 0 : UNFIT),
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

/** Why a quote can't be key, however it ranks. */
export type Bar =
  | { readonly why: 'no statement' | 'nobody' | 'no name' | 'begins midway' }
  | { readonly why: 'unsure'; readonly sure: number; readonly least: number }
  | { readonly why: 'short'; readonly words: number; readonly fewest: number }
  | { readonly why: 'long'; readonly words: number; readonly most: number }
  | { readonly why: 'leans'; readonly on: Span };

/** What keeps a quote from being key, however it ranks; null where nothing does. */
export const barOf = (text: string, quote: Quote): Bar | null => {
  if (quote.kind !== 'statement') return { why: 'no statement' };
  if (quote.speaker === null) return { why: 'nobody' };
  if (!isNamed(text, quote.speaker)) return { why: 'no name' };
  if (quote.confidence < SURE_ENOUGH) return { why: 'unsure', sure: quote.confidence, least: SURE_ENOUGH };
  const count = quote.segments.reduce((sum, segment) => sum + words(text, segment).length, 0);
  if (count < LENGTH.fewest) return { why: 'short', words: count, fewest: LENGTH.fewest };
  if (count > LENGTH.most) return { why: 'long', words: count, most: LENGTH.most };
  if (!BEGINS.test(slice(text, quote))) return { why: 'begins midway' };
  const on = leaningWord(text, quote);
  return on === null ? null : { why: 'leans', on };
};

const BEGINS = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;

/** Somebody, or a body, with a name: "Ida Brook", "spokesman for the Harrow Council", and not "the MLA". */
const isNamed = (text: string, speaker: Span): boolean =>
  words(text, speaker).some((word) => {
    const said = slice(text, word);
    return /^\p{Lu}/u.test(said) && !TITLES.has(said.toLowerCase()) && !PERSON_NOUNS.has(said.toLowerCase());
  });

/** Whether a quote may be key at all. */
export const mayBeKey = (text: string, quote: Quote): boolean => barOf(text, quote) === null;

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
