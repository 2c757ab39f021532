import {
  CONNECTIVE_PHRASES,
  CONNECTIVES,
  EMPTY_IT,
  OPENING_PRONOUNS,
  SPEAKER_PRONOUNS,
  TOLD_BEFORE,
} from './openers.ts';

const FIRST_WORD = /^["“‘'(\s]*([\p{L}\p{M}]+(?:['’]\p{L}+)?)/u;
const PERSON_PRONOUN = /\b(?:he|she|they|him|them|his|her|their|hers|theirs|it)\b/;

/** A pronoun that comes before any name it could stand for: "On Friday he resigned." */
const pronounBeforeName = (written: string): boolean => {
  const at = PERSON_PRONOUN.exec(written)?.index;
  if (at === undefined || !/\p{Lu}/u.test(written.slice(1))) return false;
  const before = written.slice(0, at);
  if (
    /\s(?:\p{Lu}|the |a |an )/u.test(
      before.replace(
        /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
        '',
      ),
    )
  )
    return false;
  if (
    /^(?:\p{Lu}\S*\s+){0,2}(?:people|men|women|residents|officials|police|workers|students|voters|researchers|scientists|doctors)\b/iu.test(
      before,
    )
  )
    return false;
  if (
    /^\p{Lu}/u.test(before) &&
    !/^(?:on|in|at|by|for|from|after|before|when|while|since|until|during|with|as|if|last|next|now|once|despite|under)\b/i.test(
      before,
    )
  )
    return false;
  // "In his first speech, Prime Minister Brook said": the name follows.
  return !/,\s+(?!(?:he|she|they|it)\b)(?:\p{L}+\s+){0,3}\p{Lu}/u.test(written.slice(at));
};

/** "Tessaly won it by half a point", "Brook rejected them": an object that the sentence itself has not named. */
const LEANING_OBJECT =
  /^(?:(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+){1,4}|The \p{Ll}+ )(?:(?:can|could|may|might|must|shall|should|will|would)\s+)?\p{Ll}+\s+(?:it|them|this|those)(?=[,.;]|\s+(?:by|in|on|at|as|for|from|with|after|before|to|and|but|when|last|this)\b)/u;

/** "Lund, one of the owners, rejected that.", "There was laughter at this": what was said before, by a word at the end of a clause. */
const POINTS_BACK =
  /\b(?:reject(?:ed|s)|den(?:ied|ies)|disput(?:ed|es)|confirm(?:ed|s)|did|does|welcom(?:ed|es)|at|of|about|for|with|after|before|against|over) (?:this|that|these|those)(?=[,.;:]|$| (?:and|but|when|which)\b)|\b(?:when|as|that|because|if) (?:this|that) (?:is|was|had|has)\b|(?<=, )(?:reject(?:ed|s)|den(?:ied|ies)|disput(?:ed|es)|confirm(?:ed|s)) (?:it|them)(?=[,.;:]|$)/u;

/** "Another said it was closer than that": a pronoun, where "another man said" has none. */
const PRONOUN_SUBJECT =
  /^(?:another|some|many|most|all|both|several|few|one|others?|each|neither|none) (?:said|says|told|was|were|is|are|has|have|had|added|called|did|do|does|will|would|could|can)\b/i;

/** "In 1968 she borrowed a dredger", "Last week they sank": nobody is named before. */
const PRONOUN_AFTER_TIME =
  /^(?:(?:on|in|at|by|since|until|during|after|before) )?(?:(?:early|late|last|next|the|that|a) )?(?:\p{L}+day|\p{Lu}[a-z]{2,8}(?: \d{1,2})?|\d{4}|week|month|year|night|summer|winter|spring|autumn|age of \d+)(?: (?:morning|afternoon|evening|night))?,? (?:he|she|they)\b/iu;

/** "The minister says that it will": an "it" that is nobody who speaks. */
const SPEAKS_OF_IT =
  /^(?:(?:the|an?|one|its|their) )?(?:\p{L}+ )?(?:minister|spokes\p{L}+|officials?|mayor|president|leader|director|chief|lawyers?|manager|chair\p{L}*|governor|secretary|officers?) (?:says?|said|added|insists?|insisted)(?: that)? (?:it|they) (?:would|will|has|had|did|does|could|can|should|must|may|might)\b/iu;

/** "The coroner asked whether he had shouted": of somebody else. */
const ASKS_OF =
  /^[^.;:"“]{3,120}\basked (?:\p{Ll}+ ){0,2}(?:whether|if|what|why|how|when|where|who) (?:he|she|they|it)\b/u;

/** "Two of those sank", "None of them": of what was counted before. */
const COUNTS_BACK = /^\p{L}+ of (?:them|these|those|it|which|whom)\b/iu;
/** "has been to see two of them." */
const ENDS_ON_THEM = /^[^,;:]*\b(?:of|to|with|for|about|at) (?:them|those|these)[.!]?$/u;

/** '"…," said Ada Quill, its director': of what was named before. */
const ITS_SPEAKER = /\b(?:said|says|added) (?:\p{Lu}[^\s,]* ){0,3}\p{Lu}[^\s,]*, (?:its|their)\b/u;

/** Said of the article's own subject before it is named: "He may not play, but Ada Quill smiles". */
const NAMED_LATER =
  /^[^.!?]{8,160}?(?:,|–|—| but| and| as) (?:(?:and|but|as|it seems|now) )?\p{Lu}\p{Ll}+ \p{Lu}?\p{Ll}+/u;

/** "It was this that the theatre cut", "It was Rowan Hale, the ferryman, who told the audience". */
const CLEFT_BACK = /^[Ii]t (?:is|was) (?:(?:this|that|these|those|he|she|they)\b|\p{Lu}[^.;]{0,80} who\b)/u;

/** "Reached by telephone, he said nothing": whoever was reached was named before. */
const PARTICIPLE_OF_SOMEBODY = /^\p{Lu}\p{Ll}+(?:ed|ing) (?:\p{Ll}+ ){0,6}\p{Ll}+, (?:he|she|they|it) /u;

/** "Brook said that his lawyers had insisted on it." In a longer sentence that may be something of its own. */
const ENDS_ON_IT = /^(?:[^\s,;:]+ ){2,8}(?:on|of|about|for|to|with|at|from) it[.!]?$/u;

/** "That Mr Brook sailed proves little": a clause, no pronoun. */
const THAT_CLAUSE = /^That (?:the|an?|two|three|so many|such|\p{Lu}\p{L}*\.?) /u;

const POINTING_BACK: readonly RegExp[] = [
  LEANING_OBJECT,
  PRONOUN_SUBJECT,
  PRONOUN_AFTER_TIME,
  SPEAKS_OF_IT,
  ASKS_OF,
  COUNTS_BACK,
  ENDS_ON_THEM,
  ITS_SPEAKER,
  CLEFT_BACK,
  PARTICIPLE_OF_SOMEBODY,
  ENDS_ON_IT,
];

/**
 * Whether a sentence needs the one before it to be understood: it opens with a pronoun or a connective, names nobody
 * before "he", or does something to an "it" of before. What opens an article may begin with "the couple".
 */
export const leansBack = (written: string, opens = false): boolean => {
  const first = (FIRST_WORD.exec(written)?.[1] ?? '').toLowerCase().replaceAll('’', "'");
  const stem = first.replace(/'(?:s|re|ve|d|ll)$/, '');
  const opening = (OPENING_PRONOUNS.has(stem) || CONNECTIVES.has(stem)) && !THAT_CLAUSE.test(written);
  if (opens && opening && NAMED_LATER.test(written)) return false;
  if (opening && !EMPTY_IT.test(written)) return true;
  if (POINTING_BACK.some((pattern) => pattern.test(written))) return true;
  if (!opens && TOLD_BEFORE.test(written)) return true;
  if (POINTS_BACK.test(unquoted(written))) return true;
  return CONNECTIVE_PHRASES.some((phrase) => phrase.test(written)) || pronounBeforeName(written);
};

/** What stands in double marks is somebody's own: it refers to what they said before. */
const unquoted = (written: string): string => written.replace(/[“"][^“”"]{0,600}[”"]/gu, '“”');

const ADDRESSES =
  /(?<![\p{L}.'’-])(?:you|your|yours|you['’](?:re|ve|ll|d)|me|my|(?<=\b(?:of|than|like|is|was) )mine|our|ours|we|we['’](?:re|ve|ll|d))(?![\p{L}'’-])|(?:^|[\s—–(])I(?:['’](?:m|ve|d|ll))?(?= \p{Ll})/u;

/** Speaks to its reader, or as the one who writes, outside any quotation; what is quoted is given without its words. */
export const isAddressed = (written: string): boolean => ADDRESSES.test(unquoted(written));

/** Speaks as "I" or "you" outside any quotation: a column, an invitation. */
export const isColumnist = (written: string): boolean =>
  SPEAKER_PRONOUNS.has(/^[\p{L}’']+/u.exec(written)?.[0].toLowerCase().replaceAll('’', "'") ?? '');
