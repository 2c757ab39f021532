import { type Kind, parsed } from '../kind.ts';

/** The word that takes a setting away again. */
export const none = 'none';

/** A kind, or the word `none`. */
export const orNone = <T>(kind: Kind<T>): Kind<T | typeof none> => ({
  ...kind,
  clears: true,
  expected: `${kind.expected}, or none`,
  parse: (text, known) => (text.trim().toLowerCase() === none ? parsed(none) : kind.parse(text, known)),
  // A bare "none" says of no option that it is meant.
  claims: (text) => text.trim().toLowerCase() !== none && kind.claims(text),
  format: (value) => (value === none ? none : kind.format(value as T)),
});
