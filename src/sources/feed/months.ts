/**
 * How the names of months begin, in lower case and without marks, by month: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, the Nordic languages, Polish, Turkish and Russian, from the locale data of Unicode (CLDR). Servers write
 * dates in their own language, against RFC 822.
 */
const BEGINNINGS = [
  ['jan', 'ene', 'gen', 'sty', 'oca', 'янв'],
  ['feb', 'fev', 'lut', 'sub', 'фев'],
  ['mar', 'mrt', 'mrz', 'maa', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'nis', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'maio', 'мая', 'маи'],
  ['jun', 'juin', 'giu', 'cze', 'haz', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'tem', 'июл'],
  ['aug', 'aou', 'ago', 'sie', 'agu', 'авг'],
  ['sep', 'set', 'wrz', 'eyl', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'eki', 'окт'],
  ['nov', 'lis', 'kas', 'ноя'],
  ['dec', 'dez', 'des', 'dic', 'gru', 'ara', 'дек'],
];

const MONTHS = new Map(BEGINNINGS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));

/** The month that a word names, 1 to 12; null where it names none. */
export function monthOf(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.get(plain.slice(0, 4)) ?? MONTHS.get(plain.slice(0, 3)) ?? null;
}
