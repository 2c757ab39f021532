import type { Frame } from './frames.ts';
import type { Mention } from './people.ts';

/** A sentence of a frame: its tokens, whom it names last where, and whom its quotations name. */
export interface Stretch {
  readonly to: number;
  readonly lastNamed: ReadonlyMap<number, number>;
  readonly quoted: ReadonlySet<number>;
}

export const stretchesOf = (
  tokens: Frame['tokens'],
  mentions: readonly Mention[],
  quoted: readonly Mention[],
): Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  let next = 0;
  for (let to = 0; to <= tokens.length; to += 1) {
    if (to < tokens.length && tokens[to]?.type !== 'break') continue;
    const lastNamed = new Map<number, number>();
    for (let mention = mentions[next]; mention !== undefined && mention.from < to; mention = mentions[next]) {
      lastNamed.set(mention.figure, mention.from);
      next += 1;
    }
    const start = tokens[from]?.start ?? 0;
    found.push({ to, lastNamed, quoted: namedIn(quoted, start, tokens[to - 1]?.end ?? start) });
    from = to + 1;
  }
  return found;
};

/** Figures named in quotations between two offsets. */
export const namedIn = (quoted: readonly Mention[], start: number, end: number): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let at = lastUpTo(quoted, start - 1) + 1; at < quoted.length; at += 1) {
    const mention = quoted[at];
    if (mention === undefined || mention.start >= end) break;
    found.add(mention.figure);
  }
  return found;
};

/** Index of the last entry at or before an offset, -1 for none. */
export const lastUpTo = (entries: readonly { readonly start: number }[], offset: number): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
