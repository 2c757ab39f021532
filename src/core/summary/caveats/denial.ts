import { type CaveatPattern, phrases } from './pattern.ts';
import { CLAIM, CRIME, SAY, UNTRUE, WHOSE } from './word-classes.ts';

const kind = 'denial';
/** What a court, an agency or a voter refuses is no denial; nor is a reservation about who can deny it. */
const refusals = `
  (?:court|judge|justice|tribunal|jury|panel|insurers?|ombudsman|magistrates?) .{0,30}(?:rejects?|rejected|dismiss(?:es|ed)?|den(?:y|ies|ied))
  (?:reject|dismiss|den)(?:s|es|ed|y|ies|ied) .{0,40}(?:applications?|motions?|appeals?|insurance|bids?|petitions?|amendments?|requests?|proposals?|budgets?)
  (?:insurance|benefits?|asylum|compensation|damages|expenses|warranty|travel) claims?
  den(?:y|ies|ied|ying) (?:any |all |it |them |this )?(?:access|entry|bail|visas?|permission|parole|requests?|boarding|service|treatment|leave|planning|building|funding|licen[cs]e|coverage|supplies)
  (?:no one|no-one|nobody|few|cannot|can['’]t|couldn['’]t|could not) (?:can |could |would |will |be )?den(?:y|ied)
  no denying
  nothing to den(?:y|ies)
  (?:not|nor|never|neither|didn['’]t|hasn['’]t|won['’]t) (?:\\p{L}+ ){0,3}den(?:y|ies|ied|ying)
  (?:was|were|been|being|is|are|be) denied(?! by)
  (?<!, )who (?:had|once|never) (?:\\p{L}+ly )?den(?:y|ied)
  den(?:y|ies|ied) (?:himself|herself|nothing|no one|nobody|everything)
  rejects? (?:one|two|three|\\d+) in`;
const verbs =
  '(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebuff(?:s|ed)?|rebut(?:s|ted)?|repudiat(?:es?|ed)|rubbish(?:es|ed)|scotched|disavow(?:s|ed)|brush(?:es|ed) (?:off|aside))';

