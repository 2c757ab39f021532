import { type Quote, type Span, slice } from '../article.ts';
import { AUXILIARIES, isClosedClass } from '../text/closed-class.ts';
import { words } from '../text/words.ts';

const list = (those: string): ReadonlySet<string> => new Set(those.split(' '));

const PEOPLE = list('he she they him her them');
const OBJECTS = list('him her them it');
const DEMONSTRATIVES = list('this that these those');
/** Words that "they" may stand for without anybody named: "everyone knows they". */
const ANYBODY = /(?:one|body)$|^(?:people|whoever|each|those|many|some|who)$/u;

/** Words from the beginning within which a short quote must not point at what it does not hold. */
const OPENING = 4;
/** Words below which a quote is short: of longer ones with "him" in their opening, people chose one in five to be shown, of these hardly any. */
const SHORT = 12;
/** Words below which a quote that opens with "it is" or "that is" says nothing without what went before. */
const BARE = 9;

/** The word by which a quote leans on something outside of it: "He never told *them*", "*It* is not"; null where it stands alone. */
export const leaningWord = (text: string, { segments }: Pick<Quote, 'segments'>): Span | null => {
  const spans = segments.flatMap((segment) => words(text, segment));
  const said = spans.map((span) => slice(text, span));
  const plain = said.map((word) => word.toLowerCase().split(/['’]/u)[0] ?? '');
  const verbal = (at: number): boolean => isVerbal(said[at] ?? '', said[at + 1] ?? '');
  if (said.length < BARE && (plain[0] === 'it' || DEMONSTRATIVES.has(plain[0] ?? '')) && verbal(0))
    return spans[0] ?? null;
  for (let at = 0; at < (said.length < SHORT ? OPENING : 1); at += 1) {
    const word = plain[at] ?? '';
    const person = PEOPLE.has(word);
    if (!person && (word !== 'it' || at === 0 || verbal(at))) continue;
    // "Her plan is wrong" leans on whose it is as "she" does; "make it clear that" on nothing.
    if (!person && /^(?:that|to|for|when)$/u.test(plain[at + 2] ?? '')) continue;
    const object = at === 1 && OBJECTS.has(word);
    if (!object && plain.slice(0, at).some((before, place) => isNoun(before, said[place] ?? ''))) continue;
    return spans[at] ?? null;
  }
  return null;
};

/** "it is", "that's", "this will": something is said of it, rather than "that bridge". */
const isVerbal = (word: string, next: string): boolean => /['’]/u.test(word) || AUXILIARIES.has(next.toLowerCase());

/** What a pronoun after it may stand for. */
const isNoun = (lower: string, word: string): boolean =>
  ANYBODY.test(lower) ||
  (/^\p{Lu}/u.test(word) && !isClosedClass(lower) && !isClosedClass(word.toLowerCase().replace('’', "'")));
