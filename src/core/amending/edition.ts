import type { Article } from '../article.ts';

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

/**
 * A digest of all that an article says of itself. Clocks don't tell which of two editions somebody read: one may be dated before it
 * was read and be kept only after, as where two transactions run at once.
 */
export const markOf = (article: Article): string => {
  const json = JSON.stringify(article);
  return [2_166_136_261, 3_421_674_724].map((seed) => hash(json, seed).toString(36)).join('.');
};

/** FNV-1a (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over UTF-16 units, from one of two seeds. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return value >>> 0;
};
