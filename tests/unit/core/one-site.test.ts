import { expect, test } from 'vitest';
import { areOfOneSite } from '../../../src/core/one-site.ts';

test.each([
  ['https://merrow.example/feed', 'https://www.merrow.example/lamp'],
  ['https://feeds.merrow.example/', 'http://merrow.example/lamp'],
  ['https://feeds.merrow.example/', 'https://www.merrow.example/lamp'],
  ['https://www.merrow.example/feed', 'https://m.merrow.example/lamp'],
  ['https://m.merrow.co.uk/feed', 'https://merrow.co.uk/lamp'],
  ['https://merrow.github.io/feed', 'https://merrow.github.io/lamp'],
])('%s and %s are of one site', (one, other) => {
  expect(areOfOneSite(one, other)).toBe(true);
  expect(areOfOneSite(other, one)).toBe(true);
});

test.each([
  ['https://gull.example/feed', 'https://merrow.example/lamp'],
  ['https://gull.merrow.example/feed', 'https://lamp.merrow.example/'],
  ['https://gull.github.io/feed', 'https://merrow.github.io/lamp'],
  ['https://m.github.io/feed', 'https://merrow.github.io/lamp'],
  ['https://m.blogs.example/feed', 'https://merrow.blogs.example/lamp'],
  ['https://www.blogspot.com/feed', 'https://merrow.blogspot.com/lamp'],
  ['https://merrow.example/feed', 'no address'],
])('%s and %s are not', (one, other) => {
  expect(areOfOneSite(one, other)).toBe(false);
  expect(areOfOneSite(other, one)).toBe(false);
});
