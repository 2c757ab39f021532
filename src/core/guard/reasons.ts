import type { Span } from '../article.ts';

/** What a text may say that its source does not bear. */
export type ReasonKind =
  | 'number'
  | 'date'
  | 'name'
  | 'quotation'
  | 'negation'
  | 'hedge'
  | 'attribution'
  | 'opposite'
  | 'roles'
  | 'replaced'
  | 'unsupported';

/** Why a text is not borne by its source: the span of the text that is wrong, and a sentence for a person. */
export interface Reason extends Span {
  readonly kind: ReasonKind;
  readonly says: string;
}
