import { newsCard } from '../src/core/card/news-card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { integer } from '../src/core/command/kinds/integer.ts';
import { source } from '../src/core/command/kinds/text.ts';
import { topic } from '../src/core/command/kinds/topic.ts';
import { nearest } from '../src/core/command/nearest.ts';
import { optional, withDefault } from '../src/core/command/option.ts';
import type { Problem } from '../src/core/problem.ts';
import { fail, ok } from '../src/core/result.ts';
import { pageOf, turnButtons } from './turn-buttons.ts';

export const latest = defineCommand({
  path: ['latest'],
  summary: 'The newest stories of this place, with their key quotes',
  access: 'anyone',
  private: false,
  options: {
    count: withDefault(integer(1, 10), 'How many stories', 5),
    topic: optional(topic(), 'Only this topic'),
    source: optional(source(), 'Only publishers whose name has this in it'),
  },
  examples: ['latest', 'latest 3 topic:world', 'latest source:"Harbour Courier"'],
  run: async ({ count, topic, source }, context) => {
    const { store, place, page } = context;
    const stories = await store.stories.find({
      placeId: place.id,
      ...(topic === null ? {} : { topics: [topic] }),
      ...(source === null ? {} : { source }),
      limit: (page + 1) * count + 1,
    });
    if (stories.length === 0) return fail(await explainNone(topic, source, context));
    const { shown, more } = pageOf(stories, page, count);
    const title = ['Latest news', topic === null ? '' : `about ${topic}`, source === null ? '' : `from “${source}”`];
    return ok(
      newsCard(shown, {
        title: title.filter((part) => part !== '').join(' '),
        zone: place.zone,
        buttons: turnButtons(context, more),
      }),
    );
  },
});

/** A slip in a publisher's name, or a topic that was taken for one, is told as such; else there is no news. */
const explainNone = async (
  topic: string | null,
  source: string | null,
  { store, place }: Context,
): Promise<Problem> => {
  const none: Problem = { code: 'no-news', topic, source };
  if (source === null) return none;
  const feeds = await store.feeds.visible(place.id);
  const recent = await store.stories.find({ placeId: place.id, limit: 100 });
  const publishers = recent.flatMap(({ readings }) => readings.map(({ article }) => article.publisher ?? ''));
  const topics = feeds.flatMap((feed) => (feed.topic === null ? [] : [feed.topic]));
  const near = nearest(source, [...feeds.map(({ title }) => title), ...publishers, ...topics]);
  if (near === null || near.toLowerCase() === source.toLowerCase()) return none;
  const option = topics.includes(near) ? 'topic' : 'source';
  return {
    code: 'bad-option',
    verb: 'latest',
    option,
    typed: source,
    expected: option === 'topic' ? 'a topic of the feeds here' : "part of a publisher's name",
    example: `/news latest ${option}:"${near}"`,
    nearest: near,
  };
};
