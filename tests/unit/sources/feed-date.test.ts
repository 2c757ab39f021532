import { expect, test } from 'vitest';
import { parseDate } from '../../../src/sources/feed/date.ts';

test.each([
  ['RFC 822', 'Sun, 22 Nov 2026 08:30:15 GMT', '2026-11-22T08:30:15Z'],
  ['an offset', 'Sun, 22 Nov 2026 08:30:15 +0530', '2026-11-22T03:00:15Z'],
  ['an offset with a colon', 'Sun, 22 Nov 2026 08:30:15 -05:00', '2026-11-22T13:30:15Z'],
  ['two digits of the year', '22 Nov 26 08:30 EST', '2026-11-22T13:30:00Z'],
  ['a zone that Date.parse does not know', 'Sun, 22 Nov 2026 08:30:00 CET', '2026-11-22T07:30:00Z'],
  ['British summer time', 'Mon, 22 Jun 2026 08:30:00 BST', '2026-06-22T07:30:00Z'],
  ['Japan', 'Sun, 22 Nov 2026 08:30:00 JST', '2026-11-21T23:30:00Z'],
  ['Newfoundland', 'Sun, 22 Nov 2026 08:30:00 NST', '2026-11-22T12:00:00Z'],
  ['an unknown zone is read as UTC', 'Sun, 22 Nov 2026 08:30:00 XYZ', '2026-11-22T08:30:00Z'],
  ['a comment behind the zone', 'Sun, 22 Nov 2026 08:30:00 +0100 (CET)', '2026-11-22T07:30:00Z'],
  ['no weekday, no seconds', '22 Nov 2026 08:30 GMT', '2026-11-22T08:30:00Z'],
  ['a full month name', 'Sunday, 22 November 2026 08:30:00 GMT', '2026-11-22T08:30:00Z'],
  ['the American order', 'November 22, 2026 8:30 pm', '2026-11-22T20:30:00Z'],
  ['midnight by twelve hours', 'Nov 22, 2026 12:05 AM EST', '2026-11-22T05:05:00Z'],
  ['ctime', 'Sun Nov 22 08:30:15 2026', '2026-11-22T08:30:15Z'],
  ['RFC 850', 'Sunday, 22-Nov-26 08:30:15 GMT', '2026-11-22T08:30:15Z'],
  ['a date alone', '22 Nov 2026', '2026-11-22T00:00:00Z'],
  ['W3CDTF', '2026-11-22T08:30:15Z', '2026-11-22T08:30:15Z'],
  ['W3CDTF with an offset', '2026-11-22T08:30:15.123+02:00', '2026-11-22T06:30:15Z'],
  ['W3CDTF without seconds', '2026-11-22T08:30+02:00', '2026-11-22T06:30:00Z'],
  ['a year and a month', '2026-11', '2026-11-01T00:00:00Z'],
  ['a day', '2026-11-22', '2026-11-22T00:00:00Z'],
  ['digits only', '20261122T083015Z', '2026-11-22T08:30:15Z'],
  ['SQL', '2026-11-22 08:30:15', '2026-11-22T08:30:15Z'],
  ['SQL with a zone', '2026-11-22 08:30:15 EST', '2026-11-22T13:30:15Z'],
  ['white space around it', '\n  2026-11-22T08:30:15Z \n', '2026-11-22T08:30:15Z'],
])('reads %s', (_name, text, expected) => {
  expect(parseDate(text)).toBe(Date.parse(expected));
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  'Sun, 31 Nov 2026 08:30:00 GMT',
  '22 Nov 2026 25:00:00 GMT',
  '0001-01-01T00:00:00Z',
  '9999-99-99',
  '275761-01-01',
  'NaN',
  '-1',
  '1e99',
  `Sun, 22 Nov 2026${' '.repeat(5000)}x${'9'.repeat(5000)}`,
])('takes "%.30s" for no date', (text) => {
  expect(parseDate(text)).toBeNull();
});
