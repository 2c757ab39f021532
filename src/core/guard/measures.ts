import type { GuardWord } from './words.ts';

/** Units of one measure, in the spelling of `unitOf`. */
const MEASURES: readonly ReadonlySet<string>[] = [
  new Set('millimeter centimeter meter kilometer inch foot yard mile'.split(' ')),
  new Set('milligram gram kilogram pound ounce ton'.split(' ')),
  new Set('acre hectare'.split(' ')),
  new Set('milliliter liter gallon pint barrel'.split(' ')),
  new Set('watt kilowatt megawatt gigawatt terawatt'.split(' ')),
];
/** Forms that mean the same in print. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['inche', 'inch'],
  ['tonne', 'ton'],
  ['kilo', 'kilogram'],
  ['kilogramme', 'kilogram'],
]);

/** The unit that a word is, in one form for its number and spelling. */
const unitOf = ({ lower }: GuardWord): string | null => {
  const single = lower.replace(/s$/u, '');
  const name = SAME.get(single) ?? single.replace(/(met|lit)re$/u, '$1er');
  return MEASURES.some((units) => units.has(name)) ? name : null;
};

/** Whether two words are other units of one measure: metres and miles, not metres and meters, nor metres and pounds. */
export const areOtherUnits = (one: GuardWord, other: GuardWord): boolean => {
  const [first, second] = [unitOf(one), unitOf(other)];
  if (first === null || second === null || first === second) return false;
  return MEASURES.some((units) => units.has(first) && units.has(second));
};
