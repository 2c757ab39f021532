import type { Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import { exampleOf } from './example.ts';
import { expectedOf, type Known, type Parsed } from './kind.ts';
import type { Option } from './option.ts';

export type Values = Readonly<Record<string, unknown>>;

export const badOption = (
  command: Command,
  name: string,
  typed: string,
  expected: string,
  near: string | null = null,
): Problem => ({
  code: 'bad-option',
  verb: command.name,
  option: name,
  typed,
  expected,
  example: exampleOf(command, name),
  nearest: near,
});

export const unknownOption = (command: Command, typed: string, near: string | null): Problem => ({
  code: 'unknown-option',
  verb: command.name,
  typed,
  nearest: near,
  example: exampleOf(command),
});

/** What each option was given, before its kind reads it. */
export class Filling {
  readonly given = new Map<string, string>();
  readonly command: Command;
  readonly known: Known;

  constructor(command: Command, known: Known) {
    this.command = command;
    this.known = known;
  }

  free(): [string, Option<unknown>][] {
    return [...this.command.options].filter(([name, { kind }]) => !this.given.has(name) || kind.takes === 'list');
  }

  give(name: string, value: string): void {
    const before = this.given.get(name);
    this.given.set(name, before === undefined ? value : `${before},${value}`);
  }

  read(option: Option<unknown>, value: string): Parsed<unknown> {
    return option.kind.parse(value, this.known);
  }

  /** The value of each option; what was not given is absent. Problems: `missing-option`, `bad-option`. */
  values(): Result<Values> {
    const { command } = this;
    const values: Record<string, unknown> = {};
    for (const [name, option] of command.options) {
      const typed = this.given.get(name);
      if (typed === undefined && option.required) {
        const { expected } = option.kind;
        const example = exampleOf(command);
        return fail({ code: 'missing-option', verb: command.name, option: name, expected, example });
      }
      if (typed === undefined) values[name] = option.absent;
      else {
        const result = this.read(option, typed);
        if (!result.ok) {
          const expected = result.expected ?? expectedOf(option.kind, this.known);
          return fail(badOption(command, name, typed, expected, result.nearest?.match ?? null));
        }
        values[name] = result.value;
      }
    }
    return ok(values);
  }
}
