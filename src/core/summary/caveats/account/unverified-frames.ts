import { type Frame, forms } from './frame.ts';

/** Nobody found out whether it is so, or was let look, or showed what it rests on. */
export const UNVERIFIED_FRAMES: readonly Frame[] = [
  {
    kind: 'unverified',
    name: 'somebody has not found out that it is so',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      NOT|NOBODY ..4 VERIFY ..3 attendance|booking|plans|place|date|lineup|line-up
      rule|ruled out`,
    forms: forms`
      NOT ..3 VERIFY
      NOT ..4 able to ..1 VERIFY|inspect|examine|check|review|assess|test|interview|trace|reach
      CANNOT ..4 to ..1 VERIFY|check|test|examine|inspect|trace|assess|identify|confirm
      yet|still to ..1 VERIFY|examine|inspect|review|assess
      yet|still to be ..1 VERIFY|examined|inspected|tested|seen|reviewed|assessed
      NOBODY ..6 HAVE|BE|could|can|would ..3 VERIFY|tested|examined|proven|checked|replicated
      declined|refused|failed|declines|refuses to ..1 VERIFY|endorse|vouch
      there BE no way of|to ..1 VERIFY|knowing|telling|know|tell|check|checking
      NOT ..1 vouch|sign|signed|stand|speak for|off|by
      stopped|stop|stops|fell|falls short of VERIFY|endorsing|saying|calling|blaming
      effort|efforts|attempt|attempts ..6 to ..1 VERIFY|INSPECT|reproduce|repeat|reach|find ~8 failed|fail|unsuccessful|fruitless|vain|empty|unanswered
      take|taken|taking ..4 at face value`,
  },
  {
    kind: 'unverified',
    name: 'nobody outside has found out',
    needs: 'told',
    holder: 'none',
    bears: 'back',
    unless: [],
    forms: forms`
      NO|without|any|NOBODY ..1 INDEPENDENT ..1 confirmation|verification|check|checks|evidence|proof|word|corroboration|assessment|account|test|tests|testing|review|count|study|data|means|way|source|sources|monitor|monitors|observer|observers|scientist|expert|laboratory|lab|body
      no|NOBODY ..3 EXPERT|PRESS|else|outside|INDEPENDENT ..4 HAVE|BE|could|can|been|had ..3 VERIFY|INSPECT|used|tried|allowed|given|shown|permitted|present
      lacks|lacked|lack|lacking|awaits|awaiting|pending|await ..1 INDEPENDENT ..1 confirmation|verification|corroboration|proof|evidence|check|assessment|validation|replication|study|review
      NOT ..3 independently
      NOT ..3 VERIFY|INSPECT|repeated ..2 by ..2 EXPERT|PRESS|INDEPENDENT|others|outsiders|anyone|another|other|outside
      word alone
      alone word`,
  },
  {
    kind: 'unverified',
    name: 'outsiders were not let look',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: [],
    forms: forms`
      EXPERT|PRESS ..3 NOT ..2 INSPECT|receive|received|given|shown|sent|had|obtained|LET|offered|supplied|able|reach|reached|enter|entered|present
      EXPERT|PRESS ..2 HAVE|BE ..1 barred|kept|prevented|banned|refused|denied|turned|blocked|unable|excluded|stopped
      NOT ..2 permitted|allowed|let|able ..1 to ..2 approach|enter|visit|see|inspect|film|view|examine|attend|access|speak|check|reach
      had|have|has|were|was|given|without no|denied|refused access to
      could|can ..1 only|NOT be ..1 reached ..1 by`,
  },
  {
    kind: 'unverified',
    name: 'nobody was let in to look',
    needs: 'told',
    holder: 'none',
    bears: 'back',
    unless: [],
    forms: forms`
      NOT|refused|refuses|declined ..2 let|allow|allowed|permit|permitted|admit|invite|invited|grant|granted ..3 EXPERT|PRESS|others|outside|outsiders|access|agencies|anybody|anyone|INDEPENDENT
      barred|bars|banned|kept|refused|denied|prevented|blocked|turned ..2 PRESS|observers|monitors|inspectors|journalists|reporters|experts
      access|entry|communication|communications|internet|lines ..6 BE|remains|remain|been ..1 restricted|limited|barred|blocked|cut|denied|closed|severed|patchy|jammed|suspended|down`,
  },
  {
    kind: 'unverified',
    name: 'what it rests on was not shown',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      name|names|identity|identities|age
      EVIDENCE ..2 of injuries|deaths|casualties`,
    forms: forms`
      offer|offers|offered|offering|give|gives|gave|given|giving|provide|provides|provided|providing|produce|produced|producing|present|presented|cite|cited|citing|show|showed|shown|publish|published|supply|supplied|include|included|quote|quoted ..1 no|nothing|NOBODY|little|few ..2 EVIDENCE|sources|to
      NOT ..1 offer|offered|give|given|provide|provided|produce|produced|present|presented|cite|cited|show|shown|publish|published|supply|supplied|disclose|disclosed|share|shared|release|released|identify|identified|specify|specified|explain|explained|attach|attached ..2 EVIDENCE|source|sources|basis|details
      NOT ..1 made ..2 public
      NOT ..1 elaborate|elaborated
      STUDY|findings|results|data|paper|it|they|report ..3 HAVE|BE NOT ..2 published|released|disclosed|shared|public|peer-reviewed|reviewed|posted|available|presented
      STUDY|findings|results|data BE ..1 unpublished|unreleased|proprietary|unreviewed
      HAVE NOT ..1 said|explained|specified|disclosed|revealed|detailed how|what|where|who|whose|which|why
      without|declined|refused|declining|refusing ..1 saying|giving|offering|explaining|providing|citing|naming|presenting|producing|showing|publish|release|disclose|share|give|explain|name|elaborate|reveal|identify|provide|publishing|elaborating ..2 how|why|EVIDENCE|source|sources
      absent|lacking|absence|without ..1 any|of|further|supporting|hard|firm|concrete|documentary EVIDENCE
      no|NOBODY ..1 EVIDENCE ..1 HAVE|BE|was|were|has ..2 PUBLISH|found|available|emerged|surfaced|exists
      there BE ..2 no|nothing|little|NOBODY ..4 EVIDENCE|support|suggest|back|substantiate|show|prove
      no|little|scant|insufficient evidence|proof ..1 to|that|for|of|behind|supports
      carries|carry|carried|bears|bear|bore|gives|gave|cites|cite|cited|names|quotes|quoted no|neither|NOBODY|nothing ..1 ORIGIN|source|sources|one|names|evidence|author|signature
      nobody|none|NOBODY ..3 put|puts ..1 name to
      EVIDENCE BE ..1 thin|scant|scarce|lacking|missing|absent|weak|circumstantial|anecdotal|patchy|flimsy|inconclusive
      rests|rest|rested|relies|rely|relied|based|hangs|hinges|depends ..2 on|upon|from ..3 UNSIGNED|single|hearsay|word|testimony|recollections|memory|rumour|rumours|assumption|assumptions|UNPUBLISHED|anonymous|unnamed`,
  },
  {
    kind: 'unverified',
    name: 'told by what nobody stands behind',
    needs: 'nothing',
    holder: 'none',
    bears: 'own',
    unless: forms`
      UNSIGNED donor|letters|alcoholics|vote|voting|artist
      said|BELIEVED to ..1 NUM`,
    forms: forms`
      leaked|hacked|unsigned|undated|unattributed|unsourced|unpublished ..1 DOC ..8 SAY|SHOW|appear|appears|suggests|claims
      DOC ..8 appears|appear|appeared|purports|purport|purported|purporting|purportedly|allegedly|seems|seem ..1 to ..1 SHOW|record|depict|come|be|confirm|capture|list|have
      according to ..3 UNSIGNED|rumour|rumours|rumor|rumors|gossip|leak|leaks|blog|screenshot|screenshots|tip|post|posts|thread|translation
      ^ it BE ..1 rumoured|understood|whispered
      ^ it is ..1 believed|thought
      ^ NAME ..2 understands $
      BE ..1 rumoured|rumored|understood to ..1 have|be
      if true|genuine|accurate|authentic|correct|confirmed|proven|verified $`,
  },
];
