import type { Block } from './blocks.ts';
import { type Flow, isProse } from './flow.ts';
import { folded } from './folded.ts';
import { isFurniture } from './prune.ts';

/** A lead of fewer characters is a line about the article: whose it is, from when, in which section. */
const SHORTEST = 60;
/** Without a full stop at its end only a longer one is more than a caption or a kicker. */
const SHORTEST_OPEN = 100;
const MOST = 3;
const LONGEST = 1_200;
/** Lines between a headline and its text: of a page with more, the headline is another one's. */
const MOST_BETWEEN = 40;
const SENTENCE_END = /[.!?…。！？]["”“’»)\]]*$/u;

/**
 * The text with the paragraphs that stand between the headline and what was taken of it. They open the story in most languages, and
 * what follows does not repeat them; in English they are the desk's line about a story that opens below (`readBody` asks which it is).
 * `alike`: only those that are named as the paragraphs of the story are.
 */
export function withLede(
  taken: readonly Block[],
  { lines }: Flow,
  title: string | null,
  alike: boolean,
): readonly Block[] {
  const texts = new Set(taken.map((block) => block.text));
  const first = lines.findIndex(({ block }) => texts.has(block.text));
  const headline = folded(title ?? '');
  const at = lines.findLastIndex(
    ({ block }, index) =>
      index < first &&
      index >= first - MOST_BETWEEN &&
      (block.element.localName === 'h1' || (headline !== '' && folded(block.text) === headline)),
  );
  if (at < 0) return taken;
  const named = namesOf(lines.flatMap(({ block }) => (texts.has(block.text) && isProse(block) ? [block] : [])));
  const lede = lines
    .slice(at + 1, first)
    .map(({ block }) => block)
    .filter((block) => isLede(block) && (!alike || named.has(nameOf(block))) && !texts.has(block.text))
    .slice(0, MOST);
  return lede.reduce((sum, { text }) => sum + text.length, 0) > LONGEST ? taken : [...lede, ...taken];
}

/** What paragraphs are called that tell the story: a page's own names for its text. */
function namesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  const most = blocks.length / 2;
  return new Set([...counts].filter(([name, count]) => count > most && !name.endsWith('.')).map(([name]) => name));
}

const nameOf = ({ element }: Block): string => `${element.localName}.${element.className}`;

function isLede(block: Block): boolean {
  const { text, linked, element } = block;
  if (text.length < (SENTENCE_END.test(text) ? SHORTEST : SHORTEST_OPEN) || linked > text.length / 3) return false;
  return !/^(?:h1|li|td|th|dt|dd)$/.test(element.localName) && !isFurniture(block);
}
