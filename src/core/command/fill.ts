import type { Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { nameChannel } from './channel-word.ts';
import type { Command } from './command.ts';
import { badOption, Filling, unknownOption, type Values } from './filling.ts';
import { expectedOf, type Known } from './kind.ts';
import { commandLine, withoutUnknown, workingExample } from './mend.ts';
import { nearest } from './nearest.ts';
import type { Word } from './words.ts';

/** `key:value` words first, wherever they stand; gives back the bare ones. */
const fillNamed = (filling: Filling, words: readonly Word[]): Result<readonly Word[]> => {
  const { command } = filling;
  const names = [...command.options.keys()];
  const hasLine = [...command.options.values()].some(({ kind }) => kind.takes === 'line');
  const bare: Word[] = [];
  for (const word of words) {
    const option = word.key === null ? undefined : command.options.get(word.key);
    if (word.key === null) bare.push(word);
    else if (option === undefined) {
      const near = nearest(word.key, names);
      // In a search "Budget: what now" are words; "cuont:5" is a slip.
      if (near !== null || !hasLine) {
        return fail(unknownOption(command, word.raw, near));
      }
      bare.push({ ...word, value: word.raw });
    } else if (filling.given.has(word.key) && option.kind.takes !== 'list') {
      return fail(badOption(command, word.key, word.raw, 'given only once'));
    } else filling.give(word.key, word.value);
  }
  return ok(bare);
};

/** Why a bare word fits nowhere: the option it comes nearest to, else the first that it looks like. */
const explainWord = (filling: Filling, word: Word): Problem => {
  const { command, known } = filling;
  const name = word.value.toLowerCase();
  if (!word.quoted && command.options.has(name)) return unknownOption(command, word.raw, name);
  const tries = filling.free().map(([name, option]) => ({ name, option, result: filling.read(option, word.value) }));
  const near = tries
    .flatMap(({ name, option, result }) =>
      result.ok || result.nearest === null ? [] : [{ name, option, ...result.nearest }],
    )
    .toSorted((a, b) => a.distance - b.distance)[0];
  if (near !== undefined) {
    return badOption(command, near.name, word.value, expectedOf(near.option.kind, known), near.match);
  }
  const missing = filling.free().find(([name, { required }]) => required && !filling.given.has(name));
  if (missing !== undefined) return badOption(command, missing[0], word.value, expectedOf(missing[1].kind, known));
  // A word that looks like nothing else was probably meant as a topic.
  const alike =
    tries.find(({ option }) => option.kind.resembles(word.value)) ??
    tries.find(({ option }) => option.kind.completes === 'topics');
  if (alike !== undefined) return badOption(command, alike.name, word.value, expectedOf(alike.option.kind, known));
  return unknownOption(command, word.raw, null);
};

/** How many words a line takes: all that are left, or where another line may follow, up to the next quotation mark. */
const lengthOfLine = (words: readonly Word[], anotherFollows: boolean): number => {
  if (!anotherFollows) return words.length;
  if (words[0]?.quoted) return 1;
  const marked = words.findIndex(({ quoted }) => quoted);
  return marked === -1 ? words.length : marked;
};

interface Taking {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

const joined = (words: readonly Word[]): string => words.map(({ value }) => value).join(' ');

/** Which option takes the next bare words: the longest run that one claims, options in the declared order. */
const takeWords = (filling: Filling, rest: readonly Word[]): Taking | null => {
  const free = filling.free();
  const lines = free.filter(([, { kind }]) => kind.takes === 'line');
  const [line] = lines;
  const beforeLine = line === undefined ? free : free.slice(0, free.indexOf(line));
  const longest = Math.min(rest.length, Math.max(1, ...beforeLine.map(([, { kind }]) => kind.span)));
  for (let count = longest; count > 0; count -= 1) {
    const value = joined(rest.slice(0, count));
    const taker = beforeLine.find(
      ([, option]) => option.kind.span >= count && option.kind.claims(value) && filling.read(option, value).ok,
    );
    if (taker !== undefined) return { name: taker[0], value, count };
  }
  const misfit = beforeLine.some(([, { kind }]) => kind.resembles(rest[0]?.value ?? ''));
  if (line === undefined || misfit) return null;
  const count = lengthOfLine(rest, lines.length > 1);
  const words = rest.slice(0, count);
  const value = line[1].kind.keepsMarks ? words.map(({ raw }) => raw).join(' ') : joined(words);
  return { name: line[0], value, count };
};

/** A number behind or instead of a line that may be left out is how many: `Ada Crane 3`. Gives back the other words. */
const takeTrailingNumber = (filling: Filling, bare: readonly Word[]): readonly Word[] => {
  const last = bare.at(-1);
  const free = filling.free();
  const number = free.find(([, { kind }]) => kind.range !== null);
  const lines = free.filter(([, { kind }]) => kind.takes === 'line');
  if (last === undefined || last.quoted || number === undefined || lines.length === 0) return bare;
  if (lines.some(([, { required }]) => required)) return bare;
  const [name, option] = number;
  const meant = bare.length === 1 ? option.kind.resembles(last.value) : filling.read(option, last.value).ok;
  if (!meant) return bare;
  filling.give(name, last.value);
  return bare.slice(0, -1);
};

/** Bare words by kind, in the declared order. */
const fillBare = (filling: Filling, bare: readonly Word[]): Problem | null => {
  let rest = takeTrailingNumber(filling, bare);
  while (rest[0] !== undefined) {
    const taking = takeWords(filling, rest);
    if (taking === null) return explainWord(filling, rest[0]);
    filling.give(taking.name, taking.value);
    rest = rest.slice(taking.count);
  }
  return null;
};

/** Gives each option its value from the words typed after the verb. */
export const fillOptions = (command: Command, typed: readonly Word[], known: Known): Result<Values> => {
  const words = nameChannel(command, typed);
  const filled = fillValues(command, words, known);
  if (filled.ok) return filled;
  const { problem } = filled;
  if (problem.code === 'unknown-option') {
    const others = withoutUnknown(words, problem);
    return fillValues(command, others, known).ok ? fail({ ...problem, example: commandLine(command, others) }) : filled;
  }
  if (problem.code !== 'bad-option') return filled;
  const works = (others: readonly Word[]): boolean => {
    const other = fillValues(command, others, known);
    return other.ok && other.value[problem.option] !== command.options.get(problem.option)?.absent;
  };
  return fail({ ...problem, example: workingExample(command, words, problem, works) });
};

const fillValues = (command: Command, words: readonly Word[], known: Known): Result<Values> => {
  const filling = new Filling(command, known);
  const bare = fillNamed(filling, words);
  if (!bare.ok) return bare;
  const trouble = fillBare(filling, bare.value);
  if (trouble !== null) return fail(trouble);
  return filling.values();
};
