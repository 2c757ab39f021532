const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Two columns in a terminal: East Asian wide characters and emoji (https://www.unicode.org/reports/tr11/). */
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes. */
export const columns = (text: string): number => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of printable ASCII begins after them.
  if (/^[\u0000-\u007F]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += wide.test(segment) ? 2 : 1;
  return sum;
};

/** Text in lines of at most `width` columns, broken between words only; `first` and `later` stand before the lines. */
export const wrapText = (text: string, width: number, first = '', later = first): string =>
  text
    .split('\n')
    .flatMap((line, index) => wrapLine(line, width, index === 0 ? first : later, later))
    .join('\n');

const wrapLine = (line: string, width: number, first: string, later: string): string[] => {
  const lines: string[] = [];
  let current = first;
  let used = columns(first);
  let bare = true;
  for (const word of line.split(/\s+/).filter((part) => part !== '')) {
    const size = columns(word);
    if (!bare && used + 1 + size > width) {
      lines.push(current);
      current = later;
      used = columns(later);
      bare = true;
    }
    current += bare ? word : ` ${word}`;
    used += bare ? size : size + 1;
    bare = false;
  }
  return [...lines, current.trimEnd()];
};
