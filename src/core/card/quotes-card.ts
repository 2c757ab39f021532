import type { Article, Quote } from '../article.ts';
import { type Action, type Block, type Button, type Card, card, literal, type Section, section } from '../card.ts';
import type { QuoteHit, StatementHit } from '../ports.ts';
import type { Story } from '../story.ts';
import { quoteBlock } from './quote-block.ts';
import { reportedAPage, reportedSections } from './reported-sections.ts';
import { articleOrigin, count } from './source-name.ts';

export interface QuotesOptions {
  readonly title: string;
  /** What its Previous and Next ask for; they are given the page's number. */
  readonly turn: Omit<Action, 'page'>;
  /** From 0; one beyond the last shows the last. */
  readonly page?: number;
  readonly audience?: Card['audience'];
  /** What is shown apart, below the quotes: the publishers' words, never in marks. */
  readonly reported?: readonly StatementHit[];
}

/** Quotes a page: a reader takes in about as many at a glance. */
export const quotesAPage = 5;

/** All quotes of a story, article by article, as said: the answer to "More quotes". */
export const storyQuotesCard = (story: Story, page = 0): Card => {
  const hits = story.readings.flatMap(({ article, quotes }) =>
    quotes.map((quote) => ({ quote, article, storyId: story.id })),
  );
  const title = story.readings[0]?.article.title ?? '';
  return quotesCard(hits, { title: `Quotes: ${title}`, turn: { verb: 'more-quotes', argument: story.id }, page });
};

/**
 * One page of quotes in the given order, each with its speaker; neighbours of one article share a section. Below them, apart, what
 * is reported without being quoted, some on each page.
 */
export const quotesCard = (hits: readonly QuoteHit[], options: QuotesOptions): Card => {
  const { reported = [] } = options;
  const pages = Math.max(1, Math.ceil(hits.length / quotesAPage), Math.ceil(reported.length / reportedAPage));
  const page = Math.max(0, Math.min(pages - 1, Math.trunc(options.page ?? 0) || 0));
  const shown = hits.slice(page * quotesAPage, (page + 1) * quotesAPage);
  const told = reported.length === 0 ? '' : ` · ${reported.length} reported`;
  const numbers = `${count(hits.length, 'quote')}${told}${pages === 1 ? '' : ` · page ${page + 1} of ${pages}`}`;
  return card({
    tone: 'news',
    audience: options.audience ?? 'asker',
    fallback: `${options.title}: ${numbers}`,
    sections: [
      section({
        title: { text: options.title, url: null },
        blocks: [{ type: 'text', inlines: [literal(numbers)] }],
      }),
      ...byArticle(shown).map(articleQuotes),
      ...reportedSections(reported.slice(page * reportedAPage, (page + 1) * reportedAPage)),
    ],
    buttons: [turnTo(options.turn, 'Previous', page - 1, pages), turnTo(options.turn, 'Next', page + 1, pages)].flat(),
  });
};

interface ArticleQuotes {
  readonly article: Article;
  readonly quotes: Quote[];
}

const byArticle = (hits: readonly QuoteHit[]): ArticleQuotes[] => {
  const groups: ArticleQuotes[] = [];
  for (const { article, quote } of hits) {
    const last = groups.at(-1);
    if (last?.article.id === article.id) last.quotes.push(quote);
    else groups.push({ article, quotes: [quote] });
  }
  return groups;
};

const articleQuotes = ({ article, quotes }: ArticleQuotes): Section => {
  const blocks: Block[] = quotes.map((quote) => quoteBlock(article, quote));
  return section({
    topic: article.topic,
    blocks,
    footer: articleOrigin(article),
  });
};

const turnTo = (turn: Omit<Action, 'page'>, label: string, page: number, pages: number): Button[] =>
  page < 0 || page >= pages ? [] : [{ type: 'action', label, action: { ...turn, page } }];
