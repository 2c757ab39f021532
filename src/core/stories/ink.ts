import type { Span } from '../article.ts';
import { FNV_PRIME, fnv } from '../text/fnv.ts';
import { words } from '../text/words.ts';

/** The runs of three words of a lead as numbers, ascending: who has most of another's has its very sentences. */
export type Ink = Uint32Array;

const run = 3;

/** FNV-1a over the characters of the words in lower case; `found` are the words of the lead. */
export function inkOf(lead: string, found: readonly Span[] = words(lead)): Ink {
  const written = found.map(({ start, end }) => fnv(lead.slice(start, end).toLowerCase().replaceAll('’', "'")));
  const runs = new Set<number>();
  for (let at = 0; at + run <= written.length; at++) {
    let mixed = 0;
    for (const word of written.slice(at, at + run)) mixed = Math.imul(mixed ^ word, FNV_PRIME) + 1;
    runs.add(mixed >>> 0);
  }
  return Uint32Array.from(runs).sort();
}

/** Fewer runs than this are found in too many texts to say anything. */
const least = 6;

/** How much of the shorter text stands in the longer one, 0 to 1; 0 where one is too short to tell. */
export function sharedInk(one: Ink, other: Ink): number {
  if (Math.min(one.length, other.length) < least) return 0;
  let shared = 0;
  for (let at = 0, there = 0; at < one.length && there < other.length; ) {
    const [mine, theirs] = [one[at] ?? 0, other[there] ?? 0];
    if (mine === theirs) shared += 1;
    if (mine <= theirs) at += 1;
    if (theirs <= mine) there += 1;
  }
  return shared / Math.min(one.length, other.length);
}

/**
 * From this share on two texts are one, though its beginning, its end or a sentence were changed: leads that report the
 * same separately share less than half, and so do the regular reports of one desk.
 */
export const copied = 0.65;
