import { describe, expect, test } from 'vitest';
import { readPause } from '../../../src/sources/http/pause.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const at = (offset: number) => new Date(NOW + offset).toUTCString();
const pause = (headers: Record<string, string>) => readPause((name) => headers[name] ?? null, NOW);

describe('how long an answer asks to be let stand', () => {
  test.each([
    ['nothing said', {}, null],
    ['max-age', { 'cache-control': 'max-age=600' }, 600 * SECOND],
    ['max-age among others, in capitals and marks', { 'cache-control': 'Public , MAX-AGE="600", x=y' }, 600 * SECOND],
    ['max-age, of which some has gone by', { 'cache-control': 'max-age=600', age: '200' }, 400 * SECOND],
    ['max-age that has gone by', { 'cache-control': 'max-age=600', age: '900' }, null],
    ['max-age of nothing', { 'cache-control': 'max-age=0' }, null],
    ['max-age below nothing', { 'cache-control': 'max-age=-5' }, null],
    ['max-age of years is a day', { 'cache-control': 'max-age=31536000' }, DAY],
    ['max-age with too many digits', { 'cache-control': `max-age=${'9'.repeat(30)}` }, DAY],
    ['the first of two', { 'cache-control': 'max-age=60, max-age=600' }, 60 * SECOND],
    ['what is meant for caches between, where nothing else is said', { 'cache-control': 's-maxage=60' }, 60 * SECOND],
    ['what is meant for readers first', { 'cache-control': 's-maxage=6000, max-age=60' }, 60 * SECOND],
    ['not to be kept', { 'cache-control': 'no-store, max-age=600' }, null],
    ['to be asked for each time', { 'cache-control': 'no-cache, max-age=600' }, null],
    ['Expires', { expires: at(3_600_000) }, 3_600_000],
    ['Expires by the clock of the server', { expires: at(3_600_000), date: at(1_800_000) }, 1_800_000],
    ['Expires in the past', { expires: at(-3_600_000) }, null],
    ['Expires that is no date', { expires: '0' }, null],
    ['max-age before Expires', { 'cache-control': 'max-age=60', expires: at(3_600_000) }, 60 * SECOND],
    ['Retry-After', { 'retry-after': '120' }, 120 * SECOND],
    ['the longer of both', { 'retry-after': '120', 'cache-control': 'max-age=60' }, 120 * SECOND],
  ])('%s', (_name, headers, expected) => {
    expect(pause(headers)).toBe(expected);
  });

  test('is read in time however long a header is', () => {
    expect(pause({ 'cache-control': `${'max-age,='.repeat(100_000)}, max-age=60` })).toBeNull();
    expect(pause({ 'cache-control': `${' '.repeat(1_000_000)}max-age=60`, age: ' '.repeat(1_000_000) })).toBe(60_000);
  });
});
