import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../../../src/core/digest/sections.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import { inventReading } from '../invented-reading.ts';

/** Entries in the order of importance, each on the topic of its name. */
const entries = (...topics: readonly (string | null)[]) =>
  topics.map((topic, index) => ({
    story: makeStory(`${topic}-${index}`, [inventReading({ topic, title: 'A day', text: 'It went by.' })]),
    update: false,
    reasons: [],
  }));

const told = (...topics: readonly (string | null)[]) =>
  sectionsOf(entries(...topics))?.map(({ topic, entries: some }) => [topic, some.map(({ story }) => story.id)]);

describe('the sections of a digest', () => {
  test('stand in the order of their best stories, and each has its own in the order of importance', () => {
    expect(told('sport', 'world', 'sport', 'world', 'sport')).toEqual([
      ['sport', ['sport-0', 'sport-2', 'sport-4']],
      ['world', ['world-1', 'world-3']],
    ]);
  });

  test('have the stories on no topic at the end, but where the best of all is among them', () => {
    expect(told('world', null, 'sport', null, 'world', 'sport')?.map(([topic]) => topic)).toEqual([
      'world',
      'sport',
      null,
    ]);
    expect(told(null, 'world', 'world', null)?.map(([topic]) => topic)).toEqual([null, 'world']);
  });

  test.each([
    ['of three stories', ['world', 'world', 'sport']],
    ['of one topic', ['world', 'world', 'world', 'world', 'world']],
    ['of nearly as many topics as stories', ['world', 'sport', 'health', 'culture', 'world']],
    ['without a story', []],
  ])('are none in a digest %s', (_, topics) => {
    expect(sectionsOf(entries(...topics))).toBeNull();
  });
});
