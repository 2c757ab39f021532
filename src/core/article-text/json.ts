import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { type HeaderField, type HeaderValues, headerField } from './header-fields.ts';

/** A JSON article's own fields; `html` is there where the text is only given as a page. */
export interface JsonArticle {
  readonly values: HeaderValues;
  readonly text: string | null;
  readonly html: string | null;
}

const words = z.union([z.string(), z.null()], 'must be text');
const moment = z.union([z.string(), z.number(), z.null()], 'must be a date');
const people = z.union([z.string(), z.array(z.string()), z.null()], 'must be text or a list of names');

/** Every other field is let through unread: an export of another tool holds more than is asked for. */
const FIELDS = { text: words, html: words } as const;
const KINDS: Readonly<Record<HeaderField, z.ZodType<string | number | string[] | null>>> = {
  title: words,
  byline: people,
  publisher: words,
  published: moment,
  updated: moment,
  url: words,
  topic: words,
  image: words,
  language: words,
};

const flat = (value: string | number | string[] | null): string | null =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? new Date(value).toISOString() : value;

const unreadable = (name: string, reason: string) => fail({ code: 'unreadable', name, reason });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `{title, text, html, byline, …}`; numbers as dates are ms. Problem: `unreadable`, naming the field that is wrong. */
export const readJson = (raw: string, name: string): Result<JsonArticle> => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw.replace(/^\uFEFF/, ''));
  } catch (error) {
    return unreadable(name, `it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isRecord(parsed)) return unreadable(name, 'it must be one JSON object with a “text”');
  const values: HeaderValues = {};
  const bodies = { text: null as string | null, html: null as string | null };
  for (const [key, value] of Object.entries(parsed)) {
    const field = headerField(key);
    const body = key === 'text' || key === 'html' ? key : null;
    const kind = body !== null ? FIELDS[body] : field === null ? null : KINDS[field];
    if (kind === null) continue;
    const checked = kind.safeParse(value);
    if (!checked.success) return unreadable(name, `“${key}” ${checked.error.issues[0]?.message ?? 'is wrong'}`);
    if (typeof checked.data === 'number' && !(Math.abs(checked.data) <= 8.64e15))
      return unreadable(name, `“${key}” must be a date`);
    const given = flat(checked.data);
    if (given === null || given.trim() === '') continue;
    if (body !== null) bodies[body] = given;
    else if (field !== null) values[field] ??= given;
  }
  if (bodies.text === null && bodies.html === null) return unreadable(name, 'it has neither “text” nor “html”');
  return ok({ values, ...bodies });
};
