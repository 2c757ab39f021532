import type { Kind } from './kind.ts';

/** One option of a verb. `V` is what its handler gets: with null where it may be left out. */
export interface Option<V> {
  readonly kind: Kind<NonNullable<V>>;
  /** One line, at most 100 characters (Discord's limit of a description). */
  readonly summary: string;
  readonly required: boolean;
  /** What the handler gets where it is left out. */
  readonly absent: V | null;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

/** What a handler gets of its options. */
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer V> ? V : never };

export const required = <T extends NonNullable<unknown>>(kind: Kind<T>, summary: string): Option<T> => ({
  kind: kind as Kind<NonNullable<T>>,
  summary,
  required: true,
  absent: null,
});

export const optional = <T extends NonNullable<unknown>>(kind: Kind<T>, summary: string): Option<T | null> => ({
  kind: kind as Kind<NonNullable<T>>,
  summary,
  required: false,
  absent: null,
});

export const withDefault = <T extends NonNullable<unknown>>(kind: Kind<T>, summary: string, value: T): Option<T> => ({
  kind: kind as Kind<NonNullable<T>>,
  summary,
  required: false,
  absent: value,
});
