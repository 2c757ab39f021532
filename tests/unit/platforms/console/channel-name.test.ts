import { expect, test } from 'vitest';
import { channelName } from '../../../../src/platforms/console/channel-name.ts';

test.each([
  ['general', 'general'],
  ['#World News', 'world-news'],
  ['  News & Views!  ', 'news-views'],
  ['nyheter_på_svenska', 'nyheter_på_svenska'],
  ['../etc/passwd', 'etc-passwd'],
])('a channel called “%s” is #%s', (typed, name) => {
  expect(channelName(typed)).toBe(name);
});

test.each(['', '  ', '###', '!?', 'x'.repeat(81)])('“%s” is no name', (typed) => {
  expect(channelName(typed)).toBeNull();
});
