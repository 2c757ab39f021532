import { type CaveatPattern, phrases } from './pattern.ts';
import { SOURCE_PEOPLE } from './word-classes.ts';

const kind = 'anonymous';
const several =
  '(?:one|two|three|four|five|six|seven|eight|several|multiple|some|other|a number of|an?|a second|another)';
const insiders =
  '(?:officials?|employees?|aides?|diplomats?|executives?|insiders?|staffers|members of staff|lawmakers|people|persons?|ministers?|bankers?|advis[eo]rs?|colleagues?)';
const unless = phrases`
  (?:alcoholics|narcotics|gamblers) anonymous
  anonymous (?:donor|donation|gift|bidder|buyer|letter|tip|survey|poem|note|call|grave)
  (?:energy|power|water|food|light|income|revenue|heat|renewable|funding|data|open) sources? (?:said|say|close|confirmed|in|of)
  sources of
  (?:victim|teenager|minor|child|girl|boy|juvenile) [^.]{0,60}(?:cannot|can['’]t|could not) be (?:named|identified)
  (?<!, )who (?:had )?(?:asked|wanted|wished) [^.;]{0,40}(?:won|took|paid|gave|bought|sent|left)
  not authori[sz]ed to (?:sign|enter|drive|park)`;

/** A source without a name. */
export const ANONYMITY: readonly CaveatPattern[] = [
  {
    kind,
    name: 'sources without a name',
    roots:
      'unnamed anonym unidentified undisclosed confidential familiar close knowledge briefed aware source insider whistleblow name identify',
    cue: phrases`
      (?<who>(?:(?:${several}|its|the) )?(?:unnamed|anonymous|unidentified|undisclosed|confidential) (?:[\p{L}-]+ ){0,4}?${SOURCE_PEOPLE})
      (?<who>(?:(?:${several}) )?(?:[\p{L}-]+ ){0,3}?${SOURCE_PEOPLE}) (?:[\p{L}-]+ ){0,2}?(?:familiar with|close to|with (?:direct |first-hand |intimate )?knowledge of|briefed on|aware of) (?:the|his|her|their|its|matters?|that|this|\p{L}+)
      (?<who>(?:(?:${several}|the) )?(?:[\p{L}-]+ ){0,3}?(?:sources?|insiders?|whistleblowers?)) (?:(?:in|at|inside|within|close to|from) (?:[\p{L}-]+ ){1,4}?)?(?:said|say|says|told|tell|have told|has told|claims?|claimed|added|confirmed)
      (?:citing|cited|according to|quoting|quoted|attributed [\p{L} ]{1,20} to) (?<who>(?:[\p{L}-]+ ){0,4}?(?:sources|insiders|whistleblowers?|source))
      (?<who>(?:${several}) (?:(?:former|current|senior|serving|top|high-ranking|government|retired) )?(?:[\p{L}-]+ )?${insiders}) (?:whom? )?(?:it|the paper|the report|they) (?:did not|does not|didn't) (?:name|identify)`,
    unless,
    holder: 'who',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'asked not to be named',
    roots:
      'background record real pseudonym privately confiden anonym named name identif quoted authori permitted allowed cleared fear granted',
    cue: phrases`
      (?:on|under) (?:the )?condition (?:of anonymity|(?:that )?(?:he|she|they|it) not be (?:named|identified))
      (?:spoke|speaking|talked|agreed to (?:speak|talk)|wrote|said|told) (?:to [\p{L} ]{1,40} )?anonymously
      (?:ask|request|prefer|want|wish|insist)(?:ed|ing|s)? (?:to remain anonymous|not to be (?:named|identified|quoted)|(?:on )?anonymity|that (?:his|her|their) (?:sur)?names? (?:be|not))
      (?:declin|refus)(?:ed|ing) to be (?:named|identified|quoted)
      (?:cites?|cited|citing|names?|named|naming|quotes?|quoted|quoting) (?:no one|nobody|no sources?|none)(?: by name)?
      in an? (?:unsigned|anonymous) (?:post|letter|note|email|message|essay|article)
      (?:did|does|do)(?:n't| not) (?:want|wish) to be (?:named|identified|quoted)
      could not be (?:named|identified)(?: because| as| since)
      (?:not|n't) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|comment|discuss|talk|brief)
      names? (?:has|have|is|are) (?:been |being )?(?:changed|withheld)
      (?:it|whom it|which it) (?:did|does)(?:n't| not) (?:name|identify)
      who feared (?:for|reprisals?|retribution|retaliation|losing)
      (?:ask|request)(?:ed|ing|s)? for anonymity
      granted anonymity
      (?:on background|off the record)
      (?:gave|give|giving|used|using|identified (?:herself|himself|themselves)) only (?:by )?(?:his|her|their) (?:first|middle|given) name
      not (?:his|her|their) real names?
      under (?:a|the) pseudonym|a pseudonym
      (?:identit(?:y|ies)) (?:is|are|was|were|has been|have been|being) (?:being )?(?:withheld|protected|concealed)
      (?:declin|refus)(?:ed|ing) to (?:give|provide|disclose) (?:his|her|their) (?:full |last |sur)?names?
      (?:ask|request)(?:ed|ing|s)? for (?:his|her|their) (?:full |last |sur)?names? not to
      (?:spoke|speaking|talked) (?:privately|in confidence|confidentially)
      (?:speak|spoke|speaking|talk|talked|agreed to (?:speak|talk)) (?:to [\p{L} ]{1,30} )?only (?:if|on terms|on the understanding)
      (?:his|her|their|whose) (?:\p{L}+ )?names? (?:was|were|be|is|are|being) (?:left out|not used|omitted|kept out|kept secret)`,
    unless,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'officials counted, not named',
    roots:
      'official employee aide diplomat executive members lawmaker people office insider staffer minister banker advis colleague person',
    cue: phrases`
      (?<who>(?:two|three|four|five|six|several|multiple|a senior|a former|a top|a high-ranking) (?:[\p{L}-]+ ){0,3}?${insiders}) (?:(?:who|there|at|in|briefed) [^.;]{1,60}?)?(?:said|say|told|have told|has told|have said)`,
    unless,
    holder: 'who',
    spoken: false,
    bears: 'own',
  },
];
