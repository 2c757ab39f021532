import { paragraph } from '../src/core/card/notice-card.ts';
import { storyCard } from '../src/core/card/story-card.ts';
import type { Card } from '../src/core/card.ts';
import { type Context, defineCommand } from '../src/core/command/command.ts';
import { address } from '../src/core/command/kinds/address.ts';
import { story } from '../src/core/command/kinds/text.ts';
import { optional } from '../src/core/command/option.ts';
import { fail, ok, type Result } from '../src/core/result.ts';
import type { Story } from '../src/core/story.ts';
import { storyIdAt, storyNamed } from './story-named.ts';

export const read = defineCommand({
  path: ['read'],
  summary: 'Reads an article or a story: summary, key quotes, caveats',
  access: 'anyone',
  private: false,
  slow: true,
  options: {
    url: optional(address('https://news.example/ferry'), 'The address of an article'),
    story: optional(story(), 'A story that I have'),
  },
  examples: ['read https://news.example/ferry', 'read ferry service'],
  run: async ({ url, story }, context) => {
    if (url !== null) return readAddress(url, context);
    if (story === null) {
      const expected = 'the address of an article, or words of a headline';
      const example = '/news read https://news.example/ferry';
      return fail({ code: 'missing-option', verb: 'read', option: 'url', expected, example });
    }
    const found = await storyNamed(story, context);
    return found.ok ? ok(storyCard(found.value, { zone: context.place.zone, timeline: true })) : found;
  },
});

/** The article as it stands now at its address, and the story that it is known to belong to. */
const readAddress = async (url: string, context: Context): Promise<Result<Card>> => {
  const { reader, place, now } = context;
  const known = await storyAt(url, context);
  if (known !== null) return ok(storyCard(known, { zone: place.zone, timeline: true }));
  const article = await reader.article(url);
  if (!article.ok) return article;
  const canonical = article.value.url === null ? null : await storyAt(article.value.url, context);
  const kept = canonical ?? (await storyWith(article.value.id, context));
  if (kept !== null) return ok(storyCard(kept, { zone: place.zone, timeline: true }));
  const reading = await reader.reading(article.value);
  if (!reading.ok) return reading;
  const at = article.value.published ?? now;
  const alone: Story = {
    id: article.value.id,
    readings: [reading.value],
    topic: article.value.topic,
    began: at,
    changed: at,
  };
  return ok(withoutActions(storyCard(alone, { zone: place.zone })));
};

const storyAt = async (url: string, { store, place }: Context): Promise<Story | null> => {
  const id = await storyIdAt(url, store);
  return id === null ? null : store.stories.get(id, place.id);
};

const storyWith = async (articleId: string, { store, place }: Context): Promise<Story | null> => {
  const id = await store.stories.of(articleId);
  return id === null ? null : store.stories.get(id, place.id);
};

/** What only this asker read is not kept, so nothing can be saved or asked of it later. */
const withoutActions = (card: Card): Card => ({
  ...card,
  sections: card.sections.map((section) => ({
    ...section,
    blocks: [...section.blocks, paragraph('No story here covers this yet.')],
    buttons: section.buttons.filter(({ type }) => type === 'link'),
  })),
});
