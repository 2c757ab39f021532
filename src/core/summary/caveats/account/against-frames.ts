import { type Frame, forms } from './frame.ts';

/** Somebody holds something against what was told. */
export const AGAINST_FRAMES: readonly Frame[] = [
  {
    kind: 'denial',
    name: 'what is told is called untrue in one breath',
    needs: 'nothing',
    holder: 'said',
    bears: 'own',
    unless: [],
    forms: forms`
      CLAIM_NOUN|talk|rumour|rumours|rumor|rumors|speculation|suggestion ..3 that ..16 BE ..1 false|untrue|baseless|unfounded|wrong|nonsense|incorrect|fabricated`,
  },
  {
    kind: 'denial',
    name: 'somebody says that it is not so',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      denied|denies|deny|rejected|rejects|reject|dismissed|refused ..4 bail|entry|access|visa|service|care|treatment|permission|licence|license|request|requests|loan|offer|offers|bid|penalty|appeal|application|plea|proposal|motion|amendment|plan|deal|himself|herself|itself|themselves|submission|petition
      on account of
      NOT|NOBODY ..1 DENY
      NOT|NOBODY ..4 denied
      no one ..1 DENY
      CLAIM_NOUN|claims ..1 for|on ..3 damage|damages|compensation|insurance|asylum|benefit|benefits|money|expenses
      say|said|says|told ..3 was|is not surprised|nervous|happy|sure|easy`,
    forms: forms`
      denies|denied|deny|denying|refutes|refuted|rebuts|rebutted ..1 wrongdoing|involvement|knowledge|responsibility
      rejects|rejected|rejecting|dismisses|dismissed|dismissing|repudiated|decried|denounced|ridiculed|rubbished|rebutted|refuted ..3 allegation|allegations|accusation|accusations|suggestion|suggestions|assertion|assertions|insinuation|insinuations|rumour|rumours|rumor|rumors|speculation|criticism|notion|characterisation|characterization|findings|conclusions
      rejects|rejected|dismisses|dismissed ..2 that|this|these|those|such claim|charge|report|account|version|story|figure|number|estimate
      SAY ..2 it|this|that|they|CLAIM_NOUN|rumours|talk ..2 BE ..1 FALSE
      dismissed|dismisses|rejected|rejects|described|describes|decried|denounced|derided|called|calls|branded|brands|termed|terms|labelled|labels|labeled|dubbed|slammed ..3 CLAIM_NOUN|it|this|that|them|number|figure|idea|talk|case|charges|evidence|STUDY ..4 FALSE
      ^ that|this|it|which BE|'s ..2 false|untrue|nonsense|rubbish|incorrect|fabricated|baseless|inaccurate
      SAY ..2 no|nothing ..1 truth|merit|basis|substance|foundation|such|wrongdoing|true|grounds|irregularities|breach|offence|crack
      SAY ~10 no such ..1 thing|plan|plans|proposal|order|meeting|request|payment|deal|instruction|decision|talks|policy|document|agreement|incident|call|letter
      ^ no such ..1 plan|plans|proposal|order|meeting|request|payment|deal|instruction|decision|talks|policy|document|agreement|incident|call|letter
      SAY ..2 there BE no ..1 plan|plans|truth|talks|evidence|basis|cover-up|crack|intention|proposal|substance
      ^ not so|true
      brushed|shrugged|waved|laughed ..1 aside|off|away ..3 CLAIM_NOUN|ACCUSATION|talk
      take|takes|took issue|exception with|to ..3 CLAIM_NOUN|FIGURE|STUDY|that|it
      maintains|maintained|insists|insisted|protests|protested|pleaded|pleads|pleading|proclaimed|professes|asserts|asserted ..2 innocence|innocent
      pleads|pleaded|plead|pleading|plea ..2 not guilty
      clear|clearing his|her|their|its|my name|names
      NOT|without|no ..1 admit|admits|admitted|admitting|admission ..3 CLAIM_NOUN|wrongdoing|liability|guilt|fault|blame
      NOT ..1 accept|accepts|accepted|recognise|recognize|recognised|recognises ..2 CLAIM_NOUN|FIGURE|version|blame|responsibility|liability
      will|would|plans|intends|vowed|going|to ..1 fight|contest|defend|challenge|appeal|rebut ..2 CLAIM_NOUN|ACCUSATION|ruling|verdict|conviction|findings
      BE ..1 fighting|contesting|defending|challenging|appealing|disputing|resisting ..2 CLAIM_NOUN|ACCUSATION|ruling|verdict|conviction|findings
      has|have|had ..1 appealed|challenged ..2 ACCUSATION|ruling|verdict|conviction|findings|sentence|suspension|CLAIM_NOUN
      lodged|filed|entered|launched an|a ..1 defence|defense|counterclaim`,
  },
  {
    kind: 'disputed',
    concerned: 'denial',
    name: 'somebody doubts or contests it',
    needs: 'told',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      NOT|NOBODY ..1 disputed|dispute|disputes|contested|questioned
      questioned|questioning ..3 by police|detectives`,
    forms: forms`
      disputes|dispute|disputing|contests|queries|contradicts ..3 CLAIM_NOUN|FIGURE|STUDY|whether|sums|accuracy|validity|basis|methodology|method|evidence|attribution
      disputed|contested|queried|contradicted|doubted|questioned|challenged|criticised|criticized DETERMINER|POINTER|whether|how ..2 CLAIM_NOUN|FIGURE|STUDY|sums|accuracy|validity|basis|methodology|methods|evidence|attribution|data
      disputes|disputed|contests|contradicted ..1 it|that|this|them $
      EXPERT|OUTSIDER ..5 contest|dispute|question|doubt|challenge ..3 CLAIM_NOUN|FIGURE|STUDY|that|accuracy|whether|attribution
      EXPERT|others|other|some|many|most ..3 BE|remain|remained|seem|were ..2 sceptical|skeptical|unconvinced|unpersuaded|dubious|doubtful|divided|split|wary|cautious
      EXPERT|others|other ..4 NOT ..2 convinced|persuaded|satisfied
      EXPERT|others|author|authors ..4 disagree|disagrees|disagreed|demur|dissent|dissented|differ
      disagree|disagrees|disagreed with ..2 CLAIM_NOUN|FIGURE|STUDY|decision|that
      cast|casts|casting|raise|raises|raised|express|expressed|expresses|voiced|threw|sowed ..2 doubt|doubts|scepticism|skepticism|reservations|misgivings
      CLAIM_NOUN|FIGURE|it|STUDY|results|attribution|theory|diagnosis ..3 BE|remains|remain|been ..2 disputed|contested|questioned|challenged|criticised|criticized|contradicted|doubted|debated|controversial|contentious|refuted
      NOT ..1 accepted|endorsed|shared ..1 by
      NOT ..1 BE ..1 accepted|shared|agreed|universal|unanimous|recognised|recognized ..1 by|that|among|everyone|all
      NOT ..1 everyone|everybody|all ..2 agrees|agree|accepts|convinced|shares|share|believes
      matter|subject|subjects of dispute|debate|contention|controversy
      EXPERT|opinion|opinions ..3 divided|split|torn ..1 over|on|about|as
      at odds|variance with ..3 CLAIM_NOUN|FIGURE|STUDY|that|those|what
      conflicting|contradictory|differing|contrasting accounts|account|versions|version|figures|numbers|estimates|claims|reports|tolls|explanations
      both|two|each|rival sides|side|parties|armies|governments ..2 blame|blames|blamed|accuse|accuses|accused|claim|claims|claimed
      blame|blamed|accuse|accused|contradict|contradicted|blaming|accusing each|one other|another
      cautioned|cautions|caution|warned|warns|warn ..2 against ..1 reading|drawing|treating|taking|assuming|relying|making|putting|concluding|jumping|comparing|overinterpreting
      other|others|outside|independent|EXPERT ..4 cautioned|cautions|caution|warned|warn|stressed|noted|note|pointed ~12 known|clear|proof|prove|conclusive|proven|small|limited|cause|causes|explain|explained|explanation|too|part
      figure|number|estimate|claim|it|risk|effect ..2 overstates|exaggerates|overstated|exaggerated|inflated
      NOT ..1 add|stack|square|tally up|with
      NOT ..2 mean|prove|show|establish|demonstrate ..2 that|the|cause|causation|guilt|anything|how|why|whether
      fail|failed|fails|unable to ..1 reproduce|replicate|repeat
      search|searches|attempt|attempts|EXPERT|efforts ..6 came|come|comes|turned|drew up empty|blank|short|nothing
      found|picked|detected|discovered|recovered|spotted|finds|saw|seen ..2 no|neither|nothing|NOBODY ..3 evidence|sign|signs|trace|traces|proof|effect|difference|link|benefit|indication|nor|support|record|connection
      combed|searched|checked|inspected ..3 ~6 no|neither|nothing|NOT
      far|sharp from|contrast certain|proven|settled|conclusive|established|convincing|with
      with ..2 pinch|grain of salt
      lost|lose|no ..2 confidence|faith|trust in
      another|alternative|different|simpler|other explanation|explanations|interpretation
      at ..1 current|present|this rate|pace`,
  },
  {
    kind: 'disputed',
    name: 'another figure is given for it',
    needs: 'figure',
    numbered: true,
    holder: 'subject',
    bears: 'back',
    unless: [],
    forms: forms`
      put|puts|putting|reckon|reckons|reckoned ..2 FIGURE|COUNTED ..3 at|nearer|near|closer|between ..4 NUM|HIGHER|half|double
      estimated|estimates|estimate ..4 at|nearer|near|closer|between ..4 NUM|HIGHER|half|double
      gave|gives|give ..3 FIGURE ..2 as|at|of ..2 NUM
      whereas|while|but|though ..8 spoke|speaks|speak of ..2 NUM
      put|puts|reckoned|reckon|called ..2 it|them|that closer|nearer|much|far|lower|higher|fewer|less|at|NUM
      's|official|independent|separate|other|police|government|ministry|agency|hospital ..2 estimates|figure|figures|tally|count|toll|number|total|records|estimate|numbers ..6 stands|stood|runs|ran|comes|came|closer|nearer|lower|higher|show|shows|showed|list|lists|suggests|suggest|BE ..3 NUM|HIGHER|half
      count|tally|estimate|estimates by ..6 came|comes|put ..1 to|at ..3 NUM|half
      believes|believe|say|says|said|thinks|reckons|insists ~6 figure|toll|number|total|cost|count|share|size|rate|it ..1 BE|may|could|might|should ..2 higher|lower|fewer|less|half|double|twice|closer|nearer|smaller
      whereas ..6 SAY|put|counted|gave ~4 NUM
`,
  },
];
