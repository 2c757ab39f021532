import type { Reading } from './article.ts';
import type { Rephrased } from './rephrasing/rephrased.ts';
import type { BriefSentence } from './stories/brief/brief.ts';
import type { Stay } from './stories/stay.ts';

/** Articles that a place asked for, by their ids. */
export interface Asked {
  /** They came by feeds that the place follows itself. */
  readonly byFeed: readonly string[];
  /** They are on topics that were asked for, by what the place calls its feeds' too. */
  readonly byTopic: readonly string[];
}

/** One event with all its coverage. Its id is stable as articles join. */
export interface Story {
  readonly id: string;
  /** The article that tells it best comes first: its headline and summary are the story's. */
  readonly readings: readonly Reading[];
  readonly topic: string | null;
  /** When the first and the newest of its articles were published, ms. */
  readonly began: number;
  readonly changed: number;
  /** What a language model made of its sentences; absent where none did. */
  readonly rephrased?: Rephrased;
  /** Which of its articles a place asked for; absent where it asked for none, or nobody asks. */
  readonly asked?: Asked;
  /** The stories that its articles left for it; absent where none did. */
  readonly formerly?: readonly Stay[];
  /** Where only what is new of it is to be told: the sentences that tell that. Its readings are those that came since. */
  readonly news?: readonly BriefSentence[];
}
