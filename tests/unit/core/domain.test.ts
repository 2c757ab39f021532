import { expect, test } from 'vitest';
import { domainOf } from '../../../src/core/domain.ts';

test.each([
  ['merrow.example', 'merrow.example'],
  ['feeds.merrow.example', 'merrow.example'],
  ['a.b.c.merrow.example.:8080', 'merrow.example'],
  ['news.merrow.co.uk', 'merrow.co.uk'],
  ['merrow.co.uk', 'merrow.co.uk'],
  ['news.merrow.uk', 'merrow.uk'],
  ['co.com', 'co.com'],
  ['localhost', 'localhost'],
  ['192.0.2.17:81', '192.0.2'],
  ['[2001:db8::1]:81', '[]'],
  ['', ''],
])('%s is one of %s', (host, domain) => {
  expect(domainOf(host)).toBe(domain);
});
