import { type Caveat, type Reading, slice } from '../article.ts';
import type { Block } from '../card.ts';

/** More lines would hide what they qualify: the rest stands together in the last. */
const MOST_LINES = 3;

interface Line {
  readonly text: string;
  /** Null where its words name whoever holds it, or it holds several caveats. */
  readonly holder: string | null;
  readonly end: number;
}

/**
 * The lines by which a card states caveats, in the order given: sentences that follow each other in the article are one
 * line, and what is beyond the third line is joined to it. Nothing is left out.
 */
export const caveatBlocks = ({ article: { text } }: Reading, caveats: readonly Caveat[]): Block[] => {
  const lines: Line[] = [];
  for (const caveat of caveats) {
    const words = oneLine(slice(text, caveat));
    const previous = lines.findIndex(({ end }) => end <= caveat.start && text.slice(end, caveat.start).trim() === '');
    const joined = previous >= 0 ? previous : lines.length < MOST_LINES ? -1 : MOST_LINES - 1;
    const line = lines[joined];
    if (line === undefined) lines.push({ text: words, holder: holderBeside(text, words, caveat), end: caveat.end });
    else lines[joined] = { text: `${named(line)} ${words}`, holder: null, end: caveat.end };
  }
  return lines.map(({ text: words, holder }) => ({ type: 'caveat', text: words, holder }));
};

/** Most sentences name their holder themselves. */
const holderBeside = (text: string, words: string, { holder }: Caveat): string | null => {
  const name = holder === null ? null : oneLine(slice(text, holder));
  return name === null || words.includes(name) ? null : name;
};

const named = ({ text, holder }: Line): string => (holder === null ? text : `${text} (${holder})`);

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Several publishers may hold a caveat in the same words: it is stated once. */
export const eachOnce = (blocks: readonly Block[]): Block[] => {
  const lines = blocks.map((block) => ('text' in block ? block.text : ''));
  return blocks.filter((_, index) => lines.indexOf(lines[index] ?? '') === index);
};
