import { STOP_WORDS } from '../summary/stop-words.ts';
import { EVERYDAY_WORDS, FURNITURE_WORDS, NEWS_WORDS } from './common-words.ts';
import { stem } from './stem.ts';

/** In what share of all news a word stands, as far as can be said before any is read. */
const shares = { everyday: 0.12, news: 0.04, other: 0.002 };

const known = new Map<string, number>([
  ...NEWS_WORDS.split(' ').map((word) => [stem(word), shares.news] as const),
  ...`${EVERYDAY_WORDS} ${FURNITURE_WORDS}`.split(' ').map((word) => [stem(word), shares.everyday] as const),
]);

/** Numbers of one or two digits, and years, stand everywhere. */
const commonNumber = /^(?:\d{1,2}|(?:19|20)\d\d)$/;

export const expectedShare = (term: string): number =>
  known.get(term) ?? (commonNumber.test(term) ? shares.news : shares.other);

/** Whether a word, in lower case, stands over any news. */
export const isFurniture = (word: string): boolean =>
  STOP_WORDS.has(word) || expectedShare(stem(word)) >= shares.everyday;

/** Articles imagined beside the real ones: how many have to be read until what is counted outweighs what was expected. */
const imagined = 160;

/** How much it says that an article has a term which `count` of `articles` have. */
export const rarity = (term: string, count: number, articles: number): number =>
  Math.log((articles + imagined + 1) / (count + imagined * expectedShare(term) + 0.5));
