import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/core/article.ts';
import { chooseKeyQuotes, findQuotes, findSpeech } from '../../src/core/quotes/index.ts';
import { statementSentence } from '../../src/core/quotes/statement-sentence.ts';
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
          'that',
          'adding that',
          'denied that',
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

test('a reported statement stands in one paragraph, apart from the others and from what is said in marks', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { statements, quotes } = findSpeech(text);
      const parts = paragraphs(text);
      let at = 0;
      for (const statement of statements) {
        const { start, end, cue, speaker } = statement;
        for (const span of [statement, cue, speaker]) if (span !== null) expect(lies(text, span)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
        expect(parts.some((part) => part.start <= start && end <= part.end)).toBe(true);
        expect(cue.end <= start || end <= cue.start).toBe(true);
        for (const quote of quotes)
          for (const segment of quote.segments) {
            const apart = segment.end <= start || end <= segment.start;
            // Words quoted within somebody's sentence lie in it whole.
            const within = quote.kind === 'fragment' && start <= segment.start && segment.end <= end;
            expect(apart || within).toBe(true);
          }
      }
    }),
    { numRuns: 1000 },
  );
});

test('the sentence that shows a reported statement holds it and its cue, within a paragraph', () => {
  fc.assert(
    fc.property(article, (text) => {
      const { statements, quotes } = findSpeech(text);
      for (const statement of statements) {
        const { start, end } = statementSentence(text, statement, quotes);
        expect(start).toBeLessThanOrEqual(Math.min(statement.start, statement.cue.start));
        expect(end).toBeGreaterThanOrEqual(Math.max(statement.end, statement.cue.end));
        expect(text.slice(start, end)).not.toContain('\n\n');
      }
    }),
    { numRuns: 400 },
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
