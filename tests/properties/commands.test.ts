import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { noticeCard } from '../../src/core/card/notice-card.ts';
import { understand } from '../../src/core/command/asked.ts';
import { defineCommand } from '../../src/core/command/command.ts';
import { completeOption } from '../../src/core/command/complete.ts';
import { formatInvocation } from '../../src/core/command/format.ts';
import { address } from '../../src/core/command/kinds/address.ts';
import { channel } from '../../src/core/command/kinds/channel.ts';
import { choice } from '../../src/core/command/kinds/choice.ts';
import { integer } from '../../src/core/command/kinds/integer.ts';
import { days, quietHours, times, zone } from '../../src/core/command/kinds/schedule.ts';
import { since } from '../../src/core/command/kinds/since.ts';
import { text } from '../../src/core/command/kinds/text.ts';
import { topics } from '../../src/core/command/kinds/topic.ts';
import { optional, required } from '../../src/core/command/option.ts';
import { parseCommandText, readOptions } from '../../src/core/command/parse.ts';
import type { Place, Store } from '../../src/core/ports.ts';
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
    channel: optional(channel(), 'Channel'),
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
  channel: maybe(
    fc.constantFrom('here', '#news', '#küsten-nachrichten', '#room 7', 'C0123456789', '123456789012345678'),
  ),
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

describe('what a platform fills in', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 60 });

  test('means the same as when it is typed, whatever marks stand in it', () => {
    fc.assert(
      fc.property(values, (given) => {
        const filled = Object.fromEntries(
          Object.entries(given).flatMap(([name, value]) => {
            const format = everything.options.get(name)?.kind.format;
            return value === null || format === undefined ? [] : [[name, format(value)]];
          }),
        );
        const asked = understand([everything], { kind: 'filled', verb: everything.name, values: filled });
        if (!asked.ok || asked.value.kind !== 'command') throw new Error('it is a command');
        const result = readOptions(asked.value.chosen, known);
        expect(result.ok ? result.value.values : result.problem).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test('is read or explained, whatever it is', () => {
    const filled = fc.dictionary(fc.constantFrom(...everything.options.keys()), typed);
    fc.assert(
      fc.property(filled, (values) => {
        const asked = understand([everything], { kind: 'filled', verb: everything.name, values });
        if (!asked.ok || asked.value.kind !== 'command') throw new Error('it is a command');
        const result = readOptions(asked.value.chosen, known);
        const { query = '' } = values;
        const blank = query.trim() === '';
        expect(result.ok ? null : result.problem.code).toBeOneOf(
          blank ? ['missing-option', 'bad-option'] : [null, 'bad-option'],
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is completed by few whole values, each once, whatever is typed', async () => {
    const store = storeOf(fc.sample(fc.string({ unit: 'grapheme', maxLength: 300 }), { numRuns: 60, seed: 7 }));
    const names = commands.flatMap(({ name, options }) => [...options.keys()].map((option) => [name, option] as const));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.oneof(typed, fc.string({ unit: 'binary' })), async (of, text) => {
        const command = commands.find(({ name }) => name === of[0]);
        if (command === undefined) throw new Error('it is a command');
        const choices = await completeOption(command, of[1], text, { ...store, commands });
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const each of choices.flatMap(({ label, value }) => [label, value])) {
          expect(each.length).toBeGreaterThan(0);
          expect(each.length).toBeLessThanOrEqual(100);
          expect(each.isWellFormed()).toBe(true);
        }
        expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** A place whose feeds and headlines are any texts at all. */
const storeOf = (texts: readonly string[]) => {
  const feeds = texts.map((title, index) => ({
    title,
    topic: index % 2 === 0 ? title : null,
    url: `https://${index}.example/${index % 3 === 0 ? 'a'.repeat(90) : ''}`,
    standard: index % 4 === 0,
  }));
  const alerts = texts.map((words, index) => ({ id: `alert-${index}`, words, source: null }));
  const store = {
    feeds: { visible: async () => feeds },
    stories: { find: async () => [] },
    alerts: { list: async () => alerts },
    subscriptions: { inPlace: async () => texts.map((name) => ({ name })) },
  } as unknown as Store;
  const headlines = texts.map((label, index) => ({ label, value: `story-${index}` }));
  const place: Place = {
    id: 'console:home:news',
    platform: 'console',
    workspace: 'home',
    channel: 'news',
    name: '#news',
    zone: 'UTC',
    language: 'en',
  };
  return { store, place, recent: async () => ({ headlines, publishers: texts }) };
};
