import { isSynonym } from './thesaurus/thesaurus.ts';
import type { GuardWord } from './words.ts';

/** Where a text and a source sentence part between two places at which they agree: either side may be empty. */
export interface Difference {
  readonly text: readonly GuardWord[];
  readonly source: readonly GuardWord[];
  /** Whether words that agree stand directly before and behind on both sides. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Longer sentences are compared up to here. */
const REACH = 160;

/** How well two words agree where one stands for the other. */
const agreement = (one: GuardWord, other: GuardWord): number => {
  if (one.key === other.key) return one.plain ? 0.4 : 1;
  if (one.plain || other.plain || one.number || other.number) return 0;
  return isSynonym(one.meaning, other.meaning) ? 0.6 : 0;
};

export interface Comparison {
  readonly differences: readonly Difference[];
  /** For each word of the text, the word of the sentence that it stands for. */
  readonly partners: readonly (GuardWord | null)[];
}

/** Lays a text's words along those of a source sentence so that most agree, in order. */
export const compare = (textWords: readonly GuardWord[], sourceWords: readonly GuardWord[]): Comparison => {
  const text = textWords.slice(0, REACH);
  const source = sourceWords.slice(0, REACH);
  const width = source.length + 1;
  const best = new Float64Array((text.length + 1) * width);
  const scores = new Float64Array((text.length + 1) * width);
  for (let row = text.length - 1; row >= 0; row -= 1) {
    for (let column = source.length - 1; column >= 0; column -= 1) {
      const [one, other] = [text[row], source[column]];
      const here = row * width + column;
      const score = one === undefined || other === undefined ? 0 : agreement(one, other);
      // Neighbours that agree together weigh more than the same words scattered.
      const next = here + width + 1;
      const joined = score > 0 && (scores[next] ?? 0) > 0 ? 0.3 : 0;
      scores[here] = score;
      best[here] = Math.max(
        best[here + width] ?? 0,
        best[here + 1] ?? 0,
        score > 0 ? score + joined + (best[next] ?? 0) : 0,
      );
    }
  }
  return trace(text, source, best, scores);
};

const trace = (
  text: readonly GuardWord[],
  source: readonly GuardWord[],
  best: Float64Array,
  scores: Float64Array,
): Comparison => {
  const width = source.length + 1;
  const partners: (GuardWord | null)[] = text.map(() => null);
  const differences: Difference[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  const part = (): void => {
    if (row > fromRow || column > fromColumn)
      differences.push({
        text: text.slice(fromRow, row),
        source: source.slice(fromColumn, column),
        before: fromRow > 0,
        after: row < text.length && column < source.length,
      });
  };
  while (row < text.length && column < source.length) {
    const here = row * width + column;
    const value = best[here] ?? 0;
    const score = scores[here] ?? 0;
    const next = here + width + 1;
    const joined = score > 0 && (scores[next] ?? 0) > 0 ? 0.3 : 0;
    if (score > 0 && value === score + joined + (best[next] ?? 0)) {
      part();
      partners[row] = source[column] ?? null;
      row += 1;
      column += 1;
      [fromRow, fromColumn] = [row, column];
    } else if (value === (best[here + width] ?? 0)) row += 1;
    else column += 1;
  }
  [row, column] = [text.length, source.length];
  part();
  return { differences, partners };
};
