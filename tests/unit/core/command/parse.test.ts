import { describe, expect, test } from 'vitest';
import { noticeCard } from '../../../../src/core/card/notice-card.ts';
import { defineCommand } from '../../../../src/core/command/command.ts';
import { type Known, nothingKnown } from '../../../../src/core/command/kind.ts';
import { address } from '../../../../src/core/command/kinds/address.ts';
import { choice } from '../../../../src/core/command/kinds/choice.ts';
import { integer } from '../../../../src/core/command/kinds/integer.ts';
import { orNone } from '../../../../src/core/command/kinds/none.ts';
import { days, quietHours, times, zone } from '../../../../src/core/command/kinds/schedule.ts';
import { since } from '../../../../src/core/command/kinds/since.ts';
import { source, story, text, verb } from '../../../../src/core/command/kinds/text.ts';
import { newTopic, topic, topics } from '../../../../src/core/command/kinds/topic.ts';
import { type Options, optional, required, withDefault } from '../../../../src/core/command/option.ts';
import { parseCommandText } from '../../../../src/core/command/parse.ts';
import { ok } from '../../../../src/core/result.ts';

const declare = (path: readonly [string] | readonly [string, string], options: Options, examples: string[] = []) =>
  defineCommand({
    path,
    summary: `Does ${path.join(' ')}`,
    access: 'anyone',
    private: false,
    options,
    examples,
    run: async () => ok(noticeCard({ title: 'done' })),
  });

const commands = [
  declare(['latest'], {
    count: withDefault(integer(1, 10), 'How many', 5),
    topic: optional(topic(), 'Topic'),
    source: optional(source(), 'Source'),
  }),
  declare(
    ['search'],
    {
      query: required(text('words', 'harbour ferry'), 'Words'),
      count: withDefault(integer(1, 10), 'How many', 5),
      since: optional(since(), 'Since'),
    },
    ['search harbour ferry'],
  ),
  declare(['quotes'], {
    who: optional(text('name', 'Ada Crane'), 'Who'),
    about: optional(text('words', 'ferry'), 'About'),
    count: withDefault(integer(1, 20), 'How many', 10),
  }),
  declare(['read'], { url: optional(address(), 'Address'), story: optional(story(), 'Story') }),
  declare(['help'], { verb: optional(verb(), 'Verb') }),
  declare(['digest', 'set'], {
    time: required(times(), 'When'),
    zone: optional(zone(), 'Zone'),
    days: optional(days(), 'Days'),
    topics: optional(orNone(topics()), 'Topics'),
    count: withDefault(integer(1, 20), 'How many', 8),
    style: withDefault(choice('full', 'compact'), 'Style', 'full'),
    quiet: optional(quietHours(), 'Quiet'),
  }),
  declare(['digest', 'show'], {}),
  declare(['follow'], { url: required(address(), 'Address'), topic: optional(newTopic(), 'Topic') }),
];

const known = { topics: ['world', 'harbour life'], sources: [] };
const values = (typed: string): unknown => {
  const result = parseCommandText(commands, typed, known);
  return result.ok ? { verb: result.value.command.name, ...result.value.values } : result.problem;
};

describe('bare words', () => {
  test('fill the options whose kind they fit, in any order', () => {
    const expected = { verb: 'latest', count: 3, topic: 'world', source: null };
    expect(values('latest 3 world')).toEqual(expected);
    expect(values('latest world 3')).toEqual(expected);
  });

  test('leave the defaults where nothing is typed', () => {
    expect(values('latest')).toEqual({ verb: 'latest', count: 5, topic: null, source: null });
  });

  test('which no other option takes are a line', () => {
    expect(values('latest Harbour Courier')).toMatchObject({ source: 'Harbour Courier' });
    expect(values('search climate summit 5')).toMatchObject({ query: 'climate summit 5', count: 5 });
  });

  test('in quotation marks part one line from the next', () => {
    expect(values('quotes Ada Crane "night ferry"')).toMatchObject({ who: 'Ada Crane', about: 'night ferry' });
    expect(values('quotes “Ada Crane” night ferry')).toMatchObject({ who: 'Ada Crane', about: 'night ferry' });
  });

  test('set a digest by time, zone and days in any order', () => {
    const expected = { time: ['08:00'], zone: 'America/Toronto', days: [1, 2, 3, 4, 5] };
    expect(values('digest set 08:00 America/Toronto weekdays')).toMatchObject(expected);
    expect(values('digest set weekdays America/Toronto 08:00')).toMatchObject(expected);
    expect(values('digest set 8 am mon to fri Toronto')).toMatchObject(expected);
  });

  test('that belong to a list gather in it', () => {
    expect(values('digest set 08:00 18:30 world "harbour life" sat sun 5 22:00-07:00 compact New York')).toMatchObject({
      time: ['08:00', '18:30'],
      zone: 'America/New_York',
      days: [0, 6],
      topics: ['world', 'harbour life'],
      count: 5,
      style: 'compact',
      quiet: { from: '22:00', to: '07:00' },
    });
  });

  test('are an address where they look like one, also wrapped by Slack or without https', () => {
    expect(values('read https://news.example/a?b=c')).toMatchObject({ url: 'https://news.example/a?b=c', story: null });
    expect(values('read <https://news.example/a|news.example/a>')).toMatchObject({ url: 'https://news.example/a' });
    expect(values('read news.example/a')).toMatchObject({ url: 'https://news.example/a' });
    expect(values('read ferry strike')).toMatchObject({ url: null, story: 'ferry strike' });
  });
});

