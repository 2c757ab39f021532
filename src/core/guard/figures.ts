import { type Bearing, replacedBy } from './bearing.ts';
import { areOtherUnits } from './measures.ts';
import { bears, type Figure, figuresIn } from './numbers.ts';
import type { Reason } from './reasons.ts';
import { UNITS } from './units-of-time.ts';
import type { GuardWord } from './words.ts';

/** Up to here a number in words may count what the source lists. */
const COUNTED = 3;

/** Numbers that the source does not have, has of something else, or has where another stands. */
export const checkFigures = (bearing: Bearing): Reason[] => {
  const { words, pool, source, text } = bearing;
  const own = figuresIn(words).filter(({ unit }) => unit !== 'share');
  if (own.length === 0) return [];
  const near = pool.map((sentence) => ({ words: sentence.words, figures: figuresIn(sentence.words) }));
  const nearby = near.flatMap(({ figures }) => figures);
  const found: Reason[] = [];
  const blame = (figure: Figure, says: (words: string) => string): void => {
    const [first, last] = [figure.words[0], figure.words.at(-1)];
    if (first !== undefined && last !== undefined)
      found.push({ kind: 'number', start: first.start, end: last.end, says: says(text.slice(first.start, last.end)) });
  };
  for (const figure of own) {
    const [first] = figure.words;
    const instead = first === undefined ? [] : insteadOf(bearing, figure, first);
    const borne = nearby.some((each) => bears(each, figure)) || source.figures.some((each) => bears(each, figure));
    const small = first !== undefined && !first.number && figure.value <= COUNTED;
    if (instead.some(({ unit }) => unit === figure.unit) && !instead.some((each) => bears(each, figure))) {
      const there = instead[0]?.words.map((each) => each.text).join(' ') ?? '';
      blame(figure, (here) => `Where the text has “${here}” the source has “${there}”.`);
    } else if (!borne) {
      if (!small) blame(figure, (here) => `The source does not have the number “${here}”.`);
    } else {
      const compound = text[figure.words.at(-1)?.end ?? 0] === '-';
      const other = small || compound ? null : ofAnother(words, figure, near);
      if (other !== null) blame(figure, (here) => `The source has “${other}” here, not “${here}”.`);
      const measured = measuredElse(words, figure, near);
      if (measured !== null) blame(figure, (here) => `The source has “${here} ${measured}”.`);
    }
  }
  return found;
};

/** The numbers that stand where this one does and count the same, as far as can be told. */
const insteadOf = (bearing: Bearing, figure: Figure, first: GuardWord): Figure[] => {
  const replaced = replacedBy(bearing, first);
  const counted = UNITS[0]?.has(countedBy(bearing.words, figure)?.bases.at(-1) ?? '')
    ? countedBy(bearing.words, figure)
    : null;
  return figuresIn(replaced).filter(
    (each) => counted === null || replaced.some(({ key }) => key === counted.key) || countedBy(replaced, each) === null,
  );
};

/** The number that the source gives to what this one counts, where it is another: "12 injured" for "seven injured". */
const ofAnother = (
  words: readonly GuardWord[],
  figure: Figure,
  near: readonly { readonly words: readonly GuardWord[]; readonly figures: readonly Figure[] }[],
): string | null => {
  const counted = countedBy(words, figure);
  if (counted === null) return null;
  const same = near.flatMap((sentence) =>
    sentence.figures.some((each) => bears(each, figure))
      ? sentence.figures.filter((each) => countedBy(sentence.words, each)?.key === counted.key)
      : [],
  );
  if (same.length === 0 || same.some((each) => bears(each, figure))) return null;
  return same[0]?.words.map(({ text }) => text).join(' ') ?? null;
};

/** The unit in which the source measures this number, where it is another: "300 metres" for "300 miles". */
const measuredElse = (
  words: readonly GuardWord[],
  figure: Figure,
  near: readonly { readonly words: readonly GuardWord[]; readonly figures: readonly Figure[] }[],
): string | null => {
  const unit = countedBy(words, figure);
  if (unit === null) return null;
  const there = near.flatMap((sentence) =>
    sentence.figures.filter((each) => bears(each, figure)).map((each) => countedBy(sentence.words, each)),
  );
  const [first] = there;
  const others = there.every((each) => each !== null && areOtherUnits(each, unit));
  return others && first !== undefined && first !== null ? first.text : null;
};

const countedBy = (words: readonly GuardWord[], figure: Figure): GuardWord | null => {
  const last = figure.words.at(-1);
  const next = last === undefined ? undefined : words[words.indexOf(last) + 1];
  return next === undefined || next.plain || next.number || figure.unit === 'ordinal' ? null : next;
};
