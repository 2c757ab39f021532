import type { Span } from '../article.ts';
import { align } from './align.ts';
import { type Comparison, compare, type Difference } from './differences.ts';
import type { Source, SourceSentence } from './source.ts';
import { type GuardWord, guardWords } from './words.ts';

/** A sentence of the text beside the sentences of the source that bear it, best first. */
export interface Bearing {
  readonly source: Source;
  readonly text: string;
  readonly span: Span;
  readonly words: readonly GuardWord[];
  readonly pool: readonly SourceSentence[];
  readonly comparisons: readonly Comparison[];
  /** Keys of all words of the pool. */
  readonly keys: ReadonlySet<string>;
  /** Where words of the text stand in place of a few words of the source between the same neighbours. */
  readonly replaced: readonly Difference[];
  /** Words of the text that stand at their place in the source too. */
  readonly partnered: ReadonlySet<GuardWord>;
  /** Those of them whose neighbour stands there too. */
  readonly settled: ReadonlySet<GuardWord>;
}

export const bearingOf = (source: Source, text: string, span: Span): Bearing => {
  const words = guardWords(text, span);
  const pool = align(source, words);
  const stands = ({ partners }: Comparison, at: number): boolean =>
    partners[at] !== undefined && partners[at]?.key === words[at]?.key;
  const comparisons = pool.map((sentence) => compare(words, sentence.words));
  return {
    source,
    text,
    span,
    words,
    pool,
    comparisons,
    replaced: replacementsIn(comparisons),
    partnered: new Set(words.filter((_, at) => comparisons.some((each) => stands(each, at)))),
    settled: new Set(
      words.filter((_, at) =>
        comparisons.some((each) => stands(each, at) && (stands(each, at - 1) || stands(each, at + 1))),
      ),
    ),
    keys: new Set(pool.flatMap(({ keys }) => [...keys])),
  };
};

/** How many words may stand on either side of a replacement. */
const MOST = 4;

const replacementsIn = (comparisons: readonly Comparison[]): Difference[] =>
  comparisons.flatMap(({ differences }) =>
    differences.filter(
      ({ before, after, text, source }) =>
        before && after && text.length > 0 && source.length > 0 && text.length <= MOST && source.length <= MOST,
    ),
  );

/** The words of the source that stand where this word of the text does; empty where it stands there too, or nothing does. */
export const replacedBy = (
  { replaced, partnered }: Pick<Bearing, 'replaced' | 'partnered'>,
  word: GuardWord,
): readonly GuardWord[] =>
  partnered.has(word) ? [] : (replaced.find(({ text }) => text.includes(word))?.source ?? []);
