import { expect, test } from 'vitest';
import { courseOf, turnsIn } from '../../../../src/core/digest/turns.ts';
import { sampleReading } from '../../../golden/stories.ts';

const tolling = (id: string, text: string) => sampleReading({ id, title: 'The storm', text, quotes: [], caveats: [] });

test('a toll is higher than all that were told, and many that repeat one are no hindrance', () => {
  const lists = Array.from({ length: 40 }, (_, n) => tolling(`list${n}`, `The storm left ${'9 die '.repeat(8_300)}`));
  const course = courseOf(lists);
  expect(turnsIn(tolling('more', 'The storm left 12 dead in the hills above the town.'), course).names).toContain(
    '12 dead',
  );
  expect(turnsIn(tolling('less', 'The storm left 9 dead in the hills above the town.'), course).names).toEqual([]);
});
