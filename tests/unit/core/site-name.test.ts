import { expect, test } from 'vitest';
import { siteName } from '../../../src/core/site-name.ts';

test.each([
  ['https://www.merrow.example/lamp', 'merrow.example'],
  ['https://m.merrow.example/lamp', 'merrow.example'],
  ['https://feeds.merrow.example/', 'feeds.merrow.example'],
  ['https://mobile.example/lamp', 'mobile.example'],
  ['https://www.amp.example/lamp', 'amp.example'],
])('of %s the site is called %s', (address, name) => {
  expect(siteName(address)).toBe(name);
});
