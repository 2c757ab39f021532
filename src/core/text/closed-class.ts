/** The closed word classes of English, by which a sentence is read without a dictionary. After Quirk et al., ch. 2. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PRONOUNS = list('he she they it we i');
export const MALE = list('he him his himself');
export const FEMALE = list('she her hers herself');
export const PLURAL = list('they them their theirs themselves');

export const DETERMINERS = list(
  'the a an this that these those his her their its my our your one some many several two three four five six seven ' +
    'eight nine ten another each every both no any few most all other such',
);

export const PREPOSITIONS = list(
  'of in on at by for from with to about against after before during under over between among through into near ' +
    'inside outside as since until via per without within toward towards amid despite like behind alongside across ' +
    'around upon beyond throughout onto off up down out than besides regarding concerning following',
);

export const CONJUNCTIONS = list('and or but nor yet so plus');

export const SUBORDINATORS = list(
  'because while when if although though whereas unless whether that why how what where once whenever even',
);

export const RELATIVES = list('who which whose whom');

export const AUXILIARIES = list(
  'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
    "not isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot " +
    "'re 've 'd 'll 'm got seemed seems appeared appears",
);

export const ADVERBS = list(
  'also only then later again once still now often just even ever never always too further earlier soon next here there ' +
    'ago instead meanwhile however therefore thus perhaps maybe rather quite yet already back today yesterday tomorrow tonight ' +
    'afterward afterwards finally famously simply nevertheless nonetheless twice sometimes online aloud alone together',
);

/** Days, months and the words by which time is told. */
export const TIMES = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year spring summer ' +
    'autumn fall winter christmas easter thanksgiving',
);

/** Words that begin with a capital only since they begin a sentence. */
/** Closed-class words that are also given names; with a capital they are taken for those. */
export const isNamesake = (lower: string): boolean => lower === 'will';

export const isClosedClass = (lower: string): boolean =>
  PRONOUNS.has(lower) ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  RELATIVES.has(lower) ||
  AUXILIARIES.has(lower) ||
  ADVERBS.has(lower) ||
  EXTRA.has(lower);

const EXTRA = list(
  "himself herself itself themselves myself yourself ourselves you him her them us me there's that's it's he's she's they're we're i'm i'd i've i'll you're let's who's what's " +
    'yes no well oh ok okay asked said says wrote stated added speaking according more less much only much not please hello hi thanks dear ' +
    'many both either neither nothing nobody everyone everybody someone somebody anyone anybody something anything ' +
    'everything others those including despite given although though',
);
