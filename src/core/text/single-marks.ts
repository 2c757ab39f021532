import type { Span } from '../article.ts';
import { looksClosing, looksOpening, type Marked } from './marked.ts';

/** Words that begin with an apostrophe, clipped or in dialect, and decades. */
const CLIPPED =
  /^['’‘](?:em|cause|cos|coz|cuz|til|till|n|bout|round|tis|tisn|twas|twere|twill|twould|nother|ere|er|im|ave|ad|ow|ello|appen|fraid|spose|scuse|kay|sup|nuff|gainst|neath|cept|tude|burbs|bye|course|less|\d\ds?)(?![\p{L}\p{N}])/iu;

/** Whether an apostrophe at `at` stands for what is left out of the word that it begins. */
export const isClipped = (text: string, at: number): boolean => CLIPPED.test(text.slice(at, at + 10));

/** Longest quotation in single marks that is looked for, UTF-16 units; keeps a text full of apostrophes linear. */
const REACH = 1500;

/** Opening mark to what may close it. */
const CLOSERS: Readonly<Record<string, string>> = { '‘': "'’", "'": "'", '`': "'’`", '‚': '‘’' };

/**
 * The passages of a part of a text between single marks, as British articles mark speech: from an opening mark to the nearest closing
 * mark that cannot be an apostrophe. A mark that opens a paragraph, and that nothing closes in it, runs to the part's end.
 */
export const singlesIn = (text: string, part: Span, opensParagraph: boolean): Marked[] => {
  const found: Marked[] = [];
  // No closing mark stands before these places: what one opening mark sought in vain, the next need not seek again.
  const barren = new Map<string, number>();
  for (let at = part.start; at < part.end; at += 1) {
    const char = text.charAt(at);
    if (CLOSERS[char] === undefined || !opens(text, at, part)) continue;
    const limit = Math.min(part.end, at + REACH);
    const close = closerOf(text, char, Math.max(at + 2, barren.get(char) ?? 0), limit, part.end);
    if (close !== null) {
      found.push({
        start: at + 1,
        end: close,
        outer: { start: at, end: close + 1 },
        closed: true,
        single: true,
      });
      at = close;
      continue;
    }
    barren.set(char, limit);
    if (opensParagraph && at === part.start && /\p{Lu}/u.test(text.charAt(at + 1))) {
      found.push({ start: at + 1, end: part.end, outer: { start: at, end: part.end }, closed: false, single: true });
      break;
    }
  }
  return found;
};

const opens = (text: string, at: number, part: Span): boolean => {
  const char = text.charAt(at);
  const before = at > 0 ? text.charAt(at - 1) : '';
  const after = at + 1 < part.end ? text.charAt(at + 1) : '';
  // Two of them stand for a double mark, or for inches and seconds.
  return before !== char && after !== char && looksOpening(before, after) && !isClipped(text, at);
};

const closerOf = (text: string, open: string, from: number, limit: number, end: number): number | null => {
  const closers = CLOSERS[open] ?? '';
  let fallback: number | null = null;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    // Another quotation begins: what looked like a plural's apostrophe closed this one.
    if (fallback !== null && char === open && opens(text, at, { start: from, end })) return fallback;
    if (!closers.includes(char)) continue;
    const before = text.charAt(at - 1);
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    if (!looksClosing(before, after) || before === char || after === char) continue;
    if (!mayBeApostrophe(text, at)) return at;
    fallback ??= at;
  }
  return fallback;
};

/** "the workers' rights", "6' tall", "rock 'n' roll", "it is Brooks'.'": they look like a closing mark; one after punctuation does not. */
const mayBeApostrophe = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  if (/^[.,!?]['’]$/u.test(after)) return /s$/iu.test(before);
  return /^\s\p{Ll}/u.test(after) && /(?:[s\d]|in|[ao]n|['’]n|o|th)$/iu.test(before);
};
