import { type Button, type Card, card, type Inline, literal, section } from '../card.ts';
import type { Story } from '../story.ts';
import { count, publishersOf } from './source-name.ts';
import { type StoryOptions, storySection } from './story-card.ts';

export interface NewsOptions extends StoryOptions {
  /** "Latest news", "News about the harbour". */
  readonly title: string;
  /** What stands under the title; where it is absent, how many stories and publishers, if there are several stories. */
  readonly note?: readonly Inline[];
  readonly audience?: Card['audience'];
  readonly buttons?: readonly Button[];
}

/** Several stories on one card, a section each, in the given order: the answer to `latest`, `search`, `today`. */
export const newsCard = (stories: readonly Story[], options: NewsOptions): Card => {
  const note = options.note ?? (stories.length > 1 ? [literal(numbersOf(stories))] : null);
  return card({
    tone: 'news',
    audience: options.audience ?? 'everyone',
    fallback: `${options.title}: ${stories.map((story) => story.readings[0]?.article.title ?? '').join('; ')}`,
    sections: [
      section({
        title: { text: options.title, url: null },
        blocks: note === null ? [] : [{ type: 'text', inlines: note }],
      }),
      ...stories.map((story) => storySection(story, options)),
    ],
    buttons: options.buttons ?? [],
  });
};

const numbersOf = (stories: readonly Story[]): string =>
  `${count(stories.length, 'story', 'stories')} · ${count(publishersOf(stories).length, 'publisher')}`;
