import type { CaveatKind } from '../../article.ts';

/** What a reservation answers. */
export type Answered = true | 'on the same' | 'an accusation' | 'an accusation on the same' | 'another figure';

/** One way of wording a reservation. */
export interface CaveatPattern {
  readonly kind: CaveatKind;
  /** What class of wording it is, for people who ask why. */
  readonly name: string;
  /** Beginnings of words, at least three letters each, of which every such wording holds one: a quick look before the cue. */
  readonly roots: string;
  /** The words that make the reservation, in small letters and single spaces; a group `who` is its holder. */
  readonly cue: RegExp;
  /** Words in the same sentence that make it something else. */
  readonly unless?: RegExp;
  /** Where its holder stands: before the cue, after "by", in the cue; `said`: whoever says the sentence; or nowhere. */
  readonly holder: 'subject' | 'after' | 'who' | 'said' | 'none';
  /** Whether it holds in somebody's quoted words, whose speaker is then the holder; `only`: nowhere else. */
  readonly spoken: boolean | 'only';
  /** What it bears on: its own sentence, one before it, or any of the article. */
  readonly bears: 'own' | 'back' | 'whole';
  /** A reservation only where something that may be untrue was told shortly before: anything, the same matter, an accusation, a figure. */
  readonly answers?: Answered;
  /** So general that it counts only where the sentence makes no other reservation. */
  readonly last?: true;
}

/** Small letters of English and of the names it borrows: a class of this size is far quicker than all letters. */
const LETTER = 'a-z\\u00df-\\u024f';

/** A pattern of phrases, one a line, each a regular expression of whole words in small letters; `\p{L}` is any such letter. */
export const phrases = (list: TemplateStringsArray, ...parts: readonly string[]): RegExp => {
  const source = String.raw({ raw: list.raw }, ...parts)
    .trim()
    .split(/\n\s*/)
    .join('|')
    .replaceAll('[\\p{L}', `[${LETTER}`)
    .replaceAll('\\p{L}', `[${LETTER}]`);
  return new RegExp(`(?<![${LETTER}0-9])(?:${source})(?![${LETTER}0-9])`, 'd');
};
