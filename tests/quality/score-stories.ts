/** Prints how well the invented articles are grouped, and which stories are wrong: `node tests/quality/score-stories.ts`. */
import { groupStories } from '../../src/core/stories/group.ts';
import { articleOf, readStoryItems, storyFigures } from './story-corpus.ts';

const { items } = readStoryItems();
for (const [name, figure] of Object.entries(storyFigures(items))) console.log(name.padEnd(26), figure.toFixed(1));

const grouped = groupStories(items.map(articleOf));
for (const members of Map.groupBy(items, ({ id }) => grouped.get(id)).values()) {
  if (new Set(members.map(({ story }) => story)).size > 1)
    console.log('joined:', members.map(({ id }) => id).join(' '));
}
for (const [story, members] of Map.groupBy(items, (one) => one.story)) {
  const parts = Map.groupBy(members, ({ id }) => grouped.get(id));
  if (parts.size > 1)
    console.log(`${story} apart:`, [...parts.values()].map((part) => part.map(({ id }) => id).join(' ')).join(' / '));
}
