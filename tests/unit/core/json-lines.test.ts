import { expect, test } from 'vitest';
import type { Reading, Span } from '../../../src/core/article.ts';
import { articleFromText } from '../../../src/core/article-text.ts';
import { errorLine, quoteLine, readingLine } from '../../../src/core/json-lines.ts';

const TEXT = '“We will close it,” said mayor Ada Brook, “on Monday.” The Harbour Post has not verified it.';
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const reading: Reading = {
  article: articleFromText({
    id: 'inner',
    text: TEXT,
    title: 'Bridge',
    publisher: 'Harbour Post',
    published: Date.UTC(2026, 2, 1),
    language: 'en',
  }),
  summary: { sentences: [at('The Harbour Post has not verified it.')] },
  quotes: [
    {
      start: at('We will close it,').start,
      end: at('on Monday.').end,
      segments: [at('We will close it,'), at('on Monday.')],
      speaker: at('Ada Brook'),
      role: at('mayor'),
      mention: at('mayor Ada Brook'),
      cue: at('said'),
      kind: 'statement',
      confidence: 0.9,
      key: true,
      rank: 3,
    },
  ],
  statements: [{ ...at('The Harbour Post has not verified it'), speaker: at('The Harbour Post'), cue: at('said') }],
  caveats: [
    {
      ...at('The Harbour Post has not verified it.'),
      kind: 'unverified',
      cue: at('has not verified'),
      holder: at('The Harbour Post'),
      claim: at('We will close it,'),
      needed: true,
    },
  ],
};

test('a reading is one line with the caller’s id, its words and their UTF-16 offsets', () => {
  expect(readingLine(7, reading)).toEqual({
    id: 7,
    article: {
      title: 'Bridge',
      byline: null,
      published: '2026-03-01T00:00:00.000Z',
      updated: null,
      publisher: 'Harbour Post',
      language: 'en',
      image: null,
      canonical: null,
      text: TEXT,
    },
    summary: [{ start: 55, end: 92, text: 'The Harbour Post has not verified it.' }],
    caveats: [
      {
        start: 55,
        end: 92,
        text: 'The Harbour Post has not verified it.',
        holder: 'The Harbour Post',
        claim: 'We will close it,',
        kind: 'unverified',
        needed: true,
      },
    ],
    quotes: [
      {
        text: 'We will close it,” said mayor Ada Brook, “on Monday.',
        start: 1,
        end: 53,
        segments: [
          { start: 1, end: 18 },
          { start: 43, end: 53 },
        ],
        speaker: 'Ada Brook',
        role: 'mayor',
        mention: 'mayor Ada Brook',
        cue: 'said',
        kind: 'statement',
        confidence: 0.9,
        key: true,
      },
    ],
    statements: [
      { start: 55, end: 91, text: 'The Harbour Post has not verified it', speaker: 'The Harbour Post', cue: 'said' },
    ],
  });
});

test('a pronoun beside a blank speaker is left out, since it names nobody; a description stays', () => {
  const text = '“No,” she said. The mayor left.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [quote] = reading.quotes;
  if (quote === undefined) throw new Error('no quote');
  const blank = { ...quote, ...span('No,'), segments: [span('No,')], speaker: null, role: null, cue: null };
  expect(quoteLine(text, { ...blank, mention: span('she') }).mention).toBeNull();
  expect(quoteLine(text, { ...blank, mention: span('The mayor') }).mention).toBe('The mayor');
  expect(quoteLine(text, { ...blank, mention: span('she'), speaker: span('The mayor') }).mention).toBe('she');
});

test('what is not known is null', () => {
  const bare: Reading = { ...reading, article: { ...reading.article, published: null }, caveats: [], quotes: [] };
  expect(readingLine('a', bare).article.published).toBeNull();
  expect(readingLine('a', { ...bare, article: { ...bare.article, published: 1e300 } }).article.published).toBeNull();
});

test('an input that could not be read is a line too', () => {
  expect(errorLine(null, 'it is not JSON')).toEqual({ id: null, error: 'it is not JSON' });
});

test.each([
  [-300, '2026-02-28T19:00:00.000-05:00'],
  [345, '2026-03-01T05:45:00.000+05:45'],
])('a moment is told in the zone of the page, %d minutes east of UTC', (zone, told) => {
  const article = { ...reading.article, updated: Date.UTC(2026, 2, 1), zone };
  expect(readingLine(7, { ...reading, article }).article).toMatchObject({ published: told, updated: told });
});

test('a sentence that lost words in the middle has its pieces beside its text', () => {
  const segments = [at('We will close it,'), at('on Monday.')];
  const { start } = at('We will close it,');
  const sentence = { start, end: at('on Monday.').end, segments };
  const [line] = readingLine('a', { ...reading, summary: { sentences: [sentence] } }).summary;
  expect(line).toEqual({ ...sentence, text: TEXT.slice(start, sentence.end) });
});
