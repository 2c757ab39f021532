/** Who said what: quotations and reported statements of an article, and which quotes are worth showing. */
export { chooseKeyQuotes } from './choose.ts';
export { findQuotes } from './find-quotes.ts';
export { findStatements } from './find-statements.ts';
export type { Context } from './survey.ts';
