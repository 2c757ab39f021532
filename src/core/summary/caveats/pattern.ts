import type { CaveatKind } from '../../article.ts';

/** One way of wording a reservation. */
export interface CaveatPattern {
  readonly kind: CaveatKind;
  /** A root in small letters that every such wording holds: a quick look before the cue. */
  readonly root: RegExp;
  /** The words that make the reservation; the holder is looked for from where they stand. */
  readonly cue: RegExp;
  /** Words in the same sentence that make it something else. */
  readonly unless?: RegExp;
  /** Where its holder stands: before the cue, after "by", or nowhere. */
  readonly holder: 'subject' | 'after' | 'none';
  /** Whether it holds in somebody's quoted words, whose speaker is then the holder; `only`: nowhere else. */
  readonly spoken: boolean | 'only';
}

/** A pattern of phrases, one a line, each a regular expression of whole words; a space stands for any one white space. */
export const phrases = (list: TemplateStringsArray, ...parts: readonly string[]): RegExp => {
  const source = String.raw({ raw: list.raw }, ...parts)
    .trim()
    .split(/\n\s*/)
    .join('|');
  return new RegExp(`\\b(?:${source})\\b`, 'iu');
};
