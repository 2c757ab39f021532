import { type CaveatPattern, phrases } from './pattern.ts';

const kind = 'forecast';
const change =
  '(?:reach|rise|fall|cost|create|save|power|lose|cut|double|triple|halve|grow|shrink|drop|climb|exceed|top|hit|earn|add|lead to|result in|bring|take|last|go up|go down|be (?:gone|finished|worth|ready|completed|built|cut)|raise|reduce|increase|replace|generate|see (?:[$£€₹]?\\d|prices|costs|losses|bills|rates|sales|hundreds|thousands|millions|half))';

/** What has not happened yet. */
export const FORECAST: readonly CaveatPattern[] = [
  {
    kind,
    name: 'it is expected or forecast',
    roots:
      'probably may might expected forecast project predict likely unlikely course track poised slated tipped set bookmaker bookies odds market pollster punter',
    cue: phrases`
      (?:is|are) (?:now |also |still |widely |currently )*(?:expected|forecast|projected|predicted|likely|unlikely|poised|slated|tipped|set) to (?!have)\p{L}+
      (?:is|are) (?:on course|on track) (?:for|to)
      (?:is|are) set for (?:an? )?(?:\p{L}+ )?(?:majority|win|victory|defeat|record|rise|fall|return|surplus|deficit|landslide)
      (?:bookmakers|bookies|odds|markets|pollsters|punters) (?:make|makes|have|favou?r|put|give|suggest|imply)
      (?:was|were) (?:forecast|projected|predicted) to
      will (?:most )?(?:likely|probably)
      (?:may|might) (?:still |yet |well |also |eventually |one day |soon )*(?:reach|rise|fall|cost|double|triple|halve|exceed|drop|climb|collapse|be delayed)`,
    holder: 'said',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody expects it',
    roots: 'expect',
    cue: phrases`
      expects? (?:to (?:earn|make|post|sell|report|lose|cut|open|finish|add|hire|spend|complete|launch)|(?:it|them|growth|sales|profits?|prices|inflation|revenue) (?:on|to|by))`,
    unless: phrases`expects? (?:everyone|visitors)`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'somebody forecasts it',
    roots: 'forecast project predict estimat expect think',
    cue: phrases`
      (?<!(?:can|could|cannot|to|will|would) )(?:predict(?:s|ed)?|project(?:s|ed)?|forecasts|forecasted|estimates) (?:that|an?|the|it|growth|[$£€₹]?[\d.,]+)
      (?<=, )(?<who>[^,;]{2,60}) (?:predicts?|projects?|forecasts?|has forecast|has predicted|predicted|projected)(?= on| \p{L}+day|[.,;]|$)
      (?<who>(?:economists|analysts|forecasters|experts|traders|scientists)(?: at [^,;.]{1,30})?) (?:expect|predict|forecast|think|estimate|project)`,
    unless: phrases`forecast (?:rain|sun|snow)`,
    holder: 'subject',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'it could or would',
    roots: 'could would',
    cue: phrases`
      could (?:still |yet |well |also |eventually |one day |soon )*(?:${change})
      would (?:\p{L}+ly )?(?:${change}) [^.;]{0,60}? under (?:a|the|its|his|her) (?:plan|proposal|bill|deal|scheme)
      could still (?:fall|collapse|change|fail|be)`,
    unless: phrases`could (?:not|n't|no longer)|never could|if only`,
    holder: 'said',
    spoken: false,
    bears: 'own',
  },
  {
    kind,
    name: 'it depends on what is not sure',
    roots:
      'certain assurance guaranteed settled agreed given project forecast estimate model predict outlook margin actual subject approv guarantee trend scenario ratified sum error assum rest deal sale merger agreement approved carr',
    cue: phrases`
      (?:projections?|forecasts?|estimates?|models?|predictions?|outlook|it|sum) (?:\p{L}+ ){0,4}?(?:assumes?|rests? on|depends? on (?:whether|how|what)|rel(?:y|ies) on (?:assumptions?|\p{L}+ that)|(?:is|are) (?:highly |very |inherently )?uncertain|(?:may|might|could) (?:change|prove|differ|be revised)|carr(?:y|ies) an? (?:error|margin|range))
      margin of (?:sampling )?error
      actual (?:results?|figures?|outcomes?|numbers?) (?:may|might|could) (?:differ|vary)
      (?:is|are|was|were|remains?|be) (?:still )?subject to (?:\p{L}+ ){0,3}(?:approval|change|review|ratification|revision|confirmation)
      (?:needs?|requires?|awaits?|pending) (?:\p{L}+ ){0,3}?(?:regulatory|parliamentary|court|shareholder|council|board|congressional|judicial|government|\p{L}+)(?:['’]s)? approval
      (?:is|are|was|were) not guaranteed
      there (?:is|was|are|can be) no (?:guarantee|certainty|assurance)
      (?:nothing|little|it) (?:is|was) (?:not )?(?:yet )?(?:guaranteed|certain|a given|settled|agreed)(?= |[,.;]|$)
      if current trends continue
      if (?:approved|ratified)
      under (?:the|a) (?:worst|best)[- ]case scenario
      (?:any|a|the) (?:deal|sale|merger|agreement) would (?:need|be subject|require|have to be)`,
    unless: phrases`models? (?:depends? on|rel(?:y|ies) on) (?:her|his|their) (?:looks|agent|agency)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
  },
];
