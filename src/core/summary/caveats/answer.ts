import { type CaveatPattern, phrases } from './pattern.ts';
import { CLAIM, SAY } from './word-classes.ts';

const kind = 'denial';
const not = "(?:n't| not| never)";
/** What one does not do without denying anything: an answer is only put off, or a plan told. */
const PUTTING_OFF =
  '(?:\\p{L}+ly |so |all |that )?(?:yet|immediately|apologi[sz]\\p{L}*|support\\p{L}*|mention\\p{L}*|trust|necessary|far|that|comment\\p{L}*|respon\\p{L}+|repl(?:y|ied|ying)|answer\\p{L}*|return\\p{L}*|say|said|speak\\p{L}*|discuss\\p{L}*|elaborat\\p{L}+|be drawn|know\\p{L}*|expect\\p{L}*|want\\p{L}*|believe|think|mind|regret|like|feel|need|hear\\p{L}*|recall|remember|rul(?:e|ed|ing) out|ha(?:ve|d) (?:any |further )?(?:details?|information|comment)|identif\\p{L}+|nam(?:e|ed)|releas\\p{L}+|publish\\p{L}*|decid\\p{L}+|able|going to comment|verif\\p{L}+|confirm\\p{L}*|sle(?:ep|pt)|complain\\p{L}*|see|seen|look\\p{L}*|finish\\p{L}*|eat(?:en)?|in a position|only|just|show|mean|prove|establish|amount)';
const own = `(?!${PUTTING_OFF}(?![\\p{L}]))`;
const does = `(?:did${not} (?:also |ever )?${own}\\p{L}+|(?:had|has|have)${not} (?:also |ever )?${own}(?!been (?:able|given|told|asked|easy|sure))\\p{L}+|(?:was|were|is|are)${not} (?:been |being )?(?:involved|aware|responsible|guilty|there|at|in|present|to blame|his|hers|theirs|linked|connected|behind|true|part|paid|told|warned|shown|within|near|the))`;
/** Whose trade it is to answer for somebody. */
const SPEAKS_FOR =
  '(?:spokes(?:man|woman|person|people)|publicists?|press (?:office|secretary|officer)|legal team|lawyers?|counsel|attorneys?|solicitors?|barristers?|representatives?|agents?|managers?|friends|owners?|operators?|makers?|manufacturers?|developers?|contractors?)';
/** What they say that answers nothing: thanks, grief, news of the case, no comment. */
const NO_ANSWER =
  "(?:that )?(?:[\\p{L}'’-]+ ){0,5}?(?:comment|declin|privacy|thank|plead|apolog|regret|cooperat|co-operat|accept|admit|agree|remorse|reliev|welcom|grateful|sorry|proud|devastat|mourn|heartbroken|pleased|delighted|happy|excited|confident|hope|look(?:s|ed|ing)? forward|plan|expect|aware of|will|would)(?![b-z])\\p{L}*";
/** What is told, and can be called something else. */
const TOLD = `(?:${CLAIM}|case|prosecution|submissions?|testimony|petitions?|notices?|orders?|articles?|videos?|footage|recordings?|pictures?|photos?|images?|letters?|notes?|documents?)`;
/** What a claim is called by those who wave it away. */
const DISMISSAL =
  '(?:tricks?|theat(?:er|re)|jokes?|fantas(?:y|ies)|fairy ?tales?|stunts?|farce|circus|distraction|fishing expedition|shakedown|hatchet job|guess(?:work)?|dispute|vendetta|grudge|hearsay|gossip|smokescreen|sideshow|conspiracy|old news|politics|noise|myths?|misunderstanding|mix-up|mistake)';
/** Words of praise: who calls something a success denies nothing. */
const PRAISE =
  '(?:success|triumph|victory|win|honou?r|breakthrough|milestone|landmark|great|historic|big|huge|proud|privilege|gift|step|moment|dream|blessing|turning|game|wonderful|amazing|good|best|first|major|fantastic|superb|brilliant|pleasure|relief)';

