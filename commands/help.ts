import { defineCommand } from '../src/core/command/command.ts';
import { helpCard, verbCard } from '../src/core/command/help-card.ts';
import { verb } from '../src/core/command/kinds/text.ts';
import { nearest } from '../src/core/command/nearest.ts';
import { optional } from '../src/core/command/option.ts';
import { fail, ok } from '../src/core/result.ts';

export const help = defineCommand({
  path: ['help'],
  summary: 'What you can ask, or how one command is used',
  access: 'anyone',
  private: true,
  options: { verb: optional(verb(), 'The command to explain') },
  examples: ['help', 'help latest', 'help digest set'],
  run: async ({ verb }, { commands }) => {
    if (verb === null) return ok(helpCard(commands));
    const name = verb.toLowerCase().replace(/^\/?news /, '');
    const command = commands.find((each) => each.name === name);
    if (command !== undefined) return ok(verbCard(command));
    const group = commands.filter(({ path }) => path.length === 2 && path[0] === name);
    if (group.length > 0) return ok(helpCard(group, `What /news ${name} can do`));
    const names = commands.map((each) => each.name);
    return fail({ code: 'unknown-verb', typed: verb, nearest: nearest(name, names) });
  },
});
