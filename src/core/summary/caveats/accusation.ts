import { type CaveatPattern, phrases } from './pattern.ts';
import { ACCUSERS, ADV, CLAIM, CRIME } from './word-classes.ts';

const kind = 'allegation';

/** What somebody is said to have done, and how far the law has got with it. */
export const ACCUSATION: readonly CaveatPattern[] = [
  {
    kind,
    name: 'not charged, not proven, not yet heard',
    roots:
      'awaiting awaits stand face due pending unproven untested appealed lodged charged plea proven proved tested adjudicated presum convict indict accus allegation tried found guilty heard respon reply defen',
    cue: phrases`
      (?:has|have|had|was|were|is|are)(?:n't| not| never) (?:yet )?(?:been )?(?:charged|arrested or charged|convicted|indicted|accused)
      (?:has|have|had)(?:n't| not) (?:yet )?(?:entered|filed|made|submitted) (?:a |any )?(?:plea|pleas|defence|defense|response|reply)
      (?:did not|has yet to|have yet to|was not asked to|yet to) (?:enter|indicate|submit) (?:a )?plea
      (?:no|without) (?:indication of )?plea (?:was|were|entered|taken)?
      gave no indication of (?:a )?plea
      (?:${CLAIM}) (?:\p{L}+ ){0,4}?(?:has|have|had|is|are)(?:n't| not| never) ${ADV}(?:proven|proved|tested|adjudicated)
      (?:${CLAIM}) (?:\p{L}+ ){0,4}?(?:has|have|is|are) yet to be (?:proven|proved|tested|heard)
      none of the (?:${CLAIM}) (?:has|have) been (?:proven|proved|tested)
      presum(?:ed|ption of) innocen(?:t|ce)
      (?:indictment|charge|complaint|accusation) is (?:only|merely|just|not)
      only an? (?:allegation|accusation)
      if (?:convicted|found guilty)
      elected to be tried
      (?:awaiting|awaits|stands?|standing|faces?|due to (?:stand|face)|before|pending) trial
      has (?:appealed|lodged an appeal|filed an appeal)
      (?:charges|allegations|claims) (?:remain|are) (?:unproven|untested|just that)`,
    unless: phrases`(?:battery|phone|fee|card)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'an accusation is marked as one',
    roots: 'alleg claim',
    cue: phrases`
      allegedly
      alleged (?:\p{L}+ ){0,2}?(?:${CRIME}|victims?|\p{L}+ers?|\p{L}+ors?|roles?|involvement|links?|ties|incidents?|use|misuse|failures?|actions?|remarks?|payments?)
      (?:is|are|was|were|been) alleged to
      allegations? (?:that|of|by|from|against)
      (?:into|over|of|about|amid|on|by|from|despite|after|following|against|to|with) (?:the |his |her |their |its )?claims that`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody alleges it',
    roots: 'alleg contend claim assert charges submit',
    cue: phrases`
      alleg(?:es?|ing)
      (?:has|have|had) alleged
      alleged (?:that|in|on|the|he|she|it|they)
      contend(?:s|ed)?(?= that|[.,;]|$)
      (?<!(?:an?|the|this|that|his|her|their|its|my|our|any|no|every|'s) (?:\p{L}+ )?)claim(?:s|ed|ing)? (?:that|to have)
      (?<=, )(?<who>[^,;]{2,50}) (?:claims|claimed|has claimed|have claimed|contends?|contended|asserts?|asserted|alleges?|alleged|charges|submitted|submits)(?= on| before| to| in| \p{L}+day|[.,;]|$)`,
    unless: phrases`claims? (?:on|for|of) (?:the )?(?:insurance|damage)`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'accused, suspected or charged',
    roots:
      'arrest detain held question wanted investigat remand accus suspect suspic charg indict arraign booked prosecution trial',
    cue: phrases`
      (?:is|are|was|were|been|be|stands?|who|men|women|man|woman|people|officers?) ?(?:accused|suspected) of (?:being|having(?! no)|an? (?:\p{L}+ ){0,3}(?:plot|role|scheme|attack)|${CRIME}|(?!nothing|something|anything)\p{L}+ing(?! no| nothing))
      (?:on|under) suspicion of
      (?:is|are|was|were|been|be|stands?|and|who) ${ADV}(?:charged|booked|indicted|arraigned) (?:with|for|on|over) (?:\p{L}+ ){0,4}?(?:${CRIME})
      (?:has|have|had|been|was|were) (?:charged|indicted|arraigned)(?: with| on| over| for|$)(?= (?:\p{L}+ ){0,4}?(?:${CRIME})|$)
      (?<who>police|prosecutors|authorities|officers|officials|investigators|the crown) (?:have |has )?charged [^.;]{1,60} with (?:\p{L}+ ){0,3}(?:${CRIME})
      booked and (?:later )?(?:released|bailed)
      fac(?:es|ed|ing) (?:\p{L}+ ){0,3}(?:charges|counts|prosecution|trial)
      (?:arrested|detained|held|questioned|wanted|investigated|remanded) (?:for|over|in connection with) (?:\p{L}+ ){0,3}?(?:${CRIME})
      (?:prime|main|chief|only) suspects?`,
    unless: phrases`
      (?:should|could|would) (?:have )?(?:be|been) (?:charged|indicted|arraigned)
      charged with (?:a |an |the )?(?:cable|charger|plug|current|electric\p{L}*|solar|energy|tension|emotion|task|job|duty|explosives)
      (?:was|were) (?:accused|suspected|charged) [^.;]{0,60} in 1[0-8]\d\d`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody accuses',
    roots: 'accus',
    cue: phrases`accus(?:es?|ed|ing) (?!himself|herself|no one|nobody|by|of)(?:[\p{L}.'’-]+ ){1,6}?of`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'told by who accuses',
    roots:
      'according prosecut crown lawsuit suit complaint indictment petition police detective investigat court jury tribunal magistrate affidavit grand watchdog regulator inspector competition statement officers authorities charge inquest hearing',
    cue: phrases`
      according to (?<who>(?:the |a |an |court |two )?(?:[\p{L}\d-]+ ){0,2}?${ACCUSERS}(?: (?:filed|unsealed|made public|released) (?:on )?\p{L}+)?)
      (?<=, )(?<who>(?:the |an? )(?:grand jury|watchdog|regulator|prosecutors?|competition \p{L}+|inspectors?)) (?:charged|charges|alleged|alleges|contended|has charged)
      (?<who>(?:the |a |an )?(?:federal |state |local |county |public )?(?:prosecutors?|the prosecution|the crown|lawsuit|suit|indictment|complaint|petition|charge ?sheet|affidavit|statement of claim)) (?:say|says|said|claims?|claimed|believes?|suspects?|argue[sd]?|wrote|contends?|stated)
      (?<who>police|detectives|investigators|officers|authorities) (?:believe|suspect|think)(?! nothing| they)
      (?:court|jury|tribunal|inquest|hearing|magistrates) (?:was told|were told|has heard|have heard|heard)`,
    unless: phrases`police (?:suspect|believe) nothing`,
    holder: 'who',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'looked into',
    roots: 'question look under inquiry investigat probe looking',
    cue: phrases`
      (?:opened|begun|launched|started|ordered|began) an? (?:\p{L}+ ){0,2}(?:inquiry|investigation|probe)
      (?:is|are|was|were|being|been) (?:under investigation|being investigated|investigated) (?:for|over)
      (?:is|are) looking into (?:the|it|this|that|whether)
      (?:is|are|was|were|being) (?:also )?(?:under (?:\p{L}+ )?investigation|being (?:investigated|questioned|looked into))`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
];
