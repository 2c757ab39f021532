import type { Article, Quote, Summary, SummarySentence } from '../article.ts';
import { type Candidate, summaryCandidates } from './candidates.ts';
import { choose, type Told } from './choose.ts';
import { salienceOf } from './salience.ts';
import { sharedBy, terms } from './terms.ts';
import { sameTerms } from './title.ts';
import { trimSentence } from './trim.ts';
import { REACH, STYLES, WEIGHTS } from './weights.ts';

export type SummaryStyle = keyof typeof STYLES;

export interface SummaryOptions {
  /** How long it may be: `line` one sentence of 25 words, `short` three of 60 words as on a story card, `full` four of 90. */
  readonly style?: SummaryStyle;
  /** At most so many words, whatever the style has. */
  readonly words?: number;
}

/**
 * The place of the sentence that tells the news: the first that says enough of the headline. A story may open with a scene, and
 * come to its news in a later paragraph.
 */
const newsPlace = (told: readonly Candidate[], title: ReadonlySet<string>): number => {
  const lede = told[0]?.place ?? 0;
  const shares = told.slice(0, REACH).map(({ terms: held, place, quoted }) => {
    if (quoted > 0.5) return { place, share: 0 };
    return { place, share: sharedBy(title, held) / Math.max(1, title.size) };
  });
  const best = Math.max(0, ...shares.map(({ share }) => share));
  if (best < WEIGHTS.tellsTitle) return lede;
  return shares.find(({ share }) => share >= WEIGHTS.tellsTitle && share >= WEIGHTS.tellsBest * best)?.place ?? lede;
};

/**
 * Whole sentences that tell the article, verbatim spans in reading order, at most as many and as long as the style has it.
 *
 * A lede longer than that is cut at a clause boundary where the rest holds no attribution, condition or hedge, and
 * left out where there is none. Each sentence can be understood with those chosen before it. Page furniture, captions
 * and pieces of quotations are never chosen, and a dateline is left out of its sentence. Empty where nothing qualifies.
 * Spans are UTF-16 offsets into `article.text`.
 */
export const summarize = (article: Article, quotes: readonly Quote[], options: SummaryOptions = {}): Summary => {
  const { pool, salience, limits, places } = prospects(article, quotes, options);
  const chosen = choose(pool, salience, limits, places);
  const first = pool.filter(({ leans, place }) => !leans || place === places.opening).slice(0, 1);
  return { sentences: (chosen.length > 0 ? chosen : first).map(sentenceOf) };
};

/** The sentences that a summary is chosen from, with what decides which. */
export const prospects = (
  article: Article,
  quotes: readonly Quote[],
  { style = 'short', words = STYLES[style].words }: SummaryOptions,
) => {
  const limits = { words, sentences: STYLES[style].sentences };
  const candidates = summaryCandidates(article, quotes);
  const title = new Set(article.titleDerived ? [] : terms(article.title));
  const fit = candidates.filter(({ barred }) => !barred);
  const whole = fit.filter(({ cut }) => !cut);
  const good = whole.filter(({ poor }) => !poor);
  const told = good.length > 0 ? good : whole.length > 0 ? whole : fit;
  const fresh = told.filter((candidate) => !sameTerms(candidate.terms, title));
  const news = newsPlace(told, title);
  const pool: Told[] = [];
  for (const candidate of (fresh.length > 0 ? fresh : told).slice(0, REACH)) {
    const shortened = style === 'line' || pool.length === 0 || candidate.place === news;
    if (style === 'line' && !tellsNews(candidate, candidates[news], title)) continue;
    const fits = candidate.words <= words ? candidate : shortened ? trimmed(article, candidate, words, style) : null;
    if (fits !== null) pool.push(fits);
  }
  const places = { opening: told[0]?.place ?? 0, news };
  return { pool, candidates, title, salience: salienceOf(candidates, title, news), limits, places };
};

/** A line stands for the whole article: the sentence with the news does, or one that says much the same. */
const tellsNews = (candidate: Candidate, news: Candidate | undefined, title: ReadonlySet<string>): boolean => {
  if (news === undefined || candidate.place === news.place) return true;
  const about = new Set([...news.terms, ...title]);
  return (
    candidate.quoted <= 0.5 && sharedBy(candidate.terms, about) >= WEIGHTS.tellsNews * Math.max(5, candidate.terms.size)
  );
};

const sentenceOf = ({ start, end, segments = [] }: Told): SummarySentence =>
  segments.length > 1 ? { start, end, segments } : { start, end };

const trimmed = ({ text }: Article, whole: Candidate, budget: number, style: SummaryStyle): Told | null => {
  const cut = trimSentence(text, whole, budget, { inside: style === 'line' });
  if (cut === null) return null;
  return { ...whole, ...cut, terms: new Set(cut.segments.flatMap((segment) => terms(text, segment))) };
};
