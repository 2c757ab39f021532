import type { Article, Quote, Summary } from '../article.ts';
import { type Candidate, summaryCandidates } from './candidates.ts';
import { terms } from './terms.ts';
import { trimSentence } from './trim.ts';
import { REACH, SUMMARY_SENTENCES, SUMMARY_WORDS, WEIGHTS } from './weights.ts';

export interface SummaryOptions {
  /** At most so many words; 60 as on a story card. */
  readonly words?: number;
}

interface Choice {
  readonly members: readonly Candidate[];
  readonly words: number;
  readonly value: number;
}

/** How much each content word matters: the more sentences hold it and the earlier they stand, the more. */
const importance = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { terms: held, place, barred } of candidates) {
    if (barred) continue;
    const weight = (1 + place) ** -WEIGHTS.decay;
    for (const term of held) sums.set(term, (sums.get(term) ?? 0) + weight);
  }
  return new Map([...sums].map(([term, sum]) => [term, sum ** WEIGHTS.power]));
};

/** A sentence that says what the title says, no more. */
const repeats = (candidate: Candidate, title: ReadonlySet<string>): boolean => {
  let shared = 0;
  for (const term of candidate.terms) if (title.has(term)) shared += 1;
  return title.size > 0 && shared / (candidate.terms.size + title.size - shared) >= 0.8;
};

const worth = (next: Candidate, members: readonly Candidate[], weights: ReadonlyMap<string, number>, lede: number) => {
  let gain = 0;
  for (const term of next.terms) if (!members.some((member) => member.terms.has(term))) gain += weights.get(term) ?? 0;
  const told = (next.quoted > 0.5 ? WEIGHTS.quoted : 1) * (next.pictured ? WEIGHTS.pictured : 1);
  return gain * told * (1 + WEIGHTS.lead * WEIGHTS.leadFade ** (next.place - lede));
};

/** The best set of sentences within the budget, in reading order; one that leans on its predecessor only comes with it. */
const choose = (
  pool: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  budget: number,
  opening: number,
): Choice => {
  const lede = pool[0]?.place ?? 0;
  let best: Choice = { members: [], words: 0, value: 0 };
  const grow = (choice: Choice, from: number): void => {
    if (choice.value > best.value) best = choice;
    if (choice.members.length === SUMMARY_SENTENCES) return;
    for (const [index, next] of pool.entries()) {
      if (index < from || choice.words + next.words > budget) continue;
      if (next.leans && choice.members.at(-1)?.place !== next.place - 1) continue;
      if (next.definite && choice.members.length === 0 && next.place !== opening) continue;
      grow(
        {
          members: [...choice.members, next],
          words: choice.words + next.words,
          value: choice.value + worth(next, choice.members, weights, lede),
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
  const budget = options.words ?? SUMMARY_WORDS;
  const candidates = summaryCandidates(article, quotes);
  const title = new Set(article.titleDerived ? [] : terms(article.title));
  const whole = candidates.filter((candidate) => !candidate.barred && !candidate.cut);
  const told = whole.length > 0 ? whole : candidates.filter((candidate) => !candidate.barred);
  const fresh = told.filter((candidate) => !repeats(candidate, title));
  const pool: Candidate[] = [];
  for (const candidate of (fresh.length > 0 ? fresh : told).slice(0, REACH)) {
    const fits = candidate.words <= budget ? candidate : pool.length === 0 ? trimmed(article, candidate, budget) : null;
    if (fits !== null) pool.push(fits);
  }
  const chosen = choose(pool, importance(candidates), budget, told[0]?.place ?? 0);
  const members = chosen.members.length > 0 ? chosen.members : pool.slice(0, 1);
  return { sentences: members.map(({ start, end }) => ({ start, end })) };
};

const trimmed = ({ text }: Article, lede: Candidate, budget: number): Candidate | null => {
  const cut = trimSentence(text, lede, budget);
  return cut === null ? null : { ...lede, end: cut.end, words: cut.words, terms: new Set(terms(text, cut)) };
};
