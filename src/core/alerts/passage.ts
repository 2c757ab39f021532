import { type Reading, slice } from '../article.ts';
import { foldedWords } from '../text/folded-words.ts';
import type { Filter, Term } from './filter.ts';

/** Words where they stand, so that terms are looked up and not searched for. */
export interface Passage {
  /** In order; an empty one stands between two texts. */
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** So much of an article's text says what it is about, UTF-16 units. */
const leadLength = 1_500;

export const passageOf = (texts: readonly string[]): Passage => {
  const words = texts.flatMap((text) => [...foldedWords(text), '']);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (word === '') continue;
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  return { words, places };
};

/** What of an article is looked at: its title, its summary, and how its text begins. */
export const passageOfReading = ({ article, summary }: Reading): Passage =>
  passageOf([
    article.title,
    ...summary.sentences.map((span) => slice(article.text, span)),
    article.text.slice(0, leadLength),
  ]);

/** Whether the words of a term stand in a passage, one after the other. */
export const says = ({ words: text, places }: Passage, { words, open }: Term): boolean => {
  const [first = '', ...others] = words;
  const last = others.length - 1;
  if (last < 0) return places.has(first) || (open && [...places.keys()].some((word) => word.startsWith(first)));
  return (places.get(first) ?? []).some((at) =>
    others.every((word, index) => {
      const found = text[at + 1 + index] ?? '';
      return found === word || (open && index === last && found.startsWith(word));
    }),
  );
};

/** Whether a passage says all that is wanted and nothing that is not. */
export const passes = (passage: Passage, { wanted, unwanted }: Filter): boolean =>
  wanted.every((term) => says(passage, term)) && !unwanted.some((term) => says(passage, term));
