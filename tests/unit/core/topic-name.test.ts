import { describe, expect, test } from 'vitest';
import { topicHeading, topicNamed, topicOfCategories } from '../../../src/core/topic-name.ts';

describe('a name for a topic', () => {
  test.each([
    ['Tech', 'technology'],
    ['football', 'sport'],
    ['Sports News', 'sport'],
    ['Latest on climate', 'environment'],
    ['Arts & Entertainment', 'culture'],
    ['Science & Nature', 'science'],
    ['Books & Lamps', 'culture'],
    ['Économie', 'business'],
    ['U.S. news', 'us'],
    ['United States', 'us'],
    ['National', 'national'],
  ])('%s stands for %s', (written, topic) => {
    expect(topicNamed(written)).toBe(topic);
  });

  test.each([
    'Top stories',
    'News',
    'RSS',
    'Home',
    'The latest',
    'RSS feed',
    'Breaking News',
    'All stories',
    '  ',
    '—',
  ])('%s names none', (written) => {
    expect(topicNamed(written)).toBeNull();
  });

  test('that nobody else uses stays what it is, in lower case', () => {
    expect(topicNamed(' Beekeeping ')).toBe('beekeeping');
    expect(topicNamed('Bees & Wasps')).toBe('bees & wasps');
    expect(topicNamed('constructor')).toBe('constructor');
  });

  test('is read no further than a name is long', () => {
    const sentence = `${'news '.repeat(200_000)}`;
    expect(topicNamed(sentence)).toBe(sentence.trim());
  });
});

test('of a publisher’s categories the first that is a usual topic counts, whatever tags stand before it', () => {
  expect(topicOfCategories(['harbour', 'Top stories', 'Motor sport', 'Business'])).toBe('sport');
  expect(topicOfCategories(['harbour', 'toString'])).toBeNull();
  expect(topicOfCategories([])).toBeNull();
});

test('the heading of a topic is a word or two with a capital', () => {
  expect(['crime', 'us', 'beekeeping', 'constructor'].map(topicHeading)).toEqual([
    'Crime and courts',
    'United States',
    'Beekeeping',
    'Constructor',
  ]);
});
