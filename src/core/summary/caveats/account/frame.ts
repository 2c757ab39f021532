import type { CaveatKind } from '../../../article.ts';
import type { CaveatPattern } from '../pattern.ts';
import { type Form, formOf } from './form.ts';

/** What a reservation takes: that somebody is said to say something, in it or before; something told on another's word before it; that, just before and on the same; that, and a number in it. */
export type Needs = 'nothing' | 'said' | 'told' | 'close' | 'figure';

/** A way of doubting, denying, limiting or conditioning what is told, as rows of word classes. */
export interface Frame {
  readonly kind: CaveatKind;
  /** Its kind where what was told is still to come. */
  readonly ahead?: CaveatKind;
  /** Its kind where it is held by whom the claim is about. */
  readonly concerned?: CaveatKind;
  /** For people who ask why. */
  readonly name: string;
  readonly needs: Needs;
  readonly holder: CaveatPattern['holder'];
  readonly bears: CaveatPattern['bears'];
  /** Bears on something told with a number. */
  readonly numbered?: true;
  readonly forms: readonly Form[];
  readonly unless: readonly Form[];
}

/** Forms, one a line; see `formOf`. */
export const forms = (list: TemplateStringsArray): Form[] =>
  list
    .join('')
    .trim()
    .split(/\n\s*/)
    .filter((line) => line !== '')
    .map(formOf);
