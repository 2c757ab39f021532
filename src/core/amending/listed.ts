import { alertLine } from '../alerts/alert-card.ts';
import type { Reading } from '../article.ts';
import { type Inline, literal, type Section } from '../card.ts';
import { editedWords } from './edited-note.ts';
import { saySame } from './same-words.ts';
import type { Again } from './told-again.ts';
import type { ToldStory } from './told-card.ts';

/** A story that is one line of a list, as an alert tells many. */
type Listed = ToldStory & { readonly item: number };

export const isListed = (story: ToldStory): story is Listed => story.item !== undefined;

/** The line that tells a story; empty where there is none. */
export const lineOf = (section: Section | undefined, { item }: Listed): readonly Inline[] =>
  section?.blocks.find((block) => block.type === 'list')?.items[item] ?? [];

/** A line tells no words of anybody and no caveat: its headline alone may have changed. It ends with what did, and when. */
export const lineAgain = (story: Listed, before: Section, { article }: Reading): Again => {
  const { item, matched = '', update, zone } = story;
  const headline = [headlineIn(lineOf(before, story), story), article.title] as const;
  return {
    headline,
    fresh: saySame(...headline) ? [] : ['headline'],
    next: (section, { at, changes }) => {
      const edited = [literal(' · '), ...editedWords(at, changes, zone)];
      const line = [...alertLine(article, { matched, update }), ...edited];
      return {
        ...section,
        blocks: section.blocks.map((block) =>
          block.type === 'list' ? { ...block, items: block.items.with(item, line) } : block,
        ),
      };
    },
  };
};

const headlineIn = (line: readonly Inline[], { update }: Listed): string => {
  const inline = line[update ? 1 : 0];
  return inline === undefined || inline.type === 'time' ? '' : inline.text;
};
