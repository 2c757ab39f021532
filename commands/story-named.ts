import type { Context } from '../src/core/command/command.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story.ts';

/** A story by its id, by the address of one of its articles, or by words of its headline. Problem: `unknown-story`. */
export const storyNamed = async (named: string, { store, place }: Context): Promise<Result<Story>> => {
  const byId = await store.stories.get(named, place.id);
  if (byId !== null) return ok(byId);
  const storyId = URL.canParse(named) ? await storyIdAt(named, store) : null;
  const story =
    storyId === null
      ? (await store.stories.find({ placeId: place.id, text: named, limit: 1 }))[0]
      : await store.stories.get(storyId, place.id);
  return story === undefined || story === null ? fail({ code: 'unknown-story', story: named }) : ok(story);
};

/** The story that the article at an address belongs to. */
export const storyIdAt = async (url: string, store: Context['store']): Promise<string | null> => {
  const reading = await store.articles.byUrl(url);
  return reading === null ? null : store.stories.of(reading.article.id);
};
