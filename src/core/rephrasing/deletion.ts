import type { Span } from '../article.ts';
import type { Reason } from '../guard/reasons.ts';
import { type GuardWord, guardWords } from '../guard/words.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { markedIn } from '../text/marks.ts';
import { bears, FURTHER, JOINING, LOOSE, TAKING, TYING } from './bearing-words.ts';

/** A word with what stands before it. */
interface Word extends GuardWord {
  /** Which of the texts it stands in. */
  readonly of: number;
  /** A comma, bracket, dash, colon or semicolon parts it from the word before. */
  readonly parted: boolean;
  readonly quoted: boolean;
  /** Without it what stands around it says something else. */
  readonly bears: boolean;
}

/**
 * Whether a sentence was made from its bearers by leaving out words and joining what is left: word for word in their order, what is
 * quoted as a quotation, each from the beginning or from behind a comma on, without cutting into what a comma or an "and" ties together
 * or parting a verb from its object, and with every word kept that denies, hedges, limits or attributes the rest. Stricter than the guard, which judges what people write
 * and must allow for other words; so no model can say what no publisher did.
 */
export const checkDeletion = (text: string, bearers: readonly string[]): Pick<Reason, 'kind' | 'says'>[] => {
  const source = bearers.flatMap((bearer, index) => readWords(bearer, index));
  const words = readWords(text, 0);
  const places = Map.groupBy(source.keys(), (place) => source[place]?.lower ?? '');
  const opening = source.map((_, place) => begins(source, place));
  const ending = source.map((_, place) => ends(source, place));
  // Where in the source the last word may stand; and where it may where "and" was put in behind it: then another bearer goes on.
  let reached: readonly number[] = [];
  let owed: readonly number[] = [];
  let begun = false;
  let tries = 0;
  for (const word of words) {
    const joins = JOINING.has(word.lower);
    const candidates = (places.get(word.lower) ?? []).filter((place) => source[place]?.quoted === word.quoted);
    tries += candidates.length * (reached.length + owed.length);
    if (tries > MOST_TRIES) return [refusal(text, word, true)];
    const goesOn = (from: number, place: number, only: boolean): boolean =>
      source[from]?.of === source[place]?.of
        ? !only && follows(source, from, place, word.parted)
        : place > from && (only || word.parted) && ending[from] === true && opening[place] === true;
    const next = candidates.filter((place) =>
      begun
        ? reached.some((from) => goesOn(from, place, false)) || owed.some((from) => goesOn(from, place, true))
        : opening[place],
    );
    if (joins && TYING.has(word.lower)) [reached, owed] = [next, reached];
    else if (joins) reached = [...new Set([...reached, ...next])];
    else if (next.length === 0) return [refusal(text, word, candidates.length > 0)];
    else [reached, owed, begun] = [next, [], true];
  }
  if (begun && reached.some((from) => ending[from])) return [];
  return [{ kind: 'hedge', says: `“${text}” leaves out words that limit, attribute or deny what it tells.` }];
};

/** Pairs of places tried for one sentence, so that a word said without end costs no time. */
const MOST_TRIES = 5_000;

const refusal = (text: string, { start, end }: Span, known: boolean): Pick<Reason, 'kind' | 'says'> => {
  const word = text.slice(start, end);
  if (!known)
    return { kind: 'unsupported', says: `“${word}” stands in none of the sentences named: use their own words.` };
  const before = text.slice(Math.max(0, start - 40), start).trimStart();
  return {
    kind: 'roles',
    says: `“${before}${word}”: keep the order of the words, and those that limit, attribute or deny.`,
  };
};

/** Whether a text may go on at a later place of one bearer: with nothing left out, or nothing that the rest hangs on. */
const follows = (source: readonly Word[], from: number, place: number, parted: boolean): boolean => {
  const [last, word] = [source[from], source[place]];
  if (last === undefined || word === undefined || place <= from) return false;
  const left = source.slice(from + 1, place);
  const articles = left.every(({ lower }) => JOINING.has(lower) && !TYING.has(lower));
  if (articles || TYING.has(last.lower)) return articles;
  const [first] = left;
  if (![...left, word].some((each) => each.parted)) {
    return !TYING.has(word.lower) && !left.some((each) => each.bears || TYING.has(each.lower)) && isLoose(last, left);
  }
  if (matters(left)) return false;
  return first?.parted === true ? word.parted : parted && word.parted && startsLoosely(left);
};

/** What hangs on the rest and not the rest on it: "on Tuesday", "of Merrow", "old"; no verb with its object, no half of "of Merrow". */
const isLoose = (before: Word, left: readonly Word[]): boolean => {
  if (!startsLoosely(left)) {
    return left.length <= 2 && !TAKING.has(before.lower) && !left.some(({ lower }) => isClosedClass(lower));
  }
  return !TAKING.has(left.findLast(({ lower }) => !JOINING.has(lower))?.lower ?? '');
};

const startsLoosely = ([first]: readonly Word[]): boolean => first?.parted === true || LOOSE.has(first?.lower ?? '');

/** From its first word on, or from behind a comma. */
const begins = (source: readonly Word[], place: number): boolean => {
  const word = source[place];
  const left = source.slice(0, place).filter(({ of }) => of === word?.of);
  if (left.every(({ lower }) => JOINING.has(lower))) return true;
  const joining = left.length - 1 - left.findLastIndex(({ lower }) => !JOINING.has(lower));
  const opened = [...left.slice(left.length - joining), word].some((each) => each?.parted === true);
  return opened && !matters(left);
};

/** Where what is left out hangs on what was said: no clause goes on behind it. */
const ends = (source: readonly Word[], from: number): boolean => {
  const left = source.slice(from + 1).filter(({ of }) => of === source[from]?.of);
  const hangs = left.every(({ parted, lower }) => !parted || LOOSE.has(lower) || lower.endsWith('ing'));
  return left.length === 0 || (startsLoosely(left) && hangs && !matters(left));
};

/** Whether words that are left out bear on what stays: none that do, but in a clause that tells something further. */
const matters = (left: readonly Word[]): boolean => {
  let further = false;
  for (const word of left) {
    if (word.parted) further = FURTHER.has(word.lower);
    if (!further && word.bears) return true;
  }
  return false;
};

const PARTING = /[,;:()[\]–—]|\s-+\s/u;

const readWords = (text: string, of: number): Word[] => {
  const marked = markedIn(text, { start: 0, end: text.length });
  let before = 0;
  const words = guardWords(text, { start: 0, end: text.length });
  return words.map((word, at) => {
    const parted = PARTING.test(text.slice(before, word.start));
    before = word.end;
    const quoted = marked.some(({ start, end }) => start <= word.start && word.end <= end);
    return { ...word, of, parted, quoted, bears: bears(word, words[at + 1]) };
  });
};
