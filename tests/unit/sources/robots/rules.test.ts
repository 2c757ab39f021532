import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readRobots } from '../../../../src/sources/robots/rules.ts';

const allows = (text: string, path: string): boolean => readRobots(text, 'pullquote').allows(path);
const toAll = (...rules: string[]): string => ['User-agent: *', ...rules].join('\n');

describe('which group is meant', () => {
  const text = [
    'User-agent: otherbot',
    'Disallow: /',
    'Sitemap: https://merrow.example/map.xml',
    '',
    'user-AGENT : PULLQUOTE/1.0 # us',
    'User-agent: thirdbot',
    'Disallow: /private',
    'User-agent: *',
    'Disallow: /all',
    'User-agent: pullquote',
    'Disallow: /late',
  ].join('\r\n');

  test.each([
    ['/private/a', false],
    ['/late', false],
    ['/all', true],
    ['/', true],
  ])('ours, wherever it stands: %s', (path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  test('that for all, where none is ours', () => {
    expect(allows(toAll('Disallow: /all'), '/all/a')).toBe(false);
  });

  test('none where neither is there, nor a rule before any group', () => {
    expect(allows('Disallow: /\nUser-agent: otherbot\nDisallow: /', '/a')).toBe(true);
    expect(allows('', '/a')).toBe(true);
    expect(allows('<!doctype html><title>Not here</title>', '/a')).toBe(true);
  });

  test('ours is not that of another whose name begins alike', () => {
    expect(allows('User-agent: pullquotes\nDisallow: /', '/a')).toBe(true);
  });
});

describe('which rule decides', () => {
  test.each([
    // The examples of RFC 9309, sections 5.1 and 5.2.
    [['Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'], '/example/page/disallowed.gif', false],
    [['Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'], '/example/page/a.gif', true],
    [['Disallow: *.gif$', 'Disallow: /example/', 'Allow: /publications/'], '/a/b.gif', false],
    [['Disallow: *.gif$', 'Disallow: /example/', 'Allow: /publications/'], '/a/b.gif?x', true],
    [['Disallow: *.gif$', 'Disallow: /example/', 'Allow: /publications/'], '/example/a', false],
    [['Disallow: /', 'Allow: /a'], '/a', true],
    [['Disallow: /page', 'Allow: /page'], '/page', true],
    [['Disallow:'], '/a', true],
    [['Disallow: /'], '/robots.txt', true],
    [['Disallow: /*?print='], '/a?print=1', false],
    [['Disallow: /*/draft/*.html$'], '/x/draft/y.html', false],
    [['Disallow: /*/draft/*.html$'], '/x/draft.html', true],
    [['Disallow: /a$'], '/a', false],
    [['Disallow: /a$'], '/ab', true],
    [['Disallow: /a*$'], '/ab', false],
    [['Disallow: /aba*ba$'], '/aba', true],
    [['Disallow: a'], '/a', true],
    [['Disallow: /foo/bar/%E3%83%84'], '/foo/bar/%e3%83%84', false],
    [['Disallow: /foo/bar/ツ'], '/foo/bar/%E3%83%84', false],
    [['Disallow: /foo/bar/%62%61%7A'], '/foo/bar/baz', false],
    [['Disallow: /a%2Fb'], '/a/b', true],
  ])('%j of %s', (rules, path, allowed) => {
    expect(allows(toAll(...rules), path)).toBe(allowed);
  });
});

test('a pause between requests is told, where it is a number', () => {
  expect(readRobots(toAll('Crawl-delay: 2.5'), 'pullquote').delay).toBe(2_500);
  expect(readRobots(toAll('Crawl-delay: soon'), 'pullquote').delay).toBeNull();
  expect(readRobots('User-agent: otherbot\nCrawl-delay: 9\nUser-agent: *\nAllow: /', 'pullquote').delay).toBeNull();
});

describe('half a megabyte of hostile text ends in time:', () => {
  const path = `/${'a'.repeat(7_000)}`;
  test.each([
    [
      'stars',
      toAll(`Disallow: /${'*a'.repeat(3_900)}b`.repeat(1), ...Array(60).fill(`Disallow: /${'*a'.repeat(3_900)}b`)),
    ],
    ['letters that almost match', toAll(...Array(120).fill(`Disallow: /*${'a'.repeat(3_900)}b*c`))],
    ['groups', 'User-agent: *\n'.repeat(40_000)],
    ['rules', toAll(...Array(60_000).fill('Allow: /b'))],
    ['one line', `User-agent: ${'*'.repeat(500_000)}`],
    ['escapes', toAll(`Disallow: /${'%'.repeat(7_000)}`, `Disallow: /${'%41'.repeat(2_500)}`)],
    ['colons and spaces', `${' '.repeat(250_000)}${':'.repeat(250_000)}`],
    ['half letters', toAll(`Disallow: /${'\uD800'.repeat(2_000)}`)],
  ])('%s', (_name, text) => {
    expect(allows(text, path)).toBe(true);
  });
});

describe('rules with stars', () => {
  const rules = Array(20_000).fill('Disallow: /*aab');

  test('are all looked at for an address of a usual length', () => {
    expect(allows(toAll(...rules, 'Disallow: /*z'), '/lamps/of/merrow')).toBe(true);
    expect(allows(toAll(...rules, 'Disallow: /*z'), '/lamps/of/lutz')).toBe(false);
  });

  test('that would take too long to try on a long one forbid it', () => {
    expect(allows(toAll(...rules), `/${'a'.repeat(7_000)}`)).toBe(false);
  });
});

describe('what is kept of a robots.txt', () => {
  test('counts each rule, however short', () => {
    const { size } = readRobots(toAll(...Array(1_000).fill('Allow: /b')), 'pullquote');
    expect(size).toBeGreaterThan(50_000);
  });

  test('holds no more of its text than the rules', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const read = () =>
      readRobots(toAll('Disallow: /lamps/of/merrow', '# the lamps are lit'.repeat(25_000)), 'pullquote');
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: 100 }, read);
    collect();
    const held = process.memoryUsage().heapUsed - before;
    expect(kept).toHaveLength(100);
    expect(held).toBeLessThan(20_000_000);
  });
});
