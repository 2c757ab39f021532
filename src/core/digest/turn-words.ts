import { phrases } from '../summary/caveats/pattern.ts';

/** What can become of a matter, and the wordings that tell it. */
export interface TurnWords {
  readonly name: string;
  /** In a headline or a first sentence it tells that this has happened. */
  readonly cue: RegExp;
  /** Beginnings of words, a point for any character: an article with one of them told that already, or looked ahead to it. */
  readonly known: string;
}

const CASE =
  '(?:charges?|case|lawsuits?|suit|prosecution|indictment|complaint|convictions?|verdict|warrants?|inquiry|investigation)';
const REPORT = '(?:claims?|reports?|story|article|statement|study|paper|figures?|estimates?|allegations?|accusations?)';

/** Turns of courts, of rescues, of offices and of reports: general words, after the stages that each of these goes through. */
export const TURN_WORDS: readonly TurnWords[] = [
  {
    name: 'an arrest',
    cue: phrases`
      arrest(?:s|ed)(?! at| by)
      (?:is|are|taken) (?:in|into) (?:\p{L}+ )?custody
      turn(?:s|ed) (?:himself|herself|themselves) in`,
    known: 'arrest detain detention custody charge indict',
  },
  {
    name: 'charges',
    cue: phrases`
      charged (?:with|over|in)
      charges? (?:\p{L}+ ){0,2}(?:filed|brought|laid)
      (?:files|filed|brings|brought) (?:\p{L}+ ){0,2}charges
      indict(?:s|ed)`,
    known: 'charge indict prosecut arraign',
  },
  {
    name: 'a case dropped',
    cue: phrases`
      (?:drops?|dropped|withdraws?|withdrew|withdrawn|dismiss(?:es|ed)|throws? out|threw out|thrown out|quash(?:es|ed)|overturns?|overturned) (?:\p{L}+ ){0,4}${CASE}
      ${CASE} (?:\p{L}+ ){0,6}(?:dropped|withdrawn|dismissed|thrown out|quashed|overturned)`,
    known: 'drop withdr dismiss quash overturn thrown threw throw',
  },
  {
    name: 'an acquittal',
    cue: phrases`
      acquit(?:s|ted)
      (?:found|finds?) (?:\p{L}+ ){0,4}not guilty
      cleared (?:of|by|over)
      exonerat(?:es|ed)`,
    known: 'acquit cleared exonerat innocen not.guilty',
  },
  {
    name: 'a conviction',
    cue: phrases`
      convicted (?:of|on|in|over)
      (?:found|finds?) (?:(?!not )\p{L}+ ){0,4}guilty
      plead(?:s|ed) guilty
      (?:sentenced|jailed) (?:to|for|over)`,
    known: 'convict guilty sentenc jail prison',
  },
  {
    name: 'a death',
    cue: phrases`
      dies
      (?:has|have|had) died
      died (?:on|from|after|overnight|of (?:his|her|their)|in hospital)
      (?:found|pronounced|declared) dead`,
    known: 'dead death dies died dying kill fatal body bodies victim murder slain',
  },
  {
    name: 'a rescue',
    cue: phrases`
      (?:found|pulled|brought) (?:\p{L}+ ){0,3}(?:alive|safe)
      rescued
      (?:freed|released) (?:from (?:custody|prison|jail|hospital|captivity|detention)|by (?:\p{L}+ )?(?:captors|kidnappers|gunmen)|on bail)`,
    known: 'alive safe rescu freed free releas',
  },
  {
    name: 'a resignation',
    cue: phrases`
      resign(?:s|ed)
      (?:steps|stepped|stands|stood) down
      (?:sacked|fired|ousted|dismissed) (?:as|from|by|over|after)
      (?:hands|handed) in (?:his|her|their) (?:resignation|notice)`,
    known: 'resign step.down steps.down stepp stand.down stands.down stood.down sack fired oust dismiss quit',
  },
  {
    name: 'a retraction',
    cue: phrases`
      retract(?:s|ed)
      (?:withdraws?|withdrew|withdrawn|corrects?|corrected|takes? back|took back|walks? back|walked back|apologi[sz](?:es|ed) for|admits|admitted) (?:\p{L}+ ){0,4}(?:${REPORT}|wrong|false|error|mistake)
      ${REPORT} (?:\p{L}+ ){0,5}(?:retracted|withdrawn|corrected|disproved|debunked)`,
    known: 'retract withdr correct apolog disprove debunk error mistake wrong',
  },
  {
    name: 'a denial',
    cue: phrases`
      den(?:ies|ied)(?! (?:(?:him|her|them) )?(?:bail|access|entry|visas?|parole|permission))
      (?:rejects?|rejected|dismiss(?:es|ed)) (?:\p{L}+ ){0,3}(?:claims?|allegations?|accusations?|reports?)
      plead(?:s|ed) not guilty`,
    known: 'deny deni denial reject dismiss refut not.guilty',
  },
];
