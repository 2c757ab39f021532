import { HEDGES, NEGATIONS } from '../guard/word-lists.ts';
import type { GuardWord } from '../guard/words.ts';
import { HOLDING, REPORTING, WITH_THAT } from '../quotes/reporting-verbs.ts';
import { PREPOSITIONS, SUBORDINATORS, TIMES } from '../text/closed-class.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may be put in, those that tie only before another bearer. */
export const JOINING = list('a an the and while');

/** With a comma before them they begin what tells something further, and may go as a whole. */
export const FURTHER = list('which who whom whose where when while after before because since and with');

/** They tie together what stands on both sides of them. */
export const TYING = list('and or but nor while');

/** Nothing that is left out ends with these: what follows belongs to them. */
export const TAKING: ReadonlySet<string> = new Set([...PREPOSITIONS, ...SUBORDINATORS]);

/** With these begins what hangs on the rest of a clause and may go as a whole. */
export const LOOSE: ReadonlySet<string> = new Set([...TAKING, ...TIMES, ...FURTHER]);

/**
 * Beside negations, hedges and verbs of reporting: words without which the rest says something else. Conditions and exceptions, degrees
 * (Quirk et al., A Comprehensive Grammar of the English Language, 8.104 to 8.116), quantities (5.10 to 5.25), and adjectives that take
 * back what their noun says (former, fake).
 */
const OTHERS = list(
  'according unless except whether only almost nearly about around roughly some most many several half least partly mostly ' +
    'former ex fake false would-be so-called acting supposed mock replica clear cleared acquit acquitted exonerated quashed overturned ' +
    'under over below above than too wrongly falsely mistakenly wrongfully unsuccessfully attempt attempted try tried ask asked want wanted',
);

/** Whether what stands around a word changes its meaning without it; by the word behind it where it has other uses. */
export const bears = ({ lower, bases }: GuardWord, next: GuardWord | undefined): boolean =>
  NEGATIONS.has(lower) ||
  HEDGES.has(lower) ||
  HOLDING.has(lower) ||
  [lower, ...bases].some(
    (form) => OTHERS.has(form) || (REPORTING.has(form) && (!WITH_THAT.has(form) || next?.lower === 'that')),
  );
