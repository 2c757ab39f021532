import type { Span } from '../article.ts';
import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, MAY_END_SMALL } from './abbreviations.ts';
import { isNamesakeAt } from './namesakes.ts';

/** A word or a sign of a text. `break` stands between sentences, `passage` for a whole quotation. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, but for a name that looks like a function word ("Per"): it keeps its capital, and so is on no word list. */
  readonly lower: string;
  readonly type: 'word' | 'sign' | 'break' | 'passage';
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** Which quotation, where `type` is `passage`; else -1. */
  readonly passage: number;
}

/** A possessive ending, a word (the only group) or a sign; soft hyphens and characters of no width are no signs. */
const PIECE =
  /['’]s(?![\p{L}\p{N}])|([\p{L}\p{N}$£€#@][\p{L}\p{M}\p{N}]*(?:(?:['’](?!s(?![\p{L}\p{N}]))|[&/-]|[.,](?=\p{N})|\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*)|\.{2,}|--|[^\s\p{L}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** "d’Entremont" and "al-Rifai" are capital words too. */
const CAPITAL = /^(?:(?:a[dlnrstz]|ash|el|ibn|bin)-|[dl]['’])?\p{Lu}/u;
const LETTERS_WITH_POINTS = /^(?:\p{L}\.)*\p{L}$/u;

/** The words and signs of a part of a text; an abbreviation keeps its point, a possessive ending is a sign of its own. */
export const tokensIn = (text: string, part: Span): Token[] => {
  const found: Token[] = [];
  const body = text.slice(part.start, part.end);
  for (const match of body.matchAll(PIECE)) {
    const start = part.start + match.index;
    const piece = match[0];
    const word = match[1] !== undefined;
    const last = found.at(-1);
    if (piece === '.' && last !== undefined && last.end === start && last.type === 'word' && keepsPoint(last)) {
      // "James A. Brook": an initial is no article.
      const lower = last.text.length === 1 ? `${last.lower}.` : last.lower;
      found[found.length - 1] = { ...last, end: start + 1, text: `${last.text}.`, lower };
      continue;
    }
    found.push({
      start,
      end: start + piece.length,
      text: piece,
      lower: piece.toLowerCase().replace('’', "'"),
      type: word ? 'word' : 'sign',
      capital: word && CAPITAL.test(piece),
      passage: -1,
    });
  }
  const goesOn = /,\p{Quotation_Mark}$/u.test(text.slice(Math.max(0, part.start - 2), part.start));
  return found.map((token, at) => (isNamesakeAt(found, at, goesOn) ? { ...token, lower: token.text } : token));
};

const keepsPoint = (word: Token): boolean =>
  (word.capital && (BEFORE_NAME.has(word.lower) || MAY_END.has(word.lower))) ||
  BEFORE_NUMBER.has(word.lower) ||
  MAY_END_SMALL.has(word.lower) ||
  (LETTERS_WITH_POINTS.test(word.text) && (word.capital || word.text.includes('.')));

/** Stands for what is no word: where a sentence ends, or a quotation. */
export const standIn = (type: 'break' | 'passage', span: Span, passage = -1): Token => ({
  ...span,
  text: '',
  lower: '',
  type,
  capital: false,
  passage,
});
