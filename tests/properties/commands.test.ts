import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeCard } from '../../src/core/card/notice-card.ts';
import { defineCommand } from '../../src/core/command/command.ts';
import { formatInvocation } from '../../src/core/command/format.ts';
import { address } from '../../src/core/command/kinds/address.ts';
import { choice } from '../../src/core/command/kinds/choice.ts';
import { integer } from '../../src/core/command/kinds/integer.ts';
import { days, quietHours, times, zone } from '../../src/core/command/kinds/schedule.ts';
import { since } from '../../src/core/command/kinds/since.ts';
import { text } from '../../src/core/command/kinds/text.ts';
import { topics } from '../../src/core/command/kinds/topic.ts';
import { optional, required } from '../../src/core/command/option.ts';
import { parseCommandText } from '../../src/core/command/parse.ts';
import { ok } from '../../src/core/result.ts';

const everything = defineCommand({
  path: ['digest', 'everything'],
  summary: 'Takes an option of each kind',
  access: 'anyone',
  private: false,
  options: {
    query: required(text('words', 'ferry'), 'Words'),
    about: optional(text('words', 'ferry'), 'Words'),
    count: optional(integer(1, 10), 'Count'),
    time: optional(times(), 'Times'),
    zone: optional(zone(), 'Zone'),
    days: optional(days(), 'Days'),
    topics: optional(topics(), 'Topics'),
    style: optional(choice('full', 'compact'), 'Style'),
    quiet: optional(quietHours(), 'Quiet'),
    since: optional(since(), 'Since'),
    url: optional(address(), 'Address'),
  },
  examples: [],
  run: async () => ok(noticeCard({ title: 'done' })),
});

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('"', '“', '”', '„', '«', '\\', ':', '=', ' ', 'a', '-', '<'),
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map((typed) => typed.replace(/\s+/gu, ' ').trim())
  .filter((typed) => typed !== '');
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const ascending = <T extends string | number>(items: readonly T[]): T[] => [...items].sort();
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const values = fc.record({
  query: words,
  about: maybe(words),
  count: maybe(fc.integer({ min: 1, max: 10 })),
  time: maybe(fc.uniqueArray(clock, { minLength: 1, maxLength: 4 }).map(ascending)),
  zone: maybe(fc.constantFrom('Europe/London', 'America/Argentina/Buenos_Aires', 'UTC', 'Asia/Kathmandu')),
  days: maybe(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }).map(ascending)),
  topics: maybe(fc.uniqueArray(fc.constantFrom('world', 'harbour life', 'science'), { minLength: 1 })),
  style: maybe(fc.constantFrom('full', 'compact')),
  quiet: maybe(
    fc
      .tuple(clock, clock)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({ from, to })),
  ),
  since: maybe(
    fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map((minutes) => ({ type: 'ago' as const, ms: minutes * 60_000 })),
      fc.constant({ type: 'date' as const, date: '2026-01-31' }),
    ),
  ),
  url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href)),
});

const known = { topics: ['harbour life'], sources: [] };

describe('the text grammar', () => {
  test('reads back whatever it writes', () => {
    fc.assert(
      fc.property(values, (given) => {
        const typed = formatInvocation({ command: everything, values: given });
        const result = parseCommandText([everything], typed, known);
        expect(result.ok ? result.value.values : result.problem).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test('answers any text at all with an invocation or a problem', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((each) => `digest everything ${each}`),
    );
    fc.assert(
      fc.property(typed, (each) => {
        const result = parseCommandText([everything], each, known);
        expect(result.ok ? result.value.command.name : result.problem.code).toMatch(/^[a-z -]+$/);
      }),
      { numRuns: 300 },
    );
  });
});
