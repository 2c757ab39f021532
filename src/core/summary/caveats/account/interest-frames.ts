import { type Frame, forms } from './frame.ts';

/** Who says it, or studied it, or wrote about it, has something to gain or is bound to somebody. */
export const INTEREST_FRAMES: readonly Frame[] = [
  {
    kind: 'interest',
    name: 'who publishes it discloses a tie',
    needs: 'nothing',
    holder: 'none',
    bears: 'whole',
    unless: [],
    forms: forms`
      ^^ disclosure|disclaimer :
      declaration of interest|interests
      declared|declares|disclosed|discloses|declare|declaring ..1 ties|links|fees|holdings|shares|stake|funding|payments
      vested interest|interests
      produced|published|written|created|made|article|story|content ..2 in partnership|association|collaboration with
      sponsored|paid-for|advertorial|branded|affiliate content|post|article|link|links
      newspaper|paper|website|magazine 's ..1 publisher|owner|owners|advertisers|parent|proprietor|sponsor|sponsors
      NAME 's publisher|proprietor`,
  },
  {
    kind: 'interest',
    name: 'somebody paid for what was found, or for who found it',
    needs: 'close',
    holder: 'none',
    bears: 'back',
    unless: forms`
      by|from ..2 raffle|raffles|sale|sales|taxpayers|taxpayer|visitors|fans|lottery|levy|donations|tax|taxes|tolls|ticket`,
    forms: forms`
      it|author|authors|team|group|institute|foundation|centre|center|think-tank|study|survey|poll|trial|research|report|paper|work|analysis|review ..3 BE|been|being ..1 funded|financed|sponsored|bankrolled|commissioned|underwritten|subsidised|subsidized|supported|backed|paid ..2 by
      STUDY|it|that|which ..2 BE ..1 written|produced|conducted|organised|prepared|designed|run|carried ..1 by|for ..3 maker|makers|manufacturer|company|firm|industry|lobby|lobbyist|employee|employees|consultants|consultancy|agency|developer
      it|work|study|research|report|survey|trial|poll BE|was|were paid for by
      study|survey|poll|trial|research|report|paper|work|analysis|review|test|tests|leaflet|flyer|campaign ~8 funded|financed|sponsored|commissioned|bankrolled|underwritten|backed ..1 by
      funded|financed|sponsored|commissioned|bankrolled ..1 this|the|both study|survey|poll|trial|research|report|paper|work|analysis|review
      money|funding|cash|grant|grants|samples|equipment ..2 for ..2 STUDY ..1 came|comes|was|were ..1 from|provided|supplied
      supported|support|grant|grants|gift|donation|sponsorship|funding ..1 by|from ..2 maker|makers|manufacturer|company|firm|industry|producer|producers|lobby|trade|association|brewer|distiller|insurer|developer
      has|have|had|also ..1 funded|sponsored|financed|bankrolled ..1 its|his|her|their|the|NAME`,
  },
  {
    kind: 'interest',
    name: 'who found or told it is bound to somebody by money',
    needs: 'close',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      interest rate|rates
      took|take|takes|taken part|place|office`,
    forms: forms`
      has|have|had|holds|hold|held|holding|owns|own|owned|retains|controls ..3 stake|stakes|shares|shareholding|equity|options|patent|patents|royalties|investment|investments ..1 in|of|on|with|$
      has|have|had|with ..1 financial|commercial|personal interest|stake in
      long|short position in
      owns|own|owned|holds|hold|controls ..1 half|third|quarter|most|part|majority|percent|%|NUM ..1 of|in|%|per|percent
      receives|received|receive|accepted|accepts|earns|earned|earn|takes|took|taken|got|gets|drew|draws|collects ..3 fee|fees|commission|commissions|royalties|royalty|funding|grants|grant|donations|donation|payment|payments|sponsorship|salary|bonus|bonuses|retainer|honoraria|gifts|consultancy ..1 from|of|on|for|when|if|each|every|per|$
      has|have|had|been|is|are|was|were ..1 paid|employed|retained|hired|commissioned|funded|sponsored|advised|bankrolled|financed|contracted|engaged ..1 by|to
      stands|stand|stood ..1 to ..1 gain|make|benefit|profit|earn|inherit|lose|win|save
      seeking|trying|hoping|looking|wants|hopes|plans|preparing|is ..1 raise|raising|attract|attracting ..3 million|billion|crore|capital|investors|investment|finance|funding|funds|money
      trying|hoping|looking|wants|hopes|plans|preparing ..1 to raise|sell|auction|license|patent|list|float|commercialise|commercialize
      is|are|was|were ..1 marketing|promoting|bidding|suing ..6
      it|which|that|company|firm|developer|maker|website|NAME ..1 sells|markets|supplies|insures|manufactures|distributes|brokers ..1
      bet|bets|betting|shorted|shorting|wagered ..1 against|its|the
      applied|filed|applying for ..2 patent|patents
      has|have|had ..1 invested ..5 in
      is|are|was|also ..1 bidding|competing|tendering|vying ..1 for|with|against
      one of ..3 customers|clients|sponsors|advertisers|donors|shareholders|investors|directors|suppliers|owners|founders`,
  },
  {
    kind: 'interest',
    name: 'who found or told it is in somebody’s service, kin or quarrel',
    needs: 'close',
    holder: 'subject',
    bears: 'back',
    unless: forms`
      works|worked|work for|as ..2 years|months|nights`,
    forms: forms`
      he|she|they|who|which|NAME|author|authors ..1 is|are|was|were ..1 a|an|the|its|his|her|on|one|also|himself|herself ..4 co-founder|founder|shareholder|investor|director|adviser|advisor|consultant|part-owner|lobbyist|trustee|ambassador|donor|supplier|rival|competitor|landlord|creditor of|in|to|at|for ..3 company|firm|group|maker|developer|NAME|bank|fund|trust|campaign|business|it|manufacturer|industry|lobby|party|rival|that|which
      a|an ..1 paid|unpaid ..1 adviser|advisor|consultant|ambassador|spokesman|lobbyist|director to|for|of|at
      he|she|they|who|which|NAME|author|authors|and ..1 advises|advised|consults|consulted|chairs|chaired|lobbies|lobbied|co-founded ..1
      has|have|had ~8 campaigning|lobbying|lobbied ..1 for|against|to
      sits|sit|sat|serves|serve|served|seat|place ..2 on ..3 board|boards|council|committee|panel
      was|were sacked|fired|dismissed|ousted|evicted|demoted ..1 by|last|after|over|and
      is|are|was|were ..1 suing|appealing|litigating
      locked|embroiled|engaged in ..3 dispute|litigation|feud|row|lawsuit|battle ..1 with|over
      financial|commercial|business|family ties|links|connections to|with
      whose|his|her|'s brother|sister|wife|husband|son|daughter|father|mother|cousin|firm|company|employer ..3 owns|own|runs|run|chairs|makes|sells|holds|supplies|won|bought|works|advises|stands|is
      controlled|owned|run|chaired|led|founded by ..2 his|her|'s ..1 brother|sister|wife|husband|son|daughter|father|mother|cousin|family|partner|friend
      controlled|owned|run by ..3 's brother|sister|wife|husband|son|daughter|father|mother|cousin|family|partner|friend
      lost ..5 contract|election|tender|bid ..1 to|with|in|last|$`,
  },
  {
    kind: 'interest',
    name: 'its own maker measured it',
    needs: 'nothing',
    holder: 'none',
    bears: 'own',
    unless: [],
    forms: forms`
      test|tests|trial|trials|study|survey|comparison|research|poll ..2 run|done|conducted|carried|performed|commissioned|financed|funded|paid|sponsored ..1 by|for ..2 NAME|company|firm|maker|manufacturer|developer|itself ..6 SHOW|shows|show|found|suggest|suggests|indicate
      comparison|test|tests|trial|trials|study|survey|poll BE ..1 run|done|conducted|carried|performed ..1 by
      its|their|his|her own tests|trials|figures|calculations|research|study|data|testing ..4 SHOW|show|shows|suggest|suggests|indicate
      in-house|company-funded|industry-funded|company-run ..1 STUDY|test|tests|figures|data|research`,
  },
];
