import { type Frame, forms } from './frame.ts';

/** It rests on part of what there is, is not final, is still being looked into, hangs on something, or is simply not known. */
export const UNSETTLED_FRAMES: readonly Frame[] = [
  {
    kind: 'preliminary',
    ahead: 'forecast',
    name: 'it rests on a part, or on little',
    needs: 'told',
    numbered: true,
    holder: 'none',
    bears: 'back',
    unless: [],
    forms: forms`
      ONLY ..3 NUM|PART|few|some ..8 counted|responded|replied|returned|declared|reported|processed|tested|examined|interviewed|checked|completed|verified|reviewed|recorded|analysed|analyzed|sampled|screened|surveyed|enrolled
      involved|covers|cover|covered|included|tested|tracked|surveyed|interviewed|enrolled|examined|sampled|followed|asked|lasted|measured ..3 ONLY ..1 NUM|PART|handful|few
      involved|covers|cover|covered|included|tested|enrolled|examined ..3 NUM ..1 mice|rats|animals|mouse
      NUM|PART|most|some|many ..6 NOT|yet|still ..3 counted|reported|declared|processed|tested|returned|opened|checked|tallied
      yet|still to be ..1 counted|tallied|processed|opened|checked|tested|declared
      with ONLY|just|about|some|barely|NUM ..4 reporting|counted|declared|processed|tallied
      STUDY|FIGURE|it|this|that|date|rating ..5 based|rests|rest|rested|relies|relied|draws|drew|comes|come|came|extrapolated|compiled|derived|calculated ..2 on|from|upon ..3 PART|single|sample|small|few|handful|model|models|modelling|simulation|self-reported|assumption|assumptions|partial|incomplete
      based|rests|relies|drawn ..1 on|from ..1 NUM ..2 interviews|samples|cases|people|patients|responses|holes|teeth|sites|readings|returns|visits|observations|days|weeks|stations|villages|households|volunteers|accounts|witnesses
      sample|samples|study|survey|trial|group|numbers|poll|test|evidence ..3 BE ..1 too|very|so|relatively|still|quite small|short|limited|narrow|modest|few
      too small|short|few|narrow|early|soon|limited|patchy|rough|weak to|for ..1 VERIFY|SAY|draw|show|tell|know|conclude|judge|be|speculate|any|firm|definite
      in mice|rats|zebrafish|monkeys|pigs|cells|dishes
      lab|laboratory|computer dish|dishes|mice|simulation|model|models
      NOT ..2 tested|tried|shown|demonstrated|studied|proven|work|worked ..2 in|on|outside|at|beyond|against ..2 people|humans|patients|scale|adults|children|field|public|wild|others
      NOT ..1 include|included|count|counted|cover|covered|capture|reflect|distinguish|separate|account|control|controlled|adjust|adjusted ..3 FIGURE|those|whether|cause|between|inflation|for
      FIGURE|it|study ..2 excludes|exclude|omits|omit|ignores
      figure|estimate|number|count|total|toll|FIGURE|it ..1 leaves|leave out
      fog|rain|cloud|clouds|smoke|darkness|snow|weather ..2 hid|obscured|hampered|covered|limited|prevented|hindered ..1 part|some|much|half|most|view|the
      margin of|for error|NUM
      margin ..2 NUM ..4 either|error
      complicating|complicated|complicates ..4 tally|count|figure|estimate|total|picture|comparison`,
  },
  {
    kind: 'preliminary',
    name: 'who tells it warns how far it goes',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: [],
    forms: forms`
      cautioned|cautions|caution|cautioning ..1 that|against|it|this|they|readers
      warned|warns|stressed|stresses|acknowledged|acknowledge|acknowledges|conceded|concedes|concede|admitted|admits|emphasised|emphasized ..1 that ~10 known|clear|proof|prove|conclusive|proven|small|limited|early|cause|final
      wrong|premature|rash|mistake to ..1 SAY|call|conclude|read|draw|assume|treat|compare`,
  },
  {
    kind: 'preliminary',
    ahead: 'forecast',
    name: 'it is not final',
    needs: 'told',
    holder: 'said',
    bears: 'back',
    unless: forms`
      PROVISIONAL suspended|licence|license|driver|voting|bird|access|retirement|morning|warning|warnings|stage|stages|start|voters|squad`,
    forms: forms`
      STUDY|FIGURE|OUTCOME|it|this|that|they|these|those|DOC|deal|agreement ..3 BE|'s|remain|remains ..3 preliminary|provisional|interim|tentative|draft|unofficial|unaudited|incomplete|partial|rough|premature|unfinished|conditional|estimate|estimates|guess|guesswork|projection|snapshot
      NOT ..1 final|finalised|finalized|binding|certified|conclusive|definitive|ratified|official $
      far from final|finalised|complete|conclusive|certain|settled|over|clear|done
      preliminary|provisional|interim|tentative|unaudited|partial|initial|draft ..1 figures|data|results|result|findings|estimates|estimate|analysis|report|reports|returns|count|counts|tests|assessment|indications|investigation|inquiry|examination|post-mortem|autopsy|look ..6 SHOW|SAY|suggested|suggest|put|puts|indicates|indicate|points|point|$
      SAY|SHOW|according|call|calls|called|described ..3 preliminary|provisional|interim|tentative|unofficial|draft|rough|first|best|starting estimate|guess|figures|findings|point|step|analysis|assessment|report|count|data
      STUDY|FIGURE|toll|it|they ..3 MAY|likely|expected|subject|will ..3 change|revised|updated|adjusted|amended|climb|revision|reversed|overturned|adjustment
      toll|number|numbers|figure|figures|total|count|death|deaths|cost ..6 likely|expected|sure|bound|may|could|set ..1 rise|climb|grow|change|increase|double
      NOBODY|no ..3 HAVE|was|were|been|has ..2 signed|agreed|decided|finalised|finalized|approved|reached|ruled|settled|concluded|announced|set|guaranteed
      no ..1 decision|deal|agreement|contract|conclusion|verdict|ruling|finding|findings|date|timetable|conclusions ..3 HAVE|was|were|been|BE ..2 made|taken|signed|reached|set|announced|given|drawn
      made|makes|reached|drawn|gave|given no ..1 decision|finding|findings|ruling|conclusion|conclusions|determination|recommendation
      NOT ..1 made|reached|taken|given|come ..2 decision|finding|findings|ruling|conclusion|conclusions|determination|view
      deal|contract|agreement|terms|transfer|sale|it|nothing|decision|takeover|merger ..2 NOT ..2 signed|agreed|decided|finalised|concluded|determined|made|approved
      yet|still|needs|need|must|has|have to be ratified|approved|signed|agreed|certified|finalised|finalized|confirmed|completed|checked|decided|validated|passed|voted|reviewed|audited
      court|panel|jury|commission|commissioner|regulator|council|board|government|judge|ministers|officials|tribunal|committee|coroner|office|watchdog ..4 yet to ..1 decide|rule|approve|sign|agree|ratify|conclude|reach|vote|determine|finalise
      needs|need|requires|require|needed|awaiting|awaits|await|pending ..3 approval|consent|ratification|clearance|permission
`,
  },
  {
    kind: 'preliminary',
    ahead: 'forecast',
    name: 'it hangs on something else',
    needs: 'told',
    holder: 'said',
    bears: 'back',
    unless: [],
    forms: forms`
      subject to ..3 APPROVAL|change|revision|review|confirmation|conditions
      conditional|contingent|depends|depend|dependent|hinges|hinge on|upon ..2 APPROVAL|whether|how|result|results|outcome|weather|what|who
      FIGURE|it|that|this|they|model|forecast|projection|target|scenario|estimate ..3 assumes|assume|assumed|presupposes|presuppose
      no certainty|guarantee|assurance ..1 that|of
      NOBODY|nothing ..1 BE ..1 guaranteed|certain|signed
      if ..1 approved|adopted|ratified $
      still|yet ..2 negotiated|negotiating|discussed|talks`,
  },
  {
    kind: 'preliminary',
    name: 'it is still being looked into',
    needs: 'told',
    holder: 'said',
    bears: 'back',
    unless: forms`
      trial begins|opens|continues|resumes
      investigating|investigation|probe|inquiry ..2 team|unit|officer|journalist|journalism`,
    forms: forms`
      investigation|inquiry|enquiry|probe|review|count|counting|recount|audit|analysis|tests|testing|examination|assessment|search|identification ..5 under way|underway
      investigation|inquiry|enquiry|probe|review|count|counting|recount|audit|analysis|tests|testing|examination|assessment|search|verification ..3 BE|remain|remains|was|were ..2 continuing|pending|ongoing|under|planned|awaited|unfinished|incomplete|open
      investigation|inquiry|enquiry|probe|review|count|audit|analysis|assessment ..4 continues|continue|goes
      launched|ordered|begun|began|commissioned|started|announced ..3 investigation|inquiry|enquiry|probe|review|audit|recount|inquest ..1 into|of
      results|findings|report|tests|scans|verdict|ruling|decision|outcome|autopsy|post-mortem|conclusions|data ~6 BE ..2 due|expected|awaited|pending|outstanding|inconclusive|available
      awaiting|await|awaits|awaited|waiting ..1 for|the|a|test|results|laboratory|final|further|toxicology|forensic ..3 INQUIRY|OUTCOME|results|tests|report|verdict|review|analysis
      BE|still ..1 assessing|examining|investigating|reviewing|studying|checking|analysing|analyzing|verifying|looking|sifting|collating ..1 whether|how|what|if|into|its|reports|claims|claim|CLAIM_NOUN|footage|video|why|samples|complaint
      BE being ..1 examined|tested|verified|assessed|investigated|checked|counted|reviewed|analysed|analyzed|audited|studied
      BE|remain|remains|still under investigation|review|examination|consideration|study
      still ..1 trying|working|waiting|seeking|struggling ..1 to ..1 VERIFY|INSPECT|identify|determine|count|establish|piece|understand|find|work
      will|would|may|can|could ..1 only|NOT|be|become|take ..1 known|clear|months|weeks|days|years|established|certain|published ..1 after|until|before|once|when|in|$
      take|be|takes ..2 days|weeks|months|years ..1 before|until
      NOT|nothing|nobody|decision|conclusion|conclusions|ruling|wait|waits|waiting ~8 until ..4 results|reports|report|tests|inquiry|investigation|review|court
      reserved ..1 judgment|judgement|ruling|verdict|decision|order`,
  },
];