/** What somebody concerned says back, told by how it is said rather than by what: always after something told on another's word. */
export const ANSWER: readonly CaveatPattern[] = [
  {
    kind,
    name: 'somebody says that they have not done it',
    roots:
      'said say told insist maintain stress add argu wrote write stat declar respond repl counter hit always repeatedly consistently',
    cue: phrases`
      ${SAY} (?:that )?(?:he|she|it|they|we|his client|her client|the (?:company|firm|club|bank|ministry|party|team|group|school|trust|council|agency|university)) ${does}
      ${SAY} (?:that )?(?:he|she|it|they|we|there (?:was|were|had been|is)) (?:\p{L}+ ){0,2}["“](?:\p{L}+ ){0,4}?(?:no|not|never|nothing|none|only)
      (?:has|have|had) (?:always|repeatedly|consistently) (?:said|insisted|maintained|argued|claimed)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'somebody says that what was told is not so',
    roots:
      'said say told insist maintain stress add argu wrote write stat declar respond repl counter hit always every nothing none ruled',
    cue: phrases`
      ${SAY} (?:that )?(?:the|this|that|these|those|its|his|her|their|any|a|an|all|every|nothing|none|no|\p{L}+'s) [^.;,"”“]{0,50}?(?:(?:did|had|has|have|was|were|is|are)(?:n't| not| never)(?! ${PUTTING_OFF}(?![\p{L}]))|plays? no part|played no part|nothing to hide|accounted for|in full|in line with)
      (?:has |have |had )?ruled out`,
    unless: phrases`
      (?:has|have|had|can|could|was|were|is|are|be)(?:not|n't| not| never| been| be)+ (?:\p{L}+ )?ruled out
      ruled out (?:for|of|by|with|through)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: 'an accusation on the same',
  },
  {
    kind,
    name: 'somebody calls it by a name of their own',
    roots: 'call describ brand label term dub portray characteri dismiss denounc paint blam phrase word mean',
    cue: phrases`
      (?:call|describ|brand|label|labell|term|dub|portray|characteri[sz]|denounc|paint)(?:s|es|ed|ing)? (?:the|his|her|their|its|such|these|those|any) (?:[\p{L}'’-]+ ){0,2}?${TOLD}(?: as)? ?(?:an? )?["“'‘](?!(?:an? |the )?${PRAISE})[\p{L}'-]+
      (?:call|describ|brand|label|labell|term|dub|portray|characteri[sz]|denounc|paint)(?:s|es|ed|ing)? (?:it|this|that|them)(?: as)? ?(?:an? )?["“'‘]?(?:[\p{L}-]+ ){0,3}?${DISMISSAL}
      (?:brand|label|labell|term|dub)(?:s|es|ed|ing)? (?:the|these|those|such|any|his|her|their|its) (?:\p{L}+ ){0,2}?${TOLD} (?:as )?(?:an? )?(?!${PRAISE})\p{L}+
      (?<!(?:be|been|was|were|is|are|nobody|also|police|investigators|officials|experts|residents) )blam(?:es|ed) an? \p{L}+
      says? (?:the (?:phrase|word|sentence|remark|quote)|it|this) means`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: 'an accusation',
  },
  {
    kind,
    name: 'somebody says that it was twisted, or another is to blame',
    roots: 'complain amount mis context work leav left',
    cue: phrases`
      (?:taken|quoted|cut|edited|lifted|shown|presented) (?:\p{L}+ )?out of (?:\p{L}+ )?context
      (?:was|were|is|are|had been|has been|have been|being) mis(?:quoted|read|represented|understood|construed|interpreted|reported|translated|characteri[sz]ed|stated|identified)
      (?:complain(?:s|ed)? of|amounts? to|amounted to) (?:an? |the )?(?:\p{L}+ )?(?:mistranslation|misunderstanding|misreading|misrepresentation|smear|distortion|bias)
      (?:was|were|is|are) the work of
      (?:leaves?|left|leaving) out (?:what|that|how|the)
      to leave out what`,
    holder: 'said',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'who speaks for the accused answers',
    roots:
      'spokes publicist press legal lawyer counsel attorney solicitor barrister representativ agent manager team friend campaign office owner operator maker manufacturer developer contractor',
    cue: phrases`
      (?<=^)(?<who>(?:(?:his|her|their|its) |(?:the )?(?:[\p{L}.-]+ ){0,3}?[\p{L}-]+'s? )(?:own |defen[cs]e |[\p{L}-]+ )?${SPEAKS_FOR})(?:, (?:who|which) [^,;]{2,60},|, [^,;]{2,50},)? ${SAY}(?!,? ${NO_ANSWER})
      (?<=^)(?<who>an? (?:[\p{L}-]+ )?(?:spokes\p{L}+|lawyer|attorney|publicist|representative) for (?:the )?(?:[\p{L}.'-]+ ){0,4}?[\p{L}.'-]+) ${SAY}(?!,? ${NO_ANSWER})`,
    unless: phrases`(?:declin|refus)\p{L}+ to|(?:could|would|did|does|will|can)(?:n't| not|not) (?:comment|respond|discuss|be reached)|no comment`,
    holder: 'who',
    spoken: false,
    bears: 'back',
    answers: 'an accusation on the same',
  },
  {
    kind,
    name: 'the case is fought, or settled without owning up',
    roots: 'defend contest fight fought oppos resist admi liab challeng appeal',
    cue: phrases`
      (?:is|are|will be|would be) (?:\p{L}+ly )?(?:defending|contesting|fighting|opposing|resisting|challenging) (?:the|these|those|all|both|any|that) (?:\p{L}+ )?(?:${CLAIM}|case|cases|action|matter|petition|application|ruling|verdict|findings?)
      (?:will|would|plans? to|intends? to|vow(?:s|ed) to) (?:\p{L}+ly )?(?:defend|contest|oppose|resist|challenge|appeal against) (?:the|these|those|all|both|any|that) (?:${CLAIM}|case|cases|action|matter|ruling|verdict|conviction|findings?|decision)
      (?:did|does|do|has|have|had)(?:n't| not| never) admit(?:s|ted)? (?:any |to )?(?:liability|wrongdoing|guilt|fault|responsibility|${CLAIM})
      neither admit(?:s|ted|ting)? nor den(?:y|ies|ied|ying)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'settled without owning up',
    roots: 'admi',
    cue: phrases`
      (?:without|no|not an|with no) (?:any )?(?:admitting|admission) (?:of )?(?:any )?(?:liability|wrongdoing|guilt|fault|responsibility)`,
    holder: 'none',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'the speaker says in quoted words that it is not so',
    roots: 'never not didn wasn weren haven wouldn that this nothing',
    cue: phrases`
      (?:i|we) (?:never|did not|didn't|have never|had no|was not|wasn't|were not|weren't|would never) (?!${PUTTING_OFF}(?![\p{L}]))\p{L}+
      (?:that|this|it|(?:that|this|the) [\p{L}]+)(?:'s| is| was) (?:completely |simply |just |totally |an? |pure |not )*(?:false|untrue|invented|made up|fabricat\p{L}+|nonsense|rubbish|lies?|fiction|fantasy|absurd|ridiculous|wrong|true|how it happened|what happened)
      (?<!this is |it is |that's |it's )nothing of the (?:kind|sort)`,
    holder: 'subject',
    spoken: 'only',
    bears: 'back',
    answers: 'an accusation',
  },
  {
    kind,
    name: 'somebody does not accept it',
    roots: 'recogni accept own',
    cue: phrases`
      (?:does|do|did)(?:n't| not) (?:recogni[sz]e|accept) (?:the|that|this|those|these|its|his|her|their|any|such)
      ${SAY} (?:its|his|her|their) own (?:\p{L}+ ){1,4}?(?:showed|shows|found|registered|recorded|detected|suggest\p{L}*|put|gave|indicated?s?)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
];
