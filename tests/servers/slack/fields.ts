import type { Fields } from './interface.ts';

/** What came over the wire, read without trust: anything that is not what was asked for is as if absent. */
export const fields = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

export const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);

/** Empty where it is no string. */
export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** Slack takes `true`, `1` and `"true"` alike in forms. */
export const truth = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';

/** Undefined where it is no number, nor a string of one. */
export const number = (value: unknown): number | undefined =>
  value === undefined || value === null || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
