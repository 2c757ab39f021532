/**
 * Reads JSON Lines `{id, text}` from the file given and writes `{id, quotes: [{text, start, end, segments, speaker, mention}]}`
 * to standard output, for a scorer to compare with labels; the speed goes to standard error. With `--statements` it leaves out
 * fragments, words quoted inside somebody else's sentence, and what is under three words, as labels of whole statements do.
 */
import { readFileSync } from 'node:fs';
import type { Quote } from '../src/core/article.ts';
import { quoteLine } from '../src/core/json-lines.ts';
import { findQuotes } from '../src/core/quotes/find-quotes.ts';
import { words } from '../src/core/text/words.ts';

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const all = !process.argv.includes('--statements');
if (file === undefined) {
  console.error('usage: node bench/quality-quotes.ts ARTICLES.jsonl [--statements] > predictions.jsonl');
  process.exit(2);
}

const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as { id: string; text: string });

/** The statements, without pieces of one or two words. */
const wholes = (text: string, quotes: readonly Quote[]): Quote[] =>
  quotes
    .filter(({ kind }) => kind === 'statement')
    .map((quote) => ({ ...quote, segments: quote.segments.filter((segment) => words(text, segment).length > 2) }))
    .filter(({ segments }) => segments.length > 0);

let spent = 0;
for (const { id, text } of articles) {
  const began = performance.now();
  const quotes = findQuotes(text);
  spent += performance.now() - began;
  console.log(
    JSON.stringify({
      id,
      quotes: (all ? quotes : wholes(text, quotes)).map((quote) => quoteLine(text, quote)),
    }),
  );
}
console.error(
  `${articles.length} articles in ${Math.round(spent)} ms: ${Math.round((1000 * articles.length) / spent)} a second`,
);
