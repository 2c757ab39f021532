import { sentences } from '../text/sentences.ts';

/** Whether a piece of text, once rendered and escaped, goes into the room there is. Must hold for every prefix of what holds. */
export type Fits = (piece: string) => boolean;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** `sentence`: only there; `anywhere`: else after a word, else between two graphemes. */
export type Where = 'sentence' | 'anywhere';

/**
 * The offset at which a text is parted so that what stands before it fits: after a sentence, else after a
 * word, else between two graphemes. Only a single grapheme that is too large by itself is parted between code
 * points. Zero where there is no such offset; the text's length where all fits.
 */
export const breakAt = (text: string, fits: Fits, where: Where = 'anywhere'): number => {
  if (fits(text)) return text.length;
  let most = longestPrefix(text, fits);
  while (most > 0) {
    const at = afterSentence(text, most) || (where === 'sentence' ? 0 : lastWhole(text, most));
    if (at === 0) return 0;
    // Escaping may cost a shorter piece one character more than a longer one.
    if (fits(text.slice(0, at))) return at;
    most = at - 1;
  }
  return 0;
};

const lastWhole = (text: string, most: number): number =>
  afterWord(text, most) || afterGrapheme(text, most) || afterCodePoint(text, most);

/** A text in pieces that each fit and together are the text. Where nothing fits at all, one piece holds the rest. */
export const splitText = (text: string, fits: Fits): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '') {
    const at = breakAt(rest, fits) || rest.length;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return pieces;
};

/** At most `limit` UTF-16 units of a label or a fallback; an ellipsis shows that it was longer. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const most = Math.max(0, limit - 1);
  const at = lastWhole(text, most);
  return `${text.slice(0, at).trimEnd()}…`;
};

const longestPrefix = (text: string, fits: Fits): number => {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where the sentence after the last one that fits begins: the white space between goes with the first. */
const afterSentence = (text: string, most: number): number => {
  let at = 0;
  for (const sentence of sentences(text).slice(1)) {
    if (sentence.start > most) break;
    at = sentence.start;
  }
  return wholeGraphemes(text, at);
};

const afterWord = (text: string, most: number): number => {
  for (let at = most; at > 0; at -= 1) {
    // A joiner or an accent may belong to the space before it.
    if (isSpace(text, at - 1) === isSpace(text, at) || wholeGraphemes(text, at) !== at) continue;
    return text.slice(0, at).trim() === '' ? 0 : at;
  }
  // A script without spaces has words too; an address has not.
  if (/^\S*:\/\//.test(text.slice(0, most))) return 0;
  return wholeGraphemes(text, words.segment(text).containing(most)?.index ?? 0);
};

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const afterGrapheme = (text: string, most: number): number =>
  wholeGraphemes(text, graphemes.segment(text).containing(most)?.index ?? most);

const wholeGraphemes = (text: string, at: number): number =>
  at === text.length ? at : (graphemes.segment(text).containing(at)?.index ?? at);

const afterCodePoint = (text: string, most: number): number => {
  const unit = text.charCodeAt(most);
  const before = text.charCodeAt(most - 1);
  const inside = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return inside ? most - 1 : most;
};
