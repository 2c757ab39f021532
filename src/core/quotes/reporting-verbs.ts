/**
 * Verbs that report a whole clause without quoting it: the verbs of saying with a that-clause, after Quirk et al., 16.31
 * ("factual verbs, public type").
 */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'say tell add argue claim deny announce warn insist acknowledge confirm allege note explain state predict suggest report ' +
    'maintain admit contend assert declare testify write conclude concede reveal stress emphasize emphasise recall promise vow ' +
    'respond reply submit find agree observe complain point'
  ).split(' '),
);

/** Those that have other uses too: they report only with "that". */
export const WITH_THAT: ReadonlySet<string> = new Set(
  'find agree submit point report note write observe reveal reply respond promise announce vow add'.split(' '),
);

/** Forms of verbs that are no cue of a quotation and yet report with "that". */
export const HOLDING: ReadonlySet<string> = new Set(
  'held holds accepted accepts ruled rules heard ordered estimates estimated'.split(' '),
);
