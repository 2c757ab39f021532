import type { Bearing } from './bearing.ts';
import { cueBefore } from './clauses.ts';
import type { Reason } from './reasons.ts';
import { ADDED_HEDGES, HEDGES, STRONG_HEDGES } from './word-lists.ts';

/** A doubt that the source has and the text leaves out, or the other way round. */
export const checkHedges = (bearing: Bearing): Reason[] => [...dropped(bearing), ...added(bearing)];

const dropped = ({ words, pool, source, comparisons }: Bearing): Reason[] => {
  if (words.some(({ lower }) => HEDGES.has(lower))) return [];
  const [sentence] = pool;
  const partners = comparisons[0]?.partners ?? [];
  if (sentence === undefined) return [];
  for (const [at, word] of sentence.words.entries()) {
    if (word.plain || word.capital) continue;
    const mine = words[partners.indexOf(word)];
    if (mine === undefined) continue;
    const cue = cueBefore(source.text, sentence.words, at, STRONG_HEDGES);
    if (cue === null) continue;
    const says = `The source says this only with “${cue.text}”.`;
    return [{ kind: 'hedge', start: mine.start, end: mine.end, says }];
  }
  return [];
};

const added = ({ words, pool }: Bearing): Reason[] => {
  if (pool.length === 0 || pool.some((sentence) => sentence.words.some(({ lower }) => HEDGES.has(lower)))) return [];
  return words
    .filter(({ lower, capital }) => ADDED_HEDGES.has(lower) && !capital)
    .map(({ start, end, text }) => ({ kind: 'hedge', start, end, says: `The source is sure where the text has “${text}”.` }));
};
