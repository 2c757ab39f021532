import { root } from '../summary/terms.ts';
import { TIMES } from '../text/closed-class.ts';

/**
 * By which a reservation is made, pointed at what it bears on and passed on; beside others of its kind they say nothing more.
 * Besides those that `contentOf` leaves out of what any sentence is about. General English, compiled by hand.
 */
const WORDS =
  'reject rejects rejected dismiss dismisses dismissed refute refutes refuted rebut rebutted dispute disputes disputed contest contests contested ' +
  'repudiate repudiated baseless unfounded groundless wrong incorrect strongly firmly flatly vehemently categorically strenuously consistently ' +
  'repeatedly always wholly entirely completely utterly previously later earlier wrongdoing accusation accusations charge charges suggestion ' +
  'suggestions assertion account story every everything spokesman spokeswoman spokesperson email letter comment comments describe describes ' +
  'described insist insists insisted maintain maintains maintained saying tell add adds added immediately able unable unknown unclear';

/** Roots. */
export const RESERVING: ReadonlySet<string> = new Set([...WORDS.split(' '), ...TIMES].map(root));
