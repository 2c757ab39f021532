/**
 * Summarises the articles of a JSON Lines file and writes a line `{id, summary}` for each, one sentence a line, to be scored.
 *
 *   node bench/quality-summaries.ts ARTICLES.jsonl [--words 60] > summaries.jsonl
 *
 * A line in: `{id, text, title?}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slice } from '../src/core/article.ts';
import { articleFromText } from '../src/core/article-text.ts';
import { readArticle } from '../src/core/reading.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { words: { type: 'string' } } });
const words = values.words === undefined ? {} : { words: Number(values.words) };

for (const line of readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')
  .trim()
  .split('\n')) {
  const { id, text, title }: Line = JSON.parse(line);
  const { article, summary } = readArticle(articleFromText({ id, text, title: title ?? null }), words);
  console.log(JSON.stringify({ id, summary: summary.sentences.map((span) => slice(article.text, span)).join('\n') }));
}
