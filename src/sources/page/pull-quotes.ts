import type { Block } from './blocks.ts';
import type { DomElement } from './dom.ts';

/** What sets words apart from the running text, by its name or by its class. */
const SET_APART = new Set(['aside', 'blockquote', 'figure']);
const CLASSED = /pull|quote/i;
/** Longest pull quote with who said it, characters; a longer passage set apart is the article's. */
const LONGEST = 400;
/** Fewest letters and digits by which a line is known again. */
const FEWEST = 15;
/** Most passages set apart that are looked for, so that no page makes this slow. */
const MOST = 40;

const MARKED = /["“”„«]([^"“”„«»]{10,})["“”»]/u;

/** The blocks without those that repeat, set apart for decoration, what the article says elsewhere, with whom they name for it. */
export function dropPullQuotes(blocks: readonly Block[]): readonly Block[] {
  const groups = new Map<DomElement, Block[]>();
  for (const block of blocks) {
    const apart = setApart(block.element);
    if (apart === null) continue;
    const group = groups.get(apart);
    if (group !== undefined) group.push(block);
    else if (groups.size < MOST) groups.set(apart, [block]);
  }
  if (groups.size === 0) return blocks;
  const dropped = new Set<Block>();
  const running = blocks.map((block) => ({ block, words: letters(block.text) }));
  for (const group of groups.values()) {
    if (group.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) continue;
    const own = new Set(group);
    const repeats = group.some(({ text }) => {
      const words = letters(MARKED.exec(text)?.[1] ?? text);
      return (
        words.length >= FEWEST &&
        running.some((other) => !own.has(other.block) && !dropped.has(other.block) && other.words.includes(words))
      );
    });
    if (repeats) for (const block of group) dropped.add(block);
  }
  return blocks.filter((block) => !dropped.has(block));
}

const setApart = (element: DomElement): DomElement | null => {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement)
    if (SET_APART.has(at.localName) || CLASSED.test(at.className)) return at;
  return null;
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
