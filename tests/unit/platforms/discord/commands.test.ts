import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { translations } from '../../../../commands/translations/index.ts';
import { defineCommand } from '../../../../src/core/command/command.ts';
import { channel } from '../../../../src/core/command/kinds/channel.ts';
import { choice } from '../../../../src/core/command/kinds/choice.ts';
import { integer } from '../../../../src/core/command/kinds/integer.ts';
import { text } from '../../../../src/core/command/kinds/text.ts';
import { topic } from '../../../../src/core/command/kinds/topic.ts';
import { optional, required } from '../../../../src/core/command/option.ts';
import type { Translation } from '../../../../src/core/command/translation.ts';
import { ok } from '../../../../src/core/result.ts';
import { applicationCommands } from '../../../../src/platforms/discord/commands.ts';

const run = async () => ok({ tone: 'info', fallback: '', audience: 'everyone', sections: [], buttons: [] } as const);
const common = { access: 'anyone', private: false, examples: [], run } as const;

const pick = defineCommand({
  ...common,
  path: ['pick'],
  summary: 'Picks something',
  options: {
    topic: optional(topic(), 'Which topic'),
    words: required(text('words', 'rain'), 'Which words'),
    count: optional(integer(1, 10), 'How many'),
    style: optional(choice('full', 'compact'), 'How'),
    channel: optional(channel(), 'Where'),
  },
});
const add = defineCommand({
  ...common,
  path: ['shelf', 'add'],
  group: 'What stands on the shelf',
  summary: 'Puts something on the shelf',
  options: { url: required(text('url', 'x'), 'What') },
  form: { title: 'Add', fields: [{ name: 'url', label: 'What' }], initial: async () => ({}) },
});
const french: Translation = {
  locale: 'fr',
  names: { pick: 'choisir', count: 'combien', compact: 'bref', shelf: 'étagère', add: 'Mal Nommé' },
  summaries: { pick: 'Choisit', 'pick count': 'Combien', 'shelf add': `Trop long${'.'.repeat(100)}` },
  phrases: { 'Read this article': 'Lire cet article', 'Reads the news: summaries, quotes and digests': 'Lit' },
};

/** Down the options by name. */
const find = (bodies: ReturnType<typeof applicationCommands>, ...names: string[]): Record<string, unknown> => {
  let options: readonly object[] = bodies;
  let found: object | undefined;
  for (const name of ['news', ...names]) {
    found = options.find((one) => Reflect.get(one, 'name') === name);
    options = Reflect.get(found ?? {}, 'options') ?? [];
  }
  return { ...found };
};

describe('the commands on Discord', () => {
  const bodies = applicationCommands([pick, add], [french]);

  test('as a whole are described in other languages, and so is the one on messages', () => {
    expect(bodies[0]).toMatchObject({ description_localizations: { fr: 'Lit' } });
    expect(bodies[1]).toMatchObject({ name_localizations: { fr: 'Lire cet article' } });
  });

  test('are one /news for servers and conversations, and one on messages, hidden from nobody', () => {
    expect(bodies.map(({ name, type, contexts }) => ({ name, type, contexts }))).toEqual([
      { name: 'news', type: 1, contexts: [0, 1] },
      { name: 'Read this article', type: 3, contexts: [0, 1] },
    ]);
    expect(bodies.some((body) => 'default_member_permissions' in body)).toBe(false);
  });

  test('have verbs of two words in groups', () => {
    expect(find(bodies, 'shelf')).toMatchObject({ type: 2, description: 'What stands on the shelf' });
    expect(find(bodies, 'shelf', 'add')).toMatchObject({ type: 1, description: 'Puts something on the shelf' });
  });

  test('ask for required options first', () => {
    const { options } = find(bodies, 'pick') as { options: { name: string; required: boolean }[] };
    expect(options.map(({ name, required }) => [name, required])).toEqual([
      ['words', true],
      ['topic', false],
      ['count', false],
      ['style', false],
      ['channel', false],
    ]);
  });

  test('can be typed without a required option where a form asks for it', () => {
    expect(find(bodies, 'shelf', 'add', 'url')).toMatchObject({ required: false });
  });

  test('have options of their kinds', () => {
    expect(find(bodies, 'pick', 'count')).toMatchObject({ type: 4, min_value: 1, max_value: 10 });
    expect(find(bodies, 'pick', 'channel')).toMatchObject({ type: 7, channel_types: [0, 5, 10, 11, 12, 15] });
    expect(find(bodies, 'pick', 'topic')).toMatchObject({ type: 3, autocomplete: true });
    expect(find(bodies, 'pick', 'style')).toMatchObject({
      type: 3,
      choices: [
        { name: 'full', value: 'full' },
        { name: 'compact', name_localizations: { fr: 'bref' }, value: 'compact' },
      ],
    });
  });

  test('are named and described in other languages where Discord takes those words', () => {
    expect(find(bodies, 'pick')).toMatchObject({
      name_localizations: { fr: 'choisir' },
      description_localizations: { fr: 'Choisit' },
    });
    expect(find(bodies, 'pick', 'count')).toMatchObject({
      name_localizations: { fr: 'combien' },
      description_localizations: { fr: 'Combien' },
    });
    expect(find(bodies, 'shelf')).toMatchObject({ name_localizations: { fr: 'étagère' } });
    const refused = find(bodies, 'shelf', 'add');
    expect(refused).not.toHaveProperty('name_localizations');
    expect(refused).not.toHaveProperty('description_localizations');
  });
});

describe('the registered commands', () => {
  const bodies = applicationCommands(commands, translations);

  test.each(bodies.map((body) => [body.name, body]))('%s is as Discord wants it', (_, body) => {
    const checked = ApplicationCommandUpdateRequestSchema.safeParse(body);
    expect(checked.success ? [] : checked.error.issues).toEqual([]);
  });

  test('have no more than 8000 characters in the longest of their languages', () => {
    expect(characters(find(bodies))).toBeLessThanOrEqual(8000);
  });

  test('have no two options of one name beside each other, in any language', () => {
    expect(clashes(find(bodies))).toEqual([]);
  });

  test('speak French from verb to choice', () => {
    expect(find(bodies, 'digest', 'set')).toMatchObject({
      name_localizations: { fr: expect.any(String) },
      description_localizations: { fr: expect.any(String) },
    });
  });
});

type Described = Readonly<Record<string, unknown>>;

const longest = (node: Described, key: string): number =>
  Math.max(
    ...[node[key], ...Object.values(node[`${key}_localizations`] ?? {})].map((text) => String(text ?? '').length),
  );

const below = (node: Described): Described[] => [
  ...((node.options as Described[] | undefined) ?? []),
  ...((node.choices as Described[] | undefined) ?? []),
];

const characters = (node: Described): number =>
  longest(node, 'name') +
  longest(node, 'description') +
  String(node.value ?? '').length +
  below(node).reduce((sum, each) => sum + characters(each), 0);

const clashes = (node: Described): string[] => {
  const locales = ['', ...new Set(below(node).flatMap((each) => Object.keys(each.name_localizations ?? {})))];
  const here = locales.flatMap((locale) => {
    const names = below(node).map((each) => Reflect.get(each.name_localizations ?? {}, locale) ?? each.name);
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${locale} ${name}`);
  });
  return [...here, ...below(node).flatMap(clashes)];
};
