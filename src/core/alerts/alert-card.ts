import type { Article } from '../article.ts';
import { sourceName } from '../card/source-name.ts';
import { storySection } from '../card/story-card.ts';
import { type Card, card, type Inline, link, literal, type Section, section, strong } from '../card.ts';
import type { Story } from '../story.ts';

export interface AlertedStory {
  readonly story: Story;
  /** What was found in it: `ferry`. */
  readonly matched: string;
  /** It was told in the place before and has changed much since. */
  readonly update: boolean;
}

/** Titles that one message lists: more are no news but a flood. */
export const mostListed = 30;

/** A story that matched, told at once. */
export const alertCard = ({ story, matched, update }: AlertedStory, zone: string): Card => {
  const told = alerted(storySection(story, { zone, update }), matched);
  return card({ tone: 'news', fallback: `Alert: ${titleOf(story)}`, sections: [told] });
};

/** A story's section as that of an alert, with what it matched. */
export const alerted = (told: Section, matched: string): Section => ({
  ...told,
  author: ['Alert', told.author].filter((part) => part !== null).join(' · '),
  blocks: [{ type: 'text', inlines: [literal('Matched: '), strong(matched)] }, ...told.blocks],
});

/** The stories that matched and were not told by themselves. `more`: after others that were. */
export const rolledCard = (stories: readonly AlertedStory[], more: boolean): Card => {
  const title = `${stories.length}${more ? ' more' : ''} stories matched your alerts`;
  const listed = stories.slice(0, mostListed);
  const left = stories.length - listed.length;
  return card({
    tone: 'news',
    fallback: `${title}: ${listed.map(({ story }) => titleOf(story)).join('; ')}`,
    sections: [
      section({
        title: { text: title, url: null },
        blocks: [{ type: 'list', items: listed.map((it) => alertLine(it.story.readings[0]?.article, it)) }],
        footer: left === 0 ? [] : [literal(`${left} more are not listed.`)],
      }),
    ],
  });
};

/** A story in one line, by the article that stands for it. */
export const alertLine = (
  article: Article | undefined,
  { matched, update }: Pick<AlertedStory, 'matched' | 'update'>,
): Inline[] => {
  const title = article?.title ?? untitled;
  const source = article === undefined ? null : sourceName(article);
  const url = article?.url ?? null;
  return [
    ...(update ? [literal('Update: ')] : []),
    url === null ? literal(title) : link(title, url),
    literal(`${source === null ? '' : ` · ${source}`} · matched ${matched}`),
  ];
};

const untitled = 'A story without articles';

const titleOf = ({ readings }: Story): string => readings[0]?.article.title ?? untitled;
