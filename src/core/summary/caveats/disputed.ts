import { type CaveatPattern, phrases } from './pattern.ts';
import { ADV, CLAIM, OUTSIDERS, SAY, UNTRUE, WHOSE } from './word-classes.ts';

const kind = 'disputed';

/** Ground, games and races are disputed too. */
const TERRITORY = phrases`
  (?:disputed|contested) (?:border|territor(?:y|ies)|island|region|area|land|penalty|goal|sea|seat|election|waters|frontier|city|park|hill|valley|kerb|ball|parking|recipe|ruling)
  pay dispute|undisputed
  (?:not|n't|never) (?:\p{L}+ ){0,2}(?:disput|contest|challeng|question|quer)\p{L}*
  (?:race|seat|election|primary|match|title|final|leadership|ball|half|game|set) (?:is|are|was|were|being) (?:\p{L}+ly )?(?:contested|disputed)
  contested by (?:\p{L}+ ){0,3}(?:candidates|teams|parties)
  (?:nobody|no one|none) (?:can |could |has |have |would )?(?:question|dispute|challenge)
  (?:disputed|contested|questioned|challenged) by (?:no|nobody|none)`;

/** Two who tell it differently, and those who look at a claim from outside and doubt it. */
export const DISPUTED: readonly CaveatPattern[] = [
  {
    kind,
    name: 'it is disputed',
    roots:
      'disput contest contradict question challeng quer doubt conflict odds var differ diverge divided disagree range split unconvinced skeptical sceptical wary',
    cue: phrases`
      (?:disput|contest|challeng|question|quer|contradict)(?:es?|ed|s|ied|ies|y)? (?:the|that|this|those|these|his|her|its|their|our|official|many of the|some of the|\p{L}+'s) (?:\p{L}+ ){0,2}?(?:${CLAIM}|sum|results?|data|methodology|method|assessment|analysis|maths?|arithmetic|science|evidence|timeline)
      (?:contradict(?:s|ed)|dispute[sd]?) (?:him|her|it|them|that|this)
      cast(?:s|ing)? doubt (?:on|over)
      conflicting (?:accounts?|reports?|claims?|versions?|evidence|statements?|figures)
      contradict(?:s|ed|ing) (?:what|that|earlier|previous)
      (?:is|was|are|were|stands?|appears?) at odds with
      (?:estimates?|figures?|accounts?|versions|reports|numbers|counts) (?:[^.;,]{0,40} )?(?:var(?:y|ies|ied)|differ(?:s|ed)?|diverge[ds]?|conflict(?:s|ed)?|range[ds]? from)
      (?<who>${OUTSIDERS}) (?:\p{L}+ )?(?:disagree[ds]?|(?:are|were|remain) (?:\p{L}+ )?(?:divided|split|sceptical|skeptical|unconvinced|wary))`,
    unless: TERRITORY,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'it is disputed by somebody',
    roots: 'disputed contested contradicted question',
    cue: phrases`
      (?:is|are|was|were|remains?|has been|have been|being|been) (?:hotly |widely |strongly |fiercely |also |deeply |much )*(?:disputed|contested|contradicted|called into question)`,
    unless: TERRITORY,
    holder: 'after',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'there is no evidence for it',
    roots: 'evidence proof',
    cue: phrases`
      there (?:is|was) (?:no|little|scant) (?:\p{L}+ )?(?:evidence|proof)
      (?<!found )no (?:\p{L}+ )?evidence (?:that|to suggest|to support|for|of)`,
    unless: phrases`no evidence of (?:a )?(?:struggle|rain)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'outsiders doubt it',
    roots:
      'critic opponent sceptic skeptic detractor rais express consensus convinced otherwise everyone question doubt disput challeng warn caution urge criticis criticiz called examined saw reviewed studied read checked advis judg sample group number small',
    cue: phrases`
      (?<who>(?:(?:two|three|several|some|many|other|outside|independent|the|a) ){0,2}(?:\p{L}+ )?${OUTSIDERS})(?: (?:who|at|from|in|not) [^,;.]{1,40})?,? (?:have |has |had |also |\p{L}+ly )*(?:questioned|question|doubt(?:ed)?|dispute[d]?|challenge[d]?|warn(?:ed)? against|caution(?:ed)?(?! (?:drivers|people|residents))|urged caution|criticised|criticized|called (?:it|that|the|this))
      (?<who>${OUTSIDERS}) who (?:examined|saw|reviewed|studied|read|checked) (?:it|them|the|this)
      (?:warn|caution|advis|urg)(?:s|es|ed) [^.;]{1,40}? (?:not to|against) [^.;]{0,60}(?:on the strength|based on|because of|on the basis)
      (?:caution|warn)(?:s|ed)? (?:that )?(?:it|this|that|they|the (?:${CLAIM}|result|signal)) (?:may|might|could) (?:be|have been)
      reserve(?:d|s)? judg(?:e)?ment
      (?:sample|group|number)[^.;]{0,30} (?:was|is|were) too small
      (?<who>(?:critics|opponents|sceptics|skeptics|detractors)) (?:of [^,;.]{1,40} )?(?:say|said|argue|argued|contend|claim|counter|point out|insist)
      (?:rais(?:e|es|ed|ing)|express(?:es|ed)?) (?:\p{L}+ )?(?:doubts?|questions|scepticism|skepticism|concerns) (?:about|over|that) (?:the )?(?:\p{L}+ ){0,2}?(?:${CLAIM}|study|accuracy|method\p{L}*|data|evidence|results?|truth)
      (?:there is |is )?no (?:scientific )?consensus
      (?:say|says|said|insist|suggest|suggests|tell|tells) otherwise`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'somebody gives another figure or another story',
    roots:
      'true real actual put give gave only lost misleading impossible implausible exaggerat overstat unrealistic guess uncertain advertisement flawed optimistic stunt may might could leave ignore omit exclude possible',
    cue: phrases`
      (?:has |have )?(?:put|puts|gives|gave) (?:the |its |their |it )?(?:(?:${CLAIM}|toll|number|figure|delay|count|total|cost|death toll|rate|price|sum|losses) )?(?:\p{L}+ )?(?:at|as) (?:only |just |about |nearly |more than |around |some )?(?:\p{L}+ )?(?:[$£€₹]?[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|half)
      ${SAY} (?:that )?only (?:\p{L}+ )?(?:[$£€₹]?[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|half)
      ${SAY} (?:that )?(?:it|they|he|she) (?:had |has |have )?(?:only )?lost (?:only )?(?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|a|an)
      (?:is|was|are|were) (?:deeply |highly |grossly |very )?(?:misleading|impossible|implausible|exaggerated|overstated|unrealistic)
      (?:call|describ)(?:s|es|ed|ing) (?:it|that|this|them|${WHOSE}(?:${CLAIM}|result|study|research|work))(?: as)? (?:an? )?(?:\p{L}+ly )?(?:guess|uncertain|advertisement|flawed|optimistic|implausible|unrealistic|misleading|exaggerated|stunt)
      ${SAY} [^.;]{2,60} (?:may|might|could) (?:well )?(?:have been|be) (?:an?|the|counted|due|down)
      ${SAY} [^.;]{0,30}(?:that is|that was|this is|it is|it was) (?:impossible|misleading|not possible|${UNTRUE})
      which (?:it|they|he|she) ${ADV}(?:says?|said) (?:leaves out|ignores|omits|overstates|excludes)
      (?:true|real|actual) (?:figure|number|toll|cost|total|extent) (?:is|was|could be|may be|might be|is likely to be|is thought to be) (?:\p{L}+ )?(?:higher|lower|greater|less|more|far|much)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
];
