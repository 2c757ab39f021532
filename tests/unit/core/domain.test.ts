import { describe, expect, test } from 'vitest';
import { domainOf, ownersOf, siteOf } from '../../../src/core/domain.ts';

describe('what had to be registered', () => {
  test.each([
    ['merrow.example', 'merrow.example'],
    ['feeds.merrow.example', 'merrow.example'],
    ['a.b.c.merrow.example.:8080', 'merrow.example'],
    ['news.merrow.co.uk', 'merrow.co.uk'],
    ['merrow.co.uk', 'merrow.co.uk'],
    ['co.uk', 'co.uk'],
    ['news.merrow.uk', 'merrow.uk'],
    ['news.merrow.com.br:81', 'merrow.com.br'],
    ['news.merrow.kawasaki.jp', 'news.merrow.kawasaki.jp'],
    ['news.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['news.ne.merrow.fr', 'merrow.fr'],
    ['news.id.tv', 'id.tv'],
    ['news.merrow.xn--55qx5d.cn', 'merrow.xn--55qx5d.cn'],
    ['merrow_news.under_score.com', 'under_score.com'],
    ['co.com', 'co.com'],
    ['localhost', 'localhost'],
    ['newsroom', 'newsroom'],
    ['192.0.2.17:81', '192.0.2'],
    ['[2001:db8::1]:81', '[]'],
    ['', ''],
  ])('of %s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain);
  });

  test.each(['merrow.github.io', 'merrow.blogspot.com', 'merrow.eu.org'])(
    'of %s is its giver’s, who gives any number',
    (host) => {
      expect(domainOf(host)).toBe(host.slice('merrow.'.length));
    },
  );
});

describe('a site', () => {
  test.each([
    ['feeds.merrow.example', 'merrow.example'],
    ['news.merrow.co.uk:81', 'merrow.co.uk'],
    ['merrow.github.io', 'merrow.github.io'],
    ['feeds.merrow.blogspot.com', 'merrow.blogspot.com'],
    ['github.io', 'github.io'],
    ['192.0.2.17:81', '192.0.2.17'],
    ['[2001:db8::1]:81', '[2001:db8::1]'],
    ['localhost', 'localhost'],
  ])('%s is of %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

test.each([
  ['feeds.merrow.example', ['merrow.example']],
  ['feeds.merrow.github.io', ['github.io', 'merrow.github.io']],
  ['192.0.2.17', ['192.0.2']],
])('%s is had by %s', (host, owners) => {
  expect(ownersOf(host)).toEqual(owners);
});

test('a megabyte of labels is one name', () => {
  expect(domainOf(`${'a.'.repeat(500_000)}example`)).toBe('a.example');
});
