import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { storyCard } from '../../../../src/core/card/story-card.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import { sampleReading } from '../../../golden/stories.ts';

const read = (publisher: string, ...paragraphs: readonly string[]): Reading =>
  readArticle(
    articleFromText({ id: publisher, text: paragraphs.join('\n\n'), publisher, title: 'Corrin mine closes' }),
  );
const blocksOf = (...readings: readonly Reading[]) =>
  storyCard(makeStory('s', readings), { zone: 'UTC' }).sections[0]?.blocks ?? [];
const linesOf = (...readings: readonly Reading[]): string[] =>
  blocksOf(...readings).flatMap((block) => (block.type === 'caveat' ? [block.text] : []));
const countOf = (words: string, blocks: readonly unknown[]): number => JSON.stringify(blocks).split(words).length - 1;

const ECHO = read(
  'Quayside Echo',
  'The Corrin mine poisoned the wells of Lowmere for nine years, villagers said on Tuesday.',
  'Forty families were moved to the school at Sandwick, where they will stay over the winter.',
  'Corrin Metals strongly denied the allegations.',
);
const COURIER = read(
  'Hill Courier',
  'Villagers at Lowmere say that the Corrin mine poisoned their wells and that forty children fell ill.',
  '“We drank from that well every single day of our lives,” said Ines Marlow, a baker.',
  'Corrin Metals has denied poisoning the wells.',
);

describe('the caveats of a story', () => {
  test('one holder’s denial in two publishers’ words is told once, by those that say more', () => {
    const blocks = blocksOf(ECHO, COURIER);
    expect(countOf('Ines Marlow', blocks)).toBe(1);
    expect(countOf('Corrin Metals has denied poisoning the wells.', blocks)).toBe(1);
    expect(countOf('strongly denied', blocks)).toBe(0);
  });

  test('two holders’ denials are told both', () => {
    const other = read(
      'Hill Courier',
      'Villagers at Lowmere say that the Corrin mine poisoned their wells and that forty children fell ill.',
      '“We drank from that well every single day of our lives,” said Ines Marlow, a baker.',
      'The Mining Ministry denied the allegations.',
    );
    expect(linesOf(ECHO, other).join(' ')).toContain('The Mining Ministry denied the allegations.');
    expect(linesOf(ECHO, other).join(' ')).toContain('Corrin Metals strongly denied the allegations.');
  });

  test('what is held against a claim that only a caveat line tells is told with it', () => {
    const article = read(
      'Quayside Echo',
      'A contractor moved 2 million crowns meant for the sea wall of Lowmere into a company run by the deputy mayor’s brother, according to documents leaked to the Quayside Echo.',
      'The documents, which the Echo has not been able to verify independently, include 41 invoices for stone that was allegedly never delivered.',
      'Deputy mayor Teodor Vance denied any knowledge of the payments.',
      'Two officials who asked not to be named because they fear for their jobs said that the wall had been inspected only once since 2019.',
      'The council disputes that. It puts the number of inspections at nine.',
    );
    const told = linesOf(article).join(' ');
    expect(told).toContain('inspected only once since 2019. The council disputes that.');
    expect(told).toContain('It puts the number of inspections at nine.');
  });

  test('a caveat that is a quote on the card, with who said it, is not told again', () => {
    const text =
      'The lock at Sandwick leaked for a year, divers told the harbour board. “Nobody has verified that the lock leaks at all,” Ada Brook said.';
    const words = '“Nobody has verified that the lock leaks at all,” Ada Brook said.';
    const made = sampleReading({
      text,
      summary: ['The lock at Sandwick leaked for a year, divers told the harbour board.'],
      quotes: [{ words: ['Nobody has verified that the lock leaks at all,'], speaker: 'Ada Brook' }],
      caveats: [{ words, kind: 'denial', holder: 'Ada Brook' }],
    });
    expect(linesOf(made)).toEqual([]);
    expect(linesOf({ ...made, quotes: [] })).toEqual([words]);
  });

  test('who is named in full beside a quote is not named again beside a line', () => {
    const text =
      'The lock at Sandwick leaked for a year. “We saw it leak every single day of the winter,” said Ada Brook. Not so, said Brook.';
    const made = sampleReading({
      text,
      summary: ['The lock at Sandwick leaked for a year.'],
      quotes: [{ words: ['We saw it leak every single day of the winter,'], speaker: 'Ada Brook' }],
      caveats: [{ words: 'Not so, said Brook.', kind: 'denial', holder: 'Ada Brook' }],
    });
    expect(blocksOf(made)).toContainEqual({ type: 'caveat', text: 'Not so, said Brook.', holder: null });
  });
});
