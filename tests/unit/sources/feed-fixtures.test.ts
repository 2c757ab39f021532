import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../../src/sources/charset.ts';
import { parseFeed } from '../../../src/sources/feed/parse.ts';

const FOLDER = new URL('../../fixtures/feeds/', import.meta.url);
const NAMES = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.xml') ? [file.slice(0, -'.xml'.length)] : []));

/** What is known of a feed or an entry, without what is not; times as people write them. */
const known = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null
        ? []
        : [[name, name === 'published' || name === 'updated' ? new Date(value).toISOString() : value]],
    ),
  );

test('there is a fixture for each trouble that feeds were seen to have', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(100);
});

test.each(NAMES)('%s is read as expected', (name) => {
  const { contentType = null, ...expected } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
  const text = decodeBytes(readFileSync(new URL(`${name}.xml`, FOLDER)), contentType);
  const outcome = parseFeed(text, 'https://merrow.example/news/feed.xml');
  expect(
    outcome.ok
      ? { feed: known({ ...outcome.value, entries: outcome.value.entries.map(known) }) }
      : { problem: outcome.problem },
  ).toEqual(expected);
});
