import { foldedWords } from '../text/folded-words.ts';

/** Words that must stand beside each other in this order; a single word is a term of one. */
export interface Term {
  /** Folded, at least one. */
  readonly words: readonly string[];
  /** Whether the last is only the beginning of a word. */
  readonly open: boolean;
  /** As it was written, without its marks. */
  readonly said: string;
}

/** What a text must say, all of it, and must not say, any of it. At least one term in all. */
export interface Filter {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
}

/** A beginning shorter than this is one of too many words. */
const shortestBeginning = 2;

/** A word or a phrase in marks, with or without a minus before it. No two parts of it can match the same, so it is linear. */
const piece = /(?<minus>[-–−]?)(?:"(?<straight>[^"]*)"|[“”„](?<curly>[^“”„]*)[“”]|«(?<angled>[^«»]*)»|(?<bare>\S+))/gu;

/**
 * Reads `ferry "harbour strike" -football ferr*`. Null where nothing in it is a word, or where the beginning of a word
 * is too short.
 */
export const parseFilter = (text: string): Filter | null => {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const { groups } of text.matchAll(piece)) {
    const { minus, straight, curly, angled, bare } = groups ?? {};
    const phrase = straight ?? curly ?? angled;
    const term = phrase === undefined ? termOf(bare ?? '', bare?.endsWith('*') ?? false) : termOf(phrase);
    if (term === null) continue;
    if (term.open && (term.words.at(-1)?.length ?? 0) < shortestBeginning) return null;
    (minus === '' ? wanted : unwanted).push(term);
  }
  return wanted.length + unwanted.length === 0 ? null : { wanted, unwanted };
};

/** A term of all the words of a text; null where it has none. */
export const termOf = (text: string, open = false): Term | null => {
  const words = foldedWords(text);
  return words.length === 0 ? null : { words, open, said: text.replace(/\s+/gu, ' ').trim() };
};
