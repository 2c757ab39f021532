import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Caveat, type Reading, type Span, slice } from '../../src/core/article.ts';
import { articleFromText } from '../../src/core/article-text.ts';
import { renderPlain } from '../../src/core/card/plain.ts';
import { storyCard } from '../../src/core/card/story-card.ts';
import { readArticle } from '../../src/core/reading.ts';
import { makeStory } from '../../src/core/stories/make-story.ts';
import { caveatsToShow } from '../../src/core/summary/caveats.ts';
import { readPassages } from '../quality/caveat-corpus.ts';
import { readCorpus } from '../quality/corpus.ts';

const passages = readPassages().passages.map(({ text }) => text);
const articles = readCorpus().entries.map(({ paragraphs }) => paragraphs.join('\n\n'));

/** A card shows a quote without the comma that ends it. */
const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
/** A quotation without its marks, where nothing stands beside it but “she said”. */
const unsaid = (words: string): string => words.replace(/^["“]|,["”] (?:he|she) said\.$/gu, '');
const meet = (one: Span, other: Span): boolean => {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= 0.5 * Math.min(one.end - one.start, other.end - other.start);
};

/** Caveats whose claim the card tells in the article's words, while neither they nor another that says the same stand on it. */
const lostOn = (reading: Reading, style: 'full' | 'compact', beside: readonly Reading[] = []): string[] => {
  const { article, summary, quotes, caveats } = reading;
  const story = makeStory('s', [reading, ...beside]);
  const card = oneLine(renderPlain(storyCard(story, { zone: 'UTC', style }), { width: 100_000 }));
  const shows = (span: Span): boolean => card.includes(unsaid(oneLine(slice(article.text, span))));
  const shown = [...summary.sentences, ...quotes.filter(({ key }) => key)].filter(shows);
  const told = ({ claim }: Caveat): boolean => claim !== null && shown.some((span) => meet(span, claim));
  const states = ({ cue }: Caveat): boolean => shown.some(({ start, end }) => start <= cue.start && cue.end <= end);
  const same = (one: Caveat, other: Caveat): boolean =>
    one.kind === other.kind &&
    one.claim?.start === other.claim?.start &&
    (one.holder === null) === (other.holder === null);
  return caveats
    .filter(
      (caveat) =>
        told(caveat) &&
        !caveats.some((other) => (other === caveat || same(other, caveat)) && (shows(other) || states(other))),
    )
    .map((caveat) => `${caveat.kind}: ${slice(article.text, caveat)}`);
};

describe('a card that tells a claim states what is held against it', () => {
  const reading = (text: string): Reading => readArticle(articleFromText({ id: 'a', text }));

  test.each([
    ['passage', passages],
    ['article', articles],
  ])('for each invented %s, in both styles', (_, texts) => {
    const lost = texts.map(reading).flatMap((one) => [...lostOn(one, 'full'), ...lostOn(one, 'compact')]);
    expect(lost).toEqual([]);
  });

  test('for articles put together from passages', () => {
    const several = fc.uniqueArray(fc.constantFrom(...passages), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(several, fc.constantFrom('full' as const, 'compact' as const), (parts, style) => {
        expect(lostOn(reading(parts.join('\n\n')), style)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('for each of several publishers that tell one story', () => {
    const several = fc.uniqueArray(fc.constantFrom(...passages), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(several, fc.constantFrom('full' as const, 'compact' as const), (parts, style) => {
        const readings = parts.map((text, index) =>
          readArticle(articleFromText({ id: String(index), text, publisher: `Publisher ${index}` })),
        );
        for (const one of readings)
          expect(
            lostOn(
              one,
              style,
              readings.filter((other) => other !== one),
            ),
          ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('in at most three lines more than it needs sentences, none twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...passages), { minLength: 1, maxLength: 5 }), (parts) => {
        const one = reading(parts.join('\n\n'));
        const section = storyCard(makeStory('s', [one]), { zone: 'UTC' }).sections[0];
        const lines = (section?.blocks ?? []).flatMap((block) => (block.type === 'caveat' ? [block.text] : []));
        expect(lines.length).toBeLessThanOrEqual(3);
        const open = caveatsToShow(one, []).map((caveat) => oneLine(slice(one.article.text, caveat)));
        for (const words of open) expect(lines.filter((line) => line.includes(words)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('finding caveats', () => {
  const pieces = fc.constantFrom(
    'denied ',
    'the ',
    'claims ',
    'said ',
    'that ',
    'a ',
    'sources ',
    'officials ',
    'not ',
    'been ',
    'by ',
    'has ',
    'of ',
    'call ',
    'it ',
    '“',
    '”',
    ', ',
    'no ',
    'according to ',
    'people ',
    'was ',
    'accused ',
    '-',
    'is ',
    'expected to ',
  );

  test('takes a time in proportion to a text without end', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2, maxLength: 8 }), (list) => {
        const unit = list.join('');
        const text = `A bridge fell on Monday, she said. ${unit.repeat(Math.ceil(60_000 / unit.length))}`;
        expect(reading60(text)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

const reading60 = (text: string): boolean => {
  const { caveats } = readArticle(articleFromText({ id: 'a', text }));
  return caveats.every(({ start, end }) => start < end && end <= text.length);
};
