/** Editors and mail programs wrap at 60 to 100 columns. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 110;

const isWrapped = (lines: readonly string[]): boolean => {
  const full = lines.slice(0, -1);
  if (full.length === 0) return false;
  const inside = full.filter((line) => line.length >= SHORTEST_WRAPPED && line.length <= LONGEST_WRAPPED).length;
  const open = full.filter((line) => !/[.!?]["'”’)]*$/.test(line.trim())).length;
  return inside === full.length && open * 2 >= full.length;
};

/** Joins the lines of each hard-wrapped paragraph, so that a line break parts paragraphs and nothing else. */
export const unwrapLines = (text: string): string =>
  text
    .split(/\n[ \t]*\n\s*/)
    .map((block) => {
      const lines = block.split('\n');
      return isWrapped(lines) ? lines.map((line) => line.trim()).join(' ') : block;
    })
    .join('\n\n');
