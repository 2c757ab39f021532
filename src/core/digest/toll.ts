import { NUMBER_WORDS } from '../text/number-words.ts';

const after = {
  dead: 'dead|killed|die|dies|died|deaths|fatalities|lives lost',
  hurt: 'hurt|injured|wounded|injuries|wounds',
};
const before = {
  dead: 'kill(?:s|ed|ing)|claim(?:s|ed|ing) the lives of|deaths of|death toll|toll',
  hurt: 'injur(?:es|ed|ing)|wound(?:s|ed|ing)',
};

/** What a number of people came to. */
export type Toll = keyof typeof after;

export const tollKinds: readonly Toll[] = ['dead', 'hurt'];

const number = `\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}|(?:${Object.keys(NUMBER_WORDS).join('|')})(?:-[a-z]{3,5})?`;
/** "12-year-old", "12.5", "12 miles": no people. */
const people =
  '(?![\\w,.-]*\\w)(?! (?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent|miles?|km|million|billion)\\b)';

const patternOf = (kind: Toll): RegExp =>
  new RegExp(
    `(?<![\\w,.-])(${number})${people} (?:[a-z']+ ){0,4}?(?:${after[kind]})\\b|` +
      `\\b(?:${before[kind]}) (?:[a-z]+ ){0,6}?(${number})${people}`,
    'g',
  );
const patterns = { dead: patternOf('dead'), hurt: patternOf('hurt') };

/** How many people a text in small letters says to be dead or hurt; a number that may be a year is none. */
export const tollsIn = (text: string, kind: Toll): number[] =>
  Array.from(text.matchAll(patterns[kind]), ([, one, other]) => countOf(one ?? other ?? '')).filter(
    (count) => count > 0 && (count < 1900 || count > 2100),
  );

const countOf = (written: string): number =>
  /^\d/.test(written)
    ? Number(written.replaceAll(',', ''))
    : written.split('-').reduce((sum, word) => sum + (NUMBER_WORDS[word] ?? 0), 0);
