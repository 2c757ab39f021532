/** A run of letters and digits; scripts written without spaces give one word a character. */
const unspaced = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]&&\p{L}]`;
const word = new RegExp(String.raw`${unspaced}|[[\p{L}\p{N}\p{M}]--${unspaced}]+`, 'gv');

/** Lower case without accents: how names and words are compared. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/** The words of a text in its order, folded, each as often as it stands there: what is sought and what is found in. */
export const foldedWords = (text: string): string[] => Array.from(fold(text).matchAll(word), ([match]) => match);
