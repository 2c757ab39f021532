import type { Span } from '../article.ts';
import type { Phrase } from './phrases.ts';

/** Who a passage is given to, before it is known which person is meant. */
export interface Attribution {
  /** The frame that holds the phrase, and the phrase in it. */
  readonly frame: number;
  readonly phrase: Phrase;
  readonly cue: Span | null;
  readonly how: 'after' | 'before' | 'colon' | 'possessive' | 'same-sentence' | 'continued' | 'neighbour' | 'turn';
  /** 0 to 1, how sure the grammar is. */
  readonly confidence: number;
}

/** What attributes a quotation in its own sentence: who speaks, and the first and last token of the cue. */
export interface Found {
  readonly phrase: Phrase;
  readonly cue: readonly [number, number];
  readonly confidence: number;
  readonly how: Attribution['how'];
}
