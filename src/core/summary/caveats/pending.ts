import { type CaveatPattern, phrases } from './pattern.ts';
import { ADV, RECORDS } from './word-classes.ts';

/** What is done to know something, as participle and base: what nobody has done yet leaves the claim open. */
const DONE =
  '(?:examined|inspected|tested|opened|audited|counted|analy[sz]ed|reviewed|heard|searched|surveyed|assessed|sequenced|dated|located|traced|measured|cross-checked|matched|formally \\p{L}+)';
const DO =
  '(?:examine|inspect|open|release|publish|make public|share|disclose|identify|name|produce|review|audit|count|analy[sz]e|interview|question|search|survey|assess|date|explain|measure|check|visit|access|say (?:how|what|who|why|when|where|whether))';
/** What a claim rests on, and may be kept back. */
const PAPERS =
  '(?:data|results?|findings?|reports?|stud(?:y|ies)|methods?|methodology|evidence|trials?|papers?|figures?|code|contracts?|documents?|calculations?|samples?|workings)';

/** What has not been looked at, shown or settled when the article was written. */
export const PENDING: readonly CaveatPattern[] = [
  {
    kind: 'unverified',
    name: 'it has not been looked at',
    roots:
      'examin inspect test open audit count analy sequenc dated locat trac measur match search assess review shared releas publish public available disclos present produc shown heard',
    cue: phrases`
      (?:has|have|had|was|were|is|are)(?:n't| not) ${ADV}(?:been |being )?${DONE}(?= by (?:anyone|anybody|outsiders|an? independent|others|another|the)|[.,;]|$| (?:in|for|and|or|but|at|to|on|since|outside)(?![a-z]))
      ${PAPERS} (?:[^.;,]{0,30} )?(?:has|have|had|was|were|is|are)(?:n't| not) ${ADV}(?:been |being )?(?:released|published|made public|made available|shared|disclosed|presented|produced|shown)`,
    unless: phrases`(?:names?|identity|identities|video|details) (?:\p{L}+ )?(?:has|have|was|were|is|are)(?:n't| not)`,
    holder: 'after',
    spoken: true,
    bears: 'back',
    answers: true,
  },
  {
    kind: 'unverified',
    name: 'nobody was let look at it',
    roots:
      'contact link kept held stopped turned possible impossible refused denied working finished real full let allow permit invit give given put issued made make mention reference access telephone phone internet communication journalist reporter monitor observer inspector aid found could couldn',
    cue: phrases`
      (?:has|have|had|did|does|do|could|can|would)(?:n't| not) ${ADV}(?:let|allow(?:ed)?|permit(?:ted)?|invite[d]?|give[n]?) (?:any )?(?:outsiders?|others?|journalists?|reporters?|independent \p{L}+|researchers|scientists|inspectors|monitors|anyone|observers|\p{L}+ access)
      (?:has|have|had|did|does|do) ?(?:not |n't |yet )?(?:put out|issued|made|given) (?:no|any) (?:statement|announcement|findings?|ruling|details|figures)
      (?:has|have|had) (?:put out|issued|made|given) no (?:statement|announcement|findings?|ruling)
      (?:made|makes|contained|gave|carried|contains) no (?:mention|reference)
      (?:access|entry|communications?|telephone lines|phone lines|internet|the internet) (?:\p{L}+ ){0,5}?(?:is|are|was|were|has been|have been|have since been|has since been|remains?) (?:\p{L}+ly )?(?:restricted|limited|barred|blocked|cut|denied|closed|impossible|down|severed|patchy)
      (?:journalists|reporters|monitors|observers|inspectors|aid workers|investigators) (?:are|were|have been|is) (?:\p{L}+ly )?(?:not allowed|not permitted|barred|banned|kept out|unable|prevented|blocked)
      (?:contact|communications?|links?) (?:with [^.;,]{2,40} )?(?:was|were|has been|have been) (?:lost|cut|broken)
      (?:(?:kept|held|stopped|turned) (?:back|away)|kept out|kept \S+ (?:kilomet(?:re|er)s?|km|miles) (?:away|off|from|back|short))
      (?:not possible|impossible|unable) to (?:reach|enter|visit|get to|access) (?:the|any)
      (?:have|has|had) (?:asked|applied|requested|sought) [^.;]{0,60}?(?:refused|turned (?:down|away)|denied)
      no (?:working|finished|real|full) [\p{L} ]{2,30} (?:was|were|has been|have been) (?:on display|shown|demonstrated|produced)
      found traces of
      could(?:n't| not) (?:${ADV})(?:reach|come to|draw) (?:an? |any )?(?:\p{L}+ )?(?:conclusion|verdict|view|finding)`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
    answers: true,
  },
  {
    kind: 'unverified',
    name: 'told from a recording or a paper of unknown origin',
    roots:
      'footage video clip image photo picture recording audio screenshot document post message leak hack according true appear draw',
    cue: phrases`
      (?:footage|video|videos|clips?|images?|photos?|photographs?|pictures?|recordings?|audio|screenshots?|documents?|posts?|messages)(?: [^.;]{0,60}?)? (?:appears?|appeared|appearing|seems?|seemed|purports?) to
      (?:leaked|hacked|unsigned|undated|unpublished|stolen|anonymous) (?:[\p{L}-]+ ){1,4}?(?:suggests?|shows?|indicates?|says?|reveals?|appears?)
      according to an? (?:[\p{L}-]+ ){0,2}?(?:translation|screenshots?|leak|rumou?r|blog|tip-off|post on [\p{L} ]{2,20})
      according to (?:messages|emails|documents|recordings|files|papers|screenshots) (?:leaked|passed|shared|sent|circulat\p{L}+)
      if (?:true|genuine|accurate|authentic|it is true|confirmed|proven|proved)(?=[,.;]|$)`,
    unless: phrases`(?:video|image|audio|photo) (?:games?|calls?|quality|editing)`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind: 'preliminary',
    name: 'it has still to be done',
    roots:
      'samples sample report inquir test autops evidence explanation specimen reserved ratified approved checked counted verified certified validated signed repeated examined analy review looked days weeks months years expected only based yet still until known clear determined confirmed established emerge settled follow ahead ruled exclud discount reached entered searched surveyed accounted unaccounted await due expected pending scheduled final complete definitive conclusive official marked labelled stamped',
    cue: phrases`
      (?:has|have|had|is|are) (?:yet|still) to (?!come|file|enter|score|win|play|lose|concede|arrive|meet|marry|make (?:a|an|his|her|its|their) (?:debut|bow|mark|start)|sell|return|recover|join|pay|come back|feature|comment|respond|reply|say (?:if|whether) (?:he|she|it|they) (?:will|would))\p{L}+
      (?:are|is|was|were) still (?:un)?able to
      (?:is|are|was|were)(?:n't| not| neither| far from) (?:yet )?(?:final|finali[sz]ed|complete|definitive|conclusive|official|binding)
      (?:marked|labelled|labeled|stamped|described as|headed) (?:as )?(?:an? )?["“'‘]?(?:draft|provisional|preliminary|work in progress)
      (?:will|would|can|may) (?:only )?(?:be known|become clear|be clear|be determined|be confirmed|be established|emerge|be settled) (?:only )?(?:after|once|when|until|at|in|from)
      (?:results?|scans?|tests?|findings|verdict|ruling|report|outcome|post-mortem|autopsy|inquest|hearing|review|audit|analysis|identification) (?:is|are|was|were) (?:not )?(?:due|expected|awaited|pending|scheduled|to follow|still to come|planned)
      (?:has|have|had|could|can|was|were|is|are)(?:n't| not|not) (?:yet )?(?:been |be )?(?:ruled out|excluded|discounted)
      (?:has|have|had)(?:n't| not) (?:yet )?(?:reached|entered|got to|searched|made contact with|surveyed|accounted for) (?:the|all|some|every|many|most|any|several|two|three|four)
      (?:remain|remains|is|are) unaccounted for
      ahead of (?:peer )?review
      (?:has|have) (?:taken|sent|collected|sought|ordered|requested|called for) (?:\p{L}+ )?(?:samples?|reports?|inquir(?:y|ies)|tests?|autops(?:y|ies)|evidence|explanations?|specimens?)
      reserved (?:its|his|her|their) (?:ruling|judge?ment|verdict|decision)
      (?:has|have|need|needs) to be (?:ratified|confirmed|approved|checked|counted|verified|certified|validated|signed off|repeated)
      (?:is|are) being (?:examined|checked|tested|analy[sz]ed|reviewed|looked at|looked into|verified|counted)
      (?:will|would|may|could) be (?:\p{L}+ )?(?:days|weeks|months|years) before
      (?:is|are|was|were)(?:n't| not) expected (?:to be (?:finished|complete|ready|known|published)|until|before)
      for only (?:\S+ )(?:days|weeks|months)
      based on (?:only |just |about )?(?:three-quarters|two-thirds|half|part|a fraction|a third|\d+ ?(?:%|per ?cent|percent)) of`,
    unless: phrases`(?:that|which|who) (?:has|have|had|is|are) (?:yet|still) to`,
    holder: 'said',
    spoken: true,
    bears: 'back',
    answers: true,
  },
  {
    kind: 'preliminary',
    name: 'told from a draft or a first look',
    roots: 'provisional draft interim advance first initial early feared far could may might',
    cue: phrases`
      provisionally (?:found|concluded|decided|ruled|identified|put|estimated)
      (?:draft|interim|advance|initial|unfinished|leaked draft) (?:\p{L}+ ){0,2}?(?:look|glance|report|document|version|copy|findings|assessment|review|paper|snapshot|reading|analysis)(?: [^.;,]{1,50}?)? (?:says?|said|shows?|showed|suggests?|suggested|finds|found|indicates?|indicated|concludes?|concluded|puts?)
      (?:is|are|was|were) feared (?:to|dead|drowned|killed|lost|buried|trapped|missing)
      only (?:about |some )?[\p{L}\d][\p{L}\d,.]* (?:\p{L}+ ){1,5}?so far
      (?:could|may|might) (?:yet|still|well) (?:change|shift|be revised|prove)`,
    holder: 'said',
    spoken: true,
    bears: 'own',
  },
  {
    kind: 'preliminary',
    name: 'how it stands is not known',
    roots: 'whether how why what who when where',
    cue: phrases`
      (?:whether|how|why|who|when|where) [^.;]{2,80} (?:is|was|remains?|are|were) (?:still )?(?:unknown|unclear|not known|not clear|uncertain|unexplained|anyone's guess|disputed)
      (?:is|are|was|were) still (?:working|trying|seeking|hoping|struggling) (?:\p{L}+ )?to (?:determine|establish|confirm|identify|find out|work out|learn|piece|understand|verify|reach|count)
      (?:${RECORDS}) (?:is|are|was|were) (?:incomplete|patchy|missing|lost)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind: 'unverified',
    name: 'it could not be looked at',
    roots: 'could couldn cannot can unable',
    cue: phrases`
      (?:could|can)(?:n't| not|not) (?:be )?${ADV}(?:be )?(?:checked|examined|inspected|tested|dated|explained)
      (?:could|can|was|were|is|are|has been|have been)(?:n't| not|not| unable) (?:able to |yet |to )*(?:${DO}) (?:the|any|its|his|her|their|it|them|that|this|those|such|either)`,
    unless: phrases`(?:see|find|reach|show|open|enter) (?:the|any|its|his|her|their) (?:point|way|words|money|time|net|door|ball|target|goal|final|road|future|face)`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
    answers: true,
  },
];
