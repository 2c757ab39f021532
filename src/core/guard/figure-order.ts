import type { Bearing } from './bearing.ts';
import { type Figure, figuresIn } from './numbers.ts';
import type { Reason } from './reasons.ts';
import type { GuardWord } from './words.ts';

/** Two numbers told together: a score, a vote, a range. */
interface Pair {
  readonly first: Figure;
  readonly second: Figure;
}

/** Numbers that are right and stand the wrong way round: "2-5" for "5-2", "up from 9" for "to 9". */
export const checkFigureOrder = ({ source, text, words, pool }: Bearing): Reason[] => {
  const own = figuresIn(words);
  if (own.length === 0) return [];
  const pairs = pool.flatMap((sentence) => pairsIn(source.text, figuresIn(sentence.words)));
  const is = (pair: Pair, first: number, second: number): boolean =>
    pair.first.value === first && pair.second.value === second;
  const turned = pairsIn(text, own).filter(
    ({ first, second }) =>
      first.value !== second.value &&
      pairs.some((pair) => is(pair, second.value, first.value)) &&
      !pairs.some((pair) => is(pair, first.value, second.value)),
  );
  const reason = (figure: Figure, end: Figure): Reason[] => {
    const [start, last] = [figure.words[0], end.words.at(-1)];
    if (start === undefined || last === undefined) return [];
    const says = `The source has “${text.slice(start.start, last.end)}” the other way round.`;
    return [{ kind: 'number', start: start.start, end: last.end, says }];
  };
  return [
    ...turned.flatMap(({ first, second }) => reason(first, second)),
    ...own.filter((figure) => isTurned(figure, words, pool)).flatMap((figure) => reason(figure, figure)),
  ];
};

const pairsIn = (text: string, figures: readonly Figure[]): Pair[] =>
  figures.flatMap((second, at) => {
    const first = figures[at - 1];
    const [end, start] = [first?.words.at(-1), second.words[0]];
    if (first === undefined || end === undefined || start === undefined) return [];
    return /^\s*(?:-|–|to)\s*$/u.test(text.slice(end.end, Math.min(start.start, end.end + 6)))
      ? [{ first, second }]
      : [];
  });

/** "from" a number in the text, and "to" the same alone in the source; or the other way round. */
const isTurned = (figure: Figure, words: readonly GuardWord[], pool: Bearing['pool']): boolean => {
  const here = before(words, figure);
  if (here === null) return false;
  const there = pool.flatMap((sentence) =>
    figuresIn(sentence.words)
      .filter(({ value, unit }) => value === figure.value && unit === figure.unit)
      .map((each) => before(sentence.words, each)),
  );
  return there.length > 0 && there.every((each) => each !== null && each !== here);
};

const before = (words: readonly GuardWord[], { words: [first] }: Figure): 'from' | 'to' | null => {
  const word = first === undefined ? undefined : words[words.indexOf(first) - 1]?.lower;
  return word === 'from' || word === 'to' ? word : null;
};
