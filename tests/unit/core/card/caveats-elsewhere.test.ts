import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { caveatsElsewhere } from '../../../../src/core/card/caveats-elsewhere.ts';
import { storyCard } from '../../../../src/core/card/story-card.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';

const read = (publisher: string, ...paragraphs: readonly string[]): Reading =>
  readArticle(
    articleFromText({ id: publisher, text: paragraphs.join('\n\n'), publisher, title: 'Corrin mine closes' }),
  );

const TOLD = 'The Corrin mine poisoned the wells of Lowmere, villagers say.';
const LEAD = read('Quayside Echo', TOLD, 'Forty families were moved on Tuesday.');
const DENYING = read(
  'Hill Courier',
  'Villagers say the Corrin mine poisoned their wells.',
  'Corrin Metals denied that.',
);
const linesOf = (others: readonly Reading[], shown = [LEAD]): unknown[] =>
  caveatsElsewhere([LEAD, ...others], shown, [TOLD]).map((block) => 'text' in block && block.text);

describe('what other articles hold against what a card tells', () => {
  test('stands on it with their publisher', () => {
    expect(linesOf([DENYING])).toEqual(['Corrin Metals denied that. (Hill Courier)']);
  });

  test('once, however many publishers have it', () => {
    const same = read('Lowmere Star', 'The Corrin mine poisoned wells, it is said.', 'Corrin Metals denied it.');
    expect(linesOf([DENYING, same])).toHaveLength(1);
    expect(linesOf([same], [LEAD, DENYING])).toEqual([]);
  });

  test('not from a publisher that is shown, whose older article may tell what has changed', () => {
    expect(linesOf([{ ...DENYING, article: { ...DENYING.article, publisher: 'Quayside Echo' } }])).toEqual([]);
  });

  test('with the claim that it denies, where the card does not tell that', () => {
    const claim = 'The owner of the Corrin mine, which poisoned the wells, had bribed two inspectors, a union claimed.';
    const other = read('Hill Courier', claim, 'Corrin Metals denied the claim.');
    expect(linesOf([other])).toEqual([`${claim} Corrin Metals denied the claim. (Hill Courier)`]);
    const same = read(
      'Hill Courier',
      'Villagers say the Corrin mine poisoned their wells.',
      'The owner denied the claim.',
    );
    expect(linesOf([same])).toEqual(['The owner denied the claim. (Hill Courier)']);
  });

  test('not where it is about something else', () => {
    const other = read('Hill Courier', 'A ferry captain was drunk, a passenger claimed.', 'The captain denied that.');
    expect(linesOf([other])).toEqual([]);
  });

  test('though a shown article doubts something else that the card does not tell', () => {
    const video = 'Nobody has verified the video.';
    const doubting = read('Hill Courier', 'The Corrin mine poisoned the wells of Lowmere, a video shows.', video);
    const lead = { ...LEAD, caveats: doubting.caveats.map((caveat) => ({ ...caveat, needed: false })) };
    expect(doubting.caveats.map(({ kind }) => kind)).toContain('unverified');
    expect(caveatsElsewhere([lead, doubting], [lead], [TOLD])).toMatchObject([{ text: `${video} (Hill Courier)` }]);
  });

  test('in two lines at most, with nothing left out', () => {
    const names = ['Ada Brook', 'Ines Marlow', 'Teodor Vance', 'Ruth Vale'];
    const others = names.map((name, at) =>
      read(
        `Paper ${at}`,
        `The Corrin mine poisoned wells with the help of ${name}, villagers say.`,
        `${name} denied that.`,
      ),
    );
    const lines = linesOf(others);
    expect(lines).toHaveLength(2);
    for (const name of names) expect(lines.join(' ')).toContain(`${name} denied that.`);
  });

  test('on the story card in both styles', () => {
    const [other] = [DENYING].map((reading) => ({ ...reading, summary: { sentences: [] }, quotes: [] }));
    for (const style of ['full', 'compact'] as const) {
      const blocks =
        storyCard(makeStory('s', [LEAD, other ?? DENYING]), { zone: 'UTC', style }).sections[0]?.blocks ?? [];
      expect(JSON.stringify(blocks)).toContain('Corrin Metals denied that.');
    }
  });
});
