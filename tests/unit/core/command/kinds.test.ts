import { describe, expect, test } from 'vitest';
import { type Kind, nothingKnown } from '../../../../src/core/command/kind.ts';
import { address } from '../../../../src/core/command/kinds/address.ts';
import { choice } from '../../../../src/core/command/kinds/choice.ts';
import { none, orNone } from '../../../../src/core/command/kinds/none.ts';
import { mention, quietHours } from '../../../../src/core/command/kinds/schedule.ts';
import { since } from '../../../../src/core/command/kinds/since.ts';
import { newTopic, topic } from '../../../../src/core/command/kinds/topic.ts';
import { editDistance, nearest } from '../../../../src/core/command/nearest.ts';
import { sinceMoment } from '../../../../src/core/command/since-moment.ts';

const hour = 3_600_000;
const read = <T>(kind: Kind<T>, typed: string): T | null => {
  const result = kind.parse(typed, nothingKnown);
  return result.ok ? result.value : null;
};

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['news.example', 'https://news.example/'],
  ['NEWS.example:8080/feed', 'https://news.example:8080/feed'],
  ['<https://news.example/a|the label>', 'https://news.example/a'],
  ['<https://news.example/a>', 'https://news.example/a'],
  ['[the courier](https://news.example/a)', 'https://news.example/a'],
  ['feed:https://news.example/a', 'https://news.example/a'],
  ['feed://news.example/a', 'https://news.example/a'],
  ['  www.news.example ', 'https://www.news.example/'],
  ['https://news.example/a – the main one', 'https://news.example/a'],
  ['please add <https://news.example/a|the courier>.', 'https://news.example/a'],
  ['the courier (www.news.example), please', 'https://www.news.example/'],
  ['http://192.0.2.7/feed', 'http://192.0.2.7/feed'],
  ['ftp://news.example', null],
  ['javascript:alert(1)', null],
  ['mailto:ada@news.example', null],
  ['ada@news.example', null],
  ['harbour', null],
  ['news example', null],
  ['3.5', null],
])('%s as an address is %s', (typed, url) => {
  expect(read(address(), typed)).toBe(url);
});

test.each([
  ['3d', { type: 'ago', ms: 72 * hour }],
  ['12 hours', { type: 'ago', ms: 12 * hour }],
  ['2W', { type: 'ago', ms: 14 * 24 * hour }],
  ['90m', { type: 'ago', ms: 1.5 * hour }],
  ['2026-01-31', { type: 'date', date: '2026-01-31' }],
  ['2026-02-30', null],
  ['0d', null],
  ['3', null],
  ['soon', null],
])('%s as a time back is %o', (typed, value) => {
  expect(read(since(), typed)).toEqual(value);
});

test.each([
  ['UTC', '2026-07-01', '2026-07-01T00:00Z'],
  ['America/Toronto', '2026-07-01', '2026-07-01T04:00Z'],
  ['Asia/Kathmandu', '2026-07-01', '2026-06-30T18:15Z'],
  ['Pacific/Kiritimati', '2026-07-01', '2026-06-30T10:00Z'],
  ['Pacific/Niue', '2026-07-01', '2026-07-01T11:00Z'],
  // The clock changes at midnight: the day begins at 01:00.
  ['America/Asuncion', '2023-10-01', '2023-10-01T04:00Z'],
])('in %s the date %s begins at %s', (zone, date, begins) => {
  expect(new Date(sinceMoment({ type: 'date', date }, 0, zone)).toISOString()).toBe(new Date(begins).toISOString());
});

test('the word none takes a setting away, and is never taken for one that is not named', () => {
  const kind = orNone(quietHours());
  expect(read(kind, 'None')).toBe(none);
  expect(kind.claims('none')).toBe(false);
  expect(read(kind, '22:00-07:00')).toEqual({ from: '22:00', to: '07:00' });
  expect(read(quietHours(), '22:00-22:00')).toBeNull();
});

test('a choice is read in any case, with a space or a dash', () => {
  expect(read(choice('silent', 'say-so'), 'Say so')).toBe('say-so');
  expect(read(choice('silent', 'say-so'), 'loud')).toBeNull();
});

test('an address has a host that can be one', () => {
  expect(read(address(), `https://${'a'.repeat(63)}.example/`)).not.toBeNull();
  expect(read(address(), `https://${'a'.repeat(64)}.example/`)).toBeNull();
  expect(read(address(), `https://${'a.'.repeat(130)}example/`)).toBeNull();
});

test('a mention is what a platform writes for a role, a group or everybody here', () => {
  for (const typed of ['@here', '@editors', '<@&123>', '<!subteam^S1>']) expect(read(mention(), typed)).toBe(typed);
  for (const typed of ['editors', '@two words', '<script>']) expect(read(mention(), typed)).toBeNull();
});

test('a topic may be called by any of its names, and first by those of the place', () => {
  expect(topic().parse('Tech', nothingKnown)).toMatchObject({ value: 'technology' });
  expect(topic().parse('football', { topics: ['football'], sources: [] })).toMatchObject({ value: 'football' });
  expect(topic().parse('top stories', nothingKnown)).toMatchObject({ ok: false });
});

test('a new topic is a short word or two', () => {
  expect(read(newTopic(), 'Island Life')).toBe('island life');
  expect(read(newTopic(), '<b>')).toBeNull();
  expect(read(newTopic(), 'x'.repeat(31))).toBeNull();
});

describe('the nearest', () => {
  test.each([
    ['ferry', 'ferry', 0],
    ['fery', 'ferry', 1],
    ['frery', 'ferry', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('counts from %s to %s %i slips', (one, other, slips) => {
    expect(editDistance(one, other)).toBe(slips);
    expect(editDistance(other, one)).toBe(slips);
  });

  test('is found by slips, by its beginning, and without accents or case', () => {
    const names = ['latest', 'search', 'São Paulo'];
    expect(nearest('LASTEST', names)).toBe('latest');
    expect(nearest('sea', names)).toBe('search');
    expect(nearest('sao paolo', names)).toBe('São Paulo');
  });

  test('is nothing where nothing is near', () => {
    expect(nearest('zeppelin', ['latest', 'search'])).toBeNull();
    expect(nearest('', ['latest'])).toBeNull();
  });
});
