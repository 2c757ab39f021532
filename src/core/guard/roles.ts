import type { Bearing } from './bearing.ts';
import type { Reason } from './reasons.ts';
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

/** Two words that stand where the other stands in the source. */
const crossed = ({ comparisons }: Bearing): Reason[] => {
  for (const { differences } of comparisons) {
    const places = new Map<string, { readonly word: GuardWord; readonly at: number }>();
    for (const [at, { source, before, after }] of differences.entries())
      if (before || after) for (const word of source) if (!word.plain) places.set(word.key, { word, at });
    for (const [at, { text, before, after, source }] of differences.entries()) {
      if (!(before && after) || text.length > REACH || source.length > REACH) continue;
      for (const word of text) {
        const there = places.get(word.key);
        if (word.plain || there === undefined || there.at === at) continue;
        const back = differences[there.at]?.text ?? [];
        const other = source.find((each) => !each.plain && back.some(({ key }) => key === each.key));
        if (other !== undefined && back.length <= REACH)
          return [{ kind: 'roles', start: word.start, end: word.end, says: says(other, there.word) }];
      }
    }
  }
  return [];
};

/** Two that changed sides around a word. */
const aroundWord = ({ words, pool }: Bearing): Reason[] => {
  for (const sentence of pool) {
    for (const [at, word] of words.entries()) {
      if (word.plain || word.number) continue;
      const there = sentence.words.findIndex(({ key }) => key === word.key);
      if (there === -1) continue;
      const here = sides(words, at);
      const source = sides(sentence.words, there);
      if (here === null || source === null) continue;
      const swapped = here.left.key === source.right.key && here.right.key === source.left.key;
      const kept = here.left.key === source.left.key && here.right.key === source.right.key;
      const turned = here.passive !== source.passive;
      if (!(swapped && !turned) && !(kept && turned)) continue;
      const span = { start: here.left.start, end: here.right.end };
      return [{ kind: 'roles', ...span, says: says(source.left, source.right) }];
    }
  }
  return [];
};

interface Sides {
  readonly left: GuardWord;
  readonly right: GuardWord;
  /** "was … by": who stands behind the verb does it. */
  readonly passive: boolean;
}

const sides = (words: readonly GuardWord[], at: number): Sides | null => {
  const before = words.slice(Math.max(0, at - REACH), at);
  const behind = words.slice(at + 1, at + 1 + REACH);
  const left = before.findLast(({ plain }) => !plain);
  const right = behind.find(({ plain }) => !plain);
  // What "and" joins may stand in either order.
  if (left === undefined || right === undefined || left.key === right.key) return null;
  const between = [...before.slice(before.indexOf(left) + 1), ...behind.slice(0, behind.indexOf(right))];
  if (between.some(({ lower }) => /^(?:and|or|with|between|both)$/u.test(lower))) return null;
  return { left, right, passive: behind.slice(0, behind.indexOf(right)).some(({ lower }) => lower === 'by') };
};
