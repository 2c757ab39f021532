import { type CaveatPattern, phrases } from './pattern.ts';

const kind = 'denial';
const claims =
  '(?:allegations?|claims?|accusations?|charges?|reports?|suggestions?|assertions?|insinuations?|rumou?rs?|wrongdoing|story|account|involvement|responsibility|impropriety|misconduct|knowledge)';
const false_ = '(?:false|untrue|baseless|unfounded|groundless|fabricated|lies?|nonsense|without merit|fiction)';
const whose =
  "(?:(?:all|any|both|those|these|the|such|a|his|her|its|their|every|previous|media|earlier|some|most|that|\\p{Lu}[\\p{L}]+['’]s?) )*";
/** What a court, an agency or a voter refuses is no denial. */
const refusals = `
  (?:court|judge|tribunal|jury|panel|insurers?|ombudsman) .{0,30}(?:rejects?|rejected|dismiss(?:es|ed)?|den(?:y|ies|ied))
  (?:insurance|benefits?|asylum|compensation|damages|expenses|warranty) claims?
  den(?:y|ies|ied|ying) (?:any |all |it |them |this )?(?:access|entry|bail|visas?|permission|parole|requests?|boarding|service|treatment|leave|a|an|planning|building|funding|licen[cs]e|coverage)
  (?:no one|no-one|nobody|few|cannot|can['’]t|couldn['’]t|could not) (?:can |could |would |will )?deny
  no denying
  (?:not|nor|never|neither|didn['’]t|hasn['’]t) (?:[\\p{L}]+ ){0,3}den(?:y|ies|ied|ying)
  (?:was|were|been|being|is|are|be) denied (?!by)`;

/** Who says it is not so: in reported words, before a court, and in their own. */
export const DENIAL: readonly CaveatPattern[] = [
  {
    kind,
    root: /den[iy]|reject|dismiss|refut|rebuff|repudiat|disput/,
    cue: phrases`
      (?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebuff(?:s|ed)?|repudiat(?:es?|ed)) (?:\p{Ll}+ly )?${whose}(?:\p{L}+ ){0,3}?${claims}
      disput(?:es?|ed|ing) ${whose}(?:\p{L}+ )?(?:allegations?|claims?|accusations?|charges?|lawsuit|suggestions?)
      den(?:y|ies|ied|ying) (?:that|having|being|doing|ever|any|all)
      den(?:y|ies|ied|ying) (?:it|this|them)(?=[,.;:"”’]|\s*$| (?:in|on|when|and|but|all)\b)
      den(?:y|ies|ied|ying) (?:he|she|they|there|it) (?:was|were|had|has|have|is|are|did|would)
      den(?:y|ies|ied|ying) \p{Ll}+ing`,
    unless: phrases`${refusals}`,
    holder: 'subject',
    spoken: true,
  },
  {
    kind,
    root: /denied|rejected|dismissed|refuted/,
    cue: phrases`
      (?:${claims}|it|this|which) (?:[^.;]{0,40} )?(?:was|were|been|is|are) (?:\p{Ll}+ly )?(?:denied|rejected|dismissed|refuted) by`,
    unless: phrases`(?:court|judge|tribunal|insurance|asylum|bail|visa|appeal|application|motion|petition|bid|amendment|budget)s?`,
    holder: 'after',
    spoken: false,
  },
  {
    kind,
    root: /guilty|innocen|nothing wrong|done nothing|false|baseless|untrue|fabricat|unfounded|groundless|\blies?\b|nonsense|ridiculous|absurd|fiction|merit|motivated|frivolous|smear|no wrongdoing|not (?:responsible|involved|aware)/,
    cue: phrases`
      plead(?:s|ed|ing)? (?:\p{Ll}+ )?not guilty
      (?:entered|enter) (?:a )?(?:plea of not guilty|not[- ]guilty pleas?)
      (?:maintain|insist|protest)(?:s|ed|ing)? (?:that )?(?:his|her|their|its) innocence
      (?:maintain|insist)(?:s|ed)? (?:that )?(?:he|she|they|it) (?:is|was|are|were|did|had|has|have) (?:innocent|nothing wrong|done nothing|not (?:responsible|involved|aware|guilty))
      (?:did|done) nothing wrong
      (?:call|describ|brand|label)(?:s|es|ed|ing)? ${whose}(?:${claims}|lawsuit|it|them)(?: as)? [^.]{0,30}?(?:${false_}|fabricat\p{L}+|a lie|ridiculous|absurd|meritless|politically motivated|frivolous|a smear)
      (?:${claims}|what has been (?:reported|said|alleged|written)) [^.;"”]{0,40}?(?:is|are|was|were) (?:\p{Ll}+ly |simply |just |all |a )*(?:${false_}|not true)`,
    unless: phrases`(?:if|whether) [^.]{0,40}(?:true|false|untrue)`,
    holder: 'subject',
    spoken: true,
  },
  {
    kind,
    root: /false|untrue|baseless|unfounded/,
    cue: phrases`(?:false|untrue|baseless|unfounded) (?:claims?|allegations?|accusations?|charges?)`,
    holder: 'none',
    spoken: 'only',
  },
];
