import { describe, expect, test } from 'vitest';
import { daysInText, orderIn } from '../../../src/sources/page/date-text.ts';
import { readMetadata } from '../../../src/sources/page/metadata.ts';
import { momentOf, zoneBetween, zoneForDay } from '../../../src/sources/page/moment.ts';
import { parsePage } from '../../../src/sources/page/parse.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const read = (html: string) => {
  const page = parsePage(html);
  if (page.kind === 'refused') throw new Error(page.reason);
  return readMetadata(page.document, 'https://www.merrow.example/news/lamp');
};

describe('the days in a line', () => {
  test('are told in order, each once', () => {
    const days = daysInText('Posted 18. März 2026, changed April 2nd, 2026 and 2026-05-03', 'day first');
    expect(days.map(({ time }) => time)).toEqual([day('2026-03-18'), day('2026-04-02'), day('2026-05-03')]);
  });

  test('are read in the order of the page, and the other way where the numbers allow it', () => {
    expect(daysInText('04/05/2026', 'day first')).toMatchObject([
      { time: day('2026-05-04'), swapped: day('2026-04-05') },
    ]);
    expect(daysInText('04/28/2026', 'day first')).toMatchObject([{ time: day('2026-04-28'), swapped: null }]);
  });

  test('give the order away by a number that is no month', () => {
    expect(orderIn('28/04/2026')).toBe('day first');
    expect(orderIn('04/28/2026')).toBe('month first');
    expect(orderIn('04/05/2026')).toBeNull();
  });
});

describe('the zone of a moment', () => {
  const moment = { time: Date.parse('2026-03-18T05:30:12Z'), offset: null, zoned: true };

  test('is that in which a clock shows the time', () => {
    expect(zoneBetween(moment, Date.parse('2026-03-17T21:30:00Z'))).toBe(-480);
    expect(zoneBetween(moment, Date.parse('2026-03-18T11:00:00Z'))).toBe(330);
    expect(zoneBetween(moment, Date.parse('2026-03-18T11:07:00Z'))).toBeNull();
    expect(zoneBetween(moment, Date.parse('2026-03-20T05:30:00Z'))).toBeNull();
  });

  test('is the nearest one in which the moment falls on the day shown', () => {
    expect(zoneForDay(moment, day('2026-03-17'))).toBe(-360);
    expect(zoneForDay(moment, day('2026-03-18'))).toBe(0);
    expect(zoneForDay(moment, day('2026-03-20'))).toBeNull();
  });

  test('is none where a date tells no clock', () => {
    expect(momentOf('2026-03-18')).toMatchObject({ offset: null, zoned: false });
    expect(momentOf('2026-03-18T05:30:12+01:00')).toMatchObject({ offset: 60, zoned: true });
    expect(momentOf('1970-01-01')).toBeNull();
  });
});

describe('a stranger’s page', () => {
  const letters = 'a'.repeat(1_000_000);
  const article = (inside: string) =>
    `<title>Harbour lamp relit</title><article><h1>Harbour lamp relit</h1>${inside}</article>`;

  test.each([
    ['a link of a million letters', `<p><a href="/x">${letters}</a></p>`],
    ['a byline of a million letters', `<p class="byline">By ${letters}</p>`],
    ['a byline of a million capitals', `<p class="author">By ${'Aa '.repeat(300_000)}</p>`],
    ['a line of a million digits', `<p>${'1 '.repeat(500_000)}</p>`],
    ['a line of dates without an end', `<p>${'18 March 2026 '.repeat(70_000)}</p>`],
    ['links to thousands of further pages', `<p><a href="/news/${'1-'.repeat(900)}">2</a></p>`.repeat(4_000)],
    [
      'the life of one person told without an end',
      '<p>Ada Brook</p><p>Ada Brook is a reporter of lamps and locks along the coast.</p>'.repeat(9_000),
    ],
    [
      'raised numbers without an end',
      `<p>${'a<sup>1</sup>'.repeat(18_000)}${letters}${'<sup>1</sup>'.repeat(18_000)}</p>`,
    ],
    [
      'lines of links and days in one element',
      '<a href="/x">The lamp is lit again on the quay, 18 March 2026</a><br><br>'.repeat(13_000),
    ],
    ['times without text', `<p>18 March ${'<time datetime="x"></time>'.repeat(15_000)}</p>`],
    ['pictures without an address', '<img width="800" height="800">'.repeat(30_000)],
    ['a million separators in its headline', `<h1>${' - | '.repeat(200_000)}</h1>`],
  ])('is read with %s', (_, inside) => {
    expect(read(article(inside)).title).toContain('Harbour lamp relit');
  });

  test('has no author and no day where it tells none', () => {
    expect(read(article('<p>The lamp was lit again.</p>'))).toMatchObject({
      byline: null,
      published: null,
      image: null,
    });
  });
});
