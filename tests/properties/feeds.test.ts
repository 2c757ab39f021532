import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/sources/charset.ts';
import { parseFeed } from '../../src/sources/feed/parse.ts';

const FOLDER = new URL('../fixtures/feeds/', import.meta.url);
const feeds = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.xml'))
  .map((file) => readFileSync(new URL(file, FOLDER)));

const parse = (bytes: Uint8Array) => parseFeed(decodeBytes(bytes, null), 'https://merrow.example/feed');

/** Whatever was done to a feed, what is read of it is whole: addresses of the web, times, text without control characters. */
function expectSound(bytes: Uint8Array): void {
  const outcome = parse(bytes);
  if (!outcome.ok) expect(outcome.problem.code).toBe('not-a-feed');
  for (const { url, image, published, title, text } of outcome.ok ? outcome.value.entries : []) {
    for (const address of [url, image]) expect(address ?? 'https:').toMatch(/^https?:/);
    expect(Number.isInteger(published ?? 0)).toBe(true);
    for (const words of [title, text]) {
      expect(words ?? 'x').not.toBe('');
      expect((words ?? '').replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  }
}

const feed = fc.constantFrom(...feeds);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, part: number) => Math.floor(part * bytes.length);

test('a feed that is cut anywhere is read or refused', () => {
  fc.assert(
    fc.property(feed, place, place, (bytes, from, to) => {
      expectSound(bytes.subarray(0, at(bytes, to)));
      expectSound(bytes.subarray(at(bytes, from * 0.3)));
    }),
    { numRuns: 400 },
  );
});

test('a feed with bytes changed is read or refused', () => {
  const changes = fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 });
  fc.assert(
    fc.property(feed, changes, (bytes, list) => {
      const changed = Uint8Array.from(bytes);
      for (const [part, byte] of list) changed[at(changed, part)] = byte;
      expectSound(changed);
    }),
    { numRuns: 400 },
  );
});

test('a feed with tags doubled, dropped and moved is read or refused', () => {
  const change = fc.record({ take: place, put: place, drop: fc.boolean() });
  fc.assert(
    fc.property(feed, fc.array(change, { maxLength: 12 }), (bytes, changes) => {
      const pieces = decodeBytes(bytes, null).split(/(?=<)/);
      for (const { take, put, drop } of changes) {
        const [piece = ''] = pieces.slice(Math.floor(take * pieces.length));
        pieces.splice(Math.floor(put * pieces.length), drop ? 1 : 0, piece);
      }
      expectSound(Buffer.from(pieces.join('')));
    }),
    { numRuns: 400 },
  );
});

test('what stands behind the first entry does not change it', () => {
  const first = '<rss version="2.0"><channel><title>Merrow Post</title><item><title>Lamp</title><guid>1</guid></item>';
  fc.assert(
    fc.property(feed, place, (bytes, part) => {
      const rest = decodeBytes(bytes.subarray(at(bytes, part)), null);
      const outcome = parseFeed(`${first}${rest}`, 'https://merrow.example/feed');
      expect(outcome).toMatchObject({
        ok: true,
        value: { entries: expect.arrayContaining([expect.objectContaining({ title: 'Lamp', id: '1' })]) },
      });
    }),
    { numRuns: 300 },
  );
});
