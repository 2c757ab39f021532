import { type Block, type Inline, literal, strong, time } from '../card.ts';
import type { Change } from './changes.ts';

const mark = 'Edited';

const words: Readonly<Record<Change, string>> = {
  correction: 'its publisher corrected it',
  quote: 'a quote is no longer in it',
  caveat: 'a caveat was added',
  headline: 'its headline changed',
  summary: 'what it tells changed',
};

const order: readonly Change[] = ['correction', 'quote', 'caveat', 'headline', 'summary'];

/** That what stands before it is not what stood there first, since when and why. */
export const editedWords = (at: number, changes: readonly Change[], zone: string): Inline[] => {
  const said = order.filter((change) => changes.includes(change)).map((change) => words[change]);
  return [strong(mark), literal(' '), time(at, 'date-time', zone), literal(`: ${said.join('; ')}.`)];
};

/** The same in a block of its own. */
export const editedNote = (at: number, changes: readonly Change[], zone: string): Block => ({
  type: 'text',
  inlines: editedWords(at, changes, zone),
});

export const isEditedNote = (block: Block): boolean =>
  block.type === 'text' && block.inlines[0]?.type === 'strong' && block.inlines[0].text === mark;
