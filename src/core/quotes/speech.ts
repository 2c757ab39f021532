import type { Quote, Statement } from '../article.ts';
import { quotesIn } from './find-quotes.ts';
import { statementsIn } from './find-statements.ts';
import { type Context, survey } from './survey.ts';

/** All that is said in an article, in reading order. */
export interface Speech {
  readonly quotes: Quote[];
  readonly statements: Statement[];
}

/** Finds what an article quotes and what it reports without quoting, and who said it, in one survey of the article. */
export const findSpeech = (text: string, context: Context = {}): Speech => {
  const surveyed = survey(text, context);
  const quotes = quotesIn(text, surveyed, context);
  return { quotes, statements: statementsIn(surveyed, quotes) };
};
