/** Words that are not inflected, by class; closed classes after Quirk et al., A Comprehensive Grammar, the rest compiled by hand. */
export const OTHER_WORDS = {
  NOT: "not never cannot can't couldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't shouldn't hardly scarcely n't barely",
  /** Before a noun. */
  NO: 'no zero scant scarce few little insufficient inadequate minimal negligible',
  NOBODY: 'nobody none neither nothing no-one',
  CANNOT: 'unable impossible difficult hard unwilling powerless incapable',
  BE: "is are was were be been being am isn't aren't wasn't weren't",
  HAVE: "has have had having hasn't haven't hadn't",
  DO: "did does do didn't doesn't don't",
  CAN: "can could may might can't couldn't cannot mightn't",
  MAY: 'may might could possibly perhaps maybe potentially conceivably',
  WILL: "will would won't wouldn't shall",
  PRONOUN: 'he she it they we i this that these those who which',
  POSSESSIVE: 'his her its their our my whose',
  DETERMINER:
    'the a an this that these those his her its their our my any some all each every both either another other',
  POINTER: 'this that these those it such them',
  NUMBER:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half couple several lakh crore',
  ONLY: 'only just merely barely fewer less under mere',
  UNSIGNED:
    'unsigned undated unattributed unsourced anonymous unbranded untitled pseudonymous leaked hacked stolen unauthenticated',
  UNPUBLISHED:
    'unpublished unreleased undisclosed proprietary confidential secret private unavailable sealed redacted classified unreviewed',
  PROVISIONAL:
    'preliminary provisional initial early interim tentative draft unofficial unaudited incomplete partial rough raw premature first unfinished temporary conditional nonbinding non-binding indicative informal exploratory embryonic prototype experimental preclinical pre-clinical partway unratified uncertified unconfirmed unadjusted',
  CONVINCED: 'convinced certain suspicious understands learned believes believe believed reportedly',
  FALSE:
    'false untrue baseless unfounded groundless fabricated invented fictitious fictional nonsense rubbish meritless absurd ridiculous preposterous ludicrous laughable outrageous malicious defamatory libellous misleading inaccurate incorrect wrong erroneous bogus fake exaggerated overstated inflated overblown distorted twisted frivolous spurious misconceived misplaced misunderstood misrepresented disingenuous hogwash twaddle bunkum poppycock baloney garbage fiction slander libel smear fantasy hoax propaganda hearsay misinformation disinformation grotesque unsubstantiated mischievous scurrilous vexatious far-fetched politically-motivated',
  HIGHER:
    'higher lower fewer smaller larger bigger greater less more closer nearer worse better slower faster older younger later earlier different wrong overstated understated inflated',
  DIFFERENT:
    'different another other otherwise opposite contrary conflicting contradictory inconsistent rival competing alternative divergent differing varying reverse',
  CONTRAST: 'but however though although while whereas yet despite nevertheless nonetheless still instead rather even',
  STILL: 'still yet remains remain remained currently meanwhile far presently',
  INDEPENDENT:
    'independent independently outside external impartial neutral third-party separate other another further',
  ALLEGED:
    'alleged allegedly purported purportedly supposed supposedly reportedly apparently ostensibly suspected accused reputedly so-called seemingly presumed presumably ostensible apparent rumoured rumored reputed',
  BELIEVED:
    'believed thought understood said reported rumoured rumored feared suspected presumed alleged assumed reckoned considered tipped supposed deemed held',
  LATER: 'later since subsequently afterwards thereafter now eventually originally initially previously earlier',
  /** What an innocent explanation is made of. */
  INNOCENT:
    'slip error mistake misunderstanding mix-up context routine standard normal normally usual lawful lawfully legal legally proper properly within rules regulations complied comply complies followed fully accident accidental safe safely tested inspected passed checked approved met required necessary voluntary voluntarily consensual agreed agreement permitted allowed authorised authorized warned told offered paid refunded repaid returned always never only fall fell tripped elsewhere faulty malfunction glitch typing clerical technical age wear weather storm supplement contaminated self-defence self-defense unaware ignorant inherited old private personal hospital abroad staffing privately transparent transparency openly audited inspection maintenance limits permit licensed licence guidance advice policy procedure procedures protocol confidential independent misquoted scapegoat motivated political politically revenge jealous disgruntled unhappy wanted someone somebody others',
} as const satisfies Record<string, string>;
