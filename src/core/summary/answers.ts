/** To say yes or no to what somebody told. */
const ANSWERS =
  '(?:den(?:y|ies|ied|ying)|(?:reject|disput|dismiss|confirm|accept|refut|contest)(?:e?s|ed?|ing)?|admit(?:s|ted|ting)?|comment(?:s|ed|ing)? on|respond(?:s|ed|ing)? to)';
const MANY =
  '(?:claims|allegations|accusations|assertions|suggestions|rumou?rs|criticisms?|charges|reports|figures|offers|findings)';
const ONE = '(?:claim|allegation|accusation|assertion|suggestion|rumou?r|charge|report|figure|offer|finding)';
/** Words beside such a noun that don't tell what was claimed; "bribery" does. */
const EMPTY =
  '(?:(?:latest|new|same|other|various|serious|original|initial|earlier|previous|recent|first|two|three|four) )?';
const OWNER = "(?:his|her|their|its|(?:(?:the|an?) )?\\p{L}+(?:['’]s|s['’]))";
const POINTED = `(?:(?:(?:all|both|any|some|most|many|none) (?:of )?)?(?:the|those|these|such|${OWNER}) ${EMPTY}(?:${MANY}|${ONE})|(?:any )?(?:that|this|such) ${EMPTY}${ONE}|(?:all|both) ${EMPTY}${MANY})`;
const NOUN_ENDS = "(?![\\p{L}\\p{M}'’-])";

const NAMED = new RegExp(`(?<!\\p{L})${ANSWERS} ${POINTED}${NOUN_ENDS}`, 'iu');
const TURNED = new RegExp(
  `^(?:${POINTED})${NOUN_ENDS} (?:was|were|is|are|has been|have been|had been) (?:\\p{L}+ly )?(?:denied|rejected|disputed|dismissed|confirmed|accepted|refuted)(?!\\p{L})`,
  'iu',
);
const POINTS = new RegExp(
  `(?<!\\p{L})(?!\\p{L}+ing )${ANSWERS} (?:it|this|them|those|these|that)(?=[.,;:!?]|$| (?:on|in|at|as|by|through|to|when|after|last|and|but|yesterday|outright)(?!\\p{L}))`,
  'iu',
);

/** Who made it, before the words that tell it: "made by the union that", "against Ada Quill of". */
const MAKER =
  '(?: (?:made|brought|raised|levelled|published|reported))?(?: (?:by|against|from|in) (?:the |an? |its |his |her |their )?(?:[\\p{L}.’-]+ ){0,3}[\\p{L}.’-]+)?';
/** What is claimed, behind the noun; "of the inquiry" and "about it" don't tell. */
const TELLS = new RegExp(
  `^(?:${MAKER} (?:that|of|about|over|regarding|concerning)(?! (?:the|this|that|these|those|his|her|their|its|it|him|them)(?!\\p{L})) \\p{L}|${MAKER} that \\p{L}| (?:is|are|was|were|has|have|had|will|would|can|could|should|may|might) |,? (?:in )?which (?:\\p{L}+ ){0,2}(?:sa(?:ys?|id)|accus|alleg|found|show|suggest|conclud|warn|blam|describ)| (?:of|for) [£$€]?\\d)`,
  'iu',
);
const OF_OFFER = / offers?$/iu;
const TELLS_OFFER = /^ (?:of|from|by|to|for|worth) /iu;
const OF_REPORT = / (?:reports?|figures?)$/iu;
const TELLS_REPORT = /^ (?:on|for|by|from|into|about|of) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the grounds)/iu;

/** What tells a claim, an offer or a finding. */
const CLAIMING =
  /(?<!\p{L})(?:alleg|accus|claim|charg|assert|suggest|rumou?r|critici[sz]|offer|accord|report|finding|figure|found|stud(?:y|ies)|survey|bids?(?!\p{L})|propos|per ?cent|argu|warn|blam|complain|sued|suing|indict)/iu;
/** Told before in the same sentence, and then answered: "A union said it leaked, but the mine denied the claim". */
const TOLD_FIRST =
  /^(?:(?:accused|charged|alleged|suspected|despite) |[^!?]*(?<!\p{L})(?:accused of|charged with|alleged to|speculated to|(?:said|says|told|suggest\p{L}+|alleg\p{L}+|claim\p{L}*|accus\p{L}+|report\p{L}*|offer\p{L}*|found)(?: [^\s,;]+){3}[^;]*(?:,? (?:but|and|while|whereas|though|although|which|who|before)|;| ?[–—]| -)) ?)/iu;
/** Something came before that "it" may be. */
const MAY_BE_IT =
  /(?:(?<!\p{L})(?:but|which|that|when|after|before|if|because|while|although|though|as|where|whether)|, and|; ?\p{L}+)(?!\p{L})|[–—]| - |(?:^|\s)(?:and|or|to)(?: \p{Ll}+ly)? $/u;

/** A sentence is read so far; news has none as long, UTF-16 units. */
const LONGEST = 2_000;

/**
 * What a sentence denies, confirms or comments on without telling it: a `claim`, as in "Ada Quill denied the allegations", or an
 * `it`. Null for any other sentence, and for "denied the claim that …" and "denied it had …", which tell what they answer.
 */
export const answered = (sentence: string): 'claim' | 'it' | null => {
  const written = sentence.slice(0, LONGEST);
  if (TURNED.test(written)) return 'claim';
  const named = NAMED.exec(written);
  if (named !== null) {
    const [words] = named;
    const after = written.slice(named.index + words.length);
    const told =
      TELLS.test(after) ||
      (OF_OFFER.test(words) && TELLS_OFFER.test(after)) ||
      (OF_REPORT.test(words) && TELLS_REPORT.test(after)) ||
      TOLD_FIRST.test(written.slice(0, named.index));
    return told ? null : 'claim';
  }
  const points = POINTS.exec(written);
  return points === null || MAY_BE_IT.test(written.slice(0, points.index)) ? null : 'it';
};

/** Whether a sentence may be the one that tells such a claim. */
export const tellsClaim = (sentence: string): boolean => CLAIMING.test(sentence.slice(0, LONGEST));
