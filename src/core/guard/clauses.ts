import type { GuardWord } from './words.ts';

/** Words between a cue and what it bears on. */
const REACH = 4;

/** The cue of a list that bears on the word at `at`: it stands shortly before it in the same clause. */
export const cueBefore = (
  text: string,
  words: readonly GuardWord[],
  at: number,
  cues: ReadonlySet<string>,
): GuardWord | null => {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const [word, next] = [words[place], words[place + 1]];
    if (word === undefined || next === undefined) return null;
    if (/[,;:—–]/u.test(text.slice(word.end, Math.min(next.start, word.end + 4)))) return null;
    if (cues.has(word.lower)) return word;
    if (!word.plain && !word.lower.endsWith('ly')) return null;
  }
  return null;
};
