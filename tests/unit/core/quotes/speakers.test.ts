import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findQuotes } from '../../../../src/core/quotes/index.ts';

const EARLIER = '“We were all there that night,” said Hanna Okoro, who runs the mill.\n\n';

/** Who speaks, quote by quote. */
const speakers = (text: string): (string | null)[] =>
  findQuotes(text).map((quote) => (quote.speaker === null ? null : slice(text, quote.speaker)));

/** Who speaks after another person was quoted in the paragraph before. */
const next = (text: string): string | null | undefined => speakers(EARLIER + text).slice(1)[0];

describe('a name that looks like a function word', () => {
  test.each(
    'Per Will Mark May Grant Bill Rose Art Faith Hope An Ho Do So Jan June Even He'.split(' ').map((first) => [first]),
  )('is read where it stands in mid-sentence: %s', (first) => {
    const name = `${first} Lund`;
    expect(next(`“Nobody told us anything,” said ${name}, who keeps the light.`)).toBe(name);
    expect(next(`“Nobody told us anything,” ${name} said.`)).toBe(name);
  });

  test('is read where it begins a sentence that tells what somebody said', () => {
    expect(next('Per Lund said: “Nobody told us anything.”')).toBe('Per Lund');
  });

  test.each([
    ['So Brook said: “The bridge is closed for good.”', 'Brook'],
    ['“The bridge is closed for good,” said in May Councillor Ida Brook.', null],
    ['In May Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
    ['Even Ida Brook said: “The bridge is closed for good.”', 'Ida Brook'],
  ])('is no name where the sentence needs the word: %s', (text, speaker) => {
    expect(next(text)).toBe(speaker);
  });
});

describe('a cue right after the marks whose subject cannot be read', () => {
  test.each([
    '“Nobody told us anything at all,” said of all things.',
    '“Nobody told us anything at all,” told Aldous Fenn.',
    '“Nobody told us anything at all,” later said in the hall.',
  ])('leaves the quotation blank rather than give it to who spoke before: %s', (text) => {
    expect(next(text)).toBe(null);
  });

  test('takes nothing from a quotation without any cue', () => {
    expect(next('“Nobody told us anything.”')).toBe('Hanna Okoro');
  });
});
