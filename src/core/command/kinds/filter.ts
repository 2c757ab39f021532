import { parseFilter } from '../../alerts/filter.ts';
import { type Kind, parsed, unparsed } from '../kind.ts';
import { text } from './text.ts';

/** The same as one option among others, which must be called by its name: its words are one value within marks. */
export const filterOption = (): Kind<string> => ({
  ...filterWords(),
  placeholder: '"ferry -football"',
  takes: 'word',
  keepsMarks: false,
  claims: () => false,
});

/** Words that news must have or must not have, with their marks; what `parseFilter` reads. */
export const filterWords = (): Kind<string> => {
  const words = text('words', 'ferry -football');
  return {
    ...words,
    expected: 'words, “phrases in marks”, beginnings such as ferr*, and -words to leave out, at most 200 characters',
    keepsMarks: true,
    parse: (typed, known) => {
      const value = words.parse(typed, known);
      return value.ok && parseFilter(value.value) !== null ? parsed(value.value) : unparsed();
    },
  };
};
