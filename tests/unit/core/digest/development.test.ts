import { describe, expect, test } from 'vitest';
import { type Reading, slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { digestCard } from '../../../../src/core/card/digest-card.ts';
import { renderPlain } from '../../../../src/core/card/plain.ts';
import { composeDigest } from '../../../../src/core/digest/compose.ts';
import { developmentOf } from '../../../../src/core/digest/development.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { makeStory } from '../../../../src/core/stories/make-story.ts';

const hour = 3_600_000;
const until = Date.UTC(2027, 2, 4, 8);

const read = (id: string, publisher: string, age: number, title: string, ...paragraphs: string[]): Reading => {
  const { article } = readArticle(articleFromText({ id, title, text: paragraphs.join('\n\n') }));
  return readArticle({ ...article, id, publisher, published: until - age * hour });
};

const first = read(
  'first',
  'Harbour Post',
  30,
  'Warehouse fire in Tessaly closes the docks',
  'A fire in a warehouse closed the docks of Tessaly on Monday and sent smoke over the old town.',
  'Nobody was hurt, the fire brigade said. “We kept it away from the tanks,” said its chief, Ona Pell.',
  'The cause was not known by the evening.',
);

const again = read(
  'again',
  'Inland Echo',
  20,
  'Docks closed as warehouse burns in Tessaly',
  'The docks of Tessaly closed on Monday after a warehouse fire sent smoke over the old town, the fire brigade said.',
  'Nobody was hurt. The cause was not known.',
);

const arrests = read(
  'arrests',
  'Harbour Post',
  6,
  'Two watchmen arrested over Tessaly warehouse fire',
  'Detectives arrested two night watchmen on Tuesday and accused them of smoking beside drums of solvent.',
  'The docks closed on Monday after a fire in a warehouse sent smoke over the old town.',
  'Both men deny it. “My client has never smoked in his life and will say so in court,” said their lawyer, Brannoc Eley.',
  '“We kept it away from the tanks,” the chief of the brigade, Ona Pell, had said.',
);

const sentencesOf = ({ sentences }: ReturnType<typeof developmentOf>) =>
  sentences.map(({ reading, span }) => slice(reading.article.text, span));

describe('what a story tells since it was told', () => {
  test('is the sentences that no article told before, word for word', () => {
    expect(sentencesOf(developmentOf([first], [arrests]))).toEqual([
      'Detectives arrested two night watchmen on Tuesday and accused them of smoking beside drums of solvent.',
    ]);
  });

  test('takes a turn where a publisher comes back to it hours later with something new', () => {
    expect(developmentOf([first], [arrests]).turned).toBe(arrests.article.published);
  });

  test('takes none with a copy, with another publisher’s words for the same, or with more of it at once', () => {
    const copy = { ...first, article: { ...first.article, id: 'copy', published: until - 2 * hour } };
    const soon = { ...arrests, article: { ...arrests.article, published: until - 29 * hour } };
    const others = { ...arrests, article: { ...arrests.article, publisher: 'Inland Echo' } };
    for (const fresh of [copy, soon, again, others]) expect(developmentOf([first], [fresh]).turned).toBeNull();
    expect(sentencesOf(developmentOf([first], [copy, again]))).toEqual([]);
  });

  test('has the quotes that were not told', () => {
    const { readings } = developmentOf([first], [arrests]);
    expect(readings.flatMap(({ article, quotes }) => quotes.map((quote) => slice(article.text, quote)))).toEqual([
      'My client has never smoked in his life and will say so in court,',
    ]);
  });

  test('is told once where two articles tell it', () => {
    const same = { ...arrests, article: { ...arrests.article, id: 'same', publisher: 'Inland Echo' } };
    expect(sentencesOf(developmentOf([first], [arrests, same]))).toHaveLength(1);
  });
});

describe('a story that was told and took a turn', () => {
  const digest = (articles: readonly Reading[], told: number) =>
    composeDigest([makeStory('s-fire', articles)], {
      from: until - 24 * hour,
      until,
      topics: [],
      count: 8,
      posted: new Map([['s-fire', told]]),
    });
  const told = until - 24 * hour;

  test('comes as an update with what is new alone, and says that it was told', () => {
    const found = digest([first, arrests], told);
    expect(found.entries).toMatchObject([{ update: true, told }]);
    expect(found.entries[0]?.reasons).toContain('a turn since it was posted');
    const card = renderPlain(digestCard(found, { zone: 'UTC', style: 'full' }), { width: 400 });
    expect(card).toContain('Update · Harbour Post\nTwo watchmen arrested over Tessaly warehouse fire');
    expect(card).toContain('Detectives arrested two night watchmen');
    expect(card).toContain('My client has never smoked in his life and will say so in court');
    expect(card).toContain('Told here before, ');
    expect(card).not.toMatch(/closed the docks|sent smoke|away from the tanks/);
  });

  test('tells it in one line where the digest is compact', () => {
    const card = renderPlain(digestCard(digest([first, arrests], told), { zone: 'UTC', style: 'compact' }));
    expect(card).toContain('Detectives arrested two night watchmen');
    expect(card).not.toContain('sent smoke');
  });

  test('does not come again once that was told', () => {
    expect(digest([first, arrests], until - 5 * hour).entries).toEqual([]);
    expect(digest([first], told).entries).toEqual([]);
  });

  test('repeats nothing where two more publishers have it without anything new', () => {
    const third = { ...again, article: { ...again.article, id: 'third', publisher: 'Quay Radio' } };
    const card = renderPlain(digestCard(digest([first, again, third], told), { zone: 'UTC', style: 'full' }), {
      width: 400,
    });
    expect(card).toContain('; more articles report it.');
    expect(card).not.toContain('sent smoke');
  });
});
