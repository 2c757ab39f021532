import { expect, test } from 'vitest';
import { type Reading, slice } from '../../../../src/core/article.ts';
import { shownQuotes } from '../../../../src/core/card/shown-quotes.ts';
import { sampleReading, sampleStory } from '../../../golden/stories.ts';

/** A reading whose key quotes are these, each "Speaker: words", with their ranks. */
const reading = (
  publisher: string,
  quotes: readonly (readonly [speaker: string, words: string, rank: number])[],
): Reading => {
  const text = quotes.map(([speaker, words]) => `“${words}” said ${speaker}.`).join('\n\n');
  const made = sampleReading({ text, quotes: quotes.map(([speaker, words]) => ({ words: [words], speaker })) });
  return {
    ...made,
    article: { ...made.article, id: publisher, publisher },
    quotes: made.quotes.map((quote, index) => ({ ...quote, key: true, rank: quotes[index]?.[2] ?? 0 })),
  };
};
const shown = (readings: readonly Reading[], limit = 2): string[] =>
  shownQuotes(sampleStory('s', [...readings]), limit, null).map(
    ({ reading: { article }, quote }) => `${article.publisher}: ${slice(article.text, quote)}`,
  );

test('the best quotes come first, whichever article has them', () => {
  const one = reading('Gazette', [['Ida Brook', 'We close the ferry today.', 1]]);
  const other = reading('Courier', [
    ['Odo Lunt', 'Nobody asked the islanders at all.', 2],
    ['Pim Fenn', 'The engine was old when I was young.', 0],
  ]);
  expect(shown([one, other])).toEqual([
    'Courier: Nobody asked the islanders at all.',
    'Gazette: We close the ferry today.',
  ]);
});

test('a speaker whom two publishers quote has one quote while there are others', () => {
  const one = reading('Gazette', [['Ida Brook', 'We close the ferry today.', 3]]);
  const other = reading('Courier', [
    ['Brook', 'There is no money for another one.', 2],
    ['Pim Fenn', 'The engine was old when I was young.', 1],
  ]);
  expect(shown([one, other])).toEqual([
    'Gazette: We close the ferry today.',
    'Courier: The engine was old when I was young.',
  ]);
  expect(shown([one, other], 3)).toHaveLength(3);
});

test('words that two publishers have alike are shown once, with the card’s own publisher', () => {
  const one = reading('Gazette', [['Ida Brook', 'We close the ferry today.', 1]]);
  const copy = reading('Courier', [['Ida Brook', 'We close the ferry today.', 1]]);
  expect(shown([one, copy])).toEqual(['Gazette: We close the ferry today.']);
});

test('what the card tells elsewhere is not told again, nor a copy of it', () => {
  const one = reading('Gazette', [['Ida Brook', 'We close the ferry today.', 1]]);
  const copy = reading('Courier', [['Ida Brook', 'We close the ferry today.', 2]]);
  const told = one.quotes[0] ?? null;
  expect(shownQuotes(sampleStory('s', [one, copy]), 2, told)).toEqual([]);
});

test('a quote that the publisher’s excerpt breaks off is not shown, one that trails off in the article is', () => {
  const cut = (text: string): string[] => {
    const made = sampleReading({ text, quotes: [{ words: ['If the engine starts, then...'], speaker: 'Ida Brook' }] });
    return shown([{ ...made, article: { ...made.article, publisher: 'Gazette' } }]);
  };
  expect(cut('Ida Brook said: “If the engine starts, then...')).toEqual([]);
  expect(cut('Ida Brook said: “If the engine starts, then...”')).toEqual([]);
  expect(cut('Ida Brook said: “If the engine starts, then...” She laughed.')).toHaveLength(1);
});
