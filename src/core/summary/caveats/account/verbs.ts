/**
 * Verbs that reservations are made with, as base forms by class; compiled by hand after Levin, English Verb Classes and
 * Alternations (29.5, 37.7–37.9, 30.1–30.2, 13.2, 33), and the thesaurus of `src/core/guard/thesaurus`. A bar stands before irregular past forms.
 */
export const VERBS = {
  /** To find out, or show others, that something is so. */
  VERIFY:
    'verify confirm corroborate authenticate substantiate establish ascertain validate vouch prove|proved|proven certify replicate reproduce geolocate fact-check vet cross-check double-check attest demonstrate pinpoint duplicate determine',
  /** To look at something in order to learn whether it is so. */
  INSPECT:
    'check test examine inspect audit review scrutinise scrutinize assess evaluate analyse analyze measure trace identify date view visit access interview obtain observe witness sample assay retest re-examine reanalyse probe investigate count tally recount repeat compare peer-review appraise see|saw|seen watch inquire sequence study scan',
  /** To say that something is not so. */
  DENY: 'deny reject dismiss refute rebut repudiate disavow disclaim gainsay contradict deride decry denounce rubbish ridicule belittle debunk scotch pooh-pooh',
  /** To say that something may not be so. */
  DISPUTE:
    'dispute contest question challenge doubt query criticise criticize fault oppose resist object disagree differ quibble impugn appeal fight|fought condemn attack quarrel counter undercut undermine puncture pour',
  /** Verbs of saying. */
  SAY: 'say|said tell|told state add insist maintain argue contend assert claim declare announce write|wrote|written reply respond retort counter explain note stress emphasise emphasize acknowledge concede admit report reveal disclose testify submit recall remark comment describe call term label brand suggest hint believe think|thought reckon swear|swore|sworn assure complain warn caution point post tweet aver allege accuse blame attribute ascribe fear suspect hold|held feel|felt',
  /** To say that somebody did wrong. */
  ALLEGE: 'allege accuse indict arraign suspect sue implicate prosecute impeach incriminate',
  /** To put forward as true. */
  CLAIM: 'claim contend assert allege boast profess purport maintain tout hail bill trumpet promise pledge vow',
  /** To let follow from what was looked at. */
  SHOW: 'show|showed|shown find|found suggest indicate reveal conclude report imply demonstrate estimate',
  /** To give a number that was not counted. */
  ESTIMATE:
    'estimate reckon calculate put count tally gauge assess guess value project rank rate place total tot number',
  /** To tell what will be. */
  FORESEE: 'expect forecast predict anticipate foresee|foresaw|foreseen envisage envision foretell|foretold',
  /** To mean to do. */
  INTEND: 'plan aim intend hope aspire target pledge vow promise seek|sought propose want',
  /** To warn of a limit. */
  CAUTION:
    'caution warn stress emphasise emphasize note acknowledge concede admit point accept allow recognise recognize grant add',
  /** To make known. */
  PUBLISH:
    'publish release disclose share issue provide supply produce present give|gave|given offer cite show|showed|shown submit hand furnish name divulge display reveal post circulate unveil open file attach include quote point exhibit adduce advance volunteer upload send|sent deposit describe specify explain elaborate',
  /** To let. */
  LET: 'let allow permit invite admit grant authorise authorize clear enable',
  /** To ask for no name to be told. */
  ASK: 'ask request want wish demand prefer insist agree speak|spoke|spoken talk decline refuse choose|chose|chosen require plead beg',
  /** To tell who somebody is. */
  NAME: 'name identify quote attribute cite disclose mention publish use unmask credit',
  /** To harm, or do wrong. */
  HARM: 'kill murder shoot|shot stab beat|beaten attack assault strike|struck hit bomb shell torture abuse rape molest grope harass bully threaten intimidate blackmail extort steal|stole|stolen rob loot embezzle defraud cheat swindle scam lie deceive mislead|misled conceal hide|hid|hidden cover bury destroy shred forge falsify fabricate fake doctor rig fix manipulate tamper bribe dump leak pollute poison contaminate spill spoil overcharge underpay exploit evict evade dodge launder smuggle traffic plagiarise plagiarize copy spy snoop bug hack breach break|broke|broken violate flout ignore neglect abandon mistreat fail collapse crash drown burn explode injure hurt wound maim sicken infect execute detain abduct kidnap seize invade occupy expel starve discriminate screen exclude sack fire blacklist silence retaliate pressure coerce force push shove drag choke scream shout insult slur inflate understate overstate misstate backdate pocket divert siphon skim squander waste misuse misspend collude conspire plot meddle interfere fire-bomb vandalise vandalize damage crush trap skip miss dope jeopardise jeopardize endanger erode ram run-over flee|fled resign drink|drank|drunk sleep|slept strip cut close shut lose|lost delay cancel ban block reject refuse drop withhold|withheld axe scrap lay|laid tear|tore|torn steer funnel sell|sold spray sabotage derail',
} as const satisfies Record<string, string>;
