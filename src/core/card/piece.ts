import type { Block, Inline } from '../card.ts';

/** What a section's body is made of: its blocks, and the lines that a platform has no other place for. */
export type Piece =
  | Block
  | { readonly type: 'heading'; readonly inlines: readonly Inline[] }
  | { readonly type: 'small'; readonly inlines: readonly Inline[] };
