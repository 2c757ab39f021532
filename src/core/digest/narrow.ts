import { parseFilter } from '../alerts/filter.ts';
import { passageOfReading, says } from '../alerts/passage.ts';
import type { Story } from '../story.ts';

/**
 * The stories that a filter lets through, in their order; all where it is null or has no word. One article of a story
 * says all that is wanted, and none says what is not.
 */
export const narrow = (stories: readonly Story[], filter: string | null): readonly Story[] => {
  const read = filter === null ? null : parseFilter(filter);
  if (read === null) return stories;
  const { wanted, unwanted } = read;
  return stories.filter(({ readings }) => {
    const passages = readings.map(passageOfReading);
    return (
      passages.some((passage) => wanted.every((term) => says(passage, term))) &&
      !passages.some((passage) => unwanted.some((term) => says(passage, term)))
    );
  });
};
