import type { Problem } from '../problem.ts';
import type { Command } from './command.ts';
import { exampleOf } from './example.ts';
import { quoteWord, splitWords, type Word } from './words.ts';

type BadOption = Extract<Problem, { code: 'bad-option' }>;

/**
 * A command that works, to show beside one that does not: the same words with the wrong one put right, else a declared
 * example with that option. `works` tells whether words give the option a value.
 */
export const workingExample = (
  command: Command,
  words: readonly Word[],
  problem: BadOption,
  works: (words: readonly Word[]) => boolean,
): string => {
  const examples = command.examples.map((example) => {
    const split = splitWords(example);
    return split.ok ? split.words.slice(command.path.length) : [];
  });
  const found = [mend(command, words, problem), ...examples].find(works);
  if (found === undefined) return exampleOf(command, problem.option);
  return commandLine(command, found);
};

/** A command with its words as they were typed. */
export const commandLine = (command: Command, words: readonly Word[]): string =>
  ['/news', command.name, ...words.map(({ raw }) => raw)].join(' ');

/** The words without the one that fits nothing, or with the name that it was probably meant to have. */
export const withoutUnknown = (
  words: readonly Word[],
  { typed, nearest }: Pick<Extract<Problem, { code: 'unknown-option' }>, 'typed' | 'nearest'>,
): Word[] =>
  words.flatMap((word, index) => {
    const before = words[index - 1];
    const named = before?.raw === typed && before.value.toLowerCase() === nearest;
    if (named) return [{ ...word, key: nearest, raw: `${nearest}:${word.raw}` }];
    if (word.raw !== typed) return [word];
    if (word.value.toLowerCase() === nearest) return [];
    return nearest === null ? [] : [{ ...word, key: nearest, raw: `${nearest}:${quoteWord(word.value)}` }];
  });

const mend = (command: Command, words: readonly Word[], { option, typed, nearest }: BadOption): Word[] => {
  const value = nearest ?? command.options.get(option)?.kind.example ?? '';
  const quoted = quoteWord(value);
  const namings = words.filter(({ key }) => key === option);
  return words.flatMap((word) => {
    // Of an option named twice the second goes.
    if (word.raw === typed && namings.length > 1) return [];
    if (namings.length > 1) return [word];
    if (word.key === option) return [{ ...word, value, raw: `${option}:${quoted}` }];
    return [word.key === null && word.value === typed ? { ...word, value, raw: quoted } : word];
  });
};
