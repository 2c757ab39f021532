import type { Filter, Term } from './filter.ts';
import { type Passage, passes, says } from './passage.ts';

/** What is watched for: words, a publisher, or both; a watch for neither finds nothing. */
export interface Watch {
  readonly id: string;
  readonly filter: Filter | null;
  /** In the publisher's name. */
  readonly source: Term | null;
}

export interface Matcher {
  /** The watches that an article fits, in the order in which they were given. */
  match(article: { readonly text: Passage; readonly source: Passage }): Watch[];
}

type Entries = readonly { readonly watch: Watch; readonly at: number }[];
type Keyed = Map<string, { watch: Watch; at: number }[]>;

/** The keys of watches for one kind of text: whole words, and beginnings of words with how long these are. */
interface Keys {
  readonly whole: Keyed;
  readonly beginnings: Keyed;
  readonly lengths: Set<number>;
}

/**
 * All watches in one pass: each is found by one word that it needs, the longest, since long words are rare; only what
 * is found by its word is looked at whole. So the cost follows the article and what fits it, not how many watches there are.
 */
export const createMatcher = (watches: readonly Watch[]): Matcher => {
  const keys = { text: newKeys(), source: newKeys() };
  for (const [at, watch] of watches.entries()) {
    const wanted = watch.filter?.wanted ?? [];
    const key = keyOf(wanted);
    if (key !== null) enter(keys.text, key, { watch, at });
    else if (watch.source !== null) enter(keys.source, keyOf([watch.source]), { watch, at });
  }
  return {
    match: ({ text, source }) => {
      const found = new Set([...entriesIn(keys.text, text), ...entriesIn(keys.source, source)]);
      return [...found]
        .sort((one, other) => one.at - other.at)
        .flatMap(({ watch }) => (fits(watch, text, source) ? [watch] : []));
    },
  };
};

const fits = ({ filter, source: wanted }: Watch, text: Passage, source: Passage): boolean =>
  (filter === null || passes(text, filter)) && (wanted === null || says(source, wanted));

interface Key {
  readonly word: string;
  readonly open: boolean;
}

/** A word that every text has that says these terms: a whole one rather than a beginning, the longest of them. */
const keyOf = (terms: readonly Term[]): Key | null => {
  let best: Key | null = null;
  for (const { words, open } of terms) {
    for (const [index, word] of words.entries()) {
      const key = { word, open: open && index === words.length - 1 };
      if (best === null || (best.open && !key.open) || (best.open === key.open && word.length > best.word.length)) {
        best = key;
      }
    }
  }
  return best;
};

const newKeys = (): Keys => ({ whole: new Map(), beginnings: new Map(), lengths: new Set() });

const enter = (keys: Keys, key: Key | null, entry: { watch: Watch; at: number }): void => {
  if (key === null) return;
  const table = key.open ? keys.beginnings : keys.whole;
  if (key.open) keys.lengths.add(key.word.length);
  const known = table.get(key.word);
  if (known === undefined) table.set(key.word, [entry]);
  else known.push(entry);
};

const entriesIn = ({ whole, beginnings, lengths }: Keys, { places }: Passage): Entries => {
  const found: { watch: Watch; at: number }[] = [];
  const seen = new Set<string>();
  for (const word of places.keys()) {
    for (const entry of whole.get(word) ?? []) found.push(entry);
    for (const length of lengths) {
      if (word.length < length) continue;
      const beginning = word.slice(0, length);
      if (seen.has(beginning)) continue;
      seen.add(beginning);
      for (const entry of beginnings.get(beginning) ?? []) found.push(entry);
    }
  }
  return found;
};
