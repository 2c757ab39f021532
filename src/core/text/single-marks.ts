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

const MARK = /['’‘`‚]/gu;

/**
 * The passages of a part of a text between single marks, as British articles mark speech: from an opening mark to the nearest closing
 * mark that cannot be an apostrophe. A mark that opens a paragraph, and that nothing closes in it, runs to the part's end.
 */
export const singlesIn = (text: string, part: Span, opensParagraph: boolean): Marked[] => {
  const places = Array.from(text.slice(part.start, part.end).matchAll(MARK), ({ index }) => part.start + index);
  const found: Marked[] = [];
  // No closing mark stands before these places: what one opening mark sought in vain, the next need not seek again.
  const barren = new Map<string, number>();
  for (let order = 0; order < places.length; order += 1) {
    const at = places[order] ?? 0;
    const char = text.charAt(at);
    if (CLOSERS[char] === undefined || !opens(text, at, part)) continue;
    const from = Math.max(order + 1, barren.get(char) ?? 0);
    const { closer, sought } = closerOf(text, places, char, at, from, part);
    if (closer !== null) {
      const close = places[closer] ?? at;
      found.push({
        start: at + 1,
        end: close,
        outer: { start: at, end: close + 1 },
        closed: true,
        single: true,
      });
      order = closer;
      continue;
    }
    barren.set(char, sought);
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

/** The place in `places`, from `from` on, that closes the mark at `open`, or null; and up to where it was sought. */
const closerOf = (
  text: string,
  places: readonly number[],
  mark: string,
  open: number,
  from: number,
  part: Span,
): { readonly closer: number | null; readonly sought: number } => {
  const closers = CLOSERS[mark] ?? '';
  let fallback: number | null = null;
  let order = from;
  for (; order < places.length; order += 1) {
    const at = places[order] ?? 0;
    if (at >= open + REACH) break;
    const char = text.charAt(at);
    // Another quotation begins: what looked like a plural's apostrophe closed this one.
    if (fallback !== null && char === mark && opens(text, at, part)) break;
    if (at < open + 2 || !closers.includes(char)) continue;
    const before = text.charAt(at - 1);
    const after = at + 1 < part.end ? text.charAt(at + 1) : '';
    if (!looksClosing(before, after) || before === char || after === char) continue;
    if (!mayBeApostrophe(text, at)) return { closer: order, sought: order };
    fallback ??= order;
  }
  return { closer: fallback, sought: order };
};

/** "the workers' rights", "6' tall", "rock 'n' roll", "it is Brooks'.'": they look like a closing mark; one after punctuation does not. */
const mayBeApostrophe = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + 1, at + 3);
  if (/^[.,!?]['’]$/u.test(after)) return /s$/iu.test(before);
  return /^\s\p{Ll}/u.test(after) && /(?:[s\d]|in|[ao]n|['’]n|o|th)$/iu.test(before);
};
