import { type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word's root, near enough to see that "deny", "denies" and "denied" are one; no full stemmer is needed to compare sentences. */
export const root = (word: string): string => {
  let base = word.toLowerCase().replace(/[’']s?$/, '');
  if (base.length > 5 && base.endsWith('ing')) base = base.slice(0, -3);
  else if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && base.endsWith('ied')) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && base.endsWith('ed')) base = base.slice(0, -2);
  else if (base.length > 4 && /(?:s|x|z|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (base.length > 6) base = base.replace(/(?:ations?|ment|ally|ly|or|er|e)$/, '');
  else if (base.length > 3) base = base.replace(/e$/, '');
  return base.length > 3 ? base.replace(/([^aeiouls])\1$/, '$1') : base;
};

/** The roots of the content words of a span, in order, with repetition. */
export const terms = (text: string, span?: Span): string[] => {
  const found: string[] = [];
  for (const word of words(text, span)) {
    const written = slice(text, word).toLowerCase().replaceAll('’', "'");
    if (STOP_WORDS.has(written) || (written.length < 2 && !/\d/.test(written))) continue;
    found.push(root(written));
  }
  return found;
};

/** How many words two sets have in common. */
export const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return shared;
};
