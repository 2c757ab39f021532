import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/card.ts';
import { explain } from '../../../src/core/explain.ts';
import type { Problem, ProblemCode } from '../../../src/core/problem.ts';

/** One of each, so that a new member without a card fails to compile here. */
const problems: { readonly [C in ProblemCode]: Extract<Problem, { code: C }> } = {
  'unknown-verb': { code: 'unknown-verb', typed: 'lastest', nearest: 'latest' },
  'unknown-option': {
    code: 'unknown-option',
    verb: 'latest',
    typed: 'cuont:3',
    nearest: 'count',
    example: '/news latest count:3',
  },
  'missing-option': {
    code: 'missing-option',
    verb: 'search',
    option: 'query',
    expected: 'words',
    example: '/news search ferry',
  },
  'bad-option': {
    code: 'bad-option',
    verb: 'digest set',
    option: 'zone',
    typed: 'Europe/Londno',
    expected: 'a time zone',
    example: '/news digest set 08:00 Europe/London',
    nearest: 'Europe/London',
  },
  'unclosed-quotation': { code: 'unclosed-quotation', verb: 'search', typed: '"ferry', example: '/news search ferry' },
  'not-manager': { code: 'not-manager', verb: 'digest set', needs: 'those with the permission Manage Channels' },
  'right-unchecked': { code: 'right-unchecked', verb: 'digest set' },
  'no-news': { code: 'no-news', topic: 'science', source: 'Courier' },
  'nothing-found': { code: 'nothing-found', sought: 'ferry', advice: 'Try fewer words.' },
  'unknown-story': { code: 'unknown-story', story: 'ferry' },
  'no-digest': { code: 'no-digest' },
  'digest-unknown': { code: 'digest-unknown', typed: 'evning', names: ['digest', 'evening'] },
  'digest-unnamed': { code: 'digest-unnamed', verb: 'digest pause', names: ['digest', 'evening'] },
  'too-many-digests': { code: 'too-many-digests', limit: 10 },
  'digest-paused': { code: 'digest-paused', name: 'evening' },
  'digest-empty': { code: 'digest-empty' },
  'nothing-saved': { code: 'nothing-saved' },
  'no-link': { code: 'no-link' },
  'unknown-channel': { code: 'unknown-channel', typed: '#harbour' },
  'too-many-requests': { code: 'too-many-requests', who: 'person', retryAt: 1_700_000_000_000 },
  'too-many-alerts': { code: 'too-many-alerts', most: 50 },
  'too-many-feeds': { code: 'too-many-feeds', most: 500 },
  'feed-unknown': { code: 'feed-unknown', typed: 'Couriar', nearest: 'Courier' },
  'feed-known': { code: 'feed-known', title: 'Courier' },
  'feed-standard': { code: 'feed-standard', title: 'Courier' },
  'bad-address': { code: 'bad-address', url: 'ftp://x' },
  'private-address': { code: 'private-address', host: '10.0.0.1' },
  disallowed: { code: 'disallowed', host: 'news.example' },
  'blocked-port': { code: 'blocked-port', host: 'news.example:25' },
  unreachable: { code: 'unreachable', host: 'news.example', reason: 'no such host' },
  'http-status': { code: 'http-status', host: 'news.example', status: 429, retryAt: 1_700_000_000_000 },
  'too-large': { code: 'too-large', host: 'news.example', limit: 5_242_880 },
  'too-slow': { code: 'too-slow', host: 'news.example', limit: 10_000 },
  'too-many-redirects': { code: 'too-many-redirects', host: 'news.example', limit: 5 },
  'not-a-feed': { code: 'not-a-feed', url: 'https://news.example' },
  'not-an-article': { code: 'not-an-article', url: 'https://news.example' },
  unreadable: { code: 'unreadable', name: 'a.txt', reason: 'it is empty' },
  'cannot-edit': { code: 'cannot-edit', place: '#news', reason: 'The message was deleted.' },
  'cannot-post': { code: 'cannot-post', place: '#news', remedy: 'Give me Embed Links.' },
  'platform-failed': { code: 'platform-failed', platform: 'discord', reason: 'it answered with 503', retryAt: null },
  'bad-setting': { code: 'bad-setting', name: 'PORT', expected: 'a port' },
  'missing-setting': { code: 'missing-setting', name: 'SLACK_APP_TOKEN', because: 'SLACK_BOT_TOKEN is set' },
  'database-unavailable': { code: 'database-unavailable', reason: 'no answer' },
  'bad-line': { code: 'bad-line', reason: 'no text' },
  'no-database': { code: 'no-database', database: 'data/pullquote.db' },
  'database-in-use': { code: 'database-in-use', database: 'data/pullquote.db' },
  'database-not-empty': {
    code: 'database-not-empty',
    database: 'data/pullquote.db',
    remedy: 'With --force it is kept beside under another name.',
  },
  'database-newer': { code: 'database-newer', database: 'old.db', version: '009-later', known: '003-presence' },
  'database-same': { code: 'database-same', advice: 'For another folder, use a backup.' },
  'not-a-backup': { code: 'not-a-backup', file: 'letter.txt', reason: 'file is not a database' },
  'file-exists': { code: 'file-exists', file: 'backups/monday.db' },
  'copy-failed': { code: 'copy-failed', reason: 'the disk is full' },
  bug: { code: 'bug', reference: 'a1b2' },
};

const textOf = (card: Card): string => JSON.stringify(card.sections);

describe('every problem', () => {
  test.each(Object.values(problems))(
    '$code: has a card for the asker alone that says what happened and what to do',
    (problem) => {
      const card = explain(problem);
      expect(card.tone).toBe('problem');
      expect(card.audience).toBe('asker');
      expect(card.fallback.length).toBeGreaterThan(10);
      expect(card.sections[0]?.blocks.length).toBeGreaterThan(0);
    },
  );
});

