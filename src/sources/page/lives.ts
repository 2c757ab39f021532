import type { Block } from './blocks.ts';
import { closestLines, type HeadlineLines } from './headline.ts';
import { isSite, looksLikeNames } from './names.ts';
import { isOfOthers } from './shown-days.ts';

/** A name alone on its line, characters. */
const LONGEST_NAME = 40;
/** What follows a name where a life is told: who somebody is and what they do. */
const TELLS =
  /^,?\s(?:is|was|has|writes|works|covers|joined|ist|war|arbeitet|schreibt|berichtet|est|écrit|es|escribe|è)\s/iu;
const SHORTEST_LIFE = 60;
/** Lines between a name and the life told below it: an office, a link. */
const BETWEEN = 2;
/** Share of the page's characters that stand before an author's life. */
const LATE = 0.5;

/**
 * Whose life a box below the text tells, where the page tells one person's alone: a name on its own line, there or beside the headline,
 * and a paragraph that begins with it. An article about several people tells several.
 */
export function nameWithLife(lines: HeadlineLines, sites: readonly string[]): string | null {
  const { all, headline } = lines;
  const isAlone = ({ text }: Block) => text.length <= LONGEST_NAME && looksLikeNames(text) && !isSite(text, sites);
  const close = closestLines(lines).filter(isAlone);
  const length = all.reduce((sum, { text }) => sum + text.length, 0);
  let name: string | null = null;
  let isBelow = false;
  let told = 0;
  for (const [at, { text, element }] of all.entries()) {
    const above = text.length < SHORTEST_LIFE ? [] : all.slice(Math.max(0, at - BETWEEN), at).filter(isAlone);
    const whose = [...above, ...close].find(
      (line) => text.startsWith(line.text) && tells(text.slice(line.text.length)),
    );
    if (whose !== undefined) {
      if (name !== null && name !== whose.text) return null;
      name = whose.text;
      isBelow ||= told >= length * LATE && !isOfOthers(element, headline);
    }
    told += text.length;
  }
  return isBelow ? name : null;
}

const tells = (rest: string): boolean => TELLS.test(rest.slice(0, 20));
