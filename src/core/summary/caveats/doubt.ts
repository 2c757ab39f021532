import { type CaveatPattern, phrases } from './pattern.ts';

const numbers = '(?:results?|findings?|figures?|data|counts?|tall(?:y|ies)|estimates?|returns|numbers?)';

/** How firm a statement is: corrected, disputed, early, or about what has not happened yet. */
export const DOUBT: readonly CaveatPattern[] = [
  {
    kind: 'correction',
    root: /correct|clarif|version|amend|updated|originally|previously|wrongly|mistakenly|misstated/,
    cue: phrases`
      (?:an|a) (?:earlier|previous) version of this (?:article|story|report|post|piece|headline|page)
      this (?:article|story|report|post|piece|page|headline) (?:has been|was) (?:corrected|amended|clarified|updated to (?:correct|clarify|remove|reflect)|revised to (?:correct|reflect)|changed to correct)
      (?:the|this) (?:article|story|report) (?:originally|previously|incorrectly|wrongly|mistakenly) (?:stated|said|reported|identified|misstated)
      (?<=^)(?:correction|clarification)(?=\s*:)`,
    holder: 'none',
    spoken: false,
  },
  {
    kind: 'disputed',
    root: /disput|contest|contradict|question|challeng|conflicting|odds|disagree|divided|caution|sceptic|skeptic|evidence|warn/,
    cue: phrases`
      (?:is|are|was|were|remains?|has been|have been|being) (?:hotly |widely |strongly |fiercely |also )*(?:disputed|contested|contradicted|called into question)
      (?:disput|contest|challeng|question)(?:es?|ed|s)? (?:the |that |this |those |these |his |her |its |their |official |[\p{L}]+['’]s )(?:\p{L}+ ){0,2}(?:account|version|figures?|numbers?|findings?|results?|conclusions?|data|estimates?|characteri[sz]ation|methodology|assessment|analysis|toll)
      conflicting (?:accounts?|reports?|claims?|versions?|evidence|statements?)
      contradict(?:s|ed|ing) (?:the|his|her|its|their|earlier|previous|what|that|statements?|claims?)
      (?:is|was|are|were|stands?|appears?) at odds with
      (?:experts|scientists|researchers|economists|critics|analysts|historians|doctors) (?:disagree|are divided|have questioned|question|dispute|warn(?:ed)? against|cautioned|caution|(?:were|are) s[ck]eptical)
      there (?:is|was) (?:no|little|scant) evidence
      no evidence (?:that|to suggest|to support)`,
    unless: phrases`
      (?:disputed|contested) (?:border|territor(?:y|ies)|island|region|area|land|penalty|goal|sea|seat|election|waters|frontier|city|park)
      pay dispute|undisputed
      (?:race|seat|election|primary|match|title|final|leadership|ball) (?:is|are|was|were|being) (?:\p{Ll}+ly )?contested
      contested by (?:\p{L}+ ){0,3}(?:candidates|teams|parties)`,
    holder: 'subject',
    spoken: true,
  },
  {
    kind: 'preliminary',
    root: /preliminary|provisional|partial|early|initial|interim|incomplete|unaudited|peer|preprint|soon|unclear|clear|unknown|known|toll|figures?|numbers?|results?|findings?|estimates?|investigat|determin|sample|study|trial|tested|prove|more research|yet to|details/,
    cue: phrases`
      (?:preliminary|provisional|partial|early|initial|interim|incomplete|unaudited) ${numbers}
      preliminary (?:investigation|inquiry|assessment|evidence|reports?|analysis|conclusions?|toll)
      (?:has|have|had) (?:not|yet) (?:yet )?(?:been|to be) (?:peer[- ]reviewed|published in a (?:peer[- ]reviewed )?journal)
      not yet (?:been )?peer[- ]reviewed
      preprint
      too (?:early|soon) to (?:say|tell|know|draw|determine|conclude|speculate|judge|assess)
      it (?:was|is|remains?|remained) (?:not (?:yet |immediately )?(?:clear|known)|unclear|unknown)
      not immediately (?:clear|known)
      (?:the )?(?:toll|figures?|numbers?|count|results?|findings?|estimates?) (?:is|are|was|were|could|may|might) (?:still )?(?:likely to |expected to )?(?:rise|change|be revised|subject to change)
      (?:cause|motive|circumstances) (?:\p{L}+ ){0,5}?(?:is|are|was|were|remains?) (?:still |being |not yet |as yet )*(?:unknown|unclear|under investigation|investigated|determined|established)
      (?:small|limited) (?:sample|study|trial)
      tested (?:only )?(?:in|on) (?:mice|rats|animals|monkeys|cells)
      (?:does|do|did) not (?:prove|establish) (?:cause|causation|that|a causal)
      more research is needed
      yet to be (?:determined|established|confirmed|verified)
      details (?:are|were|remain) (?:still )?(?:emerging|scarce|sketchy)`,
    holder: 'none',
    spoken: true,
  },
  {
    kind: 'forecast',
    root: /project|forecast|estimate|model|predict|outlook|margin|actual|subject to|approv|guarantee|trend|scenario|ratified|convicted/,
    cue: phrases`
      (?:projections?|forecasts?|estimates?|models?|predictions?|outlook) (?:\p{L}+ ){0,4}?(?:assumes?|depends? on|rel(?:y|ies) on|(?:is|are) (?:highly |very |inherently )?uncertain|(?:may|might|could) (?:change|prove|differ|be revised))
      margin of error
      actual (?:results?|figures?|outcomes?|numbers?) (?:may|might|could) (?:differ|vary)
      (?:is|are|was|were|remains?) (?:still )?subject to (?:\p{L}+ ){0,2}(?:approval|change|review|ratification|revision|confirmation)
      (?:needs?|requires?|awaits?|pending) (?:\p{L}+ ){0,3}?(?:regulatory|parliamentary|court|shareholder|council|board|congressional|judicial|government)(?:['’]s)? approval
      (?:is|are|was|were) not guaranteed
      there (?:is|was|are) no guarantee
      if current trends continue
      if (?:approved|ratified|convicted)
      under (?:the|a) (?:worst|best)[- ]case scenario`,
    unless: phrases`models? (?:depends? on|rel(?:y|ies) on) (?:her|his|their) (?:looks|agent|agency)`,
    holder: 'none',
    spoken: true,
  },
];
