import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { briefOf } from '../../../../src/core/stories/brief/brief.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import { words } from '../../../../src/core/text/words.ts';

const reading = (id: string, title: string | null, text: string) =>
  readArticle(articleFromText({ id, title, text, publisher: `The ${id} Herald`, published: '2026-03-02T08:00:00Z' }));

const told = (...readings: ReturnType<typeof reading>[]): string[] =>
  briefOf(readings).map(({ reading: { article }, span }) => slice(article.text, span));

const COUNCIL = reading(
  'Lowmere',
  'Lowmere council votes to close the Selwick ferry',
  'Lowmere council voted on Monday to close the Selwick ferry after two hundred years. The last boat will leave on 30 April.',
);
const PROTEST = reading(
  'Selwick',
  'A sad day for islanders',
  'The Selwick ferry will close on 30 April after a vote of Lowmere council on Monday. Islanders said they would block the pier.',
);
const ASIDE = reading(
  'Harrow',
  'Why I still love the sea',
  'My grandfather taught me to row when I was six. Nobody rows any more in Harrow, and nobody misses it.',
);

describe('the brief of a story', () => {
  test('is the summary of its article where there is one', () => {
    expect(told(COUNCIL)).toEqual(COUNCIL.summary.sentences.map((span) => slice(COUNCIL.article.text, span)));
  });

  test('is made of sentences that its articles hold word for word, at most three of at most sixty words', () => {
    const brief = briefOf([COUNCIL, PROTEST, ASIDE]);
    const sum = brief.reduce((count, { reading: { article }, span }) => count + words(article.text, span).length, 0);
    expect(brief.length).toBeGreaterThan(0);
    expect(brief.length).toBeLessThanOrEqual(3);
    expect(sum).toBeLessThanOrEqual(60);
  });

  test('keeps to the words it is given', () => {
    const brief = briefOf([COUNCIL, PROTEST], 20);
    expect(brief).toHaveLength(1);
  });

  test('tells what several articles tell, and leaves out what one says aside', () => {
    const brief = told(ASIDE, COUNCIL, PROTEST).join(' ');
    expect(brief).toContain('Selwick ferry');
    expect(brief).not.toContain('grandfather');
  });

  test('tells a sentence that leans on another only after it', () => {
    const leaning = reading(
      'Brook',
      'Ferry vote',
      'Ida Brook asked Lowmere council on Monday to keep the ferry. She said that the Selwick ferry and Lowmere council belong together on Monday.',
    );
    const brief = told(COUNCIL, leaning);
    expect(brief.filter((sentence, at) => /^She/.test(sentence) && !brief[at - 1]?.startsWith('Ida Brook'))).toEqual(
      [],
    );
  });

  test('ends with a sentence that a publisher cut only where nothing whole tells as much', () => {
    const cut = reading(
      'Fenn',
      'Ferry',
      'Lowmere council voted on Monday to close the Selwick ferry after two hundred',
    );
    expect(told(cut)).toEqual(['Lowmere council voted on Monday to close the Selwick ferry after two hundred']);
    const both = reading(
      'Fenn',
      'Ferry',
      `${slice(COUNCIL.article.text, { start: 0, end: 83 })} And so it goes on and on with`,
    );
    expect(told(both).join(' ')).not.toContain('goes on and on');
  });

  test('is the same for the same articles, and empty where none says anything', () => {
    expect(told(COUNCIL, PROTEST)).toEqual(told(COUNCIL, PROTEST));
    expect(told(reading('Void', 'Gallery', ''), reading('Hush', 'Gallery', ''))).toEqual([]);
  });
});

describe('the headline of a story', () => {
  const leading = (...readings: ReturnType<typeof reading>[]): string =>
    makeStory('s', readings).readings[0]?.article.title ?? '';

  test('is the one that says what the articles have in common', () => {
    expect(leading(PROTEST, COUNCIL)).toBe('Lowmere council votes to close the Selwick ferry');
    expect(leading(COUNCIL, PROTEST)).toBe('Lowmere council votes to close the Selwick ferry');
  });

  test('is never one taken from the text where another article has its own', () => {
    const bare = reading('Bare', null, COUNCIL.article.text);
    expect(leading(bare, PROTEST)).toBe('A sad day for islanders');
  });

  test('is that of a whole article, not of an excerpt', () => {
    const excerpt = { ...COUNCIL, article: { ...COUNCIL.article, completeness: 'excerpt' as const } };
    expect(leading(excerpt, PROTEST)).toBe('A sad day for islanders');
  });
});
