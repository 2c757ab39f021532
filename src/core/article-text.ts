import type { Article } from './article.ts';
import { parseDate } from './article-text/date.ts';
import type { HeaderValues } from './article-text/header-fields.ts';
import { deriveHeadline } from './article-text/headline.ts';
import { readJson } from './article-text/json.ts';
import { readMarkdown } from './article-text/markdown.ts';
import { findOpening } from './article-text/opening.ts';
import { unwrapLines } from './article-text/unwrap.ts';
import { detectLanguage } from './language.ts';
import { fail, ok, type Result } from './result.ts';
import { soundFields } from './sound-article.ts';

export interface ArticleTextOptions {
  readonly id: string;
  /** What the text is called in messages: a file's name, an address. */
  readonly name: string;
  /** To which "3h ago" in a header refers, ms; null refuses such dates. */
  readonly now: number | null;
  readonly format: 'txt' | 'md' | 'json';
  /** Turns the `html` of a JSON article without a `text` into plain paragraphs. */
  readonly plainHtml?: (html: string) => string;
}

/** What is known of an article beside its text; the rest is found in the text. */
export interface KnownFields {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publisher?: string | null;
  /** ms, or a date as `parseDate` takes it. */
  readonly published?: number | string | null;
  readonly updated?: number | string | null;
  readonly url?: string | null;
  readonly image?: string | null;
  readonly topic?: string | null;
  readonly language?: string | null;
  readonly completeness?: Article['completeness'];
  readonly now?: number | null;
}

/** A text without a word has no lede to take a headline from. */
const UNTITLED = 'Untitled';

const filled = (value: string | null | undefined): string | null => {
  const trimmed = value?.replace(/\s+/g, ' ').trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

const moment = (value: number | string | null | undefined, now: number | null): number | null =>
  typeof value === 'number' ? (Number.isFinite(value) ? value : null) : value == null ? null : parseDate(value, now);

const languageTag = (value: string | null): string | null =>
  value !== null && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(value) ? value.replaceAll('_', '-') : null;

/**
 * An article of a text that is kept exactly as given, so that offsets are UTF-16 offsets into the caller's own string.
 * Header lines, a `date YYYY-MM-DD` prefix, a headline line and a byline line at its beginning fill the fields that were
 * not given, and stay in `text`; without any title one is taken from the lede (`titleDerived`). Total: never fails.
 */
export const articleFromText = (known: KnownFields): Article => {
  const { text } = known;
  const now = known.now ?? null;
  const { values, bodyStart } = findOpening(text);
  const given = filled(known.title) ?? filled(values.title);
  const body = { start: bodyStart, end: text.length };
  return soundFields({
    id: known.id,
    url: filled(known.url) ?? filled(values.url),
    title: given ?? (deriveHeadline(text, body) || UNTITLED),
    titleDerived: given === null,
    byline: filled(known.byline)?.replace(/^by\s+/i, '') ?? filled(values.byline)?.replace(/^by\s+/i, '') ?? null,
    publisher: filled(known.publisher) ?? filled(values.publisher),
    published: moment(known.published, now) ?? moment(values.published, now),
    updated: moment(known.updated, now) ?? moment(values.updated, now),
    language: languageTag(filled(known.language) ?? filled(values.language)) ?? detectLanguage(text.slice(bodyStart)),
    image: filled(known.image) ?? filled(values.image),
    topic: filled(known.topic) ?? filled(values.topic),
    completeness: known.completeness ?? 'whole',
    text,
  });
};

const fromValues = (id: string, values: HeaderValues, text: string, now: number | null): Article =>
  articleFromText({ id, now, ...values, text });

/**
 * An article of a file's text: its header, front matter or JSON fields become the article's fields and its body the text.
 * Markup is removed and hard-wrapped lines are joined. Problem: `unreadable`, saying what is wrong.
 */
export const parseArticleText = (raw: string, options: ArticleTextOptions): Result<Article> => {
  const { id, name, now } = options;
  if (raw.includes('\0')) return fail({ code: 'unreadable', name, reason: 'it is not text' });
  let values: HeaderValues = {};
  let text = raw;
  if (options.format === 'json') {
    const read = readJson(raw, name);
    if (!read.ok) return read;
    values = read.value.values;
    const html = read.value.html;
    if (read.value.text === null && html !== null && options.plainHtml === undefined)
      return fail({ code: 'unreadable', name, reason: 'it has “html” but no “text”' });
    text = read.value.text ?? (html === null ? '' : (options.plainHtml?.(html) ?? ''));
  } else if (options.format === 'md') {
    ({ values, text } = readMarkdown(raw));
  }
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const opening = findOpening(plain);
  const body = unwrapLines(plain.slice(opening.bodyStart).trim());
  if (!/[\p{L}\p{N}]/u.test(body)) return fail({ code: 'unreadable', name, reason: 'it holds no text' });
  const merged = { ...opening.values, ...values };
  // A first line that repeats the given title is no part of the body; another one is its first paragraph.
  const line = opening.titleLine === null ? null : plain.slice(opening.titleLine.start, opening.titleLine.end);
  const other = line !== null && values.title !== undefined && values.title !== opening.values.title;
  const kept = other ? `${line}\n\n${body}` : body;
  return ok(fromValues(id, merged, kept, now));
};
