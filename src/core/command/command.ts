import type { Card } from '../card.ts';
import type { Digests, Person, Place, Reader, Store } from '../ports.ts';
import type { Result } from '../result.ts';
import type { FormPlan } from './form.ts';
import type { Option, Options, Values } from './option.ts';

/** `['latest']`, or `['digest', 'set']`: Discord allows a group and a subcommand below `/news`. */
export type Path = readonly [string] | readonly [string, string];

/** What a handler works with. */
export interface Context {
  /** With the zone and language kept for it. */
  readonly place: Place;
  readonly person: Person;
  /** When it was asked, ms. */
  readonly now: number;
  /** From 0; above where "Next" was pressed. */
  readonly page: number;
  /** What was asked, as text that asks it again. */
  readonly asked: string;
  readonly store: Store;
  readonly reader: Reader;
  readonly digests: Digests;
  readonly commands: readonly Command[];
}

/** One verb: everything that platforms, help and documents need to know of it, and what it does. */
export interface Declaration<O extends Options> {
  readonly path: Path;
  /** One line about the group of a verb of two words, at most 100 characters; all verbs of a group share it. */
  readonly group?: string;
  /** One line, at most 100 characters. */
  readonly summary: string;
  readonly access: 'anyone' | 'manager';
  /** True where only the asker may see the answer. */
  readonly private: boolean;
  /** True where it fetches or composes, which may take longer than a second. */
  readonly slow?: boolean;
  /** In the order in which bare words fill them. */
  readonly options: O;
  /** What follows `/news`; each must parse. */
  readonly examples: readonly string[];
  /** What to ask for where it is given no option, on platforms that have windows. */
  readonly form?: FormPlan<keyof O & string>;
  run(values: Values<O>, context: Context): Promise<Result<Card>>;
}

/** A declaration whose options' types are forgotten, as lists of them need. */
export interface Command extends Omit<Declaration<Options>, 'group' | 'slow' | 'options' | 'form' | 'run'> {
  /** `latest`, `digest set`. */
  readonly name: string;
  readonly group: string | null;
  readonly slow: boolean;
  readonly options: ReadonlyMap<string, Option<unknown>>;
  readonly form: FormPlan | null;
  run(values: Readonly<Record<string, unknown>>, context: Context): Promise<Result<Card>>;
}

/** Declares a verb; the handler's values are typed by its options. */
export const defineCommand = <const O extends Options>(declaration: Declaration<O>): Command => ({
  ...declaration,
  name: declaration.path.join(' '),
  group: declaration.group ?? null,
  slow: declaration.slow ?? false,
  form: declaration.form ?? null,
  options: new Map(Object.entries(declaration.options)),
  // The parser fills every option by its own kind, so the record has the shape that the handler expects.
  run: (values, context) => declaration.run(values as Values<O>, context),
});
