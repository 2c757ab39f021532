import type { Span } from '../article.ts';
import { root } from '../summary/terms.ts';
import { isClosedClass } from '../text/closed-class.ts';
import { fold } from '../text/folded-words.ts';
import { baseForms } from './thesaurus/base-forms.ts';
import { isKnown, type Meaning, meaningOf } from './thesaurus/thesaurus.ts';

/** A word as the guard compares it. */
export interface GuardWord extends Span {
  readonly text: string;
  /** Folded; a contracted "not" is a word of its own. */
  readonly lower: string;
  /** What two forms of one word share. */
  readonly key: string;
  readonly bases: readonly string[];
  /** The roots of its base forms. */
  readonly roots: readonly string[];
  readonly meaning: Meaning;
  readonly capital: boolean;
  /** Tells nothing by itself: an article, a preposition, an auxiliary. */
  readonly plain: boolean;
  readonly number: boolean;
}

const PIECE =
  /[$£€¥]?\p{N}+(?:(?:[.,:]| ?, (?=\p{N}{3}(?!\p{N}))| ?\. (?=\p{N}{1,2} ?(?:%|per|[mb]illion|\p{L}{1,2}(?!\p{L}))))\p{N}+)*(?:%|\p{L}+)?|(?:\p{L}\.){2,}|(?:\p{Lu}&\p{Lu})|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’][\p{L}]+/gu;

/** The brackets and marks of treebanks. */
const TREEBANK = new Set('lrb rrb lsb rsb lcb rcb'.split(' '));

/** Words that only join others, or carry no more than their grammar. */
const LIGHT = new Set(
  'do be have get go say tell make take come become remain also s t re ve ll d m im thus so such there due well'.split(
    ' ',
  ),
);

const memory = new Map<string, Pick<GuardWord, 'key' | 'bases' | 'roots' | 'meaning' | 'plain'>>();
/** Words remembered between texts; beyond these the memory begins anew. */
const MOST = 20_000;

const learn = (lower: string): Pick<GuardWord, 'key' | 'bases' | 'roots' | 'meaning' | 'plain'> => {
  const known = memory.get(lower);
  if (known !== undefined) return known;
  if (memory.size >= MOST) memory.clear();
  const bases = baseForms(lower);
  const plain = isClosedClass(lower) || bases.some((base) => LIGHT.has(base));
  const told = { key: root(bases.at(-1) ?? lower), bases, roots: bases.map(root), meaning: meaningOf(bases), plain };
  memory.set(lower, told);
  return told;
};

const NOTHING: Meaning = { bases: [], senses: [], broader: [], opposite: [], widelyOpposite: [], thing: false };

const CONTRACTED = /^(\p{L}+?)n['’]t$/u;
const POSSESSIVE = /['’]s?$/u;

/** The words of a part of a text, in order; "didn't" gives "did" and "not". */
export const guardWords = (text: string, within: Span): GuardWord[] => {
  const found: GuardWord[] = [];
  const add = (start: number, end: number, lower: string): void => {
    const written = text.slice(start, end);
    const number = /\p{N}/u.test(lower);
    found.push({
      start,
      end,
      text: written,
      lower,
      capital: /^\p{Lu}/u.test(written),
      number,
      ...(number ? { key: lower, bases: [lower], roots: [lower], meaning: NOTHING, plain: false } : learn(lower)),
    });
  };
  for (const match of text.slice(within.start, within.end).matchAll(PIECE)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const whole = fold(match[0]).replaceAll('’', "'").replaceAll(' ', '');
    if (TREEBANK.has(whole)) continue;
    if (whole === "n't" || whole === 'nt') add(start, end, 'not');
    else if (whole === 'cannot' || whole === "can't") {
      add(start, start + 3, 'can');
      add(start + 3, end, 'not');
    } else if (CONTRACTED.test(whole)) {
      const verb = CONTRACTED.exec(whole)?.[1] ?? '';
      add(start, start + verb.length, verb === 'wo' ? 'will' : verb);
      add(start + verb.length, end, 'not');
    } else if (/^n$/u.test(whole)) continue;
    else if (whole.startsWith("'")) {
      if (whole.length > 3) add(start + 1, end, whole.slice(1));
    } else {
      const bare = whole.replace(POSSESSIVE, '').replaceAll('.', (point) => (/\p{N}/u.test(whole) ? point : ''));
      if (bare !== '') add(start, end, bare);
    }
  }
  return withPhrases(found);
};

const PARTICLES = new Set('up off out down on in over away back'.split(' '));

/** A verb with its particle means what both mean together: "turned down". */
const withPhrases = (words: GuardWord[]): GuardWord[] =>
  words.map((word, at) => {
    const particle = words[at + 1]?.lower ?? '';
    if (word.plain || !PARTICLES.has(particle)) return word;
    const phrases = word.bases.map((base) => `${base}_${particle}`).filter(isKnown);
    return phrases.length === 0 ? word : { ...word, meaning: meaningOf([...phrases, ...word.bases]) };
  });
