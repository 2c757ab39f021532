import type { Block } from './blocks.ts';

/** What stands above the notes of an article, in the languages most read. */
const HEADING =
  /^\W*(?:(?:foot|end)?notes?|references|urls in this post|fu(?:ß|ss)noten|endnoten|anmerkungen|einzelnachweise|notes et références|notas(?: al pie)?|referencias|referências|note|przypisy|voetnoten|примечания)\W*$/iu;
const NUMBERED = /^\[(\d{1,3})\]/;
/** A link back to the sentence. What may follow is limited, or a line of arrows would be gone through from each. */
const LEADS_BACK = /[↩↑⤴⏎]\ufe0e?\W{0,8}$|^\^\s/u;
const NAMED = /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|reflist|wp-block-footnotes)(?:$|[\s_-])/i;

/** Elements around a line that are asked whether they hold notes. */
const MOST_AROUND = 5;

/** The blocks without the notes at their end, and without the numbers in brackets by which their sentences lead to these. */
export function withoutNotes(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  const numbers = new Set<string>();
  while (end > 1) {
    const block = blocks[end - 1];
    if (block === undefined || !isNote(block)) break;
    const number = NUMBERED.exec(block.text)?.[1];
    if (number !== undefined) numbers.add(number);
    end--;
  }
  if (end === blocks.length) return blocks;
  const heading = blocks[end - 1];
  const text = blocks.slice(0, heading !== undefined && end > 1 && HEADING.test(heading.text) ? end - 1 : end);
  return numbers.size === 0 ? text : text.map((block) => ({ ...block, text: withoutMarks(block.text, numbers) }));
}

function isNote({ text, element }: Block): boolean {
  if (NUMBERED.test(text) || LEADS_BACK.test(text)) return true;
  let at: Block['element'] | null = element;
  for (let up = 0; at !== null && up < MOST_AROUND; up++, at = at.parentElement)
    if (NAMED.test(at.className) || NAMED.test(at.id)) return true;
  return false;
}

const withoutMarks = (text: string, numbers: ReadonlySet<string>): string =>
  text.replace(/(?<=[\p{L}\p{N}.,;:!?”"’»)\]])\s?\[(\d{1,3})\]/gu, (mark, number: string) =>
    numbers.has(number) ? '' : mark,
  );
