/**
 * Reads JSON Lines `{id, text}` from the file given and writes `{id, quotes: [{text, start, end, segments, speaker, mention}]}`
 * to standard output, for a scorer to compare with labels; the speed goes to standard error. With `--statements` it leaves out
 * fragments, words quoted inside somebody else's sentence.
 */
import { readFileSync } from 'node:fs';
import { slice } from '../src/core/article.ts';
import { findQuotes } from '../src/core/quotes/find-quotes.ts';
import { PRONOUNS } from '../src/core/text/closed-class.ts';

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

let spent = 0;
for (const { id, text } of articles) {
  const began = performance.now();
  const quotes = findQuotes(text);
  spent += performance.now() - began;
  console.log(
    JSON.stringify({
      id,
      quotes: quotes
        .filter(({ kind }) => all || kind === 'statement')
        .map((quote) => ({
          text: slice(text, quote),
          start: quote.start,
          end: quote.end,
          segments: quote.segments,
          speaker: quote.speaker === null ? null : slice(text, quote.speaker),
          // A pronoun beside a blank speaker names nobody.
          mention:
            quote.mention === null || (quote.speaker === null && PRONOUNS.has(slice(text, quote.mention).toLowerCase()))
              ? undefined
              : slice(text, quote.mention),
          kind: quote.kind,
          role: quote.role === null ? undefined : slice(text, quote.role),
          confidence: quote.confidence,
        })),
    }),
  );
}
console.error(
  `${articles.length} articles in ${Math.round(spent)} ms: ${Math.round((1000 * articles.length) / spent)} a second`,
);
