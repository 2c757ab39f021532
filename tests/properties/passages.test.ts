import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../src/core/quotes/index.ts';
import { findPassages } from '../../src/core/quotes/passages.ts';
import { MARKS } from '../../src/core/text/marks.ts';
import { paragraphs } from '../../src/core/text/paragraphs.ts';

/** Mostly quotation marks, in all their styles and where they look like opening, closing and neither. */
const marked = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...MARKS, "''", '‘‘', '’’', '``', ',,') },
      { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', ', ', '. ', '6', ' s', 'n') },
      {
        weight: 4,
        arbitrary: fc.constantFrom('the bridge is closed for good', 'Ida Brook', 'said', 'we', 'The Last Ferry'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

test('passages lie in order, their pieces in their marks, and each piece in one paragraph', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const parts = paragraphs(text);
      let at = 0;
      for (const { start, end, segments, outers, paragraph, lastParagraph } of findPassages(text, parts)) {
        expect(segments).toHaveLength(outers.length);
        expect([start, end]).toEqual([segments[0]?.start, segments.at(-1)?.end]);
        for (const [order, outer] of outers.entries()) {
          const segment = segments[order] ?? outer;
          expect(outer.start).toBeGreaterThanOrEqual(at);
          expect(segment.start).toBeGreaterThanOrEqual(outer.start);
          expect(segment.end).toBeLessThanOrEqual(outer.end);
          expect(segment.start).toBeLessThan(segment.end);
          expect(parts.some((part) => part.start <= outer.start && outer.end <= part.end)).toBe(true);
          at = outer.end;
        }
        expect(paragraph).toBeLessThanOrEqual(lastParagraph);
      }
    }),
    { numRuns: 400 },
  );
});

test('a long text of marks alone comes to an end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...MARKS, ' ', 'a', '\n'), { minLength: 1, maxLength: 6 }), (shape) => {
      const text = shape.join('').repeat(4000);
      for (const { segments } of findQuotes(text))
        for (const { start, end } of segments) expect(end <= text.length && start < end).toBe(true);
    }),
    { numRuns: 12 },
  );
});
