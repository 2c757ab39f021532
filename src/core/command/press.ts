import { noticeCard } from '../card/notice-card.ts';
import { storyQuotesCard } from '../card/quotes-card.ts';
import type { Action, Button } from '../card.ts';
import { explain } from '../explain.ts';
import type { Answer, Asker, Store } from '../ports.ts';

/** Answers the buttons of a story: its other quotes, a page of them at a time, and the asker's own list. */
export const pressStory = async (
  { verb, argument, page }: Action,
  { person, place }: Asker,
  store: Store,
  now: number,
): Promise<Answer> => {
  const story = await store.stories.get(argument, place.id);
  if (story === null) {
    const problem = { code: 'unknown-story', story: argument } as const;
    return { card: explain(problem), how: 'add', problem };
  }
  if (verb === 'more-quotes') {
    // The first page is a new message for the asker alone; its own buttons turn the pages in place.
    return { card: storyQuotesCard(story, page ?? 0), how: page === undefined ? 'add' : 'replace', problem: null };
  }
  const title = story.readings[0]?.article.title ?? '';
  if (verb === 'save') await store.saved.add(person.id, story.id, now);
  else await store.saved.remove(person.id, story.id);
  const undo: Button =
    verb === 'save'
      ? { type: 'action', label: 'Remove', action: { verb: 'unsave', argument: story.id } }
      : { type: 'action', label: 'Save again', action: { verb: 'save', argument: story.id } };
  const card = noticeCard({
    tone: 'done',
    title: verb === 'save' ? 'Saved' : 'Removed from what you saved',
    blocks: [title],
    buttons: [undo, { type: 'action', label: 'All saved', action: { verb: 'run', argument: 'saved' } }],
  });
  return { card, how: 'add', problem: null };
};
