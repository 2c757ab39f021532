import type { Store, StoryQuery } from '../core/ports.ts';
import type { Story } from '../core/story.ts';

/** So many answers are kept at a time: a slot's digests want the same few windows. */
const kept = 16;

/**
 * The store, where places that see the same feeds and ask for the same stories share one answer. For the few seconds
 * of composing what is due: it never looks again.
 */
export const sharingStories = (store: Store): Store => {
  const answers = new Map<string, Promise<Story[]>>();
  const find = async (query: StoryQuery): Promise<Story[]> => {
    const { placeId, ...wanted } = query;
    const feeds = placeId === null ? null : await store.feeds.visible(placeId);
    const key = JSON.stringify([wanted, feeds?.map(({ id, topic }) => [id, topic])]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = store.stories.find(query);
    for (const oldest of answers.keys()) {
      if (answers.size < kept) break;
      answers.delete(oldest);
    }
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
  return { ...store, stories: { ...store.stories, find } };
};
