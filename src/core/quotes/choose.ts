import { type Article, type Quote, type Span, type Summary, slice } from '../article.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { PERSON_NOUNS, TITLES } from '../text/titles.ts';
import { words } from '../text/words.ts';
import { leaningWord } from './leaning.ts';
import { isShown, type Surroundings, voiceOf, worthOf } from './worth.ts';

/** At most so many quotes of one article are key, and so many where one speaker has them all. */
export const MOST = 3;
const MOST_OF_ONE = 2;
/** Words of a quote that is read at a glance and still says something. */
const LENGTH = { fewest: 6, most: 45 };
/** Below this the speaker is too unsure for a card: docs/decisions/who-said-it-for-sure.md. */
const SURE_ENOUGH = 0.9;
/**
 * Least worth of the best quote of an article, and of each further one: of the quotes chosen so in invented articles left out
 * of the fit, 9 in 10 are good ones, and none should not be shown (`bench/fit-key-quotes.ts`).
 */
export const LEAST = { first: -1.5, further: 0.7 };
/** What is no statement of somebody named ranks below all that is. */
const UNFIT = -10;

/**
 * Marks the quotes worth showing on a card and ranks all of them, higher is better: statements by a named speaker that
 * stand alone, are of a readable length and tell more than the summary does; one a speaker while there are others.
 */
export const chooseKeyQuotes = (text: string, quotes: readonly Quote[], summary: Summary, title = ''): Quote[] =>
  judgeKeyQuotes(text, quotes, summary, title).map(({ quote }) => quote);

/** As `chooseKeyQuotes`, with why each quote is key or not; in the order of `quotes`. */
export const judgeKeyQuotes = (
  text: string,
  quotes: readonly Quote[],
  summary: Summary,
  title: string,
): { readonly quote: Quote; readonly verdict: Verdict }[] => {
  const around = surroundingsOf({ text, title }, quotes, summary);
  const ranked = quotes.map((quote) => {
    const bar = barOf(text, quote);
    return { quote, bar, rank: worthOf(quote, around) + (bar === null ? 0 : UNFIT), voice: voiceOf(text, quote) };
  });
  const eligible = ranked
    .filter(({ bar }) => bar === null)
    .sort((one, other) => other.rank - one.rank || one.quote.start - other.quote.start);
  const heard = new Set<string>();
  const chosen = new Map<Quote, number>();
  for (const repeat of [false, true])
    for (const { quote, rank, voice } of eligible) {
      if (chosen.size >= (repeat ? MOST_OF_ONE : MOST) || chosen.has(quote) || heard.has(voice) !== repeat) continue;
      if (rank < (chosen.size === 0 ? LEAST.first : LEAST.further)) continue;
      chosen.set(quote, chosen.size + 1);
      heard.add(voice);
    }
  const least = chosen.size === 0 ? LEAST.first : LEAST.further;
  const verdictOf = ({ quote, bar, rank, voice }: (typeof ranked)[number]): Verdict => {
    const place = chosen.get(quote);
    if (place !== undefined) return { why: 'key', place };
    if (bar !== null) return bar;
    if (rank < least) return { why: isShown(quote, summary) ? 'told' : 'weak', rank, least };
    return heard.has(voice) ? { why: 'heard' } : { why: 'enough', most: MOST };
  };
  return ranked.map((one) => ({
    quote: { ...one.quote, key: chosen.has(one.quote), rank: one.rank },
    verdict: verdictOf(one),
  }));
};

/**
 * Why a quote is key or not: `told`: it ranks too low since the summary has it; `heard`: a better one of its speaker is key;
 * `enough`: better ones of others are.
 */
export type Verdict =
  | { readonly why: 'key'; readonly place: number }
  | Bar
  | { readonly why: 'told' | 'weak'; readonly rank: number; readonly least: number }
  | { readonly why: 'heard' }
  | { readonly why: 'enough'; readonly most: number };

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
