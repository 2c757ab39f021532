import { IRREGULAR_PASTS } from '../text/irregular-verbs.ts';
import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { HEDGES } from './word-lists.ts';
import type { GuardWord } from './words.ts';

/** Words between a verb and who does it or bears it. */
const REACH = 4;

/** Two that changed places: who did it in the source has it done to them in the text. */
export const checkRoles = (bearing: Bearing): Reason[] => {
  const found = crossed(bearing);
  return found.length > 0 ? found : aroundWord(bearing);
};

const says = (one: GuardWord, other: GuardWord): string =>
  `The source has “${one.text}” and “${other.text}” the other way round.`;

const telling = (words: readonly GuardWord[]): number => words.filter(({ plain }) => !plain).length;

/** Two words that stand where the other stands in the source. */
const crossed = ({ comparisons }: Bearing): Reason[] => {
  for (const { differences } of comparisons) {
    const places = new Map<string, { readonly word: GuardWord; readonly at: number }>();
    for (const [at, { source, before, after }] of differences.entries())
      if (before || after) for (const word of source) if (!word.plain) places.set(word.key, { word, at });
    for (const [at, { text, before, after, source }] of differences.entries()) {
      if (!(before && after) || telling(text) !== 1 || telling(source) !== 1) continue;
      for (const word of text) {
        const there = places.get(word.key);
        if (word.plain || there === undefined || there.at === at) continue;
        const back = differences[there.at]?.text ?? [];
        const other = source.find((each) => !each.plain && back.some(({ key }) => key === each.key));
        if (other !== undefined && telling(back) === 1)
          return [{ kind: 'roles', start: word.start, end: word.end, says: says(other, there.word) }];
      }
    }
  }
  return [];
};

/** What stands left of a word in the source stands right of it in the text, and the other way round. */
const aroundWord = ({ text, words, pool }: Bearing): Reason[] => {
  for (const { words: source } of pool) {
    const order = new Map(source.map(({ key }, at) => [key, at]));
    for (const [at, word] of words.entries()) {
      const there = order.get(word.key);
      if (there === undefined || !isPast(word) || !isPast(source[there])) continue;
      const [left, before] = [subjectOf(words, at), subjectOf(source, there)];
      if (left === null || before === null) continue;
      const passive = isPassive(words, at);
      const wasPassive = isPassive(source, there);
      if (left.key === before.key) {
        const object = words[at + 1];
        // "was dismissed" told as "dismissed her".
        if (!wasPassive || passive || !/^(?:his|her|their|its|the|an?)$/u.test(object?.lower ?? '')) continue;
        return [
          { kind: 'roles', start: left.start, end: word.end, says: `The source has “${left.text}” as who bears it.` },
        ];
      }
      const turned =
        passive === wasPassive &&
        (order.get(left.key) ?? -1) > there &&
        words.findLastIndex(({ key }) => key === before.key) > at &&
        !source.slice(0, there).some(({ key }) => key === left.key) &&
        !words.slice(0, at).some(({ key }) => key === before.key);
      if (turned && !/\b(?:and|or)$/u.test(text.slice(left.end, word.start).trim()))
        return [{ kind: 'roles', start: left.start, end: word.end, says: says(before, left) }];
    }
  }
  return [];
};

/** Nouns and verbs often look alike; those in the past do not. */
const isPast = (word: GuardWord | undefined): boolean =>
  word !== undefined &&
  !word.plain &&
  !word.number &&
  !HEDGES.has(word.lower) &&
  (word.lower.endsWith('ed') || IRREGULAR_PASTS.has(word.lower));

/** The nearest word left of this one that tells who or what. */
const subjectOf = (words: readonly GuardWord[], at: number): GuardWord | null => {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const word = words[place];
    if (word === undefined || /^(?:by|of|to|from|in|with|for|and)$/u.test(word.lower)) return null;
    if (!word.plain && !word.number && !word.lower.endsWith('ly')) return word;
  }
  return null;
};

/** "was fined", "has been fined". */
const isPassive = (words: readonly GuardWord[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ bases }) => bases.includes('be'));
