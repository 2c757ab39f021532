import type { Span } from '../article.ts';
import { type Figure, figuresIn } from './numbers.ts';
import { guardSentences } from './sentences.ts';
import { type Sequence, sequenceOf } from './sequence.ts';
import { readWording, type Wording } from './verbatim.ts';
import { type GuardWord, guardWords } from './words.ts';

/** One sentence of the source. */
export interface SourceSentence extends Span {
  readonly words: readonly GuardWord[];
  readonly keys: ReadonlySet<string>;
}

/** A source made ready to judge any number of sentences against it. */
export interface Source {
  readonly text: string;
  readonly sentences: readonly SourceSentence[];
  /** In which sentences a key stands, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Every word of the source in small letters, as written. */
  readonly lowers: ReadonlySet<string>;
  /** Words that stand with a capital where no sentence begins. */
  readonly names: ReadonlySet<string>;
  /** What its names are called for short: "who" for World Health Organisation. */
  readonly initials: ReadonlySet<string>;
  /** Its words by their first four letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly wording: Wording;
  readonly sequence: Sequence;
  readonly figures: readonly Figure[];
}

/** Reads a source once. Linear in its length. */
export const readSource = (text: string): Source => {
  const sentences: SourceSentence[] = [];
  const places = new Map<string, number[]>();
  const lowers = new Set<string>();
  const initials = new Set<string>();
  const names = new Set<string>();
  const byStart = new Map<string, string[]>();
  for (const span of guardSentences(text)) {
    const words = guardWords(text, span);
    const keys = new Set(words.map(({ key }) => key));
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [sentences.length]);
      else known.push(sentences.length);
    }
    for (const [at, { lower, capital, number }] of words.entries()) {
      if (capital && !number && at > 0) names.add(lower);
      if (lowers.has(lower)) continue;
      lowers.add(lower);
      const known = byStart.get(lower.slice(0, 4));
      if (known === undefined) byStart.set(lower.slice(0, 4), [lower]);
      else if (known.length < MOST_ALIKE) known.push(lower);
    }
    addInitials(words, initials);
    sentences.push({ ...span, words, keys });
  }
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    text,
    sentences,
    places,
    lowers,
    names,
    initials,
    byStart,
    wording: readWording(text),
    sequence: sequenceOf(words),
    figures: distinct(figuresIn(words)),
  };
};

/** Numbers that are kept of a source. */
const MOST_FIGURES = 1_000;

const distinct = (figures: readonly Figure[]): Figure[] =>
  [...new Map(figures.map((each) => [`${each.value} ${each.unit} ${each.bound}`, each])).values()].slice(
    0,
    MOST_FIGURES,
  );

/** Words with one beginning that are kept. */
const MOST_ALIKE = 40;

/** Adds the initials of each run of capitalised words, and of its parts. */
const addInitials = (words: readonly GuardWord[], into: Set<string>): void => {
  let run = '';
  for (const { capital, lower, number } of words) {
    if (capital && !number) {
      run = (run + lower.charAt(0)).slice(-5);
      for (let length = 2; length <= run.length; length += 1) into.add(run.slice(-length));
    } else if (!/^(?:of|and|for|the)$/u.test(lower)) run = '';
  }
};

/** How much a word tells which sentence is meant: the rarer in the source, the more. */
export const weightOf = (source: Source, word: GuardWord): number => {
  const found = source.places.get(word.key)?.length ?? 0;
  const rarity = Math.log(1 + source.sentences.length / (0.5 + found));
  return word.plain ? 0.1 * rarity : rarity;
};
