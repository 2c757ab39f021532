import type { Word } from './clause.ts';
import { isCut } from './context.ts';

/** One step of a form: a word of given classes or letters, a gap, or an edge. */
type Step =
  | { readonly is: 'word'; readonly keys: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly most: number; readonly overCuts: boolean }
  | { readonly is: 'start' | 'opening' | 'end' };

/** A wording as a row of word classes. */
export interface Form {
  readonly written: string;
  readonly steps: readonly Step[];
  /** For each word that it takes, in their order, the classes or words of which that is one. */
  readonly takes: readonly ReadonlySet<string>[];
}

/**
 * Reads a form: `VERIFY` is a word of that class and `case` that word, `a|B` either, `..3` up to three words within the
 * clause, `~8` up to eight over commas too, `^` where a clause begins, `^^` where the sentence does, `$` where the clause ends.
 */
export const formOf = (written: string): Form => {
  const steps = written
    .trim()
    .split(/\s+/)
    .map((piece): Step => {
      if (piece === '^') return { is: 'start' };
      if (piece === '^^') return { is: 'opening' };
      if (piece === '$') return { is: 'end' };
      const gap = /^(\.\.|~)(\d+)$/.exec(piece);
      if (gap !== null) return { is: 'gap', most: Number(gap[2]), overCuts: gap[1] === '~' };
      return { is: 'word', keys: new Set(piece.split('|')) };
    });
  return { written, steps, takes: steps.flatMap((step) => (step.is === 'word' ? [step.keys] : [])) };
};

const holds = (word: Word, keys: ReadonlySet<string>): boolean => {
  if (keys.has(word.lower)) return true;
  for (const one of word.classes) if (keys.has(one)) return true;
  return false;
};

const OPENERS: ReadonlySet<string> = new Set(
  'and but or while though although that which who because as so yet whereas nor'.split(' '),
);

const beginsClause = (words: readonly Word[], at: number): boolean =>
  at === 0 || isCut(words[at - 1]) || OPENERS.has(words[at - 1]?.lower ?? '');

/** Where the form that begins at a word ends: the index past its last word; null where it does not stand there. */
export const matchForm = ({ steps }: Form, words: readonly Word[], at: number): number | null =>
  follow(steps, 0, words, at);

const follow = (steps: readonly Step[], step: number, words: readonly Word[], at: number): number | null => {
  const next = steps[step];
  if (next === undefined) return at;
  switch (next.is) {
    case 'opening':
      return at === 0 || (at === 1 && isCut(words[0])) ? follow(steps, step + 1, words, at) : null;
    case 'start':
      return beginsClause(words, at) ? follow(steps, step + 1, words, at) : null;
    case 'end':
      return isCut(words[at]) ? follow(steps, step + 1, words, at) : null;
    case 'gap':
      for (let skipped = 0; skipped <= next.most; skipped += 1) {
        const found = follow(steps, step + 1, words, at + skipped);
        if (found !== null) return found;
        const word = words[at + skipped];
        if (word === undefined || (!next.overCuts && isCut(word)) || word.lower === ';') return null;
      }
      return null;
    case 'word': {
      const word = words[at];
      if (word !== undefined && holds(word, next.keys)) return follow(steps, step + 1, words, at + 1);
      return next.keys.has('$') && isCut(word) ? follow(steps, step + 1, words, at) : null;
    }
  }
};
