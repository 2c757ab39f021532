/** The name of a digest that was given none; nobody needs to see it where a place has no other. */
export const usualName = 'digest';

/** A place has at most so many digests: their cards stay readable, and each has its turn within an hour. */
export const mostDigests = 10;
