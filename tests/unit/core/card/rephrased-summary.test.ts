import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { digestCard } from '../../../../src/core/card/digest-card.ts';
import { renderPlain } from '../../../../src/core/card/plain.ts';
import { storyCard } from '../../../../src/core/card/story-card.ts';
import { composeDigest } from '../../../../src/core/digest/compose.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { supportKey, supportsOf } from '../../../../src/core/rephrasing/supports.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';
import type { Story } from '../../../../src/core/story.ts';
import { inventStory, SENTENCES } from '../rephrasing/invented-story.ts';

type Said = readonly (readonly [text: string, ...supports: number[]])[];

const SHORT = 'Boats will be launched from the north quay.';

const rephrased = (story: Story, said: Said, key = supportKey(supportsOf(story))): Story => ({
  ...story,
  rephrased: {
    key,
    model: 'tiny-1',
    sentences: said.map(([text, ...supports]) => ({ text, supports })),
    refused: [],
  },
});
const plain = (story: Story, style: 'full' | 'compact' = 'full') =>
  renderPlain(storyCard(story, { zone: 'UTC', style }), { width: 1000 });

describe('a story that a model shortened', () => {
  test('shows the model’s text in place of its own, and whose it is', () => {
    const card = plain(rephrased(inventStory(), [[SHORT, 1]]));
    expect(card).toContain(SHORT);
    expect(card).toContain('summary shortened by tiny-1');
    expect(card).not.toContain('14 cracks');
    expect(plain(inventStory())).not.toContain('shortened');
  });

  test('shows its first sentence where it is compact', () => {
    const card = plain(
      rephrased(inventStory(), [
        [SHORT, 1],
        ['The harbour board closed the old slipway.', 0],
      ]),
      'compact',
    );
    expect(card).toContain(SHORT);
    expect(card).not.toContain('harbour board');
  });

  test('keeps its own where it is told by other sentences than were shortened', () => {
    const card = plain(rephrased(inventStory(), [[SHORT, 1]], 'slipway:0-10'));
    expect(card).toContain(SENTENCES[0]);
    expect(card).not.toContain('shortened');
  });

  test('keeps its own where a place does not see an article that was among them', () => {
    const [one, other] = [
      inventStory(),
      inventStory([SENTENCES[1], SENTENCES[0]], { id: 'second', publisher: 'The Lantern' }),
    ];
    const both = makeStory(one.id, [...one.readings, ...other.readings]);
    const text = rephrased(both, [[SHORT, 0]]).rephrased;
    if (text === undefined) throw new Error('no text');
    expect(plain({ ...one, rephrased: text })).toContain(SENTENCES[0]);
  });

  test('keeps its text in a digest', () => {
    const story = { ...rephrased(inventStory(), [[SHORT, 1]]), began: 1, changed: 1 };
    const wishes = { topics: [], count: 5, from: -1, until: 2, posted: new Map<string, number>() };
    const digest = composeDigest([story], wishes);
    expect(renderPlain(digestCard(digest, { zone: 'UTC', style: 'full' }))).toContain('shortened by tiny-1');
  });

  test('states the caveats that the sentences have from which it was made', () => {
    const text = [
      'The harbour master of Merrow took 14 boats from the old slipway, the council claimed on Tuesday.',
      'The Harbour Post has not verified the claim.',
      'Boats will be launched from the north quay until the repair is done at the end of October.',
    ];
    const article: Article = {
      ...articleFromText({ id: 'boats', text: text.join('\n\n') }),
      title: 'Boats gone from Merrow',
      publisher: 'The Harbour Post',
    };
    const reading = readArticle(article);
    const spans = [text[0], text[2]].map((sentence = '') => {
      const start = article.text.indexOf(sentence);
      return { start, end: start + sentence.length };
    });
    const story = makeStory('s-boats', [{ ...reading, summary: { sentences: spans }, caveats: [] }]);
    const said = 'The harbour master of Merrow took 14 boats, the council claimed on Tuesday.';
    expect(plain(rephrased(story, [[said, 0]]))).toContain(text[1]);
    expect(plain(rephrased(story, [[`${said} ${text[1]}`, 0]])).split(text[1] ?? '')).toHaveLength(2);
  });
});
