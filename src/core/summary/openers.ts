/**
 * How a sentence begins when it leans on the one before it. Compiled by hand after the chapters on reference and
 * on linking adverbials in the Longman Grammar of Spoken and Written English (chapters 4 and 10).
 */

/** Stands for somebody or something named before. */
export const OPENING_PRONOUNS: ReadonlySet<string> = new Set(
  (
    'he she it they him her them his hers its their theirs this that these those such both neither either ' +
    'others another some many most all each one none several few'
  ).split(' '),
);

/** First and second person: only somebody’s own words, or a column. "US" at the beginning of a sentence is the country. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(
  "i we you my our your me i'm i've i'd i'll we're we've we'll you're you've let's mine ours yours".split(' '),
);

/** Ties a sentence to what was said before. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  (
    'but and or so yet nor however moreover furthermore meanwhile nevertheless nonetheless instead otherwise therefore thus ' +
    'hence still also then afterwards afterward later earlier besides additionally consequently similarly likewise ' +
    'conversely elsewhere overall finally secondly thirdly indeed again here there asked which together because although though plus'
  ).split(' '),
);

/** Linking phrases of several words. */
export const CONNECTIVE_PHRASES: readonly RegExp[] = [
  /^(?:in (?:addition|contrast|turn|response|return|fact|other words|that case|the meantime|the end|the video|the photo|the clip|the letter|the statement)|as a result|as such|on the other hand|at the same time|for (?:example|instance|that reason|his part|her part|their part|its part|now)|by (?:contrast|comparison)|after (?:that|this|all)|since then|until then|by then|even so|that said|to that end|of (?:these|those|them)|among (?:them|those|these)|at (?:that|this) (?:time|point)|at the time)\b/i,
  /^(?:asked|speaking|responding|commenting|referring)\b/i,
  /^(?:outside|inside|nearby|upstairs|downstairs|back then|that (?:night|day|morning|evening|afternoon)|the (?:next|following) (?:day|morning|year)),/i,
];

/** Somebody or something told of before, unless the article begins with it. */
export const TOLD_BEFORE =
  /^the (?:(?:latter|former)(?:,| (?:said|was|is|has|had))|(?:same|other|pair|duo|two|three|couple|move|decision|comments?|remarks?|announcement|incident|findings?|news|ruling|allegations?|claims?|accusations?|figures?|result|change|statement|letter|\d+-year-old)\b)|^(?:analysts|economists|forecasters) had (?:expected|forecast|predicted)\b/i;

/** "It is not clear whether", "It was the first time that": an "it" that stands for nothing. */
export const EMPTY_IT =
  /^(?:it(?:['’]s| (?:is|was|has been|may (?:be|have been)|might (?:be|have been)|would be|will be|remains|remained|appears|appeared|seems|emerged|turned out|took|takes))\b.{0,60}?\b(?:that|to|whether|if|how|why|when|where|for|before|who)\b|there['’]s\b|there (?:is|are|was|were|(?:has|have|will|may|might|can|could|would|should|must) (?:also |still )?be(?:en)?|remains?)\b|(?:some|many|most|all|both|several|few|one|each|another|both) (?:of (?!them|these|those|its|his|her|their|which)|\p{L}|\d)|this (?:year|week|month|morning|season|summer|winter|spring|autumn)\b|this is the (?:first|last)\b)/iu;
