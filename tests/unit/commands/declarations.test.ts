import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { renderPlain } from '../../../src/core/card/plain.ts';
import { exampleOf } from '../../../src/core/command/example.ts';
import { formatInvocation } from '../../../src/core/command/format.ts';
import { helpCard, verbCard } from '../../../src/core/command/help-card.ts';
import { nothingKnown } from '../../../src/core/command/kind.ts';
import { parseCommandText } from '../../../src/core/command/parse.ts';
import { commandTable, usageLine } from '../../../src/core/command/usage.ts';

const parse = (text: string) => {
  const result = parseCommandText(commands, text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.problem)}`);
  return result.value;
};

describe.each(commands.map((command) => [command.name, command] as const))('%s', (_, command) => {
  test('is understood in each of its examples, and written back the same', () => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      const invocation = parse(example);
      expect(invocation.command.name).toBe(command.name);
      expect(parse(formatInvocation(invocation)).values).toEqual(invocation.values);
    }
  });

  test('has an example that works for each option, and examples that their kinds read', () => {
    for (const [name, { kind }] of command.options) {
      expect(parse(exampleOf(command, name)).command.name).toBe(command.name);
      expect(kind.parse(kind.example, nothingKnown).ok).toBe(true);
    }
  });

  test('fits what platforms allow of names and descriptions', () => {
    // https://docs.discord.com/developers/interactions/application-commands#application-command-object
    for (const name of [...command.path, ...command.options.keys()]) expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    for (const { summary } of [command, ...command.options.values()]) {
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.length).toBeLessThanOrEqual(100);
    }
    const required = [...command.options.values()].map((option) => option.required);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    expect(command.options.size).toBeLessThanOrEqual(25);
  });

  test('is explained by its own card with its usage line', () => {
    const text = renderPlain(verbCard(command), { width: 400 });
    expect(text).toContain(usageLine(command));
    for (const [name, { summary }] of command.options) {
      expect(text).toContain(name);
      expect(text).toContain(summary);
    }
  });

  test('stands in the help and in the table', () => {
    expect(renderPlain(helpCard(commands), { width: 400 })).toContain(`/news ${command.name} — ${command.summary}`);
    expect(commandTable(commands)).toContain(`| \`/news ${command.name}\` |`);
  });
});

test('what changes a place is for its managers, and answered to them alone', () => {
  for (const command of commands.filter(({ path }) => ['digest', 'alert', 'feed', 'settings'].includes(path[0]))) {
    expect([command.name, command.access, command.private]).toEqual([command.name, 'manager', true]);
  }
});

test('a usage line shows what may be left out, and the table keeps its columns', () => {
  const latest = commands.find(({ name }) => name === 'latest');
  expect(latest && usageLine(latest)).toBe('/news latest [count:<1–10>] [<topic>] [<source>]');
  for (const row of commandTable(commands).trim().split('\n')) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});
