/** Who said what: quotations and reported statements of an article, and which quotes are worth showing. */
export { chooseKeyQuotes } from './choose.ts';
export { findQuotes } from './find-quotes.ts';
export { findSpeech, type Speech } from './speech.ts';
export type { Context } from './survey.ts';
