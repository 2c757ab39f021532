/**
 * Words that stand before a name or for a person: forms of address, ranks, offices, occupations. After the chapters
 * on titles in the Canadian Style and in the Government Publishing Office Style Manual.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a name, written with a capital there; no part of the name. */
export const TITLES = list(
  'mr mrs ms mx miss dr prof professor sen sens senator senators rep reps representative representatives gov govs governor governors ' +
    'gen general lt lieutenant col colonel maj major capt captain sgt sergeant cmdr commander adm admiral cpl pvt brig brigadier ' +
    'president presidents vice deputy prime minister premier chancellor secretary mayor councillor councilor councilman councilwoman ' +
    'congressman congresswoman alderman sheriff chief chairman chairwoman chair chairperson speaker leader justice judge attorney ' +
    'ambassador envoy consul commissioner director inspector detective officer constable superintendent rev reverend fr father ' +
    'pastor bishop archbishop cardinal pope imam rabbi sheikh ayatollah sister brother st sir dame lord lady baron baroness king ' +
    'queen prince princess duke duchess emperor sultan coach mp msp mla mep hon honourable honorable former ex-president ' +
    'ex-governor ex-senator undersecretary treasurer comptroller auditor solicitor whip candidate nominee spokesman spokeswoman ' +
    'spokesperson strategist manager host anchor correspondent reporter author editor actor actress singer comedian economist ' +
    'assistant dean provost principal doctor nurse acting interim incoming outgoing then-president then-sen then-gov co-chair ' +
    'co-founder founder ceo cfo coo executive counsel rep-elect president-elect cllr cllrs ald shri smt collector magistrate reeve ' +
    'sarpanch speaker-elect tehsildar returning registrar headmaster headmistress headteacher rector vicar canon archdeacon deacon ' +
    'commodore corporal trooper fm cm pm dcs dsi ds di pc insp supt',
);

export const MALE_WORDS = list(
  'mr sir lord king prince duke baron emperor father brother son husband man boy gentleman spokesman chairman congressman ' +
    'councilman businessman salesman policeman fireman alderman actor uncle nephew grandfather dad pope monk priest he him his guy ' +
    'himself widower boyfriend groom waiter grandson stepfather stepson',
);

export const FEMALE_WORDS = list(
  'mrs ms miss lady dame queen princess duchess baroness mother sister daughter wife woman girl spokeswoman chairwoman ' +
    'congresswoman councilwoman businesswoman saleswoman policewoman actress aunt niece grandmother mom mum nun she her hers ' +
    'herself widow girlfriend bride waitress granddaughter stepmother stepdaughter heiress hostess',
);

/** Nouns for a person, which a description of a speaker may have as its head. */
export const PERSON_NOUNS = list(
  [...TITLES].join(' ') +
    ' man woman boy girl person voter supporter critic aide adviser advisor official officials spokespeople lawyer lawyers attorney ' +
    'analyst expert experts scientist researcher student teacher farmer worker resident neighbor neighbour witness survivor victim ' +
    'activist organizer organiser protester protestor protesters delegate delegates lawmaker lawmakers legislator politician ' +
    'politicians republican republicans democrat democrats liberal liberals conservative conservatives tory billionaire ' +
    'businessman businesswoman mogul tycoon magnate developer entrepreneur investor frontrunner front-runner runner-up ' +
    'hopeful contender challenger incumbent rival opponent ally source sources insider staffer operative consultant pollster ' +
    'columnist journalist writer historian philosopher scholar blogger commentator pundit moderator interviewer ' +
    'interviewee speaker caller user users writer poet novelist playwright musician artist filmmaker producer ' +
    'veteran soldier marine sailor pilot driver owner employee employer boss colleague friend friends father mother ' +
    'brother sister son daughter husband wife widow uncle aunt cousin parent parents grandmother grandfather child children ' +
    'people men women voters supporters critics aides advisers advisors spokesmen statesman diplomat negotiator ' +
    'prosecutor prosecutors investigator investigators detective police authorities observer observers ' +
    'priest nun monk preacher evangelist lecturer biographer biologist physicist chemist engineer physician surgeon ' +
    'psychologist psychiatrist sociologist therapist tourist traveller immigrant refugee migrant teenager adult native texan ' +
    'californian new-yorker member members participant attendee fan player champion winner loser star celebrity ' +
    'parliamentarian backbencher minister ministers head boss captain professor trustee fellow leader leaders duo pair ' +
    'trio couple group crowd audience partner partners introducer confidant confidante poster marcher marchers spectator spectators ' +
    'nephew niece mom mum dad chef rider commuter hiker trooper firefighter paramedic shopkeeper vendor organizers organisers builder ' +
    'carpenter electrician plumber mechanic baker butcher fisherman miner nurse midwife carer architect designer photographer ' +
    'editor curator librarian archivist conductor dancer painter sculptor programmer entrepreneurs trader banker broker accountant ' +
    'landlord tenant tenants homeowner neighbours neighbors passenger passengers patient patients pensioner pupil pupils students ' +
    'teachers workers residents farmers scientists researchers victims survivors relatives relative widow striker defender ' +
    'goalkeeper midfielder batsman bowler cyclist runner swimmer athlete referee umpire skipper stewardess steward ' +
    'co-author co-founder co-owner co-chairman co-director ombudsman watchdog regulator',
);

/** Words by which a capitalised name is an organisation, a place or a thing, and no person. */
export const ORGANISATION_WORDS = list(
  'party committee commission council university college school institute institution association society union federation ' +
    'foundation fund center centre group company corporation corp inc ltd llc bank times post journal news tribune herald ' +
    'press magazine review gazette globe telegraph guardian radio tv television network channel house senate congress ' +
    'parliament court ministry department agency bureau office service administration government authority board ' +
    'campaign coalition alliance league club team army navy force forces police pac action america states united nations ' +
    'republic kingdom street avenue road city county state island islands mountain river lake bay north south east west ' +
    'airport hotel tower building hall park church hospital museum library theatre theater stadium arena act bill law ' +
    'amendment treaty agreement deal war day week month world cup games award prize university network project initiative ' +
    'rights organization organisation watch weekly daily online media report today show tonight facebook twitter newspaper newspapers broadcaster tabloid outlet charity firm trust ' +
    'lines railway railways airlines airways foods industries holdings estates motors systems technologies laboratory partners associates ' +
    'assembly commons chamber hospice academy clinic opposition inspectorate',
);

export const NAME_PARTICLES = list(
  'de van von der den bin ibn al el la le di da das dos du del della ter ten af av zu y bint binti abu ap ab ferch ní uí ó mac',
);
export const NAME_SUFFIXES = list('jr sr ii iii iv v');
/** Before a title or a name without being part of either: parties, peoples, ranks of belonging. */
export const BELONGING = list(
  'republican republicans democratic democrat democrats gop liberal conservative labour tory green independent libertarian socialist ' +
    'american canadian british english scottish welsh irish french german italian spanish russian chinese japanese korean ' +
    'indian mexican israeli palestinian iranian iraqi syrian turkish greek polish ukrainian australian european african asian ' +
    'latino hispanic muslim christian jewish catholic black white u.s us uk texan californian',
);

/** Words by which a name is a place or a thing, and which are family names too. */
export const SURNAMES_TOO = list(
  'west north law day park hall church lake bay house post banks world street rose deal award black white brown green',
);
