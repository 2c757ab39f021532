import { expect, test } from 'vitest';
import { narrow } from '../../../../src/core/digest/narrow.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import { reading } from '../../../contract/store-fixtures.ts';

const story = (id: string, ...titles: string[]) =>
  makeStory(
    id,
    titles.map((title, at) => reading({ id: `${id}${at}`, title })),
  );

const stories = [
  story('both', 'A ferry sinks', 'Football team saved'),
  story('ferry', 'A ferry sinks', 'A ship sinks'),
  story('parts', 'A ferry', 'A strike'),
  story('other', 'A lamp'),
];

const ids = (filter: string | null) => narrow(stories, filter).map(({ id }) => id);

test('a digest keeps the stories of which an article says all that is wanted, and none what is not', () => {
  expect(ids('ferry')).toEqual(['both', 'ferry', 'parts']);
  expect(ids('ferry -football')).toEqual(['ferry', 'parts']);
  expect(ids('-football')).toEqual(['ferry', 'parts', 'other']);
  expect(ids('ferry strike')).toEqual([]);
});

test('a digest without a filter keeps all', () => {
  expect(ids(null)).toHaveLength(4);
  expect(ids('')).toHaveLength(4);
});
