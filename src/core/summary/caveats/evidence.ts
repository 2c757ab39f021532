import { type CaveatPattern, phrases } from './pattern.ts';
import { CLAIM, OUTSIDERS, RECORDS, SAY } from './word-classes.ts';

const kind = 'disputed';
const number =
  '(?:[$£€₹]?\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|a (?:third|quarter|fifth|tenth))';

/** What speaks against a claim without anybody denying it: records, other counts, failed attempts, limits of the method, a bad record. */
export const EVIDENCE: readonly CaveatPattern[] = [
  {
    kind,
    name: 'records or another count tell it otherwise',
    roots:
      'image photo record document log footage video minutes invoice account receipt email filing sensor count tally register satellite data figures test scan estimate number toll',
    cue: phrases`
      (?:${RECORDS}) (?:[^.;,]{0,60} )?(?:shows?|showed|indicates?|indicated|suggests?|suggested|lists?|listed|contains?|contained|reveals?|revealed|bears?|bore|gives?|gave|found|registered|recorded|detected) (?:that )?(?:no|none|nothing|only|just|fewer|less|about half|barely|otherwise|a (?:lower|higher|smaller|different))
      (?:${RECORDS}) (?:[^.;,]{0,60} )?(?:shows?|showed|lists?|listed|gives?|gave|puts?|came to|comes to|stands? at|stood at|recorded|registered) (?:the \p{L}+ at )?(?:only |just |about |around |nearly )?${number}
      (?:video|footage|film|images?|pictures?|recordings?) (?:[^.;,]{0,40} )?(?:does|do|did)(?:n't| not) (?:show|capture|include|record)
      (?:figures|estimates|numbers|accounts|counts|tolls) (?:ranging|varying|differing)`,
    unless: phrases`record (?:\p{L}+ ){0,3}?stands at`,
    holder: 'none',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'others were not convinced, or came to another result',
    roots:
      'tried starting rated graded scored marked convinced persuad divided split odds attempt effort opposite differ contrary confidence faith distanc walked disown disagree nothing little backs unpersuaded',
    cue: phrases`
      (?:is|are|was|were|remains?|remained) (?:still )?(?:not |un|less than |far from |hardly )(?:\p{L}+ )?(?:convinced|persuaded|so sure)
      (?:is|are|was|were|remain|remains) (?:\p{L}+ly )?(?:divided|split|at odds) (?:over|on|about|as to)
      (?:attempts?|efforts?|tries) (?:by [^.;,]{1,40} )?to (?:reproduce|replicate|repeat|confirm|verify|find|trace|show) [^.;]{0,60}?(?:fail(?:ed)?|came up (?:empty|short)|(?:were|was|proved|have been|been) (?:unsuccessful|fruitless|in vain))
      (?:reached|came to|drew|draws|arrived at|got) (?:the |an? |quite )?(?:\p{L}+ )?(?:opposite|different|contrary|other) (?:conclusions?|views?|results?|answers?|figures?)
      no longer (?:has|have|had) (?:any )?(?:confidence|faith) in
      (?:has|have|had) lost (?:confidence|faith) in
      (?:has|have|had)? ?(?:distanced (?:itself|himself|herself|themselves) from|walked back|disown(?:s|ed))
      (?<=(?:authors?|experts?|scientists|researchers|specialists|scholars|lawyers?|colleagues|critics|others|many|some|ministry|company|firm|union|agency) )(?:strongly |also |have |has )*disagree(?:s|d)?
      tried (?:and failed )?to (?:make|repeat|reproduce|replicate|find|confirm|see|get) [^.;]{0,60}?(?:not|fail\p{L}*|without success|could(?:n't| not))
      (?:call|calls|called) (?:the|their|his|her|its) (?:${CLAIM}|result|work|study) (?:only |just )?(?:an? )?(?:starting point|first step|beginning|guess|hypothesis|hunch)
      (?:rated|graded|scored|marked|reported) their own
      (?:nothing|little|no \p{L}+) (?:in (?:the |any |its |his |her |their )?(?:\p{L}+ ){1,3})?(?:to|that|which) (?:back|backs|support|supports|bear out|bears out|substantiate|substantiates|prove|proves)`,
    unless: phrases`
      agree to disagree
      divided (?:over|on) (?:two|three|four|several)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'somebody shows something against it',
    roots: 'released publish produc post shar',
    cue: phrases`(?:released|published|produced|posted|shared|showed) (?:an? |the |its own )?(?:[\p{L}-]+ ){0,2}?(?:photographs?|photos?|video|recording|images?|pictures?|letter|receipts?|records|minutes) (?:that|which) (?:it|he|she|they|the \p{L}+|\p{L}+) (?:says?|said)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'a method has its limits',
    roots:
      'too distinguish separate account cover capture caution warn treated taken viewed narrow limited patchy small single basis',
    cue: phrases`
      too (?:small|short|few|narrow|old|weak|limited|patchy|rough) (?:[^.;]{0,30} )?(?:to|for)
      (?:does|do|did|could|can)(?:n't| not|not) (?:distinguish|separate|account for|cover|capture|tell apart|rule out|say whether|tell whether|prove|take (?:in|into account))
      (?:caution(?:s|ed)?|warn(?:s|ed)?) against (?:reading|drawing|treating|taking|assuming|relying|making|putting|concluding)
      (?:should|must|ought to|need to|needs to) be (?:treated|read|taken|viewed|handled|interpreted) (?:with|as|only)
      with (?:a pinch|a grain) of salt
      never (?:been )?(?:interviewed|asked|consulted|contacted|tested|checked|counted)`,
    unless: phrases`too (?:small|short|old|weak) (?:to|for) (?:[^.;]{0,30}?)(?:ride|play|drive|walk|vote|climb|work|marry)`,
    holder: 'said',
    spoken: true,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'who says it has often been wrong',
    roots: 'wrong half mistaken inaccurate missed overstat underestim overestim satiri parody spoof',
    cue: phrases`
      (?:has|have|had) (?:been (?:wrong|right|off|mistaken|inaccurate)|missed|overstated|understated|underestimated|overestimated) [^.;]{0,60}?(?:of (?:its|the|his|her|their) (?:last|past|previous|recent|predictions|forecasts|targets)|in (?:\p{L}+ )?of the (?:last|past)|each of|every one|half (?:of )?the time|before|in the past|most of)
      (?:is|was|as) an? (?:satirical|parody|spoof|fake|hoax) (?:\p{L}+ )?(?:site|website|account|publication|page|magazine|outlet|paper|newspaper|video|show)`,
    unless: phrases`(?:games?|matches|season|training|injur\p{L}+)`,
    holder: 'none',
    spoken: false,
    bears: 'back',
  },
  {
    kind,
    name: 'somebody counts otherwise',
    roots: 'count reckon put gave give place estimate number figure toll nearer closer half',
    cue: phrases`
      (?:counts?|counted|reckons?|reckoned|estimates?|estimated) (?:it|the (?:number|figure|toll|crowd|total|cost|loss)|that|them)? ?(?:at|as|to be|nearer(?: to)?|closer to|only|just|about|around|nearly|under|fewer than|less than)* ?${number}(?= \p{L}+[.,;]|[.,;]|$)
      (?:put|puts|gave|gives|placed?) (?:it|the (?:number|figure|toll|crowd|total|cost|loss|size|age|price)|that|them) (?:at|as|closer to|nearer(?: to)?|above|below|under|over) (?:only |just |about |around |nearly |almost |fewer than |less than )?${number}
      (?:less|fewer|more) than half (?:that|of that|the)
      (?:about|around|nearly|almost) (?:half|twice|double|a (?:third|quarter)) (?:that|the (?:number|figure|size))`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: 'another figure',
  },
  {
    kind,
    name: 'the cause is seen elsewhere',
    roots: 'attribut ascrib pointed misheard misquot locked',
    cue: phrases`
      (?:attribut|ascrib)(?:es?|ed|ing) (?:it|this|that|them|the [\p{L} ]{2,30}?|his [\p{L} ]{2,30}?|her [\p{L} ]{2,30}?|their [\p{L} ]{2,30}?) to
      (?:pointed|point|points) (?:instead )?(?:to|at) (?:an?|the) (?:fall|error|fault|accident|mistake|failure|defect|glitch|storm|weather)
      (?:was|were|had been) (?:misheard|misquoted|misunderstood)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: true,
  },
  {
    kind,
    name: 'the other side has another figure',
    roots: 'said say told insist maintain put claim only',
    cue: phrases`
      ${SAY} (?:that )?(?:it|they|he|she|we) (?:had |has |have )?(?:only )?\p{L}+(?:ed|ght|lt|st|id|un|en|ade) (?:only |just |about |around |nearly |more than )?${number}
      ${SAY} (?:that )?(?:the|its|his|her|their|this) (?:real |true |actual |own )?(?:${CLAIM}|cost|price|loss|delay|share|total) (?:was|were|is|are|stood|stands|came) (?:at |to )?(?:only |just |about |nearly |closer to |nearer )?${number}
      (?:${OUTSIDERS}) (?:[^.;,]{0,30} )?(?:put|gave|have|has|had) (?:a |an )?(?:far |much )?(?:lower|higher|smaller|larger|different) (?:figure|number|estimate|count|total)`,
    holder: 'subject',
    spoken: false,
    bears: 'back',
    answers: 'on the same',
  },
];
