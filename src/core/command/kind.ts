import type { Near } from './nearest.ts';
import { usualTopics } from './topics.ts';

/** What is known at the place, by which a typed word is checked and completed. */
export interface Known {
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export const nothingKnown: Known = { topics: [], sources: [] };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly nearest: Near | null;
      /** What was expected instead, where there is more to say of this text than of any. */
      readonly expected?: string;
    };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const unparsed = (nearest: Near | null = null, expected?: string): Parsed<never> => ({
  ok: false,
  nearest,
  ...(expected === undefined ? {} : { expected }),
});

/** What an option may be: how it is typed, checked, shown, and offered by each platform. */
export interface Kind<T> {
  /** Shown in a usage line: `1–10`, `topic`. */
  readonly placeholder: string;
  /** Completes "I expected …". */
  readonly expected: string;
  /** A value that parses. */
  readonly example: string;
  /** Discord's option type, with its bounds and fixed choices where it has them. */
  readonly discord: 'string' | 'integer' | 'channel' | 'attachment';
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly choices: readonly string[] | null;
  /** Whether the word `none` takes it away. */
  readonly clears: boolean;
  /** What autocompletion offers. */
  readonly completes: 'topics' | 'sources' | 'feeds' | 'alerts' | 'zones' | 'stories' | 'verbs' | 'digests' | null;
  /** `word`: one word · `list`: every word that fits · `line`: the words that are left. */
  readonly takes: 'word' | 'list' | 'line';
  /** Whether quotation marks within a line are part of the value. */
  readonly keepsMarks: boolean;
  parse(text: string, known: Known): Parsed<T>;
  /** How many bare words may be one value: `New York`, `8 am`. */
  readonly span: number;
  /** Whether bare words that parse may be taken for this: `5` is a time only where it is called one. */
  claims(text: string): boolean;
  /** Whether a bare word that doesn't parse was certainly meant as this: `50` where 10 is the most. */
  resembles(text: string): boolean;
  /** `parse(format(value))` is the value again. */
  format(value: T): string;
}

/** A kind with the usual defaults: a word of text that nothing completes. */
export const kind = <T>(
  parts: Pick<Kind<T>, 'placeholder' | 'expected' | 'example' | 'parse' | 'format'> & Partial<Kind<T>>,
): Kind<T> => ({
  discord: 'string',
  range: null,
  choices: null,
  clears: false,
  completes: null,
  takes: 'word',
  keepsMarks: false,
  span: 1,
  claims: () => true,
  resembles: () => false,
  ...parts,
});

/** What an option may be, with some of the topics that there are. */
export const expectedOf = ({ completes, expected }: Kind<unknown>, known: Known = nothingKnown): string => {
  if (completes !== 'topics') return expected;
  const some = [...new Set([...known.topics, ...usualTopics])].slice(0, 4).join(', ');
  return expected.replace(/(?:, or none)?$/, (none) => `, such as ${some}${none}`);
};
