import { describe, expect, test } from 'vitest';
import { makeStory, orderCoverage, storyTopic } from '../../../../src/core/stories/make-story.ts';
import { inventQuote, inventReading } from '../invented-reading.ts';

const long = 'The ferry to Sandwick has sailed since 1911. '.repeat(30);
const ids = (readings: readonly { article: { id: string } }[]) => readings.map(({ article }) => article.id);

describe('the article that tells it best comes first', () => {
  test('the whole one before an excerpt, though the excerpt was earlier', () => {
    const excerpt = inventReading({ id: 'excerpt', completeness: 'excerpt', published: 1 });
    const whole = inventReading({ id: 'whole', published: 2 });
    expect(ids(orderCoverage([excerpt, whole]))).toEqual(['whole', 'excerpt']);
  });

  test('one that tells it with somebody quoted by name before a longer one without', () => {
    const quoting = inventReading(
      { id: 'quoting', published: 2, text: long.slice(0, 1000) },
      { quotes: [inventQuote()] },
    );
    const unattributed = inventReading(
      { id: 'unattributed', published: 1 },
      { quotes: [inventQuote({ speaker: null })] },
    );
    const longer = inventReading({ id: 'longer', published: 1, text: long });
    expect(ids(orderCoverage([unattributed, longer, quoting]))).toEqual(['quoting', 'longer', 'unattributed']);
  });

  test('one with its own headline before one whose headline was made from its lede', () => {
    const derived = inventReading({ id: 'derived', titleDerived: true, published: 1 });
    const titled = inventReading({ id: 'titled', published: 2 });
    expect(ids(orderCoverage([derived, titled]))).toEqual(['titled', 'derived']);
  });

  test('among equals the earliest, an undated one last, by id where the time is the same', () => {
    const undated = inventReading({ id: 'undated', published: null });
    const [b, a, early] = [
      inventReading({ id: 'b', published: 5 }),
      inventReading({ id: 'a', published: 5 }),
      inventReading({ id: 'early', published: 1 }),
    ];
    expect(ids(orderCoverage([undated, b, a, early]))).toEqual(['early', 'a', 'b', 'undated']);
  });
});

describe('the topic of a story', () => {
  const on = (id: string, topic: string | null, publisher = id) =>
    inventReading({ id, topic, publisher, published: 1 });

  test('is the one that most publishers give it', () => {
    expect(storyTopic([on('a', 'world'), on('b', 'business'), on('c', 'business')])).toBe('business');
  });

  test('is not decided by the copies of one publisher', () => {
    const copies = [on('a', 'world', 'Post'), on('b', 'world', 'Post'), on('c', 'world', 'Post')];
    expect(storyTopic([...copies, on('d', 'sport'), on('e', 'sport')])).toBe('sport');
  });

  test('is that of the article that tells it best where publishers are split', () => {
    expect(storyTopic(orderCoverage([on('b', 'sport'), on('a', 'world')]))).toBe('world');
  });

  test('is null where no article has one', () => {
    const plain = inventReading({ topic: null, title: 'Hello', text: 'Nothing in it.' });
    expect(storyTopic([plain])).toBeNull();
  });
});

describe('a story', () => {
  test('begins with its first article and changes with its newest', () => {
    const story = makeStory('s-1', [
      inventReading({ id: 'b', published: 9 }),
      inventReading({ id: 'a', published: 4 }),
    ]);
    expect(story).toMatchObject({ id: 's-1', began: 4, changed: 9, topic: 'local' });
    expect(ids(story.readings)).toEqual(['a', 'b']);
  });

  test('takes the time it is told for an article that does not say its own', () => {
    expect(makeStory('s-1', [inventReading({ published: null })], 7)).toMatchObject({ began: 7, changed: 7 });
  });

  test('cannot be made of nothing', () => {
    expect(() => makeStory('s-1', [])).toThrow(RangeError);
  });
});
