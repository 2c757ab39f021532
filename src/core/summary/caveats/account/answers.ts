import type { Word, WordClass } from './clause.ts';
import { clauseEnd, clauseStart, has, isOneOf, stem, type Telling } from './context.ts';

/** Words after a verb of saying that make it no answer: thanks, grief, no comment, news of what comes next. */
const NO_ANSWER: ReadonlySet<string> = new Set(
  'comment commenting decline declined declining privacy thank thanked thanks apologise apologised apologize apologized apology apologises regret regretted cooperate cooperating co-operate accept accepted accepts admit admitted admits agree agreed agrees remorse relieved welcome welcomed welcomes grateful sorry proud devastated mourn mourning heartbroken pleased delighted happy excited hope hopes hoped aware saddened shocked condolences thoughts prayers condemn condemned sympathy tribute confirmed surprised'.split(
    ' ',
  ),
);
const OPENERS: ReadonlySet<string> = new Set('and but or while though although yet whereas'.split(' '));
const ANSWERS: ReadonlySet<WordClass> = new Set([
  'NOT',
  'NO',
  'NOBODY',
  'ONLY',
  'NUM',
  'INNOCENT',
  'FALSE',
  'DENY',
  'DIFFERENT',
  'HIGHER',
  'STILL',
]);
/** Verbs that say against, whatever follows. */
const ADVERSE = /^(?:insist|maintain|counter|retort|rebut|protest|contend|attribut|ascrib|blam|sw(?:ear|ore))/;
/** Verbs of answering. */
const SPEAKS =
  /^(?:sa(?:y|ys|id)|told|tells?|argu(?:e|es|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|explain(?:s|ed)|describ(?:e|es|ed)|call(?:s|ed)|term(?:s|ed)|assert(?:s|ed)?|stat(?:es|ed)|wrote|(?:insist|maintain|counter|retort|rebut|protest|contend)(?:s|ed)?|attribut(?:es?|ed)|ascrib(?:es?|ed)|blam(?:es?|ed)|swears?|swore)$/;

/** A year or an hour is no answer. */
const WHEN = /^(?:(?:19|20)\d\d|\d{1,2}[.:]\d\d\p{L}*|\d{1,2}(?:am|pm))$/u;

interface Answer {
  /** Where the words stand that answer, from the verb on. */
  readonly from: number;
  readonly to: number;
}

const speaks = (word: Word | undefined): boolean => word !== undefined && SPEAKS.test(word.lower);

/** In sentences. */
const NEAR = 2;
const FEWEST = 3;
const LOOKED_AT = 8;

/**
 * Where somebody who is concerned answers what others tell of them: whoever speaks for them or is named in it, and did not tell it.
 * Told by who says it and to what; the words themselves need no denial in them.
 */
export const answerIn = (words: readonly Word[], before: readonly Telling[]): Answer | null => {
  for (let verb = 1; verb < words.length; verb += 1) {
    const explains = words[verb]?.lower === 'put' && putsDown(words, verb);
    if (!explains && !speaks(words[verb])) continue;
    const subject = subjectBefore(words, verb);
    if (subject === null) continue;
    const said = words.slice(verb + 1);
    if (said.length < FEWEST || said.slice(0, LOOKED_AT).some(({ lower }) => NO_ANSWER.has(lower))) continue;
    // "Maintained her lead", "protests over a tax": acts, not words.
    if (ADVERSE.test(words[verb]?.lower ?? '') && isThing(said[0])) continue;
    const adverse = explains || ADVERSE.test(words[verb]?.lower ?? '');
    const answers = said.some((word) => isOneOf(word, ANSWERS) && !WHEN.test(word.lower));
    const answered = before.slice(0, NEAR).some((claim) => {
      if (!claim.told || !isConcerned(words, subject, claim)) return false;
      return speaksFor(words, subject) ? adverse || (claim.harm && answers) : claim.wrong && (adverse || answers);
    });
    if (answered) return { from: verb, to: Math.max(verb + 1, clauseEnd(words, verb + 1)) };
  }
  return null;
};

/** Whether the clause that a word stands in is said by somebody whom the claim is about. */
export const byConcerned = (words: readonly Word[], at: number, before: readonly Telling[]): boolean => {
  const start = clauseStart(words, at);
  const end = clauseEnd(words, at);
  const verb = words.findIndex(
    (word, index) =>
      index > start && index <= end && (speaks(word) || has(word, 'HAVE') || has(word, 'BE') || has(word, 'DISPUTE')),
  );
  const subject = verb < 0 ? null : subjectBefore(words, verb);
  return subject !== null && before.some((claim) => claim.told && isConcerned(words, subject, claim));
};

/** "Put the result down to a syrup". */
const putsDown = (words: readonly Word[], verb: number): boolean =>
  words.slice(verb + 1, verb + 6).some(({ lower }, at) => lower === 'down' && words[verb + 2 + at]?.lower === 'to');

const isThing = (word: Word | undefined): boolean =>
  /^(?:his|her|its|their|a|an|and|over|against|last)$/.test(word?.lower ?? '');

const LONGEST_SUBJECT = 18;

/** The subject of a verb: back to where its clause begins, over what stands between commas: "Its owner, who has fled, told". */
export const subjectBefore = (words: readonly Word[], verb: number): readonly [number, number] | null => {
  let end = verb;
  while (
    end > 0 &&
    (has(words[end - 1], 'HAVE') ||
      has(words[end - 1], 'LY') ||
      /^(?:also|always|later|then)$/.test(words[end - 1]?.lower ?? ''))
  )
    end -= 1;
  let start = clauseStart(words, end);
  if (start === end && words[end - 1]?.lower === ',') start = clauseStart(words, clauseStart(words, end - 1) - 1);
  const whole = start;
  for (let at = start; at < end; at += 1) if (OPENERS.has(words[at]?.lower ?? '')) start = at + 1;
  // "Officials did not dispute it but said": the subject of the first verb.
  if (start === end) {
    const first = words.findIndex(
      (word, at) =>
        at > whole &&
        at < end &&
        (has(word, 'DO') ||
          has(word, 'BE') ||
          has(word, 'HAVE') ||
          has(word, 'SAY') ||
          has(word, 'DENY') ||
          has(word, 'DISPUTE')),
    );
    return first < 0 ? null : [whole, first];
  }
  return end - start < 1 || end - start > LONGEST_SUBJECT ? null : [start, end];
};

const ORGANISATION =
  /^(?:company|firm|hospital|trust|council|school|club|university|ministry|department|bank|operator|owner|maker|manufacturer|developer|agency|airline|church|party|union|landlord|contractor|team|college|charity|authority|government|army|force|utility|league|federation|group|board|publisher|producer|studio|supplier|retailer|restaurant|builder|carrier|chain|brand|mine|plant|factory|hotel|prison|clinic|museum|gallery|platform|app|startup|start-up)$/;

/** Whether a subject is whose trade it is to answer: "his lawyer", "the club's manager", "the hospital". */
const speaksFor = (words: readonly Word[], [from, to]: readonly [number, number]): boolean => {
  const subject = words.slice(from, to);
  const [first, head] = [subject[0], subject.at(-1)];
  if (subject.length <= SHORT && first?.lower === 'the' && head !== undefined && ORGANISATION.test(head.lower))
    return true;
  if (subject.some((word) => has(word, 'ACCUSER'))) return false;
  const belongs = has(first, 'POSSESSIVE') || subject.some(({ lower }) => lower === "'s" || lower === 'for');
  return belongs && subject.some((word) => has(word, 'SPOKES'));
};
const SHORT = 3;
/** A claim is about whom it names first. */
const FIRST_WORDS = 6;

/** Whether somebody is concerned by what was told, and is not who told it. */
const isConcerned = (words: readonly Word[], [from, to]: readonly [number, number], claim: Telling): boolean => {
  const subject = words.slice(from, to);
  const first = subject[0];
  if (subject.some((word) => word.lower.length > 3 && claim.tellers.has(stem(word)))) return false;
  if (has(first, 'PRONOUN') && !has(first, 'DETERMINER')) return false;
  if (speaksFor(words, [from, to])) return true;
  const about = claim.words.slice(0, FIRST_WORDS).map(stem);
  return subject.some(
    (word) =>
      word.lower.length > 3 && !has(word, 'SPOKES') && claim.content.has(stem(word)) && about.includes(stem(word)),
  );
};
