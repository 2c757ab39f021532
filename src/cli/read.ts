import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Article, Reading } from '../core/article.ts';
import { articleFromText } from '../core/article-text.ts';
import { renderPlain } from '../core/card/plain.ts';
import { storyCard } from '../core/card/story-card.ts';
import { explain } from '../core/explain.ts';
import { explainedLine } from '../core/explain-reading.ts';
import { readingLine } from '../core/json-lines.ts';
import { readArticle } from '../core/reading.ts';
import type { Result } from '../core/result.ts';
import { makeStory } from '../core/stories/make-story.ts';
import { fetchSettings } from '../fetch-settings.ts';
import { renderHtml } from '../platforms/console/html.ts';
import { decodeBytes } from '../sources/charset.ts';
import { readDropFile } from '../sources/folder.ts';
import { createPageReader, type PageReader } from '../sources/page/page-reader.ts';
import { createReader } from '../sources/reader.ts';
import { explanation } from './explanation.ts';
import { answerLines, BadLine, type Line, textField } from './json-lines.ts';
import { commandSettings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { joinWords, WORDS_WANTED, wordsOption } from './words-option.ts';

type Format = (reading: Reading, terminal: Terminal) => string;

const FORMATS = { card: cardText, json: jsonText, html: htmlText } as const;
const EXPLAINED = { card: explanation, json: explainedText } as const;

/**
 * `pullquote read [--words N] [--explain]`: a card, a line of JSON or HTML for each article named, or lines of JSON in and out;
 * explained, who said each quote and why it is key or not, in words or in the JSON.
 */
export async function read(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: joinWords(argv),
    options: {
      jsonl: { type: 'boolean' },
      format: { type: 'string', default: 'card' },
      words: { type: 'string' },
      explain: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const words = wordsOption(values.words);
  if (words === null) {
    terminal.stderr.write(`${WORDS_WANTED} pullquote read article.txt --words 60\n`);
    return 2;
  }
  if (values.jsonl) return readLines(terminal, { words, lineOf: values.explain ? explainedLine : readingLine });
  const formats: Readonly<Record<string, Format>> = values.explain ? EXPLAINED : FORMATS;
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (format === undefined || positionals.length === 0) {
    terminal.stderr.write(
      values.explain
        ? 'Name a file or an address, and to have it explained a format of card or json: pullquote read article.txt --explain\n'
        : 'Name a file or an address, and a format of card, json or html: pullquote read article.txt --format json\n',
    );
    return 2;
  }
  return readNamed(positionals, { format, words }, terminal);
}

async function readNamed(
  names: readonly string[],
  { format, words }: { format: Format; words: number },
  terminal: Terminal,
) {
  const settings = commandSettings(terminal);
  if (!settings.ok) return complain(settings, terminal);
  const pages = createPageReader({ workers: 1 });
  const reader = createReader({ pages, ...fetchSettings(settings.value), now: Date.now });
  let failures = 0;
  for (const name of names) {
    const article = /^https?:\/\//i.test(name)
      ? await reader.article(name)
      : await readDropFile(name, { pages, now: Date.now() });
    if (article.ok) terminal.stdout.write(format(readArticle(article.value, { words }), terminal));
    else failures += complain(article, terminal);
  }
  await reader.close();
  await pages.close();
  return failures === 0 ? 0 : 1;
}

function complain(result: Result<unknown>, { stderr }: Terminal): number {
  if (result.ok) return 0;
  stderr.write(`${renderPlain(explain(result.problem)).trimEnd()}\n`);
  return 1;
}

function cardText(reading: Reading, { stdout }: Terminal): string {
  const card = storyCard(makeStory(reading.article.id, [reading]), { zone: localZone() });
  return `${renderPlain({ ...card, sections: card.sections.map((each) => ({ ...each, buttons: [] })) }, { width: stdout.columns ?? 100 }).trimEnd()}\n\n`;
}

function jsonText(reading: Reading): string {
  return `${JSON.stringify(readingLine(reading.article.id, reading))}\n`;
}

function explainedText(reading: Reading): string {
  return `${JSON.stringify(explainedLine(reading.article.id, reading))}\n`;
}

function htmlText(reading: Reading): string {
  return `${renderHtml(storyCard(makeStory(reading.article.id, [reading]), { zone: localZone() }))}\n`;
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Texts are read here; pages in as many workers as the machine has cores, which a hostile page can't outlive. */
async function readLines(
  { stdin, stdout }: Terminal,
  { words, lineOf }: { words: number; lineOf: typeof readingLine },
): Promise<number> {
  const workers = availableParallelism();
  // Its own pages may take longer than a stranger's: none is to be lost on a busy machine.
  const pages = createPageReader({ workers, deadline: 10_000 });
  await answerLines({ input: stdin, output: stdout, width: workers * 2 }, async (line) => {
    const article = await articleOfLine(line, pages);
    return lineOf(lineId(line), readArticle(article, { words }));
  });
  await pages.close();
  return 0;
}

export const lineId = ({ id }: Line): string | number => {
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new BadLine('"id" must be text or a number.');
};

async function articleOfLine(line: Line, pages: PageReader): Promise<Article> {
  const id = String(lineId(line));
  const text = textField(line, 'text');
  if (text !== null) {
    const field = (name: string) => textField(line, name);
    return articleFromText({
      id,
      text,
      title: field('title'),
      byline: field('byline'),
      publisher: field('publisher'),
      published: field('published'),
      url: field('url'),
    });
  }
  const html = textField(line, 'html') ?? decodedField(line, 'htmlBase64');
  if (html === null) throw new BadLine('Neither "text" nor "html" nor "htmlBase64".');
  const article = await pages.read({ html, url: textField(line, 'url') });
  if (!article.ok) throw new BadLine(explain(article.problem).fallback);
  return { ...article.value, id };
}

/** A field of bytes in base64, as text by the charset that they declare. */
function decodedField(line: Line, name: string): string | null {
  const encoded = textField(line, name);
  if (encoded === null) return null;
  if (!/^[A-Za-z0-9+/\s_-]*=*\s*$/.test(encoded)) throw new BadLine(`"${name}" must be base64.`);
  return decodeBytes(Buffer.from(encoded, 'base64'), textField(line, 'contentType'));
}
