/**
 * How months begin in the languages of the pages that are read, longest beginnings first where two begin alike: English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Russian and Arabic, as Unicode CLDR 44 lists them.
 */
export const MONTH_BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв', 'sty', 'يناير'],
  ['feb', 'fév', 'fev', 'фев', 'lut', 'فبراير'],
  ['mar', 'mär', 'mrz', 'maa', 'мар', 'مارس'],
  ['apr', 'avr', 'abr', 'апр', 'kwi', 'أبريل', 'ابريل'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'май', 'мая', 'مايو'],
  ['jun', 'juin', 'giu', 'июн', 'cze', 'يونيو'],
  ['jul', 'juil', 'lug', 'июл', 'lip', 'يوليو'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'sie', 'أغسطس'],
  ['sep', 'set', 'сен', 'wrz', 'سبتمبر'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'paź', 'أكتوبر', 'اكتوبر'],
  ['nov', 'ноя', 'lis', 'نوفمبر'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'дек', 'gru', 'ديسمبر'],
];
