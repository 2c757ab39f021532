import type { Article } from '../article.ts';
import { fnv } from '../text/fnv.ts';

/** What an article said when it was told, as far as it is to be known again. */
export interface Edition {
  readonly mark: string;
  /** The correction that it had then; absent where it had none. */
  readonly corrected?: number;
}

export const editionOf = (article: Article): Edition => ({
  mark: markOf(article),
  ...(article.corrected === undefined ? {} : { corrected: article.corrected }),
});

/** Another than the usual one: two digests of 32 bits tell texts apart that one would not. */
const SECOND_SEED = 3_421_674_724;

/**
 * A digest of all that an article says of itself. Clocks don't tell which of two editions somebody read: one may be dated before it
 * was read and be kept only after, as where two transactions run at once.
 */
export const markOf = (article: Article): string => {
  const json = JSON.stringify(article);
  return [fnv(json), fnv(json, SECOND_SEED)].map((value) => (value >>> 0).toString(36)).join('.');
};
