import { type Span, slice } from '../article.ts';
import { words } from '../text/words.ts';
import type { Attribution } from './attribution.ts';
import { attributedBefore } from './cue-before.ts';
import { CUE_VERBS, WEAK } from './cues.ts';
import type { Frame } from './frames.ts';

/** A paragraph that is quoted without marks, and who it is given to. */
export interface BlockQuote {
  readonly said: Span;
  readonly attribution: Attribution;
}

/** How sure it may be that a paragraph without marks is quoted: enough to tell whose it is, too little for a card. */
const SURE = 0.8;
/** Fewest words of a paragraph that is quoted as a whole; fewer are a heading or an item of a list. */
const FEWEST = 6;
/** Most tokens of the line that leads to it. */
const LONGEST_LEAD = 80;

/**
 * Finds the paragraphs that an article sets apart instead of putting marks around them: those after a paragraph that ends with a colon
 * and says who said, wrote or posted it. Only the first is taken, since nothing tells where the quotation ends.
 */
export const findBlockQuotes = (text: string, frames: readonly Frame[]): BlockQuote[] =>
  frames.flatMap((lead, index) => {
    const body = frames[index + 1];
    if (body === undefined || lead.tokens.at(-1)?.text !== ':' || lead.tokens.length > LONGEST_LEAD) return [];
    if ([...lead.tokens, ...body.tokens].some(({ type }) => type === 'passage')) return [];
    const said = withoutLinks(text, body.paragraph);
    if (!isProse(text, said)) return [];
    const found = attributedBefore(lead, index, lead.tokens.length);
    if (found?.cue == null || !reportsWords(slice(text, found.cue))) return [];
    return [{ said, attribution: { ...found, how: 'colon', confidence: Math.min(found.confidence, SURE) } }];
  });

/** Links that a post ends with. */
const LINKS = /(?:\s(?:https?:\/\/|pic\.)\S{1,80}){1,4}$/u;
const LONGEST_LINKS = 400;

const withoutLinks = (text: string, { start, end }: Span): Span => ({
  start,
  end: end - (LINKS.exec(text.slice(Math.max(start, end - LONGEST_LINKS), end))?.[0].length ?? 0),
});

/** Whole sentences, not a heading and not an item of a list. */
const isProse = (text: string, { start, end }: Span): boolean =>
  /^[\p{Lu}\p{N}[]/u.test(text.slice(start, start + 2)) &&
  /[.!?…]\]?$/u.test(text.slice(Math.max(start, end - 2), end)) &&
  words(text, { start, end: Math.min(end, start + 400) }).length >= FEWEST;

/** Verbs that report many things besides words lead to lists as well. */
const reportsWords = (cue: string): boolean => {
  const verb = CUE_VERBS.get(cue.toLowerCase());
  return verb !== undefined && (!WEAK.has(verb.base) || verb.base === 'post' || verb.base === 'read');
};
