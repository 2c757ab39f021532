import type { CaveatKind } from '../article.ts';

/**
 * How journalists word a reservation. Compiled by hand after the sections on attribution, anonymous sources and
 * accuracy of the Reuters Handbook of Journalism, the BBC Editorial Guidelines and the CBC Journalistic Standards.
 */
export interface CaveatPattern {
  readonly kind: CaveatKind;
  /** The words that make the reservation; the holder is looked for from where they stand. */
  readonly cue: RegExp;
  /** Words in the same sentence that make it something else. */
  readonly unless?: RegExp;
  /** Where its holder stands: before the cue, after "by" or the cue itself, or nowhere. */
  readonly holder: 'subject' | 'after' | 'none';
  /** Holds also for words that somebody said: then the speaker is the holder. */
  readonly spoken: boolean;
}

const CLAIMS =
  '(?:allegations?|claims?|accusations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|wrongdoing|story|account|involvement|responsibility|impropriety|misconduct|knowledge)';

export const CAVEAT_PATTERNS: readonly CaveatPattern[] = [
  // ------------------------------------------------------------------------------------------------ unverified
  {
    kind: 'unverified',
    cue: /\b(?:has|have|had) (?:so far |still )?not (?:yet )?(?:been able to )?(?:independently |itself |immediately )?(?:verif(?:y|ied)|corroborated?|confirm(?:ed)?|authenticated?|substantiated?|established?|seen (?:the|any) (?:evidence|document|letter|report|footage|video)|reviewed)\b/i,
    unless:
      /\b(?:users?|customers?|members|holders|applicants|drivers|players) who\b|\bconfirm(?:ed)? (?:whether|if|when|where|that (?:he|she|it|they) (?:will|would)|(?:his|her|their|its) (?:attendance|plans|line-?up|candidacy|squad|next))\b|\bpassword|\bemail address|\b(?:your|user|customer) (?:identity|account)\b/i,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'unverified',
    cue: /\b(?:could|can|cannot|did|do|does|was|were) ?(?:not|n['’]t)? (?:(?:immediately |independently )?(?:be )?(?:immediately |independently |fully )?(?:verif(?:y|ied)|corroborated?|authenticated?|substantiated?|confirm(?:ed)? independently))\b/i,
    unless:
      /\b(?:could|can|did|do|does|was|were) (?!not|n['’]t)(?:be )?(?:independently )?(?:verif|corrob|authent|substan|confirm)|\b(?:your|user|customer) (?:identity|account)|\bpassword/i,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'unverified',
    cue: /\b(?:could|was|were|has|have|had) (?:not|n['’]t) (?:be |been )?(?:immediately |independently |fully )?(?:be |been )?(?:confirmed|verified|corroborated|proven|proved|tested|authenticated|substantiated)\b/i,
    unless:
      /\b(?:users?|customers?|members|holders|applicants|drivers|players) who\b|\b(?:has|have|had) not (?:been )?(?:confirmed|tested) (?:whether|if|when|positive|for|as)\b|\b(?:dates?|venue|line-?up|attendance|appointment)\b.{0,40}\bnot been confirmed/i,
    holder: 'after',
    spoken: false,
  },
  {
    kind: 'unverified',
    cue: /\b(?:was|were|is|are|been) unable to (?:independently |immediately )?(?:verify|confirm|corroborate|authenticate|reproduce)\b/i,
    unless: /\b(?:your|user|customer) (?:identity|account)\b/i,
    holder: 'subject',
    spoken: false,
  },
  {
    kind: 'unverified',
    cue: /\b(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven)\b|\b(?:no|without) independent (?:confirmation|verification|corroboration)\b|\bthere (?:was|has been|is) no (?:immediate |official )confirmation\b|\b(?:provided|offered|gave|produced|presented|citing|cited) no (?:evidence|proof)\b|\bwithout (?:providing|offering|giving|presenting|citing) (?:any )?(?:evidence|proof|details)\b/i,
    unless:
      /\b(?:unverified|unconfirmed) (?:accounts|users|profiles|ticket|booking)\b|\bunproven (?:talent|striker|rookie|youngster)/i,
    holder: 'none',
    spoken: false,
  },
  // ---------------------------------------------------------------------------------------------------- denial
  {
    kind: 'denial',
    cue: new RegExp(
      `\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebuff(?:s|ed)?|repudiat(?:es?|ed)) (?:\\p{Ll}+ly )?(?:(?:all|any|both|those|these|the|such|his|her|its|their|every|previous|media|earlier|some|most|\\p{Lu}[\\p{L}]+['’]s) )*(?:\\p{L}+ ){0,3}?${CLAIMS}\\b`,
      'iu',
    ),
    unless:
      /\b(?:court|judge|tribunal|jury|panel|insurer|insurers|ombudsman)\b[^.]{0,30}\b(?:reject|dismiss|den)(?:s|es|ed|ied|ies)\b|\b(?:insurance|benefits?|asylum|compensation|damages|expenses|warranty) claims?\b/i,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'denial',
    cue: /\bdisput(?:es?|ed|ing) (?:the |these |those |all |any |such |\p{Lu}\p{L}+['’]s )*(?:\p{L}+ )?(?:allegations?|claims?|accusations?|charges?|lawsuit|suggestions?)\b/iu,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'denial',
    cue: /\b(?:has |have |had )?(?:also |always |repeatedly |strongly |flatly |vehemently |categorically |consistently |previously |later |firmly |strenuously )*den(?:y|ies|ied|ying) (?:that\b|it\b|this\b|them\b|having\b|being\b|doing\b|ever\b|any\b|all\b|(?:he|she|they|there) (?:was|were|had|has|have|is|are|did)\b|\p{Ll}+ing\b)/iu,
    unless:
      /\bden(?:y|ies|ied|ying) (?:any |all |it |them |this )?(?:access|entry|bail|visas?|permission|parole|requests?|boarding|service|treatment|leave|a |an |planning|building|boarding|funding|licen[cs]e|coverage|their|his|her)\b|\b(?:no one|nobody|few|can(?:not|['’]t)|couldn['’]t|could not|no-one) (?:can |could |would |will )?deny\b|\bno denying\b|\b(?:was|were|been|being|is|are|be) denied\b/i,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'denial',
    cue: /\b(?:was|were|been|is|are) (?:\p{Ll}+ly )?(?:denied|rejected|dismissed|refuted) by\b/iu,
    unless:
      /\b(?:bail|appeal|visa|application|request|motion|petition|bid|offer|amendment|bill|proposal|budget|treaty|deal|plan)s?\b[^.]{0,40}\b(?:denied|rejected|dismissed) by\b/i,
    holder: 'after',
    spoken: false,
  },
  {
    kind: 'denial',
    cue: /\b(?:plead(?:s|ed|ing)? (?:\p{Ll}+ )?not guilty|(?:entered|enter) (?:a )?(?:plea of not guilty|not[- ]guilty pleas?)|(?:maintain|insist|protest)(?:s|ed|ing)? (?:that )?(?:his|her|their|its) innocence|(?:maintain|insist)(?:s|ed)? (?:that )?(?:he|she|they|it) (?:is|was|are|were|did|had|has|have) (?:innocent|nothing wrong|not|no|done nothing)|(?:did|done) nothing wrong|(?:call|describ|brand|label)(?:s|es|ed|ing)? (?:the |these |those |all )?(?:allegations?|claims?|accusations?|reports?|charges?|story|lawsuit|it|them)(?: as)? [^.]{0,30}?\b(?:false|baseless|untrue|fabricat\p{L}+|unfounded|groundless|a lie|lies|nonsense|ridiculous|absurd|fiction|meritless|without merit|politically motivated|frivolous|a smear))\b/iu,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'denial',
    cue: /\b(?:(?:allegations?|claims?|accusations?|reports?|charges?|story|stories|rumou?rs?|what has been (?:reported|said|alleged|written)|suggestion)\b[^.;"”]{0,40}?\b(?:is|are|was|were) (?:\p{Ll}+ly |simply |just |not |all |a |completely )*(?:false|untrue|baseless|unfounded|groundless|fabricated|true|lies?|wrong|nonsense|without merit|fiction)|(?:untrue|false|baseless|unfounded) (?:claims?|allegations?|accusations?))\b/iu,
    unless:
      /\b(?:claims?|reports?|allegations?|accusations?|charges?|story|stories|rumou?rs?)\b[^.;"”]{0,40}?\b(?:is|are|was|were) (?:very |all |largely |partly |only |indeed |absolutely )*true\b|\b(?:convicted|guilty|accused|charged|arrested|admitted|fined|jailed|suspected)\b[^.]{0,60}\b(?:false|untrue) (?:claims?|allegations?|accusations?)|\b(?:making|made|make|filing|filed|spreading|spread|submitting|submitted) (?:a )?(?:false|untrue|baseless|unfounded)\b|\b(?:if|whether)\b[^.]{0,40}\b(?:true|false|untrue)\b/i,
    holder: 'subject',
    spoken: true,
  },
  // ------------------------------------------------------------------------------------------------ allegation
  {
    kind: 'allegation',
    cue: /\b(?:allegedly|purportedly|is (?:accused|suspected) of|are (?:accused|suspected) of|was accused of|were accused of|has been accused of|have been accused of|(?:has|have) been charged with|(?:is|are) charged with|alleg(?:es?|ed|ing) \p{L}+|allegations? (?:that|of|by|from|against)\b|according to (?:the |a |an )?(?:prosecutors?|police|indictment|complaint|lawsuit|charging documents?|affidavit|court (?:documents?|filings?|papers)|arrest warrant)|(?:prosecutors?|police|investigators?|the lawsuit|the indictment|the complaint) (?:say|says|said|claims?|believes?|suspects?))\b/iu,
    unless:
      /\bcharged with (?:a |an |the )?(?:cable|charger|plug|current|electric\p{L}*|solar|energy|tension|emotion|task|job|duty|\p{L}+ing (?:the|a|an|out|up|that))\b|\bpolice (?:say|says|said) (?:they|the|it|in|on|drivers|motorists|anyone|there|no|that (?:the )?road)\b/iu,
    holder: 'none',
    spoken: false,
  },
  // ------------------------------------------------------------------------------------------------- anonymous
  {
    kind: 'anonymous',
    cue: /\b(?:(?:unnamed|anonymous|unidentified|undisclosed|confidential) (?:[\p{L}-]+ ){0,4}(?:sources?|officials?|aides?|people|insiders?|diplomats?|whistleblowers?|executives?|employees?|lawmakers?|staff(?:ers)?)|(?:sources?|people|persons?|officials?|aides?|insiders?|diplomats?|executives?) (?:[\p{L}-]+ ){0,4}?(?:familiar with|close to|with (?:direct )?knowledge of|briefed on) (?:the|his|her|their|its|matters?|\p{Lu})|(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|it) not be (?:named|identified))|(?:spoke|speaking|talked|agreed to (?:speak|talk)|wrote|said) (?:to [\p{L} ]{1,40} )?anonymously|(?:ask|request|prefer|want|wish)(?:ed|ing|s)? (?:to remain anonymous|not to be (?:named|identified|quoted)|that (?:his|her|their) names? not be)|(?:declin|refus)(?:ed|ing) to be (?:named|identified)|who (?:did not want|was not authori[sz]ed|were not authori[sz]ed|is not authori[sz]ed|are not authori[sz]ed|could not be named)|not (?:be )?authori[sz]ed to (?:speak|comment|discuss|talk)|(?:whose|the) names? (?:has|have) been changed|(?:according to|citing|cited) (?:[\p{L}-]+ ){0,4}?(?:sources|insiders)|(?:\p{L}+ )?sources (?:said|say|told|tell|have told|claim|claimed|confirmed|close|added)|(?:a|one) (?:[\p{L}-]+ ){0,4}(?:source|insider) (?:said|says|told|claimed|added|close|familiar|has told))\b/iu,
    unless:
      /\b(?:alcoholics|narcotics|gamblers) anonymous\b|\banonymous (?:donor|donation|gift|bidder|buyer|letter|tip|survey)|\b(?:energy|power|water|food|light|income|revenue|heat|renewable|funding|data|open) sources? (?:said|say|close|confirmed)\b|\b(?:victim|teenager|minor|child|girl|boy|juvenile)\b[^.]{0,60}\b(?:cannot|can['’]t|could not) be (?:named|identified)/i,
    holder: 'none',
    spoken: false,
  },
  // -------------------------------------------------------------------------------------------------- interest
  {
    kind: 'interest',
    cue: /\b(?:(?:study|research|survey|report|poll|trial|paper|analysis|work|review) (?:was|is|has been) (?:partly |partially |jointly |entirely )?(?:funded|paid for|commissioned|sponsored|financed|supported) by|which (?:partly |partially )?(?:funded|paid for|commissioned|sponsored|financed) the (?:study|research|survey|report|poll|trial|work|analysis)|(?:has|have|had|holds?|owns?|declared|disclosed) (?:a |an |no )?(?:financial|commercial|personal|ownership|business) (?:interest|stake|tie|link|relationship)s? (?:in|with|to)|(?:the )?(?:parent company|owner|publisher|part-owner|shareholder|investor) (?:of|in) (?:this (?:newspaper|paper|site|website|magazine|outlet|publication)|the (?:newspaper|outlet|station)|\p{Lu}[\p{L} ]+)|(?:also )?owns (?:this (?:newspaper|paper|site|website|magazine|publication))|(?:receives?|received|accepts?|accepted|has taken|took) (?:funding|money|grants?|payments?|donations?|consulting fees|fees) from|(?:has|have) (?:worked|consulted) (?:as a (?:paid )?consultant |as an advis[eo]r )?for the (?:company|firm|campaign|manufacturer|industry)|paid consultant|declared (?:a |an )?(?:conflicts?|competing interests?)|disclosure:|full disclosure)\b/iu,
    unless:
      /\b(?:owner|publisher|investor|shareholder) (?:of|in) (?:the )?(?:club|team|restaurant|shop|pub|farm|house|dog|horse|hotel)\b/i,
    holder: 'after',
    spoken: false,
  },
  // ------------------------------------------------------------------------------------------------ correction
  {
    kind: 'correction',
    cue: /^(?:correction|clarification|editor['’]s note)\s*(?:\([^)]*\))?\s*:|\b(?:(?:an|a) (?:earlier|previous) version of this (?:article|story|report|post|piece|headline|page)|this (?:article|story|report|post|piece|page|headline) (?:has been|was) (?:corrected|amended|updated to (?:correct|clarify|remove|reflect)|clarified|changed to correct)|(?:the|this) (?:article|story|report) (?:originally|previously|incorrectly|wrongly|mistakenly) (?:stated|said|reported|identified|misstated))\b/i,
    holder: 'none',
    spoken: false,
  },
  // -------------------------------------------------------------------------------------------------- disputed
  {
    kind: 'disputed',
    cue: /\b(?:(?:is|are|was|were|remains?|has been|have been|being) (?:hotly |widely |strongly |fiercely |also )*(?:disputed|contested|contradicted|called into question|challenged by)|(?:disput|contest|challeng|question)(?:es?|ed|s) (?:the |that |this |those |these |his |her |its |their )?(?:\p{L}+ ){0,2}(?:account|version|figures?|numbers?|findings?|results?|conclusions?|data|estimates?|characteri[sz]ation|claim|methodology|assessment|analysis|toll)|conflicting (?:accounts?|reports?|claims?|versions?|evidence|statements?)|contradict(?:s|ed|ing) (?:the |his |her |its |their |earlier |previous |what |that |statements?|claims?)|(?:is|was|are|were|stands?|appears?) at odds with|(?:experts|scientists|researchers|economists|critics|analysts|historians|doctors) (?:disagree|are divided|have questioned|question|dispute|warn(?:ed)? against|cautioned|caution|were sceptical|were skeptical|are sceptical|are skeptical)|(?:there (?:is|was) (?:no|little|scant) evidence)|no evidence (?:that|of|to suggest|to support)|there is no scientific)\b/iu,
    unless:
      /\b(?:disputed|contested) (?:border|territor|island|region|area|land|penalty|goal|sea|seat|election|waters|frontier|city|park)|\bpay dispute|\bundisputed|\b(?:race|seat|election|primary|match|title|final|leadership|ball) (?:is|are|was|were|being) (?:\p{Ll}+ly )?contested\b|\bcontested by (?:\p{L}+ ){0,3}(?:candidates|teams|parties)\b|\bno evidence of (?:injury|damage|life)\b/iu,
    holder: 'subject',
    spoken: true,
  },
  // ----------------------------------------------------------------------------------------------- preliminary
  {
    kind: 'preliminary',
    cue: /\b(?:(?:preliminary|provisional|partial|early|initial|interim|incomplete|unaudited) (?:results?|findings?|figures?|data|counts?|tall(?:y|ies)|estimates?|investigation|inquiry|assessment|evidence|reports?|analysis|conclusions?|numbers?|indications?|toll)|(?:has|have|had) (?:not|yet) (?:yet )?(?:been|to be) (?:peer[- ]reviewed|published in a (?:peer[- ]reviewed )?journal|reviewed by (?:other|outside|independent))|not yet (?:been )?peer[- ]reviewed|(?:a|the|was|is) preprint\b|(?:too (?:early|soon) to (?:say|tell|know|draw|determine|conclude|speculate|judge|assess))|(?:was|is|remains?|remained) (?:not (?:yet |immediately )(?:clear|known)|unclear|unknown|under investigation)|not immediately (?:clear|known)|(?:toll|figures?|numbers?|count|results?|findings?|estimates?) (?:is|are|was|were|could|may|might) (?:still )?(?:likely to |expected to )?(?:rise|change|be revised|subject to change)|(?:cause|motive|circumstances) (?:\p{L}+ ){0,5}?(?:is|are|was|were|remains?) (?:still |being |not yet |as yet )*(?:unknown|unclear|under investigation|investigated|determined|established)|(?:small|limited) (?:sample|study|trial)|(?:only|so far only|was|were) (?:been )?tested (?:only )?(?:in|on) (?:mice|rats|animals|monkeys|cells)|(?:does|do|did) not (?:prove|establish) (?:cause|causation|that|a causal)|more research is needed|yet to be (?:determined|established|confirmed|verified)|details (?:are|were|remain) (?:still )?(?:emerging|scarce|sketchy))\b/iu,
    unless:
      /\bpreliminary (?:hearing|round|match|heat|exam|ruling|agreement)|\bprovisional (?:licen[cs]e|ira|government|squad|driving)|\bearly (?:results? service|figures in)\b|\bpartial(?:ly)? (?:sighted|eclipse)/i,
    holder: 'none',
    spoken: true,
  },
  // -------------------------------------------------------------------------------------------------- forecast
  {
    kind: 'forecast',
    cue: /\b(?:(?:projections?|forecasts?|estimates?|models?|predictions?|outlook) (?:\p{L}+ ){0,4}?(?:assumes?|depends? on|rel(?:y|ies) on|is based on|are based on|(?:is|are) (?:highly |very |inherently )?uncertain|(?:may|might|could) (?:change|prove|differ|be revised)|(?:carry|carries) )|margin of error|actual (?:results?|figures?|outcomes?|numbers?) (?:may|might|could) (?:differ|vary)|(?:is|are|was|were|remains?) (?:still )?subject to (?:\p{L}+ ){0,2}(?:approval|change|review|ratification|revision|confirmation)|(?:still )?(?:needs?|requires?|awaits?|pending) (?:\p{L}+ ){0,3}?(?:regulatory|parliamentary|court|shareholder|council|board|congressional|judicial|government)(?:['’]s)? approval|(?:is|are|was|were) not guaranteed|there (?:is|was|are) no guarantee|if current trends continue|if (?:approved|passed|ratified|confirmed|elected|convicted)\b|under (?:the|a) (?:worst|best)[- ]case scenario)\b/iu,
    unless: /\bmodels? (?:depends? on|rel(?:y|ies) on) (?:her|his|their) (?:looks|agent|agency)/i,
    holder: 'none',
    spoken: true,
  },
];

/** A quick look before the patterns: a sentence without any of these roots holds no caveat. */
export const CAVEAT_ROOTS =
  /verif|corrobor|confirm|authentic|substan|establish|review|unproven|prove|proof|evidence|den[yi]|reject|dismiss|refut|disput|rebuff|repudiat|guilty|innocen|nothing wrong|false|baseless|untrue|fabricat|unfounded|groundless|lie|nonsense|absurd|ridiculous|merit|fiction|smear|motivated|alleg|purported|accus|suspect|charge|prosecut|police|indict|complaint|lawsuit|investigat|named|source|people|official|anonym|familiar|insider|authori|identif|knowledge|fund|paid|commission|sponsor|financ|interest|stake|owner|owns|publisher|shareholder|money|grant|payment|fee|consult|disclos|correct|clarif|editor|version|amend|contest|contradict|question|challeng|conflict|odds|disagree|divided|sceptic|skeptic|caution|warn|preliminary|provisional|partial|early|initial|interim|incomplete|unaudited|preprint|soon|clear|known|sample|stud|trial|mice|rats|animal|research|yet to|detail|toll|project|forecast|estimate|model|predict|outlook|margin|actual|subject to|approv|guarantee|trend|scenario|passed|ratif|elected|convicted|true|see[ns]?\b|supported|results|name/i;
