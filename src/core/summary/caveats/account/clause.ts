import type { Span } from '../../../article.ts';
import { nounForms, verbForms } from './inflect.ts';
import { NOUNS } from './nouns.ts';
import { OTHER_WORDS } from './other-words.ts';
import { VERBS } from './verbs.ts';

export type WordClass =
  | keyof typeof VERBS
  | keyof typeof NOUNS
  | keyof typeof OTHER_WORDS
  | 'NUM'
  | 'NAME'
  | 'LY'
  | 'CUT';

/** A word or a sign of a sentence with the classes it may belong to. */
export interface Word extends Span {
  /** In small letters; a possessive ending stands apart. */
  readonly lower: string;
  readonly classes: readonly WordClass[];
}

const NONE: readonly WordClass[] = [];
const CUT: readonly WordClass[] = ['CUT'];

const LEXICON: ReadonlyMap<string, readonly WordClass[]> = (() => {
  const lexicon = new Map<string, WordClass[]>();
  const add = (word: string, one: WordClass): void => {
    const classes = lexicon.get(word);
    if (classes === undefined) lexicon.set(word, [one]);
    else if (!classes.includes(one)) classes.push(one);
  };
  const all = <T extends WordClass>(lists: Record<T, string>, forms: (entry: string) => readonly string[]): void => {
    for (const [one, list] of Object.entries(lists) as [T, string][])
      for (const entry of list.split(' ')) for (const form of forms(entry)) add(form, one);
  };
  all(VERBS, verbForms);
  all(NOUNS, nounForms);
  all(OTHER_WORDS, (entry) => [entry]);
  return lexicon;
})();

/** All classes, with those told by how a word is written. */
export const CLASSES: ReadonlySet<string> = new Set([
  ...Object.keys(VERBS),
  ...Object.keys(NOUNS),
  ...Object.keys(OTHER_WORDS),
  'NUM',
  'NAME',
]);

const PIECE =
  /[\p{L}\p{N}$£€₹%][\p{L}\p{M}\p{N}%]*(?:(?!'s(?!\p{L}))[-.,'](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|'s(?![\p{L}])|[^\s\p{L}\p{N}]/gu;
/** Does not end a clause: “does not recognise” the figure. */
const QUOTATIONS: ReadonlySet<string> = new Set(`"'“”‘`);
export const NUMERAL = /^[$£€₹]?\d/;
const CUTS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')']);

/** The words of a sentence: of its folded text, with the written one to tell capital letters. */
export const wordsOf = (folded: string, written: string, { start, end }: Span): Word[] => {
  const words: Word[] = [];
  let past = start;
  // Nothing but blanks stands between two pieces.
  for (const lower of folded.slice(start, end).match(PIECE) ?? []) {
    const at = folded.indexOf(lower, past);
    past = at + lower.length;
    if (lower.length === 1 && QUOTATIONS.has(lower)) continue;
    words.push({ start: at, end: past, lower, classes: classesOf(lower, written.charAt(at), words.length) });
  }
  return words;
};

const classesOf = (lower: string, first: string, index: number): readonly WordClass[] => {
  if (lower.length === 1 && CUTS.has(lower)) return CUT;
  const known = LEXICON.get(lower) ?? NONE;
  // Most words begin with a small letter, and are no numeral.
  if ((lower < 'a' || lower >= '{') && NUMERAL.test(lower)) return [...known, 'NUM'];
  if (known.includes('NUMBER')) return [...known, 'NUM'];
  if (index > 0 && first !== lower.charAt(0) && /\p{Lu}/u.test(first)) return [...known, 'NAME'];
  return lower.length > 4 && lower.endsWith('ly') ? [...known, 'LY'] : known;
};
