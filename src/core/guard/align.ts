import { type Source, type SourceSentence, weightOf } from './source.ts';
import type { GuardWord } from './words.ts';

/** How many sentences of the source may bear one sentence of the text. */
const MOST = 3;
/** What stands in more sentences tells little: only the first of them are looked at. */
const PLACES = 80;
/** The least share of what is to be borne that another sentence has to add. */
const LEAST_ADDED = 0.08;

/** The sentences of the source that best bear these words, best first: each adds what those before it lack. */
export const align = (source: Source, words: readonly GuardWord[]): SourceSentence[] => {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word.key, weightOf(source, word));
  const whole = [...wanted.values()].reduce((sum, each) => sum + each, 0);
  const chosen: number[] = [];
  while (chosen.length < MOST && wanted.size > 0) {
    const best = bestFor(source, wanted);
    if (best === null || best.weight < (chosen.length === 0 ? 0 : LEAST_ADDED * whole)) break;
    chosen.push(best.sentence);
    for (const key of source.sentences[best.sentence]?.keys ?? []) wanted.delete(key);
  }
  return chosen.flatMap((place) => source.sentences[place] ?? []);
};

const bestFor = (
  source: Source,
  wanted: ReadonlyMap<string, number>,
): { readonly sentence: number; readonly weight: number } | null => {
  const sums = new Map<number, number>();
  for (const [key, weight] of wanted)
    for (const sentence of (source.places.get(key) ?? []).slice(0, PLACES))
      sums.set(sentence, (sums.get(sentence) ?? 0) + weight);
  let best: { sentence: number; weight: number } | null = null;
  for (const [sentence, sum] of sums) {
    // A long sentence holds many words by chance.
    const weight = sum * (12 / (12 + Math.log(1 + (source.sentences[sentence]?.words.length ?? 0))));
    if (best === null || weight > best.weight || (weight === best.weight && sentence < best.sentence))
      best = { sentence, weight };
  }
  return best;
};
