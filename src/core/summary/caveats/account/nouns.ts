/** Nouns that reservations are made with, in the singular, by class; compiled by hand with the thesaurus of `src/core/guard/thesaurus`. */
export const NOUNS = {
  /** What somebody tells. */
  CLAIM_NOUN:
    'claim allegation accusation charge assertion contention statement report account story version suggestion rumour rumor narrative insinuation testimony complaint remark comment submission finding conclusion theory hypothesis verdict description characterisation characterization announcement disclosure boast prediction quotation quote anecdote tale explanation interpretation reading attribution promise argument suspicion',
  /** How much. */
  FIGURE:
    'figure number toll count total sum estimate tally amount statistic percentage turnout attendance valuation calculation projection value',
  /** What is told with a number. */
  COUNTED:
    'crowd dead wounded loss attendance cost damage casualty victim toll missing figure number count total estimate tally amount turnout it them value',
  /** What shows that something is so. */
  EVIDENCE:
    'evidence proof data dataset documentation detail source basis explanation methodology substantiation corroboration confirmation verification paperwork breakdown trial-data documents records',
  /** Written or recorded things that come from somewhere. */
  DOC: 'memo memorandum letter document email e-mail note recording video clip footage image photograph photo picture screenshot post message file paper draft list leak transcript tape audio diary logbook spreadsheet invoice chat text dossier report ledger minute petition leaflet flyer thread blog page website account calendar',
  /** What tells whence such a thing is. */
  ORIGIN:
    'signature date letterhead author stamp watermark byline name number seal logo provenance metadata heading caption address',
  /** What is studied, or how. */
  STUDY:
    'study survey poll trial experiment analysis paper research report review audit test model simulation investigation assessment preprint census sample dataset sampling finding result estimate projection count figure work project exercise data calculation measurement ranking index forecast score pilot consultation questionnaire reading scan campaign programme program documentary article tour film book conference event advertisement',
  /** What is done to find out. */
  INQUIRY:
    'investigation inquiry enquiry probe review inquest audit count recount search hearing appeal trial case proceedings test testing analysis examination autopsy post-mortem postmortem assessment tribunal arbitration inspection study identification forensics consultation evaluation verification counting survey scan lab-work report laboratory hunt',
  /** What comes at the end. */
  OUTCOME:
    'result decision verdict ruling finding conclusion outcome judgment judgement report answer determination certification approval deal agreement contract settlement date timetable site price budget permit licence license plan vote announcement cause motive reason explanation arrest charge culprit suspect diagnosis breakdown figure total sentence plea bid offer',
  /** Those who look at it from outside, by trade. */
  EXPERT:
    'expert scientist researcher economist critic analyst historian scholar academic statistician specialist epidemiologist campaigner auditor fact-checker reviewer physicist biologist astronomer chemist climatologist geologist psychologist sociologist virologist immunologist cardiologist oncologist toxicologist archaeologist ecologist botanist zoologist palaeontologist paleontologist pollster demographer criminologist pathologist professor monitor inspector observer watchdog laboratory lab academy regulator physician surgeon ornithologist hydrologist meteorologist linguist engineer neurologist geneticist seismologist volcanologist anthropologist musicologist philologist entomologist conservationist agronomist actuary accountant forensics fact-checkers skeptic sceptic detractor peer colleague',
  /** Those who look at it from outside otherwise. */
  OUTSIDER:
    'doctor lawyer group charity union opposition rival opponent competitor resident neighbour neighbor local villager witness survivor relative activist adviser advisor consultant body team university institute commission agency firm organisation organization outsider surgeon dealer trader farmer driver passenger bystander parent teacher nurse worker employee staff councillor councilor senator lawmaker mp legislator party federation association council official guild society network investigator police ministry government county state rebel army family tenant player coach fan customer user patient student',
  /** Those who write about it. */
  PRESS:
    'reporter journalist correspondent newspaper broadcaster newsroom media press photographer monitor observer inspector diplomat aid-worker outsider anyone anybody',
  /** Who answers for somebody. */
  SPOKES:
    'spokesman spokeswoman spokesperson spokespeople publicist lawyer attorney solicitor barrister counsel representative agent manager secretary aide friend family relative mother father brother sister son daughter wife husband widow parent owner operator maker manufacturer developer contractor director chairman chairwoman chair chief executive president boss head office department ministry campaign team club company firm party board publisher label studio employer union federation landlord principal headteacher coach captain founder editor producer promoter organiser organizer supplier insurer bank council trust school hospital university police force army military navy government embassy commander mayor minister governor officer administration authority agency commission regulator church charity foundation institute laboratory carrier airline utility',
  /** What such a person is to whom it is about. */
  KIN: 'owner shareholder investor director adviser advisor consultant employee founder co-founder partner spouse wife husband brother sister son daughter father mother cousin uncle aunt nephew niece friend ally donor sponsor client customer supplier rival competitor member officer lobbyist trustee ambassador candidate supporter opponent landlord tenant agent subsidiary parent affiliate distributor maker manufacturer seller vendor executive chairman chairwoman president alumnus classmate flatmate neighbour neighbor godfather protege protégé ex-husband ex-wife former-employee ex-employee contractor beneficiary heir creditor debtor',
  /** Those who talk with no name. */
  SOURCE: 'source insider whistleblower whistle-blower informant tipster leaker confidant',
  /** Those who may do so. */
  ROLE: 'assistant analyst official aide executive employee person people diplomat lawmaker banker adviser advisor minister member staffer investigator colleague officer manager worker nurse teacher player trader resident soldier engineer prosecutor detective agent civil-servant politician witness friend relative neighbour neighbor driver guard pilot doctor student',
  /** What accuses. */
  ACCUSER:
    'prosecutor prosecution crown detective investigator lawsuit suit complaint indictment petition chargesheet affidavit warrant plaintiff regulator watchdog auditor inspector whistleblower claimant accuser complainant filing writ summons dossier',
  /** What one is accused of, or with. */
  ACCUSATION:
    'charge allegation accusation count suspicion indictment complaint lawsuit suit probe offence offense crime bail trial plea custody caution fraud murder manslaughter theft assault bribery corruption perjury arson conspiracy',
  /** What goes wrong. */
  HARM_NOUN:
    'blast explosion fire crash accident death injury outbreak spill leak collapse fraud scandal abuse murder theft attack raid flood fault defect failure error shortage delay loss debt contamination pollution poisoning disease illness wound bruise corruption bribe bribery cover-up breach violation neglect misconduct harassment violence threat killing shooting bombing strike massacre looting arson cheating doping steroid smell odour stench noise dust crack victim casualty complaint row scheme racket smuggling false hoax gap hole shortfall overcharge deficit resignation closure layoff split divorce affair drug',
  /** What limits a result. */
  LIMIT:
    'limitation caveat weakness flaw gap shortcoming drawback bias error uncertainty discrepancy doubt question inconsistency criticism scepticism skepticism confusion contradiction disagreement margin controversy dispute objection reservation hitch problem fog cloud assumption scenario',
  /** What follows or is needed. */
  APPROVAL:
    'approval consent clearance permission permit licence license vote ratification assent referendum planning-permission funding financing go-ahead certification authorisation authorization sign-off blessing signature quorum review consultation appeal confirmation',
  /** Of all. */
  PART: 'half third quarter fifth tenth fraction handful minority sample portion part most percent %',
  /** What is written in a paper about its own text. */
  ARTICLE:
    'article story report version headline caption column post page piece item paragraph graphic photo video picture edition podcast newsletter dispatch',
} as const satisfies Record<string, string>;
