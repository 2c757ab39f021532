import type { Span } from '../article.ts';
import { writtenWords } from '../text/words.ts';
import { STOP_WORDS } from './stop-words.ts';

const endsWithAny = (word: string, endings: readonly string[]): string | null => {
  for (const one of endings) if (word.endsWith(one)) return one;
  return null;
};

/** Before "-es", which is no part of the word then. */
const HISSES = ['s', 'x', 'z', 'ch', 'sh'].map((letters) => `${letters}es`);
/** The longest first. */
const ENDINGS = ['ations', 'ation', 'ment', 'ally', 'ly', 'or', 'er', 'e'];
const NEVER_DOUBLED = 'aeiouls';

/** A word's root, near enough to see that "deny", "denies" and "denied" are one; no full stemmer is needed to compare sentences. */
export const root = (word: string): string => {
  let base = word.toLowerCase();
  const possessive = endsWithAny(base, ["'s", '’s', "'", '’']);
  if (possessive !== null) base = base.slice(0, -possessive.length);
  if (base.length > 5 && base.endsWith('ing')) base = base.slice(0, -3);
  else if (base.length > 4 && (base.endsWith('ies') || base.endsWith('ied'))) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && base.endsWith('ed')) base = base.slice(0, -2);
  else if (base.length > 4 && endsWithAny(base, HISSES) !== null) base = base.slice(0, -2);
  else if (base.length > 3 && base.endsWith('s') && endsWithAny(base, ['ss', 'us', 'is']) === null)
    base = base.slice(0, -1);
  if (base.length > 6) base = base.slice(0, base.length - (endsWithAny(base, ENDINGS)?.length ?? 0));
  else if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
  const last = base.at(-1) ?? '';
  const doubled = base.length > 3 && base.at(-2) === last && !NEVER_DOUBLED.includes(last);
  return doubled ? base.slice(0, -1) : base;
};

/** The roots of the content words of a span, in order, with repetition. */
export const terms = (text: string, span?: Span): string[] => {
  const found: string[] = [];
  for (const word of writtenWords(text, span)) {
    const written = word.toLowerCase().replaceAll('’', "'");
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
