import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/article.ts';
import { parseDate } from '../../src/core/article-text/date.ts';
import { type ArticleTextOptions, articleFromText, parseArticleText } from '../../src/core/article-text.ts';
import { readingLine } from '../../src/core/json-lines.ts';
import { readArticle } from '../../src/core/reading.ts';
import { caveatsToShow } from '../../src/core/summary/caveats.ts';
import { words } from '../../src/core/text/words.ts';

const PIECES = [
  'Ada Brook',
  'the council',
  'said',
  'denied the allegations',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '. ',
  '.\n\n',
  '\n',
  ', ',
  'He',
  'However,',
  'The Harbour Post has not verified the claims.',
  'allegedly',
  'LOWMERE (Tidewire) — ',
  'title: A bridge\n',
  'date 2023-03-21 ',
  'by Maria Lund',
  'an unnamed official',
  'the bridge will close',
  'on Monday',
  '(',
  ')',
  '—',
  '🙂',
  'é',
  '橋',
  '\u0000',
  '\ud800',
  'according to police',
  'Correction:',
  'it was not immediately clear',
  'because',
  'who',
  'that',
  '12,000',
  'Mr.',
  'U.S.',
  '\r\n',
  '\t',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 }));

const isWithin = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

describe('a reading of any text', () => {
  test('keeps the text and has only spans that slice it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, summary, quotes, caveats } = readArticle(articleFromText({ id: 'a', text }));
        expect(article.text).toBe(text);
        const spans: (Span | null)[] = [
          ...summary.sentences,
          ...caveats,
          ...caveats.map(({ holder }) => holder),
          ...quotes,
        ];
        for (const span of spans) expect(span === null || isWithin(text, span)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('has a summary of at most three sentences and sixty words, in order, apart from each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = readArticle(articleFromText({ id: 'a', text })).summary;
        expect(sentences.length).toBeLessThanOrEqual(3);
        expect(sentences.reduce((sum, span) => sum + words(text, span).length, 0)).toBeLessThanOrEqual(60);
        sentences.slice(1).forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(sentences[index]?.end ?? 0);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('shows every needed caveat, in the summary or beside it', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const reading = readArticle(articleFromText({ id: 'a', text }));
        const beside = new Set(caveatsToShow(reading).map(({ start }) => start));
        for (const { start, end, needed } of reading.caveats) {
          const told = reading.summary.sentences.some((span) => span.start <= start && end <= span.end);
          expect(!needed || told || beside.has(start)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same the second time, and survives its line of JSON', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const once = readingLine('a', readArticle(articleFromText({ id: 'a', text })));
        expect(readingLine('a', readArticle(articleFromText({ id: 'a', text })))).toEqual(once);
        expect(JSON.parse(JSON.stringify(once)).summary).toEqual(once.summary);
      }),
      { numRuns: 100 },
    );
  });
});

test('any file is an article or a problem that says why', () => {
  const format = fc.constantFrom<ArticleTextOptions['format']>('txt', 'md', 'json');
  const json = fc
    .json()
    .chain((value) => fc.constantFrom(value, `{"text":${value}}`, `{"text":"a b","published":${value}}`));
  fc.assert(
    fc.property(fc.oneof(anyText, json), format, (raw, as) => {
      const read = parseArticleText(raw, { id: 'a', name: 'a', now: 0, format: as });
      if (read.ok) expect(read.value.title.length).toBeGreaterThan(0);
      else expect(read.problem).toMatchObject({ code: 'unreadable', name: 'a', reason: expect.stringMatching(/\S/) });
    }),
    { numRuns: 500 },
  );
});

test('any date is a moment or none', () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const at = parseDate(written, 0);
      expect(at === null || Number.isFinite(at)).toBe(true);
    }),
  );
});
