import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Reading, slice } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-text.ts';
import { readArticle } from '../../src/core/reading.ts';
import { briefOf } from '../../src/core/stories/brief/brief.ts';
import { root } from '../../src/core/summary/terms.ts';
import { words } from '../../src/core/text/words.ts';
import { readSummaryCases } from '../quality/summary-corpus.ts';

const articles = readSummaryCases().cases.map(({ article }) => article);

/** What several publishers say of one event: sentences of one invented article, each publisher with some of them. */
const story = fc
  .record({
    article: fc.constantFrom(...articles),
    parts: fc.array(fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
  })
  .map(({ article, parts }): Reading[] => {
    const paragraphs = article.text.split('\n\n');
    return parts.map((places, index) =>
      readArticle(
        articleFromText({
          id: String(index),
          title: article.title,
          publisher: `Publisher ${index}`,
          text: places.map((place) => paragraphs[place % paragraphs.length] ?? '').join('\n\n'),
        }),
      ),
    );
  });

test('every sentence of a brief stands word for word in the article of its own publisher', () => {
  fc.assert(
    fc.property(story, (readings) => {
      const brief = briefOf(readings);
      expect(brief.length).toBeLessThanOrEqual(3);
      for (const { reading, span } of brief) {
        expect(readings).toContain(reading);
        expect(slice(reading.article.text, span).length).toBe(span.end - span.start);
        expect(slice(reading.article.text, span).trim()).not.toBe('');
      }
    }),
    { numRuns: 100 },
  );
});

test('no two sentences of a brief say the same, whichever publishers they are of', () => {
  fc.assert(
    fc.property(story, (readings) => {
      const told = briefOf(readings).map(({ reading: { article }, span }) =>
        words(article.text, span)
          .map((word) => root(slice(article.text, word)))
          .join(' '),
      );
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 100 },
  );
});
