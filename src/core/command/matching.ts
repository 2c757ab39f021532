import { plainWord } from './nearest.ts';

/** 0 where a name begins with what is typed, 1 where one of its words does, 2 where it stands anywhere; null where it does not. */
const rank = (sought: string, name: string): number | null => {
  const at = plainWord(name).indexOf(sought);
  if (at === -1) return null;
  if (at === 0) return 0;
  return plainWord(name).includes(` ${sought}`) ? 1 : 2;
};

/** The names that somebody may be typing, those that begin so first, else in the given order; each once. */
export const matching = (typed: string, names: Iterable<string>): string[] => {
  const sought = plainWord(typed);
  return [...new Set(names)]
    .flatMap((name) => {
      const ranked = rank(sought, name);
      return ranked === null ? [] : [{ name, ranked }];
    })
    .toSorted((a, b) => a.ranked - b.ranked)
    .map(({ name }) => name);
};
