import { type DomElement, lineOfElement } from './dom.ts';

/** Fewer pictures with a caption are an article's own. */
const LEAST = 4;
const MOST = 200;
/** A shorter caption is a credit or a number. */
const SHORTEST = 30;
/** A longer text is an article's, however many pictures stand in it, characters. */
const LONGEST_TEXT = 800;

/** The captions of a page in their order, where it shows enough pictures to be a gallery. */
export function readCaptions(root: DomElement): readonly string[] {
  const lines = root
    .querySelectorAll('figcaption')
    .slice(0, MOST)
    .map(lineOfElement)
    .filter((line) => line.length >= SHORTEST);
  return lines.length < LEAST ? [] : [...new Set(lines)];
}

/** The text of a gallery is its captions: what stands above them only leads to them. Any other text is returned as it is. */
export function withCaptions(text: string, captions: readonly string[]): string {
  const told = captions.filter((caption) => !text.includes(caption));
  const length = told.reduce((sum, caption) => sum + caption.length, 0);
  return text.length <= LONGEST_TEXT && length > text.length ? [text, ...told].filter(Boolean).join('\n\n') : text;
}
