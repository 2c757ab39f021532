/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsAMinute = 238;
/** Chinese, characters a minute, IReST: Trauzettel-Klosinski & Dietz 2012, https://doi.org/10.1167/iovs.11-8284 */
const signsAMinute = 255;

const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Whole minutes that a text takes to read, at least one. */
export const readingMinutes = (text: string): number => {
  const signs = text.match(sign)?.length ?? 0;
  const words = text.replace(sign, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsAMinute + signs / signsAMinute));
};
