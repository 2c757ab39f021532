import { TIMES } from '../text/closed-class.ts';
import { type Bearing, replacedBy } from './bearing.ts';
import type { Reason } from './reasons.ts';
import { UNITS } from './units-of-time.ts';
import type { GuardWord } from './words.ts';

/** Days, months and other times that the source does not have. */
export const checkDates = (bearing: Bearing): Reason[] => {
  const { words, source, text } = bearing;
  return words.flatMap((word, at): Reason[] => {
    if (!isTime(word, words[at - 1])) return [];
    const reason = { kind: 'date', start: word.start, end: word.end } as const;
    const says = text.slice(word.start, word.end);
    if (!source.lowers.has(word.lower) && !source.lowers.has(word.lower.slice(0, 3)))
      return [{ ...reason, says: `The source does not tell of “${says}”.` }];
    const instead = replacedBy(bearing, word).find((each) => isTime(each, undefined));
    return instead === undefined || instead.key === word.key
      ? []
      : [{ ...reason, says: `Where the text has “${says}” the source has “${instead.text}”.` }];
  });
};

/** A unit of time that the source does not have, where it has another. */
export const checkUnits = ({ words, keys, source, pool, text }: Bearing): Reason[] =>
  words.flatMap((word): Reason[] => {
    const base = word.bases.find((each) => UNITS.some((units) => units.has(each)));
    const units = UNITS.find((each) => base !== undefined && each.has(base));
    if (base === undefined || units === undefined || keys.has(word.key) || source.places.has(word.key)) return [];
    const others = pool.flatMap((sentence) => sentence.words);
    const other = others.find((each) => each.bases.some((one) => units.has(one)));
    const says = `The source has “${other?.text ?? ''}” where the text has “${text.slice(word.start, word.end)}”.`;
    return other === undefined ? [] : [{ kind: 'date', start: word.start, end: word.end, says }];
  });

/** Weekdays and months; "may" and "march" are words too. */
const isTime = ({ lower, capital }: GuardWord, before: GuardWord | undefined): boolean =>
  TIMES.has(lower) &&
  /^(?:mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|may)/u.test(lower) &&
  !(/^(?:may|march|sun|sat|mar)$/u.test(lower) && (!capital || before === undefined));