describe('wrong input', () => {
  test('is told with what was wrong, what is expected, the nearest match and a working example', () => {
    const text = textOf(explain(problems['bad-option']));
    for (const part of ['Europe/Londno', 'a time zone', '"Europe/London"', '/news digest set 08:00 Europe/London']) {
      expect(text).toContain(part);
    }
  });

  test('of no use as any option comes with a working example too', () => {
    expect(textOf(explain(problems['unknown-option']))).toContain('/news latest count:3');
  });

  test('of nothing is told as nothing', () => {
    for (const typed of ['', '   ']) {
      expect(explain({ ...problems['bad-option'], typed }).fallback).toBe('Nothing is given for zone');
    }
  });

  test('of any length is told in a line or two', () => {
    const long = 'word '.repeat(400);
    const told: Problem[] = [
      { ...problems['bad-option'], typed: long },
      { ...problems['unknown-option'], typed: long },
      { ...problems['unknown-verb'], typed: long, nearest: null },
      { ...problems['unclosed-quotation'], typed: long },
      { ...problems['unknown-story'], story: long },
      { ...problems['nothing-found'], sought: long },
      { ...problems['feed-unknown'], typed: long },
      { ...problems['no-news'], source: long },
      { ...problems.unreachable, host: long },
      { ...problems['not-a-feed'], url: long },
    ];
    for (const problem of told) {
      expect(textOf(explain(problem)).length, problem.code).toBeLessThan(1000);
      expect(explain(problem).fallback.length, problem.code).toBeLessThan(150);
    }
  });

  test('of an unknown verb of a group leads to the group’s help', () => {
    const card = explain({ code: 'unknown-verb', typed: 'digest foo', nearest: null });
    expect(textOf(card)).toContain('/news help digest');
    expect(textOf(card)).not.toContain('/news search');
  });

  test('that may have been a search offers the search', () => {
    expect(textOf(explain({ code: 'no-news', topic: null, source: 'ferry strike' }))).toContain(
      '/news search ferry strike',
    );
  });

  test('about an unknown story does not send anybody to look for another', () => {
    expect(textOf(explain(problems['unknown-story']))).not.toContain('ferry service');
    expect(explain(problems['unknown-story']).buttons).toHaveLength(1);
  });

  test('of a private address says who can allow it, and how', () => {
    expect(textOf(explain(problems['private-address']))).toContain('ALLOW_PRIVATE_HOSTS=10.0.0.1');
  });

  test('of an unknown verb offers the nearest as a button', () => {
    expect(explain(problems['unknown-verb']).buttons).toContainEqual({
      type: 'action',
      label: '/news latest',
      action: { verb: 'run', argument: 'latest' },
    });
  });
});

test('a refusal names who may', () => {
  expect(textOf(explain(problems['not-manager']))).toContain('those with the permission Manage Channels');
});

test('a right that could not be checked is not called missing', () => {
  const text = textOf(explain(problems['right-unchecked']));
  expect(text).toContain('could not check whether you may use digest set');
  expect(text).toContain('Try again');
  expect(text).not.toContain('You may not');
});

test('of too many requests each is told by whom, and until when', () => {
  const time = { type: 'time', at: 1_700_000_000_000, style: 'relative', zone: 'UTC' };
  const person = explain(problems['too-many-requests']);
  const place = explain({ ...problems['too-many-requests'], who: 'place' });
  for (const card of [person, place]) expect(textOf(card)).toContain(JSON.stringify(time));
  expect(textOf(person)).not.toBe(textOf(place));
});

test('a platform’s failure promises a digest alone that it is tried again', () => {
  const card = explain({ ...problems['platform-failed'], reason: 'it answered with 503.', retryAt: 1_700_000_000_000 });
  expect(textOf(card)).toContain('The reason: it answered with 503."');
  expect(textOf(card)).toContain('A digest that is on its way is tried again by itself');
  expect(textOf(card)).toContain('Anything else, please ask again.');
  expect(textOf(card)).toContain('1700000000000');
});

test('a place without a digest offers its managers, and nobody else, to set one', () => {
  const set = { type: 'action', label: 'Set a digest', action: { verb: 'run', argument: 'digest set' } };
  expect(explain(problems['no-digest'], { manager: true }).buttons).toContainEqual(set);
  expect(explain(problems['no-digest']).buttons).toEqual([]);
});

describe('a database that is not copied', () => {
  test('because a bot runs on it tells to stop every process', () => {
    const text = textOf(explain(problems['database-in-use']));
    expect(text).toContain('data/pullquote.db');
    expect(text).toContain('Stop every process');
  });

  test('because it holds something tells how to go on', () => {
    expect(textOf(explain(problems['database-not-empty']))).toContain('With --force it is kept beside');
  });

  test('because a later version wrote it names both versions', () => {
    const text = textOf(explain(problems['database-newer']));
    for (const part of ['old.db', '009-later', '003-presence']) expect(text).toContain(part);
  });

  test('because copying failed says that nothing was changed', () => {
    const text = textOf(explain(problems['copy-failed']));
    expect(text).toContain('the disk is full');
    expect(text).toContain('Nothing was changed');
  });
});

test('a bug gives its reference, and nothing of its inside', () => {
  expect(textOf(explain(problems.bug))).toContain('a1b2');
});

test('a limit is told in units a person knows', () => {
  expect(textOf(explain(problems['too-large']))).toContain('5 MB');
  expect(textOf(explain(problems['too-slow']))).toContain('10 seconds');
});
