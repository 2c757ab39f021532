import { type CaveatPattern, phrases } from './pattern.ts';

/** What somebody could not check, after the attribution chapters of the Reuters and BBC handbooks. */
const kind = 'unverified';
const root = /verif|confirm|corrobor|authentic|substan|establish|review|seen|unproven|prove|evidence|proof|reproduce/;
/** Accounts and plans are verified and confirmed too. */
const elsewhere = `(?:users?|customers?|members|holders|applicants|drivers|players) who
  (?:your|user|customer|email) (?:identity|account|address)
  passwords?`;
const plans = `confirm(?:ed)? (?:whether|if|when|where)
  (?:date|venue|line-?up|attendance|appointment|squad)s? .{0,40}confirmed
  confirm(?:ed)? (?:his|her|their|its) (?:attendance|plans|line-?up|candidacy|squad|next)`;

export const UNVERIFIED: readonly CaveatPattern[] = [
  {
    kind,
    root,
    cue: phrases`
      (?:has|have|had) (?:so far |still )?not (?:yet )?(?:been able to )?(?:independently |itself |immediately )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?|established?|reviewed)
      (?:has|have|had) not (?:yet )?seen (?:the|any) (?:evidence|document|letter|report|footage|video)
      (?:could|can|did|do|does)(?: not|n['’]t) (?:independently |immediately )*(?:verify|corroborate|authenticate|substantiate|confirm) (?!if|whether|when)
      (?:was|were|is|are|been) unable to (?:independently |immediately )?(?:verify|confirm|corroborate|authenticate|reproduce)
      cannot (?:independently )?(?:verify|corroborate|authenticate)`,
    unless: phrases`${elsewhere}
      ${plans}`,
    holder: 'subject',
    spoken: true,
  },
  {
    kind,
    root,
    cue: phrases`
      (?:could|can|was|were|has|have|had)(?: not|n['’]t) (?:be |been )?(?:yet |immediately |independently |fully )*(?:be |been )?(?:immediately |independently )*(?:confirmed|verified|corroborated|proven|proved|authenticated|substantiated)`,
    unless: phrases`${elsewhere}
      ${plans}`,
    holder: 'after',
    spoken: false,
  },
  {
    kind,
    root,
    cue: phrases`
      unverified|unconfirmed|uncorroborated|unsubstantiated|unproven
      (?:no|without) independent (?:confirmation|verification|corroboration)
      there (?:was|has been|is) no (?:immediate |official )confirmation
      (?:provided|offered|gave|produced|presented) no (?:evidence|proof)
      without (?:providing|offering|giving|presenting|citing) (?:any )?(?:evidence|proof)`,
    unless: phrases`
      (?:unverified|unconfirmed) (?:accounts|users|profiles|tickets?|bookings?)
      unproven (?:talent|striker|rookie|youngster)`,
    holder: 'none',
    spoken: false,
  },
];
