import { digestName } from '../src/core/command/kinds/digest-name.ts';
import { optional } from '../src/core/command/option.ts';

/** The option of verbs that are for one digest of a place: needed only where there are several. */
export const whichDigest = optional(digestName(), 'Which digest, where there are several');
