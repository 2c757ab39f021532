import type { Span } from '../article.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrases.ts';

/** A clause that somebody is reported to have said, as token indices `[from, to)`, with the words that tell who. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  /** Where it ends before the first words quoted in it; null where it quotes none. */
  readonly brief: number | null;
  readonly cue: Span;
  /** Null where the sentence does not say who: "was told that". */
  readonly phrase: Phrase | null;
}

/** Where the words stand that attribute it. */
export const cueAt = (tokens: readonly Token[], from: number, to = from + 1): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});
