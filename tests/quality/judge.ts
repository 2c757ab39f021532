import { type Article, type Quote, type Span, type Statement, slice } from '../../src/core/article.ts';
import { findSpeech } from '../../src/core/quotes/index.ts';
import { readArticle } from '../../src/core/reading.ts';
import { agrees, isName, means } from './cast.ts';
import type { GoldArticle, GoldPiece, GoldStatement } from './gold.ts';

/** `unnamed`: a description beside the quote, of somebody whom the article names elsewhere. */
export type Verdict = 'right' | 'unnamed' | 'blank' | 'wrong';

export interface Pair {
  readonly gold: GoldPiece;
  readonly quote: Quote | null;
  /** Null where it was not found, or where nobody need be named: a title, a slogan. */
  readonly speaker: Verdict | null;
  readonly kind: boolean;
}

export interface Role {
  readonly speaker: string;
  readonly gold: string | null;
  readonly given: string | null;
  readonly verdict: Verdict;
}

export interface Shown {
  readonly quote: Quote;
  readonly label: 'good' | 'fair' | 'never';
  readonly speaker: Verdict;
}

export interface Reported {
  readonly gold: GoldStatement;
  readonly found: Statement | null;
  readonly speaker: Verdict | null;
}

/** What the engine made of one article, label by label. */
export interface Judgement {
  readonly article: GoldArticle;
  readonly pairs: readonly Pair[];
  /** Pieces that the engine gives and the labels do not hold. */
  readonly extra: readonly Span[];
  /** One a speaker. */
  readonly roles: readonly Role[];
  readonly shown: readonly Shown[];
  readonly statements: readonly Reported[];
}

/** Spans are the same from so much of their union on. */
const SAME_QUOTE = 0.8;
const SAME_STATEMENT = 0.6;

const alike = (one: Span, other: Span): number => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
};

const closest = <T extends Span>(span: Span, among: readonly T[], least: number): T | null => {
  let best: T | null = null;
  for (const one of among) if (alike(span, one) >= Math.max(least, best === null ? 0 : alike(span, best))) best = one;
  return best;
};

/** The same clause with what is joined to it: both were said. */
const goesOn = (gold: Span, found: Span): boolean => found.start === gold.start && found.end > gold.end;

/** A labelled article as the bot gets it. */
export const articleOf = ({ entry, text }: GoldArticle): Article => ({
  id: entry.slug,
  url: null,
  title: entry.title,
  titleDerived: false,
  byline: entry.byline,
  publisher: null,
  published: null,
  updated: null,
  language: 'en',
  image: null,
  topic: null,
  completeness: 'whole',
  text,
});

/** How a quote is judged as a key quote: by the best of what it holds, and nothing that no label holds may be shown. */
export const labelOf = ({ pieces }: GoldArticle, quote: Quote): Shown['label'] => {
  const labels = pieces
    .filter((piece) => closest(piece, quote.segments, SAME_QUOTE) !== null)
    .map((piece) => piece.quote.key);
  return (['good', 'fair'] as const).find((label) => labels.includes(label)) ?? 'never';
};

/** Reads an article as the bot does and holds what was found against the labels. */
export const judge = (article: GoldArticle): Judgement => {
  const { entry, text, pieces } = article;
  const { quotes } = readArticle(articleOf(article));
  const context = { byline: entry.byline, title: entry.title };
  const cast = [...new Set([...entry.quotes, ...entry.statements].flatMap(({ speaker }) => speaker ?? []))];
  const verdict = (speaker: Span | null, gold: string | null, said: Span): Verdict => {
    if (gold === null) return speaker === null ? 'right' : 'wrong';
    if (speaker === null) return 'blank';
    const naming = slice(text, speaker);
    if (means(naming, gold, cast)) return 'right';
    const [first, last] = speaker.start < said.start ? [speaker, said] : [said, speaker];
    const beside = !text.slice(first.end, last.start).includes('\n');
    return isName(gold) && !isName(naming) && beside ? 'unnamed' : 'wrong';
  };

  const given = quotes.flatMap((quote) => quote.segments.map(({ start, end }) => ({ start, end, quote })));
  const matched = new Set<Span>();
  const pairs = pieces.map((gold): Pair => {
    const piece = closest(gold, given, SAME_QUOTE);
    if (piece !== null) matched.add(piece);
    const quote = piece?.quote ?? null;
    const { kind, speaker } = gold.quote;
    const quoted = kind === 'statement' || kind === 'fragment';
    return {
      gold,
      quote,
      speaker: quote === null || !quoted ? null : verdict(quote.speaker, speaker, gold),
      kind: quoted ? quote?.kind === kind : quote?.kind !== 'statement',
    };
  });

  const found = findSpeech(text, context).statements;
  return {
    article,
    pairs,
    extra: given.filter((piece) => !matched.has(piece)),
    roles: rolesOf(text, pairs),
    shown: quotes
      .filter(({ key }) => key)
      .map((quote) => ({
        quote,
        label: labelOf(article, quote),
        speaker: verdict(quote.speaker, pairs.find((pair) => pair.quote === quote)?.gold.quote.speaker ?? null, quote),
      })),
    statements: article.statements.map((gold): Reported => {
      const statement = closest(gold, found, SAME_STATEMENT) ?? found.find((one) => goesOn(gold, one)) ?? null;
      return {
        gold,
        found: statement,
        speaker: statement === null ? null : verdict(statement.speaker, gold.speaker, gold),
      };
    }),
  };
};

/** Of each speaker who was rightly named, the role that the engine gives. */
const rolesOf = (text: string, pairs: readonly Pair[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const { gold, quote, speaker: verdict } of pairs) {
    const { speaker, role } = gold.quote;
    if (speaker === null || quote === null || verdict !== 'right' || roles.has(speaker)) continue;
    const given = quote.role === null ? null : slice(text, quote.role);
    const right = role === null || given === null ? role === given : agrees(given, role);
    roles.set(speaker, {
      speaker,
      gold: role,
      given,
      verdict: right ? 'right' : given === null ? 'blank' : 'wrong',
    });
  }
  return [...roles.values()];
};
