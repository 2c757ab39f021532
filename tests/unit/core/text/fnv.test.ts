import { expect, test } from 'vitest';
import { fnv } from '../../../../src/core/text/fnv.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of “%s” is as its authors give it', (text, value) => {
  expect(fnv(text) >>> 0).toBe(value);
});

test('another seed gives another digest', () => {
  expect(fnv('foobar', 1)).not.toBe(fnv('foobar'));
});
