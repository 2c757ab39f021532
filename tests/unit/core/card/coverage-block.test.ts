import { expect, test } from 'vitest';
import { renderPlain } from '../../../../src/core/card/plain.ts';
import { storyCard } from '../../../../src/core/card/story-card.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import { sampleReading } from '../../../golden/stories.ts';

const hour = 3_600_000;
const morning = Date.UTC(2026, 10, 22, 8, 10);

const told = (id: string, published: number | null) =>
  sampleReading({
    id,
    url: null,
    publisher: `The ${id} Post`,
    published,
    text: `${id} tells it.`,
  });

/** The line that tells who published when, or who else did. */
const lineOf = (readings: ReturnType<typeof told>[], timeline = true): string => {
  const text = renderPlain(storyCard(makeStory('s', readings), { zone: 'UTC', timeline }), { width: 2_000 });
  return text.split('\n').find((line) => line.includes(' Post · ') || line.startsWith('Also: ')) ?? '';
};

test('an opened story of three articles tells when each came', () => {
  const readings = [told('Tern', morning + hour), told('Gull', morning), told('Wren', morning + 2 * hour)];
  expect(lineOf(readings)).toBe('08:10 The Gull Post · 09:10 The Tern Post · 10:10 The Wren Post');
  expect(lineOf(readings, false)).toMatch(/^Also: The /);
});

test('one of two tells who else has it', () => {
  expect(lineOf([told('Gull', morning), told('Tern', morning)])).toMatch(/^Also: The /);
});

test('times of several days have their dates, and a date without a time is that date', () => {
  const midnight = Date.UTC(2026, 10, 23);
  const readings = [
    told('Gull', morning),
    told('Tern', midnight),
    told('Wren', morning + 30 * hour),
    told('Lark', null),
  ];
  expect(lineOf(readings)).toBe(
    '22 November 2026 at 08:10 UTC The Gull Post · 23 November 2026 The Tern Post · 23 November 2026 at 14:10 UTC The Wren Post · The Lark Post',
  );
});

test('of many the first are told, and how many came later', () => {
  const line = lineOf(Array.from({ length: 14 }, (_, n) => told(`Gull ${n}`, morning + n * 60_000)));
  expect(line.split(' · ')).toHaveLength(13);
  expect(line).toMatch(/08:21 The Gull 11 Post · and 2 later articles$/);
});
