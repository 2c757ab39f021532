import type { Command } from './command.ts';
import { quoteWord } from './words.ts';

/**
 * A command that works, to show beside what did not: the declared example that names the option, else one made of
 * the required options and this one.
 */
export const exampleOf = (command: Command, option?: string): string => {
  if (option === undefined && command.examples[0] !== undefined) return `/news ${command.examples[0]}`;
  const words = [...command.options]
    .filter(([name, { required }]) => required || name === option)
    .map(([name, { kind }]) => `${name}:${quoteWord(kind.example)}`);
  return ['/news', command.name, ...words].join(' ');
};
