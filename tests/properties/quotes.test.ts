import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Span, slice } from '../../src/core/article.ts';
import { chooseKeyQuotes, findQuotes, findSpeech } from '../../src/core/quotes/index.ts';
import { MARKS } from '../../src/core/text/marks.ts';
import { paragraphs } from '../../src/core/text/paragraphs.ts';
import { sentences } from '../../src/core/text/sentences.ts';
import { words } from '../../src/core/text/words.ts';

/** Text made of what an article is made of, in any order, and of any characters at all. */
const article = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '“',
          '”',
          '"',
          "'",
          '‘',
          '’',
          '«',
          '»',
          ', ',
          '. ',
          '\n\n',
          ': ',
          ' — ',
          ' ',
          '’s ',
          '(',
          ')',
        ),
      },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'Ida Brook',
          'Mr. Fenn',
          'she',
          'he',
          'said',
          'told',
          'the mayor',
          'a spokesman for',
          'who',
          'The bridge is closed',
          'according to',
          'saying',
          'the',
          'called',
          'Jr.',
          'de',
          'J. K.',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' '));

const lies = (text: string, span: Span): boolean => span.start >= 0 && span.start < span.end && span.end <= text.length;

test('every span of a quote slices the text it was found in, and the pieces lie in order within the quote', () => {
  fc.assert(
    fc.property(article, (text) => {
      for (const quote of findQuotes(text)) {
        for (const span of [quote, ...quote.segments, quote.speaker, quote.role, quote.mention, quote.cue])
          if (span !== null) expect(lies(text, span)).toBe(true);
        let at = quote.start;
        for (const segment of quote.segments) {
          expect(segment.start).toBeGreaterThanOrEqual(at);
          expect(segment.end).toBeLessThanOrEqual(quote.end);
          at = segment.end;
        }
        if (quote.role !== null) expect(quote.role.end - quote.role.start).toBeLessThanOrEqual(80);
        expect(quote.confidence).toBeGreaterThanOrEqual(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});

test('no piece of a quote begins or ends with a quotation mark', () => {
  fc.assert(
    fc.property(article, (text) => {
      for (const quote of findQuotes(text))
        for (const segment of quote.segments) {
          expect(MARKS).not.toContain(text.charAt(segment.start));
          expect(MARKS).not.toContain(text.charAt(segment.end - 1));
        }
    }),
    { numRuns: 400 },
  );
});

test('a second reading gives the same quotes, and a key quote is always a statement by somebody', () => {
  fc.assert(
    fc.property(article, (text) => {
      const quotes = findQuotes(text);
      expect(findQuotes(text)).toEqual(quotes);
      for (const quote of chooseKeyQuotes(text, quotes, { sentences: sentences(text).slice(0, 2) }))
        if (quote.key) expect([quote.kind, quote.speaker === null]).toEqual(['statement', false]);
    }),
  );
});

test('reported statements lie within the text', () => {
  fc.assert(
    fc.property(article, (text) => {
      for (const statement of findSpeech(text).statements) {
        expect(lies(text, statement)).toBe(true);
        expect(slice(text, statement.cue)).not.toBe('');
      }
    }),
  );
});

test('paragraphs, sentences and words are in order, apart, and lose nothing but space', () => {
  fc.assert(
    fc.property(article, (text) => {
      for (const cut of [paragraphs, sentences, words]) {
        let at = 0;
        for (const span of cut(text)) {
          expect(lies(text, span)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(at);
          if (cut !== words) expect(text.slice(at, span.start).trim()).toBe('');
          at = span.end;
        }
        if (cut !== words) expect(text.slice(at).trim()).toBe('');
      }
    }),
  );
});
