import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/sources/feed/parse.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const none = { pause: null, skipHours: [], skipDays: [] };
const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';

function rhythmIn(fields: string, root = `<rss version="2.0" ${SY}>`) {
  const text = `${root}<channel><title>Merrow Post</title>${fields}<item><title>Lamp relit</title><ttl>5</ttl></item></channel></rss>`;
  const parsed = parseFeed(text, 'https://merrow.example/feed');
  if (!parsed.ok) throw new Error('no feed');
  return parsed.value.rhythm;
}

describe('when a feed says to come again', () => {
  test.each([
    ['nothing', '', undefined],
    ['a time to live, in minutes', '<ttl>90</ttl>', { ...none, pause: 90 * MINUTE }],
    ['a time to live of days is one', '<ttl>99999</ttl>', { ...none, pause: 24 * HOUR }],
    ['a time to live that is none', '<ttl>often</ttl>', undefined],
    ['a period', '<sy:updatePeriod> hourly </sy:updatePeriod>', { ...none, pause: HOUR }],
    [
      'a period, twice in it',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
      { ...none, pause: 12 * HOUR },
    ],
    [
      'never in it',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>',
      { ...none, pause: 24 * HOUR },
    ],
    ['the longer of both', '<ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod>', { ...none, pause: HOUR }],
    [
      'hours to skip, with midnight as 24',
      '<skipHours><hour>2</hour><hour>24</hour><hour>2</hour><hour>31</hour></skipHours>',
      { ...none, skipHours: [0, 2] },
    ],
    [
      'days to skip',
      '<skipDays><day>Sunday</day><day> saturday </day><day>Someday</day></skipDays>',
      { ...none, skipDays: [0, 6] },
    ],
  ])('%s', (_name, fields, expected) => {
    expect(rhythmIn(fields)).toEqual(expected);
  });

  test('under another prefix for the same namespace, or with none declared', () => {
    const other = '<rss version="2.0" xmlns:x="http://purl.org/rss/1.0/modules/syndication/">';
    expect(rhythmIn('<x:updatePeriod>weekly</x:updatePeriod>', other)).toMatchObject({ pause: 24 * HOUR });
    expect(rhythmIn('<sy:updatePeriod>hourly</sy:updatePeriod>', '<rss>')).toMatchObject({ pause: HOUR });
  });

  test('thousands of hours to skip are few', () => {
    const hours = '<hour>3</hour>'.repeat(50_000);
    expect(rhythmIn(`<skipHours>${hours}</skipHours>`)).toEqual({ ...none, skipHours: [3] });
  });
});
