import type { Invocation } from './parse.ts';
import { quoteWord } from './words.ts';

/** The text that asks the same again, without `/news`; `parseCommandText` reads it back. */
export const formatInvocation = ({ command, values }: Invocation): string => {
  const words = [...command.options].flatMap(([name, { kind }]) => {
    const value = values[name];
    return value === null || value === undefined ? [] : [`${name}:${quoteWord(kind.format(value))}`];
  });
  return [command.name, ...words].join(' ');
};
