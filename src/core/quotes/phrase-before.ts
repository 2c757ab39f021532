import { ADVERBS, DETERMINERS, PRONOUNS } from '../text/closed-class.ts';
import { nameStartIn } from '../text/names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, ORGANISATION_WORDS, PERSON_NOUNS } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import {
  ATTACHING,
  isNounLike,
  isPlainVerb,
  isPossessive,
  isSign,
  isSpeakable,
  isVerbOf,
  kindOf,
  nameAfterOffice,
  type Phrase,
  REACH,
  STANDING_ALONE,
} from './phrases.ts';

type Tokens = readonly Token[];

/** The noun phrase that ends just before `to`, read backwards no further than `floor`; null where none does. */
export const phraseBefore = (tokens: Tokens, to: number, floor: number): Phrase | null => {
  const last = tokens[to - 1];
  if (last === undefined || to <= floor) return null;
  if (last.type === 'sign' && last.text === ')') {
    const open = openingBracket(tokens, to - 1, floor);
    return open === null ? null : phraseBefore(tokens, open, floor);
  }
  if (last.type !== 'word') return null;
  if (PRONOUNS.has(last.lower)) return { from: to - 1, to, kind: 'pronoun', head: to - 1, core: to };
  if (STANDING_ALONE.has(last.lower)) return { from: to - 1, to, kind: 'nominal', head: to - 1, core: to };
  // "a voice from the back": after "the" it is a noun.
  const place = ADVERBS.has(last.lower) && tokens[to - 2]?.lower === 'the';
  if (!isNounLike(last) && !place) return null;
  const from = last.capital ? nameStart(tokens, to - 1, floor) : nominalStart(tokens, to - 1, floor);
  const near: Phrase = { from, to, kind: kindOf(tokens, to - 1, from), head: to - 1, core: to };
  const joint = tokens[from - 1];
  if (last.capital && endsInPerson(tokens, from, to)) return near;
  if (from - 1 <= floor || joint?.type !== 'word' || !ATTACHING.has(joint.lower)) return near;
  const outer = phraseBefore(tokens, from - 1, Math.max(floor, from - 1 - REACH));
  if (outer === null || outer.kind === 'pronoun') return near;
  if (near.kind === 'name') {
    if (nameAfterOffice(tokens, outer.head, to) !== null) return { ...near, from: outer.from };
    // "footage of Ida Brook saying": what cannot speak does not say it.
    if (joint.lower === 'of' && outer.kind === 'nominal' && !isSpeakable(tokens[outer.head])) return near;
  }
  return { ...outer, to };
};

/** "the Harbour Council Ida Brook": the person at the end of a run belongs to nothing before it. */
const endsInPerson = (tokens: Tokens, from: number, to: number): boolean => {
  const start = nameStartIn(tokens, from, to);
  if (start <= from || start >= to || tokens.slice(from, to).some(isPossessive)) return false;
  return !tokens.slice(start, to).some((token) => ORGANISATION_WORDS.has(token.lower));
};

const openingBracket = (tokens: Tokens, close: number, floor: number): number | null => {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at -= 1) if (isSign(tokens[at], '(')) return at;
  return null;
};

const nameStart = (tokens: Tokens, last: number, floor: number): number => {
  let from = last;
  while (from > floor) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (token.type === 'word' && token.capital && isNounLike(token)) from -= 1;
    else if (token.type === 'word' && NAME_PARTICLES.has(token.lower) && from - 1 > floor) from -= 1;
    else if (isSign(token, ',') && NAME_SUFFIXES.has(tokens[from]?.lower.replace('.', '') ?? '')) from -= 1;
    else if (isSign(token, '&')) from -= 1;
    else break;
  }
  // "campaign manager Ida Brook", "the actress Ida Brook": what stands for the person before the name.
  const before = tokens[from - 1];
  if (before?.type === 'word' && !before.capital && PERSON_NOUNS.has(before.lower) && from - 1 >= floor)
    return nominalStart(tokens, from - 1, floor);
  if (before?.type === 'word' && /^(?:the|a|an)$/u.test(before.lower) && from - 1 >= floor) return from - 1;
  if (isPossessive(before) && from - 1 > floor && isNounLike(tokens[from - 2]))
    return tokens[from - 2]?.capital === true
      ? nameStart(tokens, from - 2, floor)
      : nominalStart(tokens, from - 2, floor);
  return from;
};

/** "the rail and sea union": what two things are of, and not two who speak. */
const joinsThings = (tokens: Tokens, and: number): boolean => {
  const [opens, first] = [tokens[and - 2], tokens[and - 1]];
  if (tokens[and]?.lower !== 'and' || opens?.lower !== 'the' || !isNounLike(first) || first?.capital) return false;
  return !isSpeakable(first) && !/s$/u.test(first?.lower ?? '');
};

const nominalStart = (tokens: Tokens, last: number, floor: number): number => {
  let from = last;
  while (from > floor && last - from < REACH) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (isPossessive(token)) from -= 1;
    else if (isNounLike(token) && !isPlainVerb(token) && !isVerbOf(tokens, from - 2, from - 1)) from -= 1;
    else if (token.type === 'word' && DETERMINERS.has(token.lower)) return from - 1;
    else if (joinsThings(tokens, from - 1)) from -= 2;
    else break;
  }
  return from;
};
