import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { translations } from '../../../commands/translations/index.ts';
import { applicationCommands } from '../../../src/platforms/discord/commands.ts';

const unique = (words: readonly string[]): string[] => [...new Set(words)];

const groupOf = ({ path }: (typeof commands)[number]): string | null => (path.length === 2 ? path[0] : null);
const groups = unique(commands.flatMap((command) => groupOf(command) ?? []));

/** The words that stand beside each other and must differ: verbs, those of a group, a verb's options, an option's choices. */
const siblings = new Map<string, readonly string[]>([
  ['/news', unique(commands.map(({ path }) => path[0]))],
  ...groups.map((group) => {
    const verbs = commands.filter((command) => groupOf(command) === group).map(({ path }) => path[1] ?? '');
    return [group, verbs] as const;
  }),
  ...commands.map(({ name, options }) => [name, [...options.keys()]] as const),
  ...commands.flatMap(({ name, options }) =>
    [...options].flatMap(([option, { kind }]) =>
      kind.choices === null ? [] : [[`${name} ${option}`, kind.choices] as const],
    ),
  ),
]);

const described = [
  ...groups,
  ...commands.flatMap(({ name, options }) => [name, ...[...options.keys()].map((option) => `${name} ${option}`)]),
];

test('each group is described, by all its verbs alike', () => {
  for (const group of groups) {
    const told = unique(commands.filter((command) => groupOf(command) === group).map((command) => command.group ?? ''));
    expect(told).toHaveLength(1);
    expect(told[0]?.length).toBeGreaterThan(0);
    expect(told[0]?.length).toBeLessThanOrEqual(100);
  }
});

test('French, German and Spanish are spoken, each once', () => {
  const locales = translations.map(({ locale }) => locale);
  expect(locales.toSorted()).toEqual(['de', 'es-419', 'es-ES', 'fr']);
});

describe.each(translations.map((translation) => [translation.locale, translation] as const))('%s', (_, translation) => {
  test('names every word, and none that there is not', () => {
    expect(Object.keys(translation.names).toSorted()).toEqual(unique([...siblings.values()].flat()).toSorted());
  });

  test('describes everything, and nothing that there is not', () => {
    expect(Object.keys(translation.summaries).toSorted()).toEqual(described.toSorted());
  });

  test('says what a platform says of the commands as a whole, and names them alike', () => {
    const [whole, onMessages] = applicationCommands(commands, [translation]);
    expect(Object.keys(translation.phrases)).toHaveLength(2);
    expect(whole).toHaveProperty(`description_localizations.${translation.locale}`);
    expect(onMessages).toHaveProperty(`name_localizations.${translation.locale}`);
  });

  test('has names as Discord allows them', () => {
    // https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
    for (const name of Object.values(translation.names)) {
      expect(name).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      expect(name).toBe(name.normalize('NFC'));
    }
  });

  test.each([...siblings])('calls no two alike below %s', (_, words) => {
    const names = words.map((word) => translation.names[word]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has descriptions as Discord allows them', () => {
    for (const summary of Object.values(translation.summaries)) {
      expect(summary.trim()).toBe(summary);
      expect(summary.length).toBeGreaterThan(2);
      expect(summary.length).toBeLessThanOrEqual(100);
    }
  });
});

test('all of /news is small enough for one command in the longest of its languages', () => {
  // https://docs.discord.com/developers/interactions/application-commands: 8000 characters of names, descriptions and values.
  const longest = (word: string, kind: 'names' | 'summaries', english: string): number =>
    Math.max(english.length, ...translations.map((translation) => translation[kind][word]?.length ?? 0));
  let total = 'news'.length + 100;
  for (const group of groups) total += longest(group, 'names', group) + longest(group, 'summaries', '');
  for (const { name, path, summary, options } of commands) {
    total += longest(path.at(-1) ?? '', 'names', path.at(-1) ?? '') + longest(name, 'summaries', summary);
    for (const [option, { kind, summary }] of options) {
      total += longest(option, 'names', option) + longest(`${name} ${option}`, 'summaries', summary);
      for (const choice of kind.choices ?? []) total += longest(choice, 'names', choice) + choice.length;
    }
  }
  expect(total).toBeLessThan(8_000);
  expect(total).toBeGreaterThan(3_000);
});