describe('a number behind or instead of a line that may be left out', () => {
  test('is how many', () => {
    expect(values('quotes 3')).toMatchObject({ who: null, count: 3 });
    expect(values('quotes Ada Crane 3')).toMatchObject({ who: 'Ada Crane', count: 3 });
    expect(values('latest Harbour Courier 3')).toMatchObject({ source: 'Harbour Courier', count: 3 });
    expect(values('quotes 0')).toMatchObject({ code: 'bad-option', option: 'count' });
  });

  test('is a word where it can’t be meant, or where words must stand', () => {
    expect(values('quotes Ada Crane 2024')).toMatchObject({ who: 'Ada Crane 2024', count: 10 });
    expect(values('quotes "Route 5"')).toMatchObject({ who: 'Route 5' });
    expect(values('quotes "5"')).toMatchObject({ who: '5', count: 10 });
    expect(values('search route 5')).toMatchObject({ query: 'route 5', count: 5 });
  });
});

describe('named words', () => {
  test('stand anywhere, with a colon or an equals sign, with or without a space', () => {
    for (const typed of ['latest topic:world 4', 'latest 4 topic=world', 'LATEST Topic: world count:4']) {
      expect(values(typed)).toEqual({ verb: 'latest', count: 4, topic: 'world', source: null });
    }
  });

  test('may hold words in straight or curly marks', () => {
    for (const typed of ['source:"Harbour Courier"', 'source:“Harbour Courier”', 'source:“Harbour Courier"']) {
      expect(values(`latest ${typed} 2`)).toMatchObject({ source: 'Harbour Courier', count: 2 });
    }
  });

  test('with an unknown name are words of a search, but a slip elsewhere', () => {
    expect(values('search Budget: what now')).toMatchObject({ query: 'Budget: what now' });
    expect(values('search ferry cuont:3')).toMatchObject({ code: 'unknown-option', nearest: 'count' });
    expect(values('digest set 08:00 colour:red')).toMatchObject({ code: 'unknown-option', nearest: null });
  });

  test('may not be given twice', () => {
    expect(values('latest count:3 count:4')).toMatchObject({ code: 'bad-option', option: 'count', typed: 'count:4' });
  });
});

describe('the verb', () => {
  test('is help where nothing is typed, and where only a group is', () => {
    expect(values('')).toEqual({ verb: null });
    expect(values('  /news ')).toEqual({ verb: null });
    expect(values('digest')).toEqual({ verb: 'digest' });
  });

  test('may follow /news, in any case', () => {
    expect(values('/News Digest SHOW')).toEqual({ verb: 'digest show' });
  });

  test('that does not exist gives the nearest', () => {
    expect(values('lastest 5')).toEqual({ code: 'unknown-verb', typed: 'lastest', nearest: 'latest' });
    expect(values('digest shwo')).toEqual({ code: 'unknown-verb', typed: 'digest shwo', nearest: 'digest show' });
    expect(values('digets set 08:00')).toMatchObject({ nearest: 'digest set' });
    expect(values('xylophone')).toEqual({ code: 'unknown-verb', typed: 'xylophone', nearest: null });
  });

  test('of a group is compared by its second word: a guess may not be far off what it would do', () => {
    expect(values('digest foo')).toEqual({ code: 'unknown-verb', typed: 'digest foo', nearest: null });
    expect(values('digest clear')).toMatchObject({ nearest: null });
  });

  test('may be known by its second word', () => {
    expect(values('set digest 08:00')).toMatchObject({ code: 'unknown-verb', nearest: 'digest set' });
    expect(values('show')).toMatchObject({ code: 'unknown-verb', nearest: 'digest show' });
  });
});

