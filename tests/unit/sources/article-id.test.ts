import { expect, test } from 'vitest';
import { cleanAddress } from '../../../src/sources/article-id.ts';

test.each([
  ['https://post.example/a?utm_source=x&id=3#top', 'https://post.example/a?id=3'],
  ['https://post.example/a?utm_source=x', 'https://post.example/a'],
  ['https://post.example/a?', 'https://post.example/a'],
  ['https://post.example/a??', 'https://post.example/a'],
  ['https://post.example/a?q=why??', 'https://post.example/a?q=why??'],
])('%s is the address %s', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});
