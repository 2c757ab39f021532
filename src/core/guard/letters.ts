import { fold } from '../text/folded-words.ts';

/** A text reduced to its letters and digits, in small letters. */
export interface Letters {
  readonly all: string;
  /** For each letter where it stands in the text, and behind the last where the text ends. */
  readonly at: Int32Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const BRACKETS = /-[lr][rsc]b-/giu;

/** The letters of a text. Linear in its length. */
export const lettersOf = (text: string): Letters => {
  const body = text.replace(BRACKETS, '     ');
  const pieces: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const char of body) {
    const plain = (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9');
    const letters = plain
      ? char
      : char >= 'A' && char <= 'Z'
        ? char.toLowerCase()
        : LETTER.test(char)
          ? fold(char)
          : '';
    if (letters !== '') pieces.push(letters);
    for (let unit = 0; unit < letters.length; unit += 1) at.push(offset);
    offset += char.length;
  }
  at.push(text.length);
  return { all: pieces.join(''), at: Int32Array.from(at) };
};

/** Whether a word begins with this letter: something stands between it and the one before. */
export const beginsWord = ({ at }: Letters, letter: number): boolean =>
  letter === 0 || (at[letter] ?? 0) - (at[letter - 1] ?? 0) > 1;
