import { facts, list, listCard, noticeCard, paragraph } from '../card/notice-card.ts';
import { type Card, code, literal } from '../card.ts';
import type { Command } from './command.ts';
import { expectedOf } from './kind.ts';
import { usageLine } from './usage.ts';

/** Every verb with its line. */
export const helpCard = (commands: readonly Command[], title = 'What you can ask me'): Card =>
  listCard({
    title,
    items: commands.map(({ name, summary }) => [code(`/news ${name}`), literal(` — ${summary}`)]),
    empty: 'Nothing at all.',
    footer: [literal('More about one: '), code(`/news help ${commands[0]?.name ?? 'latest'}`)],
  });

const notes = (command: Command): string[] => [
  ...(command.access === 'manager' ? ['Only for those who manage this place.'] : []),
  ...(command.private ? ['Only you see the answer.'] : []),
];

/** One verb: usage line, options with what they take, examples. */
export const verbCard = (command: Command): Card => {
  const options = [...command.options].map(([name, { kind, summary, absent }]) => {
    const unless = absent === null || absent === undefined ? '' : ` Without it: ${kind.format(absent)}.`;
    return [`${name}`, `${summary}: ${expectedOf(kind)}.${unless}`] as const;
  });
  return noticeCard({
    title: `/news ${command.name}`,
    blocks: [
      [command.summary, ...notes(command)].map((line) => line.replace(/(?<!\.)$/, '.')).join(' '),
      { type: 'code', text: usageLine(command) },
      ...(options.length === 0 ? [] : [facts(Object.fromEntries(options))]),
      ...(command.examples.length === 0
        ? []
        : [paragraph('For example:'), list(command.examples.map((each) => [code(`/news ${each}`)]))]),
    ],
  });
};
