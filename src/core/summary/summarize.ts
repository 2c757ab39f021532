import type { Article, Quote, Span, Summary, SummarySentence } from '../article.ts';
import { type Candidate, summaryCandidates } from './candidates.ts';
import { terms } from './terms.ts';
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

interface Choice {
  readonly members: readonly Told[];
  readonly words: number;
  readonly value: number;
}

/** How much each content word matters: the more sentences hold it and the earlier they stand, the more. */
const importance = (candidates: readonly Candidate[], title: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { terms: held, place, barred } of candidates) {
    if (barred) continue;
    const weight = (1 + place) ** -WEIGHTS.decay;
    for (const term of held) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return new Map(
    [...sums].map(([term, sum]) => [term, sum ** WEIGHTS.power * (title.has(term) ? 1 + WEIGHTS.titled : 1)]),
  );
};

/**
 * The place of the sentence that tells the news: the first that says enough of the headline. A story may open with a scene, and
 * come to its news in a later paragraph.
 */
const newsPlace = (told: readonly Candidate[], title: ReadonlySet<string>): number => {
  const lede = told[0]?.place ?? 0;
  const shares = told.slice(0, REACH).map(({ terms: held, place, quoted }) => {
    if (quoted > 0.5) return { place, share: 0 };
    return { place, share: [...title].filter((term) => held.has(term)).length / Math.max(1, title.size) };
  });
  const best = Math.max(0, ...shares.map(({ share }) => share));
  if (best < WEIGHTS.tellsTitle) return lede;
  return shares.find(({ share }) => share >= WEIGHTS.tellsTitle && share >= WEIGHTS.tellsBest * best)?.place ?? lede;
};

const worth = (next: Candidate, members: readonly Candidate[], weights: ReadonlyMap<string, number>, news: number) => {
  let gain = 0;
  for (const term of next.terms) if (!members.some((member) => member.terms.has(term))) gain += weights.get(term) ?? 0;
  const told = (next.quoted > 0.5 || next.spoken ? WEIGHTS.quoted : 1) * (next.pictured ? WEIGHTS.pictured : 1);
  return gain * told * (1 + (next.place < news ? 0 : WEIGHTS.lead * WEIGHTS.leadFade ** (next.place - news)));
};

/** The best set of sentences within the budget, in reading order; one that leans on its predecessor only comes with it. */
const choose = (
  pool: readonly Told[],
  weights: ReadonlyMap<string, number>,
  { words: budget, sentences: most }: { readonly words: number; readonly sentences: number },
  { opening, news }: { readonly opening: number; readonly news: number },
): Choice => {
  let best: Choice = { members: [], words: 0, value: 0 };
  const grow = (choice: Choice, from: number): void => {
    if (choice.value > best.value) best = choice;
    if (choice.members.length === most) return;
    for (const [index, next] of pool.entries()) {
      if (index < from || choice.words + next.words > budget) continue;
      if (next.leans && choice.members.at(-1)?.place !== next.place - 1) continue;
      if (next.definite && choice.members.length === 0 && next.place !== opening && next.place !== news) continue;
      grow(
        {
          members: [...choice.members, next],
          words: choice.words + next.words,
          value: choice.value + worth(next, choice.members, weights, news),
        },
        index + 1,
      );
    }
  };
  grow(best, 0);
  return best;
};

/**
 * One to three whole sentences that tell the article, verbatim spans in reading order, together at most 60 words.
 *
 * A lede longer than that is cut at a clause boundary where the rest holds no attribution, condition or hedge, and
 * left out where there is none. Each sentence can be understood with those chosen before it. Page furniture, captions
 * and pieces of quotations are never chosen, and a dateline is left out of its sentence. Empty where nothing qualifies.
 * Spans are UTF-16 offsets into `article.text`.
 */
export const summarize = (article: Article, quotes: readonly Quote[], options: SummaryOptions = {}): Summary => {
  const style = options.style ?? 'short';
  const { words, sentences } = STYLES[style];
  const budget = options.words ?? words;
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
    const fits = candidate.words <= budget ? candidate : shortened ? trimmed(article, candidate, budget, style) : null;
    if (fits !== null) pool.push(fits);
  }
  const opening = told[0]?.place ?? 0;
  const from = { opening, news };
  const chosen = choose(pool, importance(candidates, title), { words: budget, sentences }, from);
  const first = pool.filter(({ leans, place }) => !leans || place === opening).slice(0, 1);
  const members = chosen.members.length > 0 ? chosen.members : first;
  return { sentences: members.map(sentenceOf) };
};

/** A line stands for the whole article: the sentence with the news does, or one that says much the same. */
const tellsNews = (candidate: Candidate, news: Candidate | undefined, title: ReadonlySet<string>): boolean => {
  if (news === undefined || candidate.place === news.place) return true;
  const about = new Set([...news.terms, ...title]);
  const shared = [...candidate.terms].filter((term) => about.has(term)).length;
  return candidate.quoted <= 0.5 && shared >= WEIGHTS.tellsNews * Math.max(5, candidate.terms.size);
};

/** A candidate as it would be shown. */
interface Told extends Candidate {
  readonly segments?: readonly Span[];
}

const sentenceOf = ({ start, end, segments = [] }: Told): SummarySentence =>
  segments.length > 1 ? { start, end, segments } : { start, end };

const trimmed = ({ text }: Article, whole: Candidate, budget: number, style: SummaryStyle): Told | null => {
  const cut = trimSentence(text, whole, budget, { inside: style === 'line' });
  if (cut === null) return null;
  return { ...whole, ...cut, terms: new Set(cut.segments.flatMap((segment) => terms(text, segment))) };
};