describe('wrong input', () => {
  test('names the option, what it must be, and a bound that is near', () => {
    expect(values('latest 50')).toEqual({
      code: 'bad-option',
      verb: 'latest',
      option: 'count',
      typed: '50',
      expected: 'a whole number from 1 to 10',
      example: '/news latest 10',
      nearest: '10',
    });
  });

  test('of a zone, a day, a topic or a style gives the nearest', () => {
    expect(values('digest set 08:00 Europe/Londno')).toMatchObject({ option: 'zone', nearest: 'Europe/London' });
    expect(values('digest set 08:00 Torotno')).toMatchObject({ option: 'zone', nearest: 'America/Toronto' });
    expect(values('digest set 08:00 wekdays')).toMatchObject({ option: 'days', nearest: 'weekdays' });
    expect(values('digest set 08:00 scince')).toMatchObject({ option: 'topics', nearest: 'science' });
    expect(values('digest set 08:00 copmact')).toMatchObject({ option: 'style', nearest: 'compact' });
    expect(values('latest topic:wrld')).toMatchObject({ option: 'topic', nearest: 'world' });
  });

  test('comes with an example that works: the same command put right, else one of the verb', () => {
    const example = (typed: string): unknown => (values(typed) as { example?: string }).example;
    expect(example('digest set 08:00 Europe/Londno weekdays')).toBe('/news digest set 08:00 Europe/London weekdays');
    expect(example('digest set 08:00 topics:scince count:4')).toBe('/news digest set 08:00 topics:science count:4');
    expect(example('latest world count:50')).toBe('/news latest world count:10');
    expect(example('latest count:3 count:4')).toBe('/news latest count:3');
    expect(example('search ferry since:soon')).toBe('/news search ferry since:3d');
    expect(example('search ""')).toBe('/news search "harbour ferry"');
    expect(example(`search ${'long '.repeat(60)}`)).toBe('/news search harbour ferry');
  });

  test('of any length is answered at once', () => {
    const long = 'x'.repeat(100_000);
    expect(values(`digest set 08:00 ${long}`)).toMatchObject({ code: 'bad-option' });
    expect(values(`digest set 08:00 zone:${long}`)).toMatchObject({
      code: 'bad-option',
      option: 'zone',
      nearest: null,
    });
    expect(values(long)).toMatchObject({ code: 'unknown-verb', nearest: null });
  });

  test('of a time is told as a time', () => {
    expect(values('digest set 25:00')).toMatchObject({ code: 'bad-option', option: 'time', typed: '25:00' });
    expect(values('digest set')).toMatchObject({ code: 'missing-option', option: 'time' });
  });

  test('without its closing mark is told with where it begins', () => {
    expect(values('search "harbour ferry')).toMatchObject({
      code: 'unclosed-quotation',
      verb: 'search',
      typed: '"harbour ferry',
      example: '/news search harbour ferry',
    });
  });

  test('that fits no option at all is named', () => {
    expect(values('digest show please')).toEqual({
      code: 'unknown-option',
      verb: 'digest show',
      typed: 'please',
      nearest: null,
      example: '/news digest show',
    });
  });

  test('that fits no option comes with the same command put right, else with one that works', () => {
    const example = (typed: string): unknown => (values(typed) as { example?: string }).example;
    expect(example('latest world cuont:3')).toBe('/news latest world count:3');
    expect(example('digest set 08:00 colour:red daily')).toBe('/news digest set 08:00 daily');
    expect(example('digest set 08:00 cuont:many')).toBe('/news digest set time:08:00');
  });

  test('that is an option’s name without its colon is told so', () => {
    expect(values('digest set 08:00 topics world')).toMatchObject({
      code: 'unknown-option',
      typed: 'topics',
      nearest: 'topics',
      example: '/news digest set 08:00 topics:world',
    });
    expect(values('digest set 08:00 zone "New York"')).toMatchObject({
      example: '/news digest set 08:00 zone:"New York"',
    });
  });

  test('of hours from UTC is told as a zone', () => {
    expect(values('digest set 08:00 UTC+2')).toMatchObject({ code: 'bad-option', option: 'zone' });
  });

  test('where an option must be given is told as this option', () => {
    expect(values('follow not an address')).toMatchObject({ code: 'bad-option', option: 'url', typed: 'an' });
  });

  test('of a topic names some topics, also where no feed has any', () => {
    const expected = (typed: string, at: Known = known): unknown => {
      const result = parseCommandText(commands, typed, at);
      return result.ok ? null : Reflect.get(result.problem, 'expected');
    };
    expect(expected('latest topic:knitting')).toBe('a topic, such as world, harbour life, politics, business');
    expect(expected('digest set 08:00 topics:knitting')).toBe(
      'topics, parted by commas, such as world, harbour life, politics, business, or none',
    );
    expect(expected('latest topic:knitting', nothingKnown)).toMatch(/^a topic, such as world, politics, /);
  });

  test('given twice is told as that', () => {
    expect(values('latest count:3 count:4')).toMatchObject({ expected: 'given only once' });
  });

  test('of nothing where something must be is missing or bad, never a default', () => {
    expect(values('latest count:')).toMatchObject({ code: 'bad-option', option: 'count', typed: '' });
    expect(values('search ""')).toMatchObject({ code: 'bad-option', option: 'query' });
    expect(values('search')).toMatchObject({ code: 'missing-option', option: 'query' });
  });
});
