import type { Span } from '../article.ts';
import type { Reason } from '../guard/reasons.ts';
import { type GuardWord, guardWords } from '../guard/words.ts';
import { markedIn } from '../text/marks.ts';
import { bears, FURTHER, JOINING, TYING } from './bearing-words.ts';

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
 * quoted as a quotation, each from the beginning or from behind a comma on, without cutting into what a comma or an "and" ties together,
 * and with every word kept that denies, hedges, limits or attributes the rest. Stricter than the guard, which judges what people write
 * and must allow for other words; so no model can say what no publisher did.
 */
export const checkDeletion = (text: string, bearers: readonly string[]): Pick<Reason, 'kind' | 'says'>[] => {
  const source = bearers.flatMap((bearer, index) => readWords(bearer, index));
  const words = readWords(text, 0);
  const places = Map.groupBy(source.keys(), (place) => source[place]?.lower ?? '');
  // Where in the source the last word may stand.
  let reached: number[] = [];
  let begun = false;
  for (const [at, word] of words.entries()) {
    const breaks = word.parted || JOINING.has(word.lower) || JOINING.has(words[at - 1]?.lower ?? '');
    const candidates = (places.get(word.lower) ?? []).filter((place) => source[place]?.quoted === word.quoted);
    const next = candidates.filter((place) =>
      begun ? reached.some((from) => follows(source, from, place, word.parted, breaks)) : begins(source, place),
    );
    if (next.length === 0 && JOINING.has(word.lower)) continue;
    if (next.length === 0) return [refusal(text, word, candidates.length > 0)];
    // A word that only joins may as well be the model's own.
    reached = JOINING.has(word.lower) ? [...new Set([...reached, ...next])] : next;
    begun ||= !JOINING.has(word.lower);
  }
  if (begun && reached.some((from) => ends(source, from))) return [];
  return [{ kind: 'hedge', says: `“${text}” leaves out words that limit, attribute or deny what it tells.` }];
};

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

/** Whether a text may go on at a place after another: with nothing left out that matters, or with the next bearer. */
const follows = (source: readonly Word[], from: number, place: number, parted: boolean, breaks: boolean): boolean => {
  const [last, word] = [source[from], source[place]];
  if (last === undefined || word === undefined || place <= from) return false;
  if (word.of !== last.of) return breaks && ends(source, from) && begins(source, place);
  const left = source.slice(from + 1, place);
  if (left.length === 0) return true;
  const [first] = left;
  const cuts = [...left, word].filter((each) => each.parted).length;
  if (cuts === 0) return !left.some((each) => each.bears || TYING.has(each.lower));
  const aside = first?.parted === true && word.parted;
  if (!aside && !(parted && word.parted)) return false;
  return !matters(left);
};

/** From its first word on, or from behind a comma. */
const begins = (source: readonly Word[], place: number): boolean => {
  const word = source[place];
  const left = source.slice(0, place).filter(({ of }) => of === word?.of);
  if (left.every(({ lower }) => JOINING.has(lower))) return true;
  const joining = left.length - 1 - left.findLastIndex(({ lower }) => !JOINING.has(lower));
  const opened = [...left.slice(left.length - joining), word].some((each) => each?.parted === true);
  return opened && !matters(left);
};

const ends = (source: readonly Word[], from: number): boolean => {
  const of = source[from]?.of;
  return !matters(source.slice(from + 1).filter((word) => word.of === of));
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
