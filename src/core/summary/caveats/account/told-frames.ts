import { type Frame, forms } from './frame.ts';

/** It is told on the word of somebody who accuses, who is not named, who foretells; or was put right later. */
export const TOLD_FRAMES: readonly Frame[] = [
  {
    kind: 'correction',
    name: 'what was published is put right',
    needs: 'nothing',
    holder: 'none',
    bears: 'whole',
    unless: forms`
      he|she|they|minister|actor BE|was corrected`,
    forms: forms`
      ^^ correction|clarification|corrections|apology|update|updated|amended|corrected ..4 :
      this|our|earlier|previous|original ..1 ARTICLE|headline|caption ..4 HAVE|was|BE ..2 corrected|amended|updated|changed|removed|edited|clarified|revised
      earlier|previous|original|first|initial|print|online version|versions|edition|editions of ..2 ARTICLE
      ^ an|the|our ..1 earlier|previous|original|first|initial version ..2 said|stated|gave|referred|described|misstated|incorrectly|wrongly|reported
      corrected|amended|updated|revised version ..1 of
      we|newspaper|paper|editor|website ..1 regret|regrets|apologise|apologises|apologize|apologizes ..5 for|error|mistake|that|any
      we|ARTICLE ..1 incorrectly|wrongly|mistakenly|erroneously|previously|originally ..1 said|stated|reported|gave|named|identified|described|put|attributed|published
      NAME|SPOKES ..2 wrongly|incorrectly|mistakenly identified|described|named|reported`,
  },
  {
    kind: 'correction',
    name: 'a wrong told in print is owned',
    needs: 'nothing',
    holder: 'none',
    bears: 'own',
    unless: [],
    forms: forms`
      we got ..2 wrong
      ^ we ..1 wrongly|incorrectly|mistakenly
      ARTICLE|obituary|column|review ..12 misstated|misreported|misspelled|misidentified|misattributed`,
  },
  {
    kind: 'anonymous',
    name: 'the source is not named',
    needs: 'said',
    holder: 'subject',
    bears: 'own',
    unless: forms`
      anonymous|unnamed ..1 donor|donors|tip|tips|bidder|buyer|benefactor|letter
      boy|girl|victim|child|teenager|minor|suspect ~12 named|identified
      named|identified ~4 age|reasons|relatives|family|legal`,
    forms: forms`
      SOURCE|ROLE|NUMBER|those ..1 familiar|briefed|knowledge|aware|privy|acquainted|apprised with|on|of|to|about ..5 matter|matters|discussion|discussions|plan|plans|planning|negotiations|talks|thinking|investigation|deal|decision|situation|case|probe|inquiry|proposal|strategy|process|deliberations|review|operation|incident|transaction|contract|proceedings|report|findings|conversation|conversations|events|accounts
      SOURCE|ROLE who|with|BE ..2 familiar|briefed|knowledge|aware|involved|privy|acquainted|apprised|close with|on|of|to|about|in ..5 matter|matters|discussion|discussions|plan|plans|planning|negotiations|talks|thinking|investigation|deal|decision|situation|case|probe|inquiry|proposal|strategy|process|deliberations|review|operation|incident|transaction|contract|proceedings|report|findings|conversation|conversations|events|accounts
      ROLE|SOURCE close to ..6
      according ..1 to ..5 source|sources|insider|insiders|whistleblower|whistle-blower
      source|sources|insider|insiders|whistleblower|whistle-blower|informant|tipster ..4 said|say|says|told|claims|claimed|tells
      SAY ..1 by|to ..1 source|sources|insider|insiders|whistleblower
      unnamed|unidentified|anonymous ..3 SOURCE|ROLE|member|mp|executive|former
      ASK|asked|requested|spoke|speaking|insisted|wished|asks|preferred ..4 anonymity|anonymous|anonymously|background
      asked|requested|wished|wanted|agreed|preferred|declined|insisted|on|condition ..6 NOT ..2 named|identified|quoted
      asked|requested|wished|wanted|declined|condition ..1 that|to ..1 their|his|her|neither|be ..5 named|names|name|identified|withheld|quoted
      NOT ..2 named|identified ..1 because|for|as|by|due|citing
      cannot be|been named|identified
      NOT ..2 authorised|authorized|permitted|allowed|cleared ..1 to ..2 speak|discuss|comment|talk|brief|disclose
      NOT ..1 name|named|names|identify|identified ..2 source|sources|author|witness|employee|official|them|anyone|one
      name|names|identity|identities ..3 BE|been ..1 withheld|changed|protected|concealed
      withhold|withholding|withheld|protecting|protect ..3 name|names|identity|identities
      names|name BE|were|was ..2 left|kept out|secret|back
      who|because|for ..1 fear|fears|feared|fearing ..2 reprisal|reprisals|retaliation|retribution|repercussions|dismissal|consequences
      fear|fears|feared|fearing ..1 losing ..2 job|jobs|work|position|positions
      referred|known|identified to|as|only ..2 only ..1 as|by
      wrote|written|posted|letter|post ..3 unsigned|anonymous`,
  },
  {
    kind: 'allegation',
    name: 'somebody accuses, and no court has found',
    needs: 'said',
    holder: 'subject',
    bears: 'own',
    unless: forms`
      convicted|sentenced|jailed|acquitted|cleared ..1 of|for|to|$
      play|novel|film|movie|opera|thriller|drama|comedy|sitcom|musical
      himself|herself of`,
    forms: forms`
      alleges|alleging|allege
      has|have|had alleged
      has|have ..1 been ..1 alleged
      allegedly HARM
      lawsuit|complaint|indictment|petition|affidavit|writ|prosecutors|prosecution ..6 say|says|said|allege|alleges|alleged|claims|claim|claimed|contends|contend|accuses|accuse|asserts|maintains
      statement of claim ~8 says|alleges|claims|contends
      police|detectives|investigators ..2 suspect|believe|allege|claim
      according to ..6 lawsuit|suit|complaint|indictment|petition|affidavit|prosecutors|prosecution|warrant|charges|chargesheet|writ
      accuses|accuse|accused ..4 of ..1 HARM
      BE|been|has charged|indicted ..1 with|over|in|on ..3 murder|manslaughter|fraud|theft|assault|bribery|corruption|perjury|arson|conspiracy|crime|offence|offense|counts|count|breach|misconduct|rape|robbery
      arrested|held|detained|remanded ..1 on ..1 suspicion|charges
      faces|face|facing ..5 charges|counts|trial
      presumed innocent|guilty
      yet|still to ..1 enter|be ..2 plea|charged|tried|convicted
      court|tribunal|jury|inquest|magistrates|inquiry was|were|has|BE ..1 told|heard that|$|of|how
      no|NOT|none|NOBODY ~10 tested|proven|proved ..1 in ..1 court
      no|NOT|NOBODY ..2 court|judge|panel|tribunal|jury|commission ..6 found|finding|findings|ruled|decided|heard
      panel|court|tribunal|judge|jury|justice|commission|magistrate ..4 NOT|no|yet ..4 finding|findings|ruling|found|ruled|decided|rule|decide`,
  },
  {
    kind: 'forecast',
    name: 'somebody foretells it',
    needs: 'said',
    holder: 'subject',
    bears: 'own',
    unless: forms`
      than|as ..1 expected|forecast|predicted|projected
      had|were|was|NOT ..1 expected|expecting|expect
      tipped off`,
    forms: forms`
      forecasts|projects|predicts|predicted|anticipates|foresees|expects|expect|predict|forecast|projected ..8 to|will|would|that|growth|rise|fall|increase|decline ~8 NUM
      BE ..1 projected|forecast|predicted|anticipated|expected to ..8 NUM|rise|fall|grow|climb|drop|shrink|double|increase|decline|triple
      projection|projections|forecast|forecasts|outlook ..6 show|suggest|suggests|put|puts|indicates|shows|predicts ..8 will|would|could|might|by
      could|might|may ..2 be|rise|fall|double|lose|reach|cost|create|grow|exceed|top|cut|save ~8 by|within|in ..2 NUM
      will|would ..1 double|triple|halve|reach|jump|quadruple|create|cost|wipe ~8 by|within|next ..3 NUM|year|decade`,
  },
];
