import { type CaveatPattern, phrases } from './pattern.ts';
import { ACCUSERS, ADV, CLAIM, CRIME } from './word-classes.ts';

const kind = 'allegation';

/** What somebody is said to have done, and how far the law has got with it. */
export const ACCUSATION: readonly CaveatPattern[] = [
  {
    kind,
    name: 'not charged, not proven, not yet heard',
    root: /charged|plea|proven|proved|tested|presum|convict|indict|only an|tried|trial|allegation/,
    cue: phrases`
      (?:has|have|had|was|were|is|are)(?:n't| not) (?:yet )?(?:been )?(?:charged|arrested or charged|convicted|indicted|accused)
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
      elected to be tried`,
    unless: phrases`(?:battery|phone|fee|card)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'an accusation is marked as one',
    root: /alleg/,
    cue: phrases`
      allegedly
      alleged (?:\p{L}+ ){0,2}?(?:${CRIME}|victims?|\p{L}+ers?|\p{L}+ors?|roles?|involvement|links?|ties|incidents?|use|misuse|failures?|actions?|remarks?|payments?)
      (?:is|are|was|were|been) alleged to
      allegations? (?:that|of|by|from|against)`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody alleges it',
    root: /alleg|contend|claim/,
    cue: phrases`
      alleg(?:es?|ing)
      (?:has|have|had) alleged
      alleged (?:that|in|on|the|he|she|it|they)
      contend(?:s|ed)?(?= that|[.,;]|$)
      claim(?:s|ed|ing)? (?:that|to have)
      (?<=,) (?<who>[^,;]{2,50}) (?:claims|claimed|has claimed|have claimed)(?= on| \p{L}+day|[.,;]|$)`,
    unless: phrases`claims? (?:on|for|of) (?:the )?(?:insurance|damage)`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'accused, suspected or charged',
    root: /accus|suspect|suspic|charg|indict|arraign|booked/,
    cue: phrases`
      (?:is|are|was|were|been|be|stands?|who|men|women|man|woman|people|officers?) ?(?:accused|suspected) of (?:being|having(?! no)|an? (?:\p{L}+ ){0,3}(?:plot|role|scheme|attack)|${CRIME}|(?!nothing|something|anything)\p{L}+ing(?! no| nothing))
      (?:on|under) suspicion of
      (?:is|are|was|were|been|be|stands?|and|who) ${ADV}(?:charged|booked|indicted|arraigned) (?:with|for|on|over) (?:\p{L}+ ){0,4}?(?:${CRIME})
      (?:has|have|had|been|was|were) (?:charged|indicted|arraigned)(?: with| on| over| for|$)(?= (?:\p{L}+ ){0,4}?(?:${CRIME})|$)
      (?<who>police|prosecutors|authorities|officers|officials|investigators|the crown) (?:have |has )?charged [^.;]{1,60} with (?:\p{L}+ ){0,3}(?:${CRIME})
      booked and (?:later )?(?:released|bailed)
      fac(?:es|ed|ing) (?:\p{L}+ ){0,3}(?:charges|counts|prosecution|trial)`,
    unless: phrases`
      charged with (?:a |an |the )?(?:cable|charger|plug|current|electric\p{L}*|solar|energy|tension|emotion|task|job|duty|explosives|joy)
      (?:was|were) (?:accused|suspected|charged) [^.;]{0,60} in 1[0-8]\d\d`,
    holder: 'none',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody accuses',
    root: /accus/,
    cue: phrases`accus(?:es?|ed|ing) (?!himself|herself|no one|nobody|by|of)(?:[\p{L}.'’-]+ ){1,6}?of`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'told by who accuses',
    root: /according|prosecut|crown|lawsuit|suit|complaint|indictment|petition|police|detective|investigat|court|jury|tribunal|magistrate|affidavit|claim|officers/,
    cue: phrases`
      according to (?<who>(?:the |a |an |court |two )?(?:\p{L}+ ){0,2}?${ACCUSERS}(?: filed on \p{L}+)?)
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
    root: /inquiry|investigat|probe|looking into/,
    cue: phrases`
      (?:opened|begun|launched|started|ordered|began) an? (?:\p{L}+ ){0,2}(?:inquiry|investigation|probe)
      (?:is|are|was|were|being|been) (?:under investigation|being investigated|investigated) (?:for|over)
      (?:is|are) looking into (?:the|it|this|that|whether)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
];
