import { type CaveatPattern, phrases } from './pattern.ts';

const people =
  '(?:sources?|officials?|aides?|people|persons?|insiders?|diplomats?|whistleblowers?|executives?|employees?|lawmakers?|staff(?:ers)?)';

/** Where a claim comes from: an accusation, a source without a name, somebody with an interest. */
export const ORIGIN: readonly CaveatPattern[] = [
  {
    kind: 'allegation',
    root: /alleg|purported|accused|suspect|charged|prosecut|indict|complaint|lawsuit|police|affidavit|court|investigat/,
    cue: phrases`
      allegedly|purportedly
      (?:is|are|was|were|been|stands?) (?:accused|suspected) of
      (?:has|have|had) been charged with|(?:is|are) charged with
      alleg(?:es?|ed|ing) \p{L}+
      allegations? (?:that|of|by|from|against)
      according to (?:the |a |an )?(?:prosecutors?|police|indictment|complaint|lawsuit|charging documents?|affidavit|court (?:documents?|filings?|papers)|arrest warrant)
      (?:prosecutors?|the lawsuit|the indictment|the complaint) (?:say|says|said|claims?|believes?|suspects?)
      (?:police|investigators?) (?:believe|suspect)`,
    unless: phrases`
      charged with (?:a |an |the )?(?:cable|charger|plug|current|electric\p{L}*|solar|energy|tension|emotion|task|job|duty|\p{L}+ing (?:the|a|an|out|up|that))`,
    holder: 'none',
    spoken: false,
  },
  {
    kind: 'anonymous',
    root: /anonym|unnamed|unidentified|undisclosed|confidential|familiar|close to|knowledge of|briefed|named|names? ha|identified|quoted|authori[sz]ed|sources|insiders?|source (?:said|says|told|claimed|added)/,
    cue: phrases`
      (?:unnamed|anonymous|unidentified|undisclosed|confidential) (?:[\p{L}-]+ ){0,4}${people}
      ${people} (?:[\p{L}-]+ ){0,4}?(?:familiar with|close to|with (?:direct )?knowledge of|briefed on) (?:the|his|her|their|its|matters?|\p{Lu}\p{L}*)
      (?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|it) not be (?:named|identified))
      (?:spoke|speaking|talked|agreed to (?:speak|talk)|wrote|said) (?:to [\p{L} ]{1,40} )?anonymously
      (?:ask|request|prefer|want|wish)(?:ed|ing|s)? (?:to remain anonymous|not to be (?:named|identified|quoted))
      (?:declin|refus)(?:ed|ing) to be (?:named|identified)
      who (?:did not want to be|could not be) (?:named|identified)
      not (?:been )?authori[sz]ed to (?:speak|comment|discuss|talk)
      whose names? (?:has|have) been changed
      (?:according to|citing|cited) (?:[\p{L}-]+ ){0,4}?(?:sources|insiders)
      sources (?:said|say|told|tell|have told|claim|claimed|confirmed|added)
      (?:a|an|one) (?:[\p{L}-]+ ){0,4}(?:source|insider) (?:said|says|told|claimed|added|has told)`,
    unless: phrases`
      (?:alcoholics|narcotics|gamblers) anonymous
      anonymous (?:donor|donation|gift|bidder|buyer|letter|tip|survey)
      (?:energy|power|water|food|light|income|revenue|heat|renewable|funding|data|open) sources? (?:said|say|close|confirmed)
      (?:victim|teenager|minor|child|girl|boy|juvenile) [^.]{0,60}(?:cannot|can['’]t|could not) be (?:named|identified)`,
    holder: 'none',
    spoken: false,
  },
  {
    kind: 'interest',
    root: /fund|paid|commission|sponsor|financ|support|interest|stake|parent company|owner|owns|publisher|shareholder|consult|disclosure|grant|worked for/,
    cue: phrases`
      (?:study|research|survey|report|poll|trial|paper|analysis|work|review) (?:was|is|has been) (?:partly |partially |jointly |entirely )?(?:funded|paid for|commissioned|sponsored|financed|supported) by
      which (?:partly |partially )?(?:funded|paid for|commissioned|sponsored|financed) the (?:study|research|survey|report|poll|trial|work|analysis)
      (?:has|have|had|holds?|owns?|declared|disclosed) (?:a |an )?(?:financial|commercial|ownership|business) (?:interest|stake|tie|link|relationship)s? (?:in|with|to)
      (?:parent company|owner|publisher|part-owner|shareholder|investor) (?:of|in) (?:this |the )(?:newspaper|paper|site|website|magazine|outlet|publication|station)
      (?:also )?owns this (?:newspaper|paper|site|website|magazine|publication)
      (?:major )?shareholder (?:of|in) (?:The )?\p{Lu}\p{L}+
      (?:receives?|received|accepts?|accepted|has taken|took) (?:funding|grants?|consulting fees) from
      (?:has|have) (?:worked|consulted) (?:as a (?:paid )?consultant |as an advis[eo]r )?for the (?:company|firm|manufacturer|industry)
      paid consultant
      declared (?:a |an )?(?:conflicts?|competing interests?)
      (?:full )?disclosure(?=:)`,
    unless: phrases`(?:owner|shareholder) (?:of|in) (?:the )?(?:club|team|restaurant|shop|pub|farm|house|dog|horse|hotel)`,
    holder: 'after',
    spoken: false,
  },
];
