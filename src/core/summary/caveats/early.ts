import { type CaveatPattern, phrases } from './pattern.ts';
import { ADV, DATA, SAY } from './word-classes.ts';

const kind = 'preliminary';
const unknown = '(?:cause|causes|motive|reason|circumstances|origin|identity|extent)';

/** What is known so far, and may change. */
export const EARLY: readonly CaveatPattern[] = [
  {
    kind,
    name: 'told from early figures or findings',
    roots:
      'stage preliminar provisional partial early initial interim incomplete unaudited topline unofficial tentative first',
    cue: phrases`
      (?:preliminary|provisional|partial|early|initial|interim|incomplete|unaudited|topline|unofficial|tentative) (?:\p{L}+ )?(?:${DATA})
      first (?:estimates?|projections?)
      early (?:signs|indications)
      at this (?:early )?stage`,
    unless: phrases`early (?:returns to|numbers of visitors)|(?:his|her|their|my|our) (?:early|initial) (?:assessment|analysis|numbers)`,
    holder: 'said',
    spoken: true,
    bears: 'own',
  },
  {
    kind,
    name: 'told from votes in part counted',
    roots: 'count report declared tallied vote precinct ballot',
    cue: phrases`
      with (?:about |nearly |almost |more than |over |only |just )?[\p{L}\d.-]+ ?(?:%|per ?cent|percent)? of (?:the )?(?:votes?|precincts?|ballots|polling stations|results|constituencies|booths|districts) (?:\p{L}+ )?(?:counted|reporting|in|tallied|reported|declared)`,
    holder: 'said',
    spoken: true,
    bears: 'own',
  },
  {
    kind,
    name: 'figures and findings called early',
    roots:
      'preliminar provisional incomplete unaudited unofficial tentative inferred exploratory early experimental probable suspected',
    cue: phrases`
      (?:preliminary|initial) (?:inquiry|investigation)
      (?:is|are|was|were|remains?) (?:still |only |all )?(?:preliminary|provisional|incomplete|unaudited|unofficial|tentative)
      (?:inferred|exploratory|early|preliminary|experimental) stages?
      (?:includes?|including|counts?) (?:probable|suspected) cases`,
    unless: phrases`early (?:returns to|numbers of visitors)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'votes not all counted',
    roots: 'counted',
    cue: phrases`
      (?:has|have|had) yet to be counted
      (?:still|not yet|remain(?:s|ed)? to be) (?:being )?counted`,
    unless: phrases`(?:rejected|twice) counted`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'not yet reviewed by others',
    roots: 'peer preprint awaiting approved licen published publication',
    cue: phrases`
      (?:has|have|had|was|were|is|are)(?:n't| not) (?:yet )?(?:been )?(?:peer[- ]reviewed|published in a (?:peer[- ]reviewed )?journal)
      (?:has|have) yet to be (?:peer[- ]reviewed|published)
      not yet (?:been )?peer[- ]reviewed
      preprint
      awaiting (?:peer )?(?:review|publication)
      (?:is|are|was|were|has|have)(?:n't| not) (?:yet )?(?:been )?(?:approved|licen[sc]ed) for (?:use|sale)`,
    holder: 'none',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'tried on few, or not on people',
    roots:
      'mice rat animal monkey zebrafish cell phase control sample study trial group caus larger further more longer bigger away lab dish pig prove show mean demonstrate establish',
    cue: phrases`
      (?:tested|tried|shown|seen|studied|done|worked|carried out) (?:only |so far )*(?:in|on) (?:mice|rats|animals|monkeys|zebrafish|cells|pigs|the lab(?:oratory)?|a dish)
      in (?:mice|rats|zebrafish|monkeys|cell cultures|a petri dish)
      phase (?:1|2|i|ii|one|two)(?:a|b)? (?:trial|study|test|results|data)
      (?:had|has|have|without|with) (?:no|a) control group
      (?:small|limited|tiny) (?:sample|study|trial|group of)
      (?:does|do|did)(?:n't| not) (?:prove|establish|show|mean|demonstrate) (?:that |a )?(?:causation|cause|causal|\p{L}+ (?:is|was|are|were|causes?|caused))
      (?:may|might|is|was|need)(?: not|n't) (?:be )?(?:causal|the cause)
      (?:more|further|larger|longer|bigger) (?:research|studies|study|trials?|tests?|work) (?:is|are|was|were|will be|would be) (?:still )?(?:needed|required|necessary)
      (?:is|are|be|was|were) (?:still )?(?:at least |many |several |some )*(?:\p{L}+ )?(?:years|decades|months) away`,
    unless: phrases`(?:infestation|traps?|plague)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'too early to say',
    roots: 'early soon yet details one only',
    cue: phrases`
      too (?:early|soon) to (?:say|tell|know|draw|determine|conclude|speculate|judge|assess|comment)
      yet to be (?:determined|established|made|announced|finali[sz]ed|identified|agreed)
      details (?:are|were|remain) (?:still )?(?:emerging|scarce|sketchy|unclear)
      only one side`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'cause or circumstances not known yet',
    roots:
      'remain uncertain under ongoing search completed finali publish announced yet pending unclear clear unknown known cause motive circumstanc investigat inquiry autopsy post coroner findings determin establish identif released reason origin identity extent still probe',
    cue: phrases`
      (?:it |that |this )?(?:was|is|remains?|remained) (?:not (?:yet |immediately )?(?:clear|known)|unclear|unknown)
      (?:it|that)'s (?:still )?(?:not (?:yet |immediately )?(?:clear|known)|unclear|unknown)
      (?:not|n't) (?:yet |immediately )?(?:clear|known) (?:how|what|who|why|when|where|whether|if)
      ${unknown} (?:of \p{L}+ |for \p{L}+ )?(?:\p{L}+ ){0,4}?(?:is|are|was|were|remains?|remained) (?:still |being |not |as yet |yet )*(?:unknown|unclear|known|under investigation|investigated|determined|established)
      (?:has|have|had)(?:n't| not) (?:yet )?(?:determined|established|identified|released|said|found) (?:a |the |what |how |any )?(?:${unknown}|what|how|why)
      (?:inquiry|investigation|autopsy|post-mortem|coroner) (?:would|will) (?:establish|determine|decide)
      circumstances [^.;]{0,60}(?:is|are|was|were|remain) (?:not clear|unclear|unknown)
      made no findings
      (?:inquiry|investigation|probe) (?:is|was) (?:still )?(?:under ?way|ongoing|continuing)
      (?:is|are|was|were) still (?:being )?(?:investigat|test|examin|search|assess|count|check|analys|work|carried)\p{L}*
      (?:remains?|still) (?:unclear|unknown|uncertain|under investigation|unexplained)
      (?:inquiry|inquiries|investigations?|probe|search) (?:is|are|was|were)? ?(?:continu|ongoing|under way|underway)\p{L}*
      (?:has|have|had)(?:n't| not) (?:yet )?been (?:established|completed|finali[sz]ed|announced|determined)
      (?:has|have) yet to (?:announce|release|publish|finali[sz]e|determine|complete|report)
      pending (?:an? |the )?(?:autopsy|post-mortem|review|results?|inquiry|investigation|outcome|tests?)
      no (?:cause|motive) (?:has|had|was|is)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'a number that may change',
    roots:
      'toll figure number count result finding estimate case search final full complete detailed official data revis based although verdict decision ruling report evacuation work',
    cue: phrases`
      (?:toll|figures?|numbers?|count|results?|findings?|estimates?|number of (?:the )?\p{L}+|cases) (?:is|are|was|were|could|may|might|will) (?:still )?(?:(?:likely|expected|feared|certain|almost certain|bound) to )?(?:rise|climb|grow|increase|change|be revised|subject to (?:change|revision)|go up)
      final (?:figures?|results?|count|data|toll) (?:in|will|are|is|due|were|would)
      (?:final|full|complete|detailed|official) (?:figures?|results?|data|findings?|reports?) (?:will|won't|are|is|were|was) (?:not |to )?(?:be )?(?:\p{L}+ )?(?:published|released|presented|due|expected|until|known|announced)
      (?:results?|findings|report|verdict) (?:is|are) (?:not )?(?:expected|due) (?:until|before|in|on|later|next|by)
      no (?:verdict|result|decision|ruling) is expected
      (?:revises?|revised) (?:such |its |the |these |those )?(?:estimates?|figures?)
      (?:search|count|work|investigation|evacuation) (?:was|is) not (?:yet )?complete
      based on (?:a|one) (?:single|lone) (?:witness|source|report|case|test)
      although (?:some|many|others) (?:may|might)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
  {
    kind,
    name: 'somebody says it is early',
    roots: 'rise change complete final',
    cue: phrases`${SAY} (?:that )?(?:[^.;"”]{0,40} )?(?:${ADV})(?:may rise|could rise|could change|may change|was not complete|is not complete|were not final|was not final)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
  },
];
