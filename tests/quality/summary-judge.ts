import type { Span } from '../../src/core/article.ts';
import { checkFaithful } from '../../src/core/guard/check.ts';
import { readArticle } from '../../src/core/reading.ts';
import { shownWords } from '../../src/core/summary/shown-words.ts';
import { type SummaryStyle, summarize } from '../../src/core/summary/summarize.ts';
import { STYLES } from '../../src/core/summary/weights.ts';
import { words } from '../../src/core/text/words.ts';
import type { LabelledSentence, SummaryCase } from './summary-corpus.ts';

/** A sentence of a summary, with its label; null where it stands further down than the labels reach. */
export interface ShownSentence {
  readonly text: string;
  readonly label: LabelledSentence | null;
  /** Furniture, or with a dateline. */
  readonly unfit: boolean;
  /** Shown without the sentence that it leans on. */
  readonly adrift: boolean;
  /** Something was left out of it, and the rest says what the article does not. */
  readonly bent: boolean;
}

export interface SummaryJudgement {
  readonly of: SummaryCase;
  readonly style: SummaryStyle;
  readonly shown: readonly ShownSentence[];
  readonly words: number;
}

const overlap = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

export const judgeSummary = (of: SummaryCase, style: SummaryStyle): SummaryJudgement => {
  const { article } = of;
  const { quotes } = readArticle(article);
  const { sentences } = summarize(article, quotes, { style });
  const labels = sentences.map((span) => of.sentences.find((one) => overlap(one, span) > 0) ?? null);
  const shown = sentences.map((span, index): ShownSentence => {
    const label = labels[index] ?? null;
    const text = shownWords(article.text, span);
    const before = label === null ? null : (of.sentences[of.sentences.indexOf(label) - 1] ?? null);
    return {
      text,
      label,
      unfit: label !== null && (label.worth === 'never' || (label.stamp !== null && overlap(label.stamp, span) > 0)),
      adrift: label?.leans === true && (before === null || labels[index - 1] !== before),
      bent: text.includes('…') && !checkFaithful(article.text, text.replaceAll(' …', '').replace(/…$/u, '.')).ok,
    };
  });
  return { of, style, shown, words: shown.reduce((sum, { text }) => sum + words(text).length, 0) };
};

export const judgeEveryStyle = (cases: readonly SummaryCase[]): SummaryJudgement[] =>
  cases.flatMap((one) => (['line', 'short', 'full'] as const).map((style) => judgeSummary(one, style)));

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number | null =>
  all.length === 0 ? null : (100 * all.filter(holds).length) / all.length;

/** Shares in per cent; of each the higher is the better. */
export const summaryFiguresOf = (judgements: readonly SummaryJudgement[]): Record<string, number | null> => {
  const shown = judgements.flatMap((one) => one.shown);
  return {
    'sentences good': share(shown, ({ label }) => label?.worth === 'event' || label?.worth === 'good'),
    'sentences that may be shown': share(shown, ({ unfit }) => !unfit),
    'summaries that may be shown': share(judgements, (one) => one.shown.every(({ unfit }) => !unfit)),
    'summaries that stand alone': share(judgements, (one) => one.shown.every(({ adrift }) => !adrift)),
    'summaries given': share(judgements, (one) => one.shown.length > 0),
    'summaries that tell the event': share(
      judgements.filter((one) => one.shown.length > 0),
      (one) => one.shown.some(({ label }) => label?.worth === 'event'),
    ),
    'shortened without harm': share(shown, ({ bent }) => !bent),
    'summaries in the budget': share(judgements, (one) => one.words <= STYLES[one.style].words),
  };
};

/** What an article's letter tells of it: c only measures, and d was written later, as other desks and pages have it. */
const PARTS: Readonly<Record<string, string>> = { c: 'unread', d: 'other desks' };

/** The figures of each style, by part of the corpus. */
export const summaryFiguresByPart = (judgements: readonly SummaryJudgement[]): Record<string, number | null> => {
  const parts = Map.groupBy(judgements, ({ of, style }) => `${style}, ${PARTS[of.slug.charAt(0)] ?? 'read'}`);
  return Object.fromEntries(
    [...parts].flatMap(([part, some]) =>
      Object.entries(summaryFiguresOf(some)).map(([name, figure]) => [`${name}, ${part}`, figure]),
    ),
  );
};
