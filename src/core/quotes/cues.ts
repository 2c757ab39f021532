/**
 * The words that attribute a quotation. Compiled by hand from the reporting verbs of Levin's English Verb Classes
 * (37, "Verbs of Communication") and of the newsroom style guides' chapters on attribution.
 */
const list = (words: string): readonly string[] => words.split(' ');

/** Verbs that report words; regular forms are made from these. */
const REGULAR = list(
  'brand command accuse acknowledge add address admit admonish advise affirm agree allege allow announce answer appeal argue articulate ask ' +
    'assail assert assess assure attack attest bark blame blast blog bluster boast brag caution caricature celebrate challenge ' +
    'characterize characterise charge chant chastise chide chuckle cite claim clarify coin comment compare complain concede ' +
    'conclude condemn confess confide confirm congratulate contend continue counter criticize criticise croak cry declare decry ' +
    'defend demand denounce deny deride describe detail disclose dismiss dispute divulge dub echo elaborate emphasize emphasise ' +
    'encourage enthuse estimate exclaim exhort explain express fume gloat grumble gush hail highlight hint implore insinuate ' +
    'insist instruct intone invoke joke label lament laugh lash lecture lambast lambaste liken list maintain marvel mention moan ' +
    'mock muse mutter note object observe offer opine order outline phrase plead pledge point post praise pray preach predict ' +
    'proclaim promise pronounce propose protest query question quip raise rail rant reason reassure rebuke recall recite ' +
    'recommend recount reflect reiterate rejoice relate relay remark remind reminisce repeat reply report request respond ' +
    'retort reveal ridicule roar scoff scold scream shout shriek sigh signal slam slur snap sneer sniff snort speculate spell ' +
    'state stress stammer submit sum suggest summarize summarise surmise taunt tease term testify text thank theorize threaten ' +
    'thunder title tout trumpet tweet retweet underline underscore urge utter venture vent voice volunteer vow wail warn ' +
    'whisper wonder worry yell urge title promise gripe quote phrase declare recall demand conclude describe remember ' +
    'apologize apologise regret bemoan deplore rue rule direct beam shrug bellow holler growl hiss drawl deadpan crow enthuse ' +
    'interject interrupt interpose murmur mumble groan opine aver depose intimate reckon believe fear welcome reject rubbish ' +
    'portray cast paint deem consider regard provide guarantee boast message email vent muse jest beg stipulate specify minute',
);

/** base, past; the participle and the third person are made. */
const IRREGULAR = list(
  'say:said tell:told write:wrote read:read speak:spoke think:thought go:went put:put begin:began sing:sang ' +
    'swear:swore forecast:forecast retell:retold foretell:foretold rebut:rebutted quip:quipped blog:blogged ' +
    'begrudge:begrudged brag:bragged admit:admitted submit:submitted chat:chatted spit:spat hit:hit shoot:shot ' +
    'fire:fired find:found call:called refer:referred hold:held speak:spoke think:thought',
);

export type VerbForm = 'finite' | 'participle';

export interface CueVerb {
  readonly base: string;
  readonly form: VerbForm;
}

/** Verbs that report words only in one sense of several: they count where the quotation stands right beside them. */
export const WEAK = new Set(
  list(
    'brand command request go put begin hit shoot fire find raise list order offer allow title text thank point refer compare address attack ' +
      'defend challenge demand question report estimate detail outline invoke charge appeal agree signal hail tout think ' +
      'encourage celebrate relate reflect worry label term read sing post cite mention laugh sigh lash rail sum spell express ' +
      'voice quote coin submit propose confirm reveal remember blame slam blast condemn praise mock note tease hint highlight ' +
      'speak dispute dismiss deny hold apologize apologise regret rue rule direct beam shrug interrupt believe fear welcome ' +
      'reject rubbish portray cast paint deem consider regard provide guarantee message email minute crow',
  ),
);

/** Verbs after which the person who follows is spoken to, not speaking. */
export const ADDRESSING = new Set(
  list('tell remind assure reassure inform advise warn ask urge instruct thank accuse blame charge caution'),
);

const forms = (base: string, past: string): [string, VerbForm][] => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = /[^aeiou][aeiou][bgmnptd]$/u.test(base) && base.length <= 4 ? base + base.slice(-1) : stem;
  const third = /(?:s|sh|ch|x|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  return [
    [base, 'finite'],
    [third, 'finite'],
    [past, 'finite'],
    [`${past === `${base}${base.slice(-1)}ed` ? past.slice(0, -2) : doubled}ing`, 'participle'],
  ];
};

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^(?:[^aeiou]*[aeiou][bgmnpt])$/u.test(base) && !/[ae]{2}.$/u.test(base)) return `${base + base.slice(-1)}ed`;
  return `${base}ed`;
};

/** Every form of every cue verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  [
    ...REGULAR.map((base) => [base, pastOf(base)] as const),
    ...IRREGULAR.map((pair) => pair.split(':') as [string, string]),
  ].flatMap(([base, past]) => forms(base, past).map(([form, kind]) => [form, { base, form: kind }] as const)),
);

/** "in the words of Ida Brook", "in the view of Ida Brook": nouns by which a sentence is given to somebody. */
export const IN_WORDS: ReadonlySet<string> = new Set(
  list('words word view opinion phrase telling estimation judgment judgement reckoning description'),
);

/** Things on which words stand: they are read, and are nobody's voice. */
export const WRITINGS: ReadonlySet<string> = new Set(
  list(
    'sign signs banner banners placard placards poster plaque notice notices inscription label sticker leaflet flyer flier pamphlet ' +
      'brochure billboard graffiti tattoo alert newsletter memorandum order judgment judgement verdict circular communique ' +
      'affidavit petition diary log minutes rule rules clause act law constitution code guidance transcript dossier chargesheet ' +
      'advisory bulletin obituary review preview menu map screen board line reply telegram card postcard subtitle tweet',
  ),
);

/** Things that carry somebody's words: "his statement read", "in a tweet", "the senator's claim that". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  list(
    'statement tweet tweets letter letters interview speech email e-mail memo remark remarks comment comments post posts message ' +
      'claim claims question answer response reply op-ed essay article column editorial book memoir report declaration warning ' +
      'description assertion argument call promise pledge words quote testimony text note slogan motto ad advertisement video ' +
      'release blog filing caption headline complaint lawsuit study poll survey ruling opinion indictment motion website document chant chants cry cries shout shouts',
  ),
);
