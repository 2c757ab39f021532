import { type Button, type Card, card, type Inline, section } from '../card.ts';
import type { Story } from '../story.ts';
import { count, publishersOf } from './source-name.ts';
import { type StoryOptions, storySection } from './story-card.ts';

export interface NewsOptions extends StoryOptions {
  /** "Latest news", "News about the harbour". */
  readonly title: string;
  /** What stands under the title; the numbers of stories and publishers where it is absent. */
  readonly note?: readonly Inline[];
  readonly audience?: Card['audience'];
  readonly buttons?: readonly Button[];
}

/** Several stories on one card, a section each, in the given order: the answer to `latest`, `search`, `today`. */
export const newsCard = (stories: readonly Story[], options: NewsOptions): Card => {
  const numbers = `${count(stories.length, 'story', 'stories')} · ${count(publishersOf(stories).length, 'publisher')}`;
  return card({
    tone: 'news',
    audience: options.audience ?? 'everyone',
    fallback: `${options.title}: ${stories.map((story) => story.readings[0]?.article.title ?? '').join('; ')}`,
    sections: [
      section({
        title: { text: options.title, url: null },
        blocks: [{ type: 'text', inlines: options.note ?? [{ type: 'literal', text: numbers }] }],
      }),
      ...stories.map((story) => storySection(story, options)),
    ],
    buttons: options.buttons ?? [],
  });
};
