import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import { exampleOf } from './example.ts';
import { fillOptions } from './fill.ts';
import { type Known, nothingKnown } from './kind.ts';
import { nearest } from './nearest.ts';
import { splitWords, type Word } from './words.ts';

/** A verb with its options' values, ready to run. */
export interface Invocation {
  readonly command: Command;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Chosen {
  readonly command: Command;
  readonly words: readonly Word[];
}

const helpFor = (commands: readonly Command[], verb: string): Result<Chosen> => {
  const help = commands.find((command) => command.name === 'help');
  if (help === undefined) return fail({ code: 'unknown-verb', typed: verb, nearest: null });
  const words = verb === '' ? [] : [{ key: 'verb', value: verb, quoted: true, raw: verb }];
  return ok({ command: help, words });
};

/**
 * Finds the verb that a text begins with. Nothing typed means help, and so does the name of a group.
 * Problems: `unknown-verb`, `unclosed-quotation`.
 */
export const chooseCommand = (commands: readonly Command[], text: string): Result<Chosen> => {
  const typed = text.trim().replace(/^\/?news(?=\s|$)/i, '');
  const split = splitWords(typed);
  const beginning = split.ok ? split.words : typed.trim().split(/\s+/).slice(0, 2);
  const [first = '', second = ''] = beginning.map((word) => (typeof word === 'string' ? word : word.raw).toLowerCase());
  if (first === '') return helpFor(commands, '');
  const command =
    commands.find(({ path }) => path[0] === first && path[1] === second) ??
    commands.find(({ path }) => path.length === 1 && path[0] === first);
  if (command === undefined) {
    const inGroup = commands.filter(({ path }) => path.length === 2 && path[0] === first);
    if (inGroup.length > 0 && second === '') return helpFor(commands, first);
    const typed = inGroup.length > 0 ? `${first} ${second}` : first;
    return fail({ code: 'unknown-verb', typed, nearest: nearestVerb(commands, first, second) });
  }
  if (!split.ok) {
    return fail({ code: 'unclosed-quotation', verb: command.name, typed: split.from, example: exampleOf(command) });
  }
  return ok({ command, words: split.words.slice(command.path.length) });
};

/** The verb that was probably meant: within a group by the second word; else by the first, both, or the second's name. */
const nearestVerb = (commands: readonly Command[], first: string, second: string): string | null => {
  const inGroup = commands.filter(({ path }) => path.length === 2 && path[0] === first);
  if (inGroup.length > 0) {
    const word = nearest(
      second,
      inGroup.flatMap(({ path }) => path[1] ?? []),
    );
    return word === null ? null : `${first} ${word}`;
  }
  const named = commands.filter(({ path }) => path[1] === first);
  const turned = named.find(({ path }) => path[0] === second) ?? named[0];
  if (turned !== undefined) return turned.name;
  const names = commands.map(({ name }) => name);
  const groups = new Set(commands.flatMap(({ path }) => (path.length === 2 ? [path[0]] : [])));
  return nearest(second === '' ? first : `${first} ${second}`, names) ?? nearest(first, [...names, ...groups]);
};

/**
 * Reads the text that follows `/news`: bare words by kind in the declared order, `key:value` anywhere.
 * Problems: `unknown-verb`, `unknown-option`, `missing-option`, `bad-option`, `unclosed-quotation`.
 */
export const parseCommandText = (
  commands: readonly Command[],
  text: string,
  known: Known = nothingKnown,
): Result<Invocation> => {
  const chosen = chooseCommand(commands, text);
  return chosen.ok ? readOptions(chosen.value, known) : chosen;
};

export const readOptions = ({ command, words }: Chosen, known: Known): Result<Invocation> => {
  const values = fillOptions(command, words, known);
  return values.ok ? ok({ command, values: values.value }) : values;
};
