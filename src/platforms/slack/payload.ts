/** What came over the wire, read without trust: anything that is not what was asked for is as if absent. */
export type Fields = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Null where it is no string, or an empty one. */
export const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The parts of a list that are strings. */
export const strings = (value: unknown): readonly string[] => list(value).filter((part) => typeof part === 'string');
