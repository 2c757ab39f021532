import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { readingLine } from '../../../src/core/json-lines.ts';
import { createPageReader } from '../../../src/sources/page/page-reader.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const pages = createPageReader({ workers: 1, deadline: 20_000 });
afterAll(() => pages.close());

const named = (extension: string) =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

interface Expectation {
  readonly url: string;
  /** What is known of its article. */
  readonly expected?: Readonly<Record<string, unknown>>;
  /** Of a page without one. */
  readonly problem?: string;
}

test('every page has what is expected of it, and there are many', () => {
  expect(named('.json')).toEqual(named('.html'));
  expect(named('.html').length).toBeGreaterThanOrEqual(80);
});

test.each(named('.html'))('%s', async (name) => {
  const { url, expected, problem }: Expectation = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const outcome = await pages.read({ html: readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), url });
  if (problem !== undefined) {
    expect(outcome).toMatchObject({ ok: false, problem: { code: problem } });
    return;
  }
  if (!outcome.ok || expected === undefined) throw new Error(JSON.stringify(outcome));
  const nothing = { summary: { sentences: [] }, quotes: [], statements: [], caveats: [] };
  const { article } = readingLine(name, { article: outcome.value, ...nothing });
  const { completeness, part = null } = outcome.value;
  expect({ ...article, completeness, part }).toMatchObject(expected);
});
