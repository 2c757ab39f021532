import { type CaveatPattern, phrases } from './pattern.ts';

const kind = 'correction';
const piece = '(?:article|story|report|post|piece|headline|page|review|column|caption|dispatch|item)';

/** What the publisher has taken back or changed since. */
export const CORRECTION: readonly CaveatPattern[] = [
  {
    kind,
    name: 'a note of the publisher on its own text',
    roots:
      'sorry mistakenly error changed correct clarif version amend update originally previously incorrectly initially wrongly mistaken misstat added removed regret apolog retract withdr edited revised editor',
    cue: phrases`
      (?:an|a|in an|in a) (?:earlier|previous|initial|original|prior) version of (?:this|the) ${piece}
      (?:this|the) ${piece} (?:has been|was|is) (?:since )?(?:corrected|amended|clarified|retracted|withdrawn|updated to (?:correct|clarify|remove|reflect|include|add)|revised to (?:correct|reflect)|changed to correct|edited to)
      (?:the|this) ${piece} (?:originally|previously|incorrectly|wrongly|mistakenly|initially|first) (?:stated|said|reported|identified|misstated|gave|named)
      (?:note|footnote|line|clarification|correction|paragraph|sentence|name) was (?:added to|removed from) this
      (?:sorry|apologi[sz]e) for (?:the|any|this) (?:\p{L}+ )?(?:distress|error|mistake|confusion|upset|misunderstanding)
      (?:this|our) (?:newspaper|paper|website|station|programme|newsroom) (?:wrongly|mistakenly|incorrectly|in error)
      we (?:wrongly|mistakenly|incorrectly) (?:said|reported|stated|wrote|named|told)
      we (?:regret|apologi[sz]e for) (?:the|this|that|any) (?:error|mistake)
      (?<=^)(?:correction|clarification|update|updated|an update|corrections and clarifications|editor['’]s note)(?:,? (?:on )?(?:\p{L}+ \d{1,2}|\d{1,2} \p{L}+))?(?: 20\d\d)?:(?= (?:an? |the |this |we |in |it |previous|earlier|after|\p{L}+ (?:has|have|was|were|is) ))(?!.{0,80}(?:married|owns|sponsor|fund))
      this ${piece} (?:has been|was) (?:updated|changed|edited|revised)
      (?:has|have) (?:since )?(?:been )?(?:retracted|withdrawn) (?:the|its|this|that|by) (?:${piece}|claim|statement|study|paper|journal|post|publisher)`,
    unless: phrases`(?:kitchen|camera|carpet|sign) was (?:added|updated)`,
    holder: 'none',
    spoken: false,
    bears: 'whole',
  },
  {
    kind,
    name: 'what was told before was wrong',
    roots: 'wrong error incorrect mistake inaccurate false untrue corrected revised',
    cue: phrases`
      (?:earlier|initial|previous|first) (?:reports?|figures?|statements?|accounts?|estimates?|claims?)[^.;]{0,60}(?:were|was|proved|turned out to be|turned out) (?:wrong|incorrect|false|inaccurate|an error|a mistake|untrue)
      had (?:earlier|previously|first|initially|wrongly) (?:said|given|reported|stated|put|announced)[^.;]{0,60}(?:error|mistake|wrong|incorrect)
      (?:corrected|revised) (?:its|the|an|his|her|their) (?:earlier|previous|initial) (?:statement|figure|report|count|estimate)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'a figure was changed since',
    roots:
      'given reported put stated announced published revised corrected cut lowered raised amended reduced withdrawn trimmed',
    cue: phrases`
      (?:was|were|has been|have been) (?:later|since|subsequently|then|afterwards) (?:revised|corrected|cut|lowered|raised|amended|changed|reduced|withdrawn|trimmed)(?: (?:down|up|upwards?|downwards?))? (?:to|from|by)
      first (?:given|reported|put|stated|announced|published) (?:as|at)
      (?:figure|number|count|estimate|toll) (?:has )?since (?:revised|corrected|cut|lowered|raised|amended|reduced)`,
    holder: 'after',
    spoken: false,
    bears: 'back',
  },
];
