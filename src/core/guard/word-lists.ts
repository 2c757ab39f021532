/** Word lists of the guard, compiled by hand: the chapters on negation, modality and adverbs of Quirk et al. (8, 10, 4). */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which what follows is not so. */
export const NEGATIONS = list(
  'not no never none nobody nothing neither nor without cannot hardly barely scarcely fail failed fails failing failure refuse refused ' +
    'refuses refusing decline declined declines deny denied denies denying unable stop stopped stops lack lacked lacks lacking ' +
    'except unlikely nowhere avoid avoided prevent prevented reject rejected rejects rejecting less little few',
);
/** Those that are nothing but a negation: one that stands in the text alone was put there. */
export const PLAIN_NEGATIONS = list('not never no nobody nothing neither nor without cannot');

/** Verbs by which something does not happen. */
export const PREVENTIONS = list('fail refuse stop halt deny prevent reject abandon cancel');

/** Words by which what is told may not be so. */
export const HEDGES = list(
  'may might could would should can allegedly alleged allege alleges alleging allegation allegations reportedly reported apparently ' +
    'apparent possibly possible perhaps maybe probably probable likely unlikely expected expect expects expecting potentially ' +
    'potential suspected suspect suspects suspicion accused accuse accuses accusing accusation accusations believed believe ' +
    'believes thought think thinks claim claimed claims claiming appear appears appeared seem seems seemed seemingly if ' +
    'hope hopes hoped hoping aim aims aimed aiming plan plans planned planning propose proposed proposes proposal consider ' +
    'considers considering considered forecast forecasts predict predicts predicted prediction purported purportedly presumed ' +
    'presumably estimate estimated estimates suggest suggests suggested suggesting unconfirmed rumoured rumored rumours rumors ' +
    'whether threatened threatens set due charged charges charge prosecutors tentative tentatively preliminary provisional feared fear fears',
);
/** Those that were dropped where the text tells the bare claim. */
export const STRONG_HEDGES = list(
  'may might could allegedly alleged alleges allege reportedly apparently possibly perhaps maybe probably likely potentially ' +
    'suspected suspects accused accuses believed thought claims claimed appears appeared seems seemed purportedly presumed ' +
    'considering considers considered proposed proposes plans planned expected expects hopes unconfirmed rumoured rumored threatened ' +
    'suspicion believe believes suspect suspects alleging allegations accused fear feared fears promised promises pledged vowed',
);
/** Those that were put there where the source is sure. */
export const ADDED_HEDGES = list(
  'may might allegedly alleged apparently possibly perhaps maybe probably likely potentially suspected ' +
    'considering expected reported rumoured rumored purportedly hopes',
);

/** Peoples and what they are called after, where the words do not begin alike; and short names of countries. */
export const PEOPLES: Readonly<Record<string, string>> = {
  french: 'france',
  dutch: 'netherlands',
  british: 'britain uk kingdom',
  briton: 'britain uk kingdom',
  britons: 'britain uk kingdom',
  britain: 'uk british kingdom',
  uk: 'britain british kingdom',
  english: 'england',
  welsh: 'wales',
  scots: 'scotland scottish',
  irish: 'ireland',
  spanish: 'spain',
  spaniard: 'spain',
  swiss: 'switzerland',
  danish: 'denmark',
  dane: 'denmark',
  finnish: 'finland',
  swedish: 'sweden',
  swede: 'sweden',
  polish: 'poland',
  turkish: 'turkey',
  greek: 'greece',
  german: 'germany',
  chinese: 'china beijing',
  american: 'america us usa states washington',
  americans: 'america us usa states',
  america: 'us usa states american',
  us: 'america usa states american',
  usa: 'america us states american',
  eu: 'european europe',
  filipino: 'philippines',
  thai: 'thailand',
  iraqi: 'iraq',
  afghan: 'afghanistan',
  uae: 'emirates emirati',
  emirati: 'emirates uae',
  saudi: 'arabia',
};

/** Words of time and place that turn what they join round. */
export const TURNS: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['since', 'until'],
  ['over', 'under'],
  ['above', 'below'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['with', 'without'],
  ['up', 'down'],
  ['for', 'against'],
  ['always', 'never'],
  ['despite', 'because'],
  ['inside', 'outside'],
  ['including', 'excluding'],
  ['from', 'until'],
  ['yes', 'no'],
  ['all', 'half'],
];

/** Opposites that news turns on and the thesaurus lacks. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['accept', 'turn'],
  ['welcome', 'oppose'],
  ['halve', 'double'],
  ['miss', 'meet'],
  ['hope', 'fear'],
  ['pass', 'defeat'],
  ['surge', 'drop'],
  ['surge', 'plunge'],
  ['soar', 'plunge'],
  ['soar', 'fall'],
  ['jump', 'fall'],
  ['climb', 'fall'],
  ['tumble', 'rise'],
  ['slump', 'rise'],
  ['drop', 'rise'],
  ['shrink', 'rise'],
  ['buy', 'sell'],
  ['acquit', 'convict'],
  ['guilty', 'innocent'],
  ['kill', 'survive'],
  ['profit', 'loss'],
  ['surplus', 'deficit'],
  ['ban', 'allow'],
  ['forbid', 'allow'],
  ['approve', 'reject'],
  ['accept', 'reject'],
  ['accept', 'refuse'],
  ['hire', 'fire'],
  ['arrest', 'release'],
  ['support', 'oppose'],
  ['praise', 'criticise'],
  ['praise', 'criticize'],
  ['cut', 'raise'],
  ['cut', 'increase'],
  ['reduce', 'raise'],
  ['reduce', 'increase'],
  ['lower', 'raise'],
  ['shrink', 'grow'],
  ['slow', 'accelerate'],
  ['confirm', 'deny'],
  ['safe', 'dangerous'],
  ['early', 'late'],
  ['start', 'end'],
  ['begin', 'end'],
  ['open', 'close'],
  ['ally', 'rival'],
  ['victim', 'suspect'],
  ['friend', 'foe'],
  ['fact', 'rumour'],
  ['majority', 'minority'],
  ['buyer', 'seller'],
  ['import', 'export'],
  ['defend', 'attack'],
  ['strengthen', 'weaken'],
  ['north', 'south'],
  ['east', 'west'],
  ['northern', 'southern'],
  ['eastern', 'western'],
];

/** Verbs by which somebody tells what may not be so: dropped, a claim becomes a fact. */
export const DOUBTFUL_SAYING = list(
  'allege claim suspect believe accuse contend maintain insist argue assert charge think fear purport rumour rumor suggest estimate predict forecast',
);
/** Verbs by which somebody holds against a claim. */
export const CONTRADICTING = list('deny dispute reject contest refute dismiss contradict question doubt');
/** Words that take from what they stand before (Quirk et al., 8.107 to 8.116). */
export const LIMITS = list(
  'only almost nearly about around roughly most partly mostly half former fake false supposed mock acting attempted unless',
);
