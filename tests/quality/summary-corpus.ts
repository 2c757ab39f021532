import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Span } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-text.ts';
import { sentences } from '../../src/core/text/sentences.ts';
import { readCorpus } from './corpus.ts';

/**
 * How a careful reader would have a sentence of an article in its summary: `event` tells what happened and would do alone, `never` is
 * furniture, cannot be understood, or misleads.
 */
export type Worth = 'event' | 'good' | 'fair' | 'never';

export interface LabelledSentence extends Span {
  readonly worth: Worth;
  /** Only to be shown right after the sentence before it. */
  readonly leans: boolean;
  /** A dateline or a live blog's time before its words, not to be shown. */
  readonly stamp: Span | null;
}

/** An invented article whose sentences are labelled; the first letter of its name tells which part of the corpus it is of. */
export interface SummaryCase {
  readonly slug: string;
  readonly article: Article;
  readonly sentences: readonly LabelledSentence[];
}

const WORTHS: Readonly<Record<string, Worth>> = { '!': 'event', '+': 'good', '=': 'fair', '-': 'never' };

/** A mark, "^" where it leans, and the sentence, whose stamp stands in braces. */
const LINE = /^([!+=-])(\^?) (?:\{([^}]+)\})?(.+)$/u;
const MARK = /(?:\{([^}]+)\})?([!+=-])(\^?)/gu;

/**
 * Reads the labelled articles: each file holds several, `## name`, then fields, then paragraphs of one labelled sentence a line.
 * An article of the corpus of quotes stands there by its name (`of`), with the marks of its first paragraphs.
 */
export const readSummaryCases = (
  folder = join(import.meta.dirname, 'summaries'),
): { readonly cases: readonly SummaryCase[]; readonly hash: string } => {
  const hash = createHash('sha256');
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const written = readFileSync(join(folder, file), 'utf8');
      hash.update(`${file}\n${written}\n`);
      return written
        .split(/^## /mu)
        .slice(1)
        .map((block) => caseOf(block.trim()));
    });
  return { cases, hash: hash.digest('hex') };
};

const caseOf = (block: string): SummaryCase => {
  const [slug = '', ...lines] = block.split('\n');
  const fields = new Map<string, string>();
  while (/^\w+:/u.test(lines[0] ?? '')) {
    const [name = '', value = ''] = (lines.shift() ?? '').split(/:\s*(.*)/su);
    fields.set(name, value);
  }
  const of = fields.get('of');
  return of === undefined ? ownCase(slug, fields, lines) : quotedCase(slug, of, fields.get('marks') ?? '');
};

const ownCase = (slug: string, fields: ReadonlyMap<string, string>, lines: readonly string[]): SummaryCase => {
  const labels: LabelledSentence[] = [];
  let text = '';
  for (const line of lines) {
    if (line.trim() === '') {
      if (text !== '' && !text.endsWith('\n')) text += '\n\n';
      continue;
    }
    const [, mark = '', leans, stamp = '', words = ''] = LINE.exec(line.trim()) ?? [];
    if (mark === '') throw new Error(`${slug}: a line without a mark: ${line}`);
    if (text !== '' && !text.endsWith('\n')) text += ' ';
    labels.push(label(text.length, stamp, stamp.length + words.length, mark, leans));
    text += stamp + words;
  }
  const article = articleFromText({ id: slug, text, title: fields.get('title') || null });
  return {
    slug,
    article: { ...article, completeness: fields.has('excerpt') ? 'excerpt' : 'whole' },
    sentences: labels,
  };
};

const quotedCase = (slug: string, of: string, marks: string): SummaryCase => {
  const entry = readCorpus().entries.find((each) => each.slug === of);
  if (entry === undefined) throw new Error(`${slug}: no article ${of}`);
  const text = entry.paragraphs.join('\n\n');
  const article = articleFromText({ id: slug, text, title: entry.title, byline: entry.byline });
  let offset = 0;
  const labels = marks.split('|').flatMap((part, index) => {
    const paragraph = entry.paragraphs[index] ?? '';
    const spans = sentences(paragraph);
    const found = [...part.matchAll(MARK)];
    if (found.length !== spans.length)
      throw new Error(`${slug}: paragraph ${index} has ${spans.length} sentences, ${found.length} marks`);
    const at = offset;
    offset += paragraph.length + 2;
    return spans.map(({ start, end }, place) => {
      const [, stamp = '', mark = '', leans] = found[place] ?? [];
      if (!paragraph.startsWith(stamp, start)) throw new Error(`${slug}: paragraph ${index} begins otherwise`);
      return label(at + start, stamp, end - start, mark, leans);
    });
  });
  return { slug, article, sentences: labels };
};

const label = (start: number, stamp: string, length: number, mark: string, leans = ''): LabelledSentence => ({
  start,
  end: start + length,
  worth: WORTHS[mark] ?? 'never',
  leans: leans !== '',
  stamp: stamp === '' ? null : { start, end: start + stamp.length },
});
