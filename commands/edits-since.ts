import { type Block, type Inline, literal, time } from '../src/core/card.ts';
import type { Context } from '../src/core/command/command.ts';
import { idsOf } from '../src/core/digest/told.ts';
import type { Delivery } from '../src/core/ports.ts';
import type { Story } from '../src/core/story.ts';

/** Whether the message that told a story was edited since, or could not be. */
export const editsSince = async (story: Story, context: Context): Promise<Block[]> => {
  const told = (await partsTelling(story, context)).find(({ state }) => state === 'sent');
  return told === undefined ? [] : saidOf(told, context.place.zone);
};

/** What of the latest posts here tells a story, or was to tell it; the last first. */
export const partsTelling = async (story: Story, { store, place }: Context): Promise<Delivery[]> => {
  const ids = idsOf(story);
  const parts = await store.deliveries.recent(place.id, 50);
  return parts.filter(({ storyIds }) => ids.some((id) => storyIds.includes(id)));
};

const saidOf = ({ edited, uneditable, barred }: Delivery, zone: string): Block[] => {
  const lines: Inline[][] = [
    ...(edited === undefined
      ? []
      : [[literal('Its message was edited '), time(edited, 'date-time', zone), literal(', as its article was.')]]),
    ...(uneditable === undefined
      ? []
      : [[literal(`Its article was edited since, but its message can’t be: ${uneditable}`)]]),
    ...(barred === undefined
      ? []
      : [[literal(`Its article was edited since, but its message can’t be before somebody acts: ${barred}`)]]),
  ];
  return lines.map((inlines) => ({ type: 'text', inlines }));
};
