import { root } from '../summary/terms.ts';
import { TIMES } from '../text/closed-class.ts';

/**
 * By which a reservation is made, pointed at what it bears on and passed on; beside others of its kind they say nothing more.
 * General English, compiled by hand.
 */
const WORDS =
  'deny denies denied denial reject rejects rejected dismiss dismisses dismissed refute refutes refuted rebut rebutted dispute disputes disputed ' +
  'contest contests contested repudiate repudiated false untrue baseless unfounded groundless wrong incorrect strongly firmly flatly vehemently ' +
  'categorically strenuously consistently repeatedly always wholly entirely completely utterly previously later earlier again also since wrongdoing ' +
  'allegation allegations accusation accusations claim claims charge charges report reports reported suggestion suggestions assertion account ' +
  'story any all both every everything statement spokesman spokeswoman spokesperson email letter comment comments call calls called describe ' +
  'describes described insist insists insisted maintain maintains maintained say says said tell told add adds added verify verified confirm ' +
  'confirmed independently immediately able unable news evidence known unknown clear unclear';

/** Roots. */
export const RESERVING: ReadonlySet<string> = new Set([...WORDS.split(' '), ...TIMES].map(root));