/** Who says it is not so: in reported words, before a court, and in their own. */
export const DENIAL: readonly CaveatPattern[] = [
  {
    kind,
    name: 'a verb of denying with a claim',
    roots: 'deny denie denyi reject dismiss refut rebuff repudiat disput rubbish rebut contest scotch brush disavow',
    cue: phrases`
      ${verbs}['"”’]? (?:\p{L}+ly )?${WHOSE}(?:\p{L}+ ){0,3}?${CLAIM}
      (?:categorically|flatly|strongly|strenuously|vehemently|utterly) den(?:y|ies|ied)(?! by)
      disput(?:es?|ed|ing) ${WHOSE}(?:\p{L}+ )?(?:allegations?|accusations?|charges?|lawsuit)
      contest(?:s|ed|ing)? ${WHOSE}(?:allegations?|accusations?|charges?|claims?)
      den(?:y|ies|ied|ying) (?:that|having|being|doing|ever)
      den(?:y|ies|ied|ying) (?:any|all|both|one|two|three|four|five|\d+) (?:\p{L}+ ){0,3}?(?:${CRIME}|${CLAIM}|\p{L}+ing|links?|ties|part|plans?|role|connection|contact|intention|fault|offen[cs]es|deal|intent)
      den(?:y|ies|ied|ying) (?:${CRIME})
      den(?:y|ies|ied|ying) (?:it|this|them|that)(?=[,.;:"”’]|\s*$| (?:in|on|when|and|but|all|through|at|to)(?! be)\b)
      den(?:y|ies|ied|ying) (?:he|she|they|there|it|we|i) (?:was|were|had|has|have|is|are|did|would|ever)
      den(?:y|ies|ied|ying) \p{L}+ing
      den(?:y|ies|ied) (?:the|his|her|its|their|these|those|such) [\p{L} ]{1,40}? (?:was|were|had|is|are|has)`,
    unless: phrases`${refusals}`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'a claim denied by somebody',
    roots: 'denied rejected dismissed refuted',
    cue: phrases`
      ${CLAIM} (?:[^.;]{0,40} )?(?:was|were|been|is|are) (?:\p{L}+ly )?(?:denied|rejected|dismissed|refuted) by
      (?:it|this|which) (?:was|were|has been|is|are) (?:\p{L}+ly )?(?:denied|refuted) by`,
    unless: phrases`(?:court|judge|tribunal|insurance|asylum|bail|visa|appeal|application|motion|petition|bid|amendment|budget|committee|voter)s?`,
    holder: 'after',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'a plea of not guilty or a claim of innocence',
    roots:
      'hide clear contest victim target acted behaved complied improper illegal unlawful untoward guilty innocen nothing wrongdoing vindicat framed persecut scapegoat planted crime lawful legal proper board fight blame targeted',
    cue: phrases`
      plead(?:s|ed|ing)? (?:\p{L}+ )?not guilty
      (?:entered|enter) (?:a )?(?:plea of not guilty|not[- ]guilty pleas?)
      (?:maintain|insist|protest|proclaim|assert)(?:s|ed|ing)? (?:that )?(?:his|her|their|its) innocence
      ${SAY} (?:\p{L}+ ){0,3}?(?:that )?(?:he|she|they|it|his client|her client) (?:is|was|are|were) (?:\p{L}+ly )?(?:innocent|not guilty)
      (?:has|have|had) nothing to hide
      (?:did|done) nothing (?:wrong|illegal|improper|unlawful)
      (?:committed|admitted) no (?:crime|wrongdoing|offence)
      cleared (?:him|her|them|it|[\p{L}]+) of (?:any |all )?(?:wrongdoing|blame|charges)
      ${SAY} (?:[\p{L} ]{1,30} )?(?:will|would) (?:\p{L}+ly )?fight (?:the |these |all )?(?:${CLAIM})
      (?:is|was|are|were|been) being (?:framed|persecuted|scapegoated|targeted)
      (?:was|were|been) framed
      (?:had|have) been planted
      ${SAY} (?:that )?[^.;]{0,50}(?:was|were|is|are|been) (?:\p{L}+ly )?(?:lawful|legal|proper|above board)
      (?:vow|promis|pledg|seek|want|intend)(?:s|ed|ing)? to (?:clear (?:his|her|their|its|my) name|fight the (?:charges?|allegations?|case|claims?)|contest the (?:charges?|allegations?|case))
      (?:is|was|are|were) (?:the )?(?:victims?|target) of (?:a |an )?(?:\p{L}+ )?(?:smear|conspiracy|witch|plot|hoax|vendetta|set-up)
      (?:acted|behaved|complied) (?:\p{L}+ )?(?:lawfully|properly|appropriately|within the (?:law|rules)|in good faith|with (?:all|the) (?:laws?|rules))
      nothing (?:improper|illegal|unlawful|untoward) (?:had |has )?(?:happened|occurred|taken place|was done|about)`,
    unless: phrases`(?:was|were|been|be) cleared of all charges (?:in|when|after) (?:19|20)`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'a claim called untrue',
    roots:
      'false untrue baseless unfounded groundless fabricat lie nonsense rubbish merit meritless foundation basis fiction ridiculous absurd preposterous laughable outrageous malicious defamatory libellous slander smear hoax forger fake motivated frivolous inaccurate incorrect true accurate misleading wrong premature mischievous exaggerat overblown speculat rumour rumor witch distort propaganda unsubstantiated disinformation invented made truth',
    cue: phrases`
      (?:call|describ|brand|label|denounc|dismiss|condemn)(?:s|es|ed|ing)? (?!on|for|to)${WHOSE}(?:(?:\p{L}|[' ’-]){1,60}? )??(?:as )?(?:an? )?["“'‘]?(?:\p{L}+ ){0,3}?["“'‘]?${UNTRUE}
      ${SAY} (?:that )?["“'‘]?(?:${WHOSE}(?:${CLAIM}|what (?:has been|was) (?:reported|said|alleged|written))|it|this|that)[^.;"”]{0,40}? (?:is|are|was|were|had|has) (?:\p{L}+ly |simply |just |all |an? |at best )*["“'‘]?(?:${UNTRUE}|no basis|no truth|no foundation)
      (?:${CLAIM}|what has been (?:reported|said|alleged|written)) [^.;"”]{0,40}?(?:is|are|was|were) (?:\p{L}+ly |simply |just |all |an? )*["“'‘]?(?:${UNTRUE})`,
    unless: phrases`
      (?:if|whether) [^.]{0,40}(?:true|false|untrue)
      convicted of making false
      turn(?:s|ed) out to be`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'somebody says that there is no such thing',
    roots:
      'substance wrongdoing cover conspiracy collusion conflict breach leak there such record evidence knowledge kind sort aware unaware truth basis decision plan intention never contact role part nothing indication sign recogni his hers theirs genuine authentic real true',
    cue: phrases`
      ${SAY} (?:[^.;"”]{0,60} )?(?:no such|no record of|no knowledge of|no truth (?:to|in)|no basis (?:for|in)|no decision (?:had|has|was|is)|no plans? (?:to|for)|no intention of|no contact with|no role in|no part in|nothing to do with)
      ${SAY} (?:[^.;]{0,30} )?(?:nothing of the (?:kind|sort))
      nothing of the (?:kind|sort) (?:happened|took place|occurred|exist\p{L}*)
      does no such thing|did no such thing
      ${SAY} (?:[^.;"”]{0,60} )?(?:has|have|had|found|seen) (?:found |seen )?no (?:evidence|indication|sign) (?:of|to|that)
      ${SAY} (?:[^.;"”]{0,60} )?(?:not aware of|unaware of|(?:does|do|did)(?:n't| not) recogni[sz]e)
      ${SAY} (?:that )?(?:he|she|it|they|we|i|the \p{L}+) (?:had|has|have) ["“'‘]?never
      (?:was|were|is|are) not aware of any
      ${SAY} [^.;]{2,60} (?:is|was|are|were) not (?:his|hers|theirs|its|genuine|authentic|real|true)
      there (?:is|was|were|are|has been|had been) no (?:truth|substance|wrongdoing|cover-up|conspiracy|quid pro quo|collusion|conflict of interest|breach|leak)
      ${SAY} (?:that )?there (?:is|was|were|are|has been|had been) no (?!doubt|question|reason|need|time|one|way|more|room|place|point|going|hope|chance|word|evidence|proof|comment|sign)\p{L}+`,
    unless: phrases`no such luck`,
    holder: 'subject',
    spoken: true,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'the accused tells it otherwise',
    roots:
      'insist maintain told stand stood time elsewhere ago before showed shows not did does involved responsible aware present involve behind guilty',
    cue: phrases`
      (?:insist|maintain)(?:s|ed)? (?:that )?(?:\p{L}+ ){1,6}?(?:is|was|were|are|had|has|have|did|does)
      (?:stands?|stood) by (?:the|its|his|her|their|our) (?:attribution|account|story|reporting|report|figures?|statement|version|decision|work|results?|findings?|study)
      told the (?:judge|court|jury|police|tribunal|magistrates?) (?:that )?(?:he|she|they) (?:was|were|had|did)
      ${SAY} (?:that )?(?:he|she|it|they) (?:was|were|is|are|had|has|have)(?:n't| not) (?:been )?(?:involved|aware|responsible|present|guilty|behind|part of|to blame|at fault|the (?:one|author|source)|at the (?:scene|meeting|house)|there)
      ${SAY} (?:that )?(?:he|she|it|they) (?:did|do|does)(?:n't| not) (?:take|steal|kill|hit|touch|write|send|pay|receive|order|authori[sz]e|sell|use|leak|harm|break|commit|cheat|lie|advise|tell|offer|ask for|give|share|store|collect|record)
      ${SAY} (?:its|his|her|their) (?:own )?[\p{L} ]{1,25}(?:showed|shows|found|were|was|had) [^.;]{0,40}(?:nothing|no|not|none|at the time|elsewhere)
      ${SAY} (?:that )?(?:he|she|it|they) (?:had )?(?:destroyed|stopped|paid|returned|shut|sold|left|was|were) [^.;]{0,40}(?:at the time|that (?:night|day|week)|years? (?:ago|before)|in (?:19|20)\d\d)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'a claim called untrue in quoted words',
    roots: 'false untrue baseless unfounded',
    cue: phrases`(?:false|untrue|baseless|unfounded) (?:claims?|allegations?|accusations?|charges?)`,
    holder: 'none',
    spoken: 'only',
    bears: 'back',
  },
];
