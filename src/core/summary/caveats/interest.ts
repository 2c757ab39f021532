import { type CaveatPattern, phrases } from './pattern.ts';
import { ADV, PRESS, STUDY } from './word-classes.ts';

const kind = 'interest';
const firm =
  '(?:company|firm|maker|makers|manufacturer|industry|group|council|drug ?maker|developer|supplier|producer|bank|lobby|association)';
const kin =
  '(?:brother|sister|wife|husband|son|daughter|father|mother|cousin|nephew|niece|partner|brother-in-law|sister-in-law|family)';

/** Who gains if the claim is believed: after the disclosures that newspapers and journals print. */
export const INTEREST: readonly CaveatPattern[] = [
  {
    kind,
    name: 'paid for by somebody',
    roots: 'fund paid commission sponsor financ bankroll underwrit support',
    cue: phrases`
      ${STUDY}(?: of [^;.]{1,40}| with [^;.]{1,40})? (?:was|were|is|has been) ${ADV}(?:partly |partially |jointly |entirely )?(?:funded|paid for|commissioned|sponsored|financed|supported|bankrolled|underwritten) by
      (?:is|are|was|were|been) ${ADV}(?:funded|financed|bankrolled|sponsored|underwritten) by(?= (?:the )?(?:\p{L}+ ){0,2}?(?:makers?|manufacturers?|producers?|growers|industry|compan(?:y|ies)|firms?|lobby))
      (?:with|received|through) (?:\p{L}+ )?funding from
      funded in (?:part|whole|full) by
      (?:${STUDY}|figures?|research) (?:commissioned|paid for|funded|sponsored|financed|bankrolled) by`,
    holder: 'after',
    spoken: false,
    bears: 'whole',
  },
  {
    kind,
    name: 'paid for or owned by its subject',
    roots:
      'stand donor client subsidiary group fund paid commission sponsor financ own advertis publisher shareholder parent investor stake stock share interest sell suing hired equity patent earn royalt gave among one patent trying seeking hoping looking sell hope plan want intend list donat contribut part recused behalf invest bet sell suppl market provid rent bought warrant held also customer supplier link tie',
    cue: phrases`
      which (?:partly |partially )?(?:funded|paid for|commissioned|sponsored|financed) the (?:${STUDY})
      (?:has|have|had|holds?|owns?|declared|disclosed) (?:an? )?(?:\p{L}+ )?(?:financial|commercial|ownership|business|competing) (?:interest|stake|tie|link|relationship)s? (?:in|with|to)
      (?:own|hold|has|have|had)(?:s|ed)? (?:stock|shares|equity|a patent|patents|a stake) (?:in|on)
      share(?:s|d)? (?:a|the same) (?:parent company|owner|director|chairman)
      (?:also |part-|jointly )?owns? (?:this|the|our) (?:[\p{L}-]+ ){0,2}?${PRESS}
      (?:also )?(?:sponsors?|advertises? (?:with|in|on)|funds?|part-owns?) (?:this|the|our) (?:[\p{L}'’]+ ){0,3}?(?:${PRESS}|pages?|programme|podcast|series)
      (?:parent company|owner|publisher|part-owner|shareholder|investor|advertiser|sponsor) (?:of|in|with) (?:this |our )(?:${PRESS})
      (?:which|who) (?:is|are) (?:also )?an? (?:[\p{L}-]+ ){0,2}(?:investor|shareholder|advertiser|sponsor|owner|part-owner|customer|supplier) (?:in|of|to|with) (?:this|our|the)
      also (?:sells|advises|owns (?:a|the|shares|stock)|works for|consults for|chairs)
      (?:is|are|was|were) (?:selling|suing) (?:the|it|them|him|her)
      earns? (?:a|an )?(?:\p{L}+ )?(?:commission|fee|royalt\p{L}+|cut) (?:when|from|if|on|for)
      (?:has|have|had|holds?|held|owns?|owned|bought) (?:[\p{L}\d$£€₹.,-]+ ){0,3}?(?:(?:stock|share) options?|warrants|bonds|tokens|stakes?|investments?|positions?) in
      (?:has |have |had )?(?:invested (?:[\p{L}\d$£€₹.,-]+ ){0,4}?in|bet (?:[\p{L}\d$£€₹.,-]+ ){0,3}?against|taken a (?:short )?position)(?= )
      (?:sells?|supplies|markets|provides|rents) (?:[\p{L}-]+ ){1,5}?to (?:[\p{L}\d]+ ){0,3}?(?:rivals?|rival \p{L}+|competitors?|opponents?|both sides|its (?:critics|customers))
      (?:took|taking|had|has|played) no part in the (?:\p{L}+ )?(?:vote|decision|judging|review|selection|deliberations|discussion)
      (?:has |have |had )?recused (?:himself|herself|itself|themselves)
      (?:hold|holds|held|own|owns|share|shares) (?:the|a|its|their|several|two) patents?
      (?:is|are) (?:among|one of) (?:this|our) (?:\p{L}+'s )?(?:advertisers|sponsors|owners|shareholders|customers|partners)
      (?:is|are) (?:trying|seeking|hoping|looking) to (?:raise (?:money|funds|capital|[$£€₹]?\d)|sell (?:it|them|the))
      (?:hopes?|plans?|wants?|intends?) to sell (?:it|them)
      lists? (?:[$£€₹\d.,]+|hundreds of|thousands of|dozens of) (?:homes|houses|flats|properties|cars|rooms|hotels) for
      on behalf of (?:one of )?(?:its|his|her|their) own
      (?:gave|donated|contributed) (?:[\p{L}$£€₹]*[\d.,]+(?: \p{L}+){0,2}|money|funds) to (?:the )?(?:\p{L}+ ){0,2}(?:party|campaign|candidate|fund)
      stands? to (?:gain|benefit|profit|make|earn)
      (?:is|are|was|were) (?:also )?an? (?:\p{L}+ )?(?:donor|sponsor|shareholder|investor|customer|client|supplier) (?:to|of|in) (?:the|this|our|its|his|her)
      (?:is|are) (?:part of|owned by) the same (?:group|company|parent)
      (?:is|are|was) a subsidiary of`,
    unless: phrases`
      (?:owner|shareholder) (?:of|in) (?:the )?(?:club|team|restaurant|shop|pub|farm|house|dog|horse|hotel)`,
    holder: 'subject',
    spoken: false,
    bears: 'whole',
  },
  {
    kind,
    name: 'takes money from or works for somebody concerned',
    roots:
      'fee funding grant payment honorari donation consult advis board work employed married related lobb owned salaried paid speaker shareholder investor director',
    cue: phrases`
      (?:receives?|received|accepts?|accepted|has taken|have taken|took|takes?|been paid|earned|declared) (?:\p{L}+ )?(?:speaking |consulting |lecture |advisory |research )?(?:fees|funding|grants?|payments|honoraria|donations) from
      (?:is|was|are|were|as|being|been|worked as|works as) (?:an? )?(?:paid|salaried) (?:consultants?|advis[eo]rs?|lobbyists?|speakers?|spokes\p{L}+|ambassadors?) (?:to|for|of)
      paid consultant
      (?:is|was|are|were) (?:an? )?(?:consultants?|advis[eo]rs?|lobbyists?|shareholders?|investors?|directors?|board members?) (?:to|for|in|of|at) (?:the |a |an )?(?:\p{L}+ ){0,3}?${firm}
      (?:advises?|consults for|has advised) (?:the |a |an )?(?:\p{L}+ ){0,2}?${firm}
      sits? on the (?:\p{L}+ )?board of
      (?:works?|worked|working|employed) (?:as an? [\p{L} ]{1,30} )?(?:for|by) (?:the |a |an )?(?:\p{L}+ ){0,2}?${firm} (?:that|which|behind|making)
      (?:has|have) (?:worked|consulted) (?:as a (?:paid )?consultant |as an advis[eo]r )?for the (?:${firm})
      (?:is|are|was) (?:married|related) to (?:the|this|its|our|his|her) (?:\p{L}+ ){0,2}?(?:editor|owner|author|publisher|founder|minister|mayor|chair\p{L}*|director|head)
      (?:is|are) owned by [\p{L} .&'’-]{2,40}, (?:which|who)`,
    holder: 'subject',
    spoken: false,
    bears: 'whole',
  },
  {
    kind,
    name: 'kin of somebody concerned, or paid by the outcome',
    roots: 'brother sister wife husband son daughter cousin father mother nephew niece partner family payment',
    cue: phrases`
      (?<who>(?:(?:the|his|her|its|their|an?) )?(?:\p{L}+ ){0,2}?\p{L}+'s ${kin}) (?:owns?|farms?|runs?|works? (?:for|at)|chairs?|is an?|holds)
      (?<who>(?:the )?(?:\p{L}+ ){0,2}?\p{L}+)'s payments? (?:\p{L}+ ){0,3}?depends? on`,
    holder: 'subject',
    spoken: false,
    bears: 'whole',
  },
  {
    kind,
    name: 'a disclosure',
    roots:
      'disclosure conflict competing declared interest partnership association collaboration sponsored branded promoted partner paid advert',
    cue: phrases`
      (?:produced|published|created|made|presented|written|brought to you) in (?:paid )?(?:partnership|association|collaboration) with
      (?:is|was|are) (?:paid|sponsored|branded|promoted|partner) (?:content|posts?|features?|articles?|material)
      advertisement feature|advertorial
      (?<=^)(?:full )?disclosure(?= ?:)
      declared (?:an? )?(?:conflicts?|(?:competing |financial )?interests?)
      (?:has|have|had|is|are) (?:a|an apparent|a clear) conflicts? of interest`,
    holder: 'none',
    spoken: false,
    bears: 'whole',
  },
];
