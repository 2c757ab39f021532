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

const tankers = 'Eleven tankers with grain and cement waited outside the harbour mouth for pilots who never came.';

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
    const soon = read('soon', 'Harbour Post', 29, 'Tankers wait outside the harbour', tankers);
    const others = read('others', 'Inland Echo', 6, 'Tankers wait outside the harbour', tankers);
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

describe('a turn that another publisher tells', () => {
  const others = (id: string, title: string, ...paragraphs: string[]): Reading =>
    read(id, 'Inland Echo', 5, title, ...paragraphs);
  const fire = 'A fire in a warehouse closed the docks of Tessaly on Monday and sent smoke over the old town.';
  const mayor = read(
    'mayor',
    'Harbour Post',
    30,
    'Mayor of Tessaly took warehouse money, clerk says',
    'The mayor of Tessaly took money from the owner of a warehouse, a former clerk of the town told the council on Monday.',
    'The council will look at the books in spring. Two clerks were charged with forging receipts.',
  );
  const collapse = read(
    'collapse',
    'Harbour Post',
    30,
    'Fourteen dead as grandstand falls in Tessaly',
    'Fourteen people died and 120 were hurt when a grandstand fell in Tessaly on Monday, the fire brigade said.',
    'The stand was opened in 1987 and held 2,500 people.',
  );

  test.each([
    [
      'a denial',
      mayor,
      others(
        'denies',
        'Mayor denies he took money',
        'The mayor of Tessaly denied on Tuesday that he took money from the owner of a warehouse.',
      ),
      ['a denial'],
    ],
    [
      'charges that were dropped',
      mayor,
      others(
        'dropped',
        'Charges against town clerks dropped',
        'Prosecutors dropped the charges against two clerks of Tessaly on Tuesday.',
      ),
      ['a case dropped'],
    ],
    [
      'a higher toll',
      collapse,
      others(
        'toll',
        'Grandstand toll rises',
        'The fall of a grandstand in Tessaly killed at least twenty-one people, the fire brigade said.',
      ),
      ['21 dead'],
    ],
    [
      'a toll revised down',
      collapse,
      others(
        'fewer',
        'Fewer died in Tessaly',
        'The fire brigade of Tessaly lowered the number of dead to nine: nine people died when the grandstand fell.',
      ),
      ['9 dead'],
    ],
    [
      'a report that was withdrawn',
      mayor,
      others(
        'sorry',
        'Clerk takes back claim about mayor',
        'A former clerk of Tessaly took back the claim that the mayor had taken money, and said he had read the wrong book.',
      ),
      ['a retraction'],
    ],
  ])('is seen in its headline or first sentence: %s', (_, told, fresh, turns) => {
    const found = developmentOf([told], [fresh]);
    expect(found).toMatchObject({ turned: fresh.article.published, turns });
    expect(sentencesOf(found)).toHaveLength(1);
  });

  test.each([
    ['it only looks ahead', first, others('ahead', 'Watchmen not arrested', `${fire} No one was arrested over it.`)],
    [
      'it was told before',
      arrests,
      others(
        'told',
        'Two men arrested',
        'Police arrested two watchmen over the fire in a warehouse of Tessaly on Tuesday.',
      ),
    ],
    [
      'the toll grew by one',
      collapse,
      others('one', 'Toll rises', 'The fall of a grandstand in Tessaly killed fifteen people, the fire brigade said.'),
    ],
    [
      'it counts something else',
      collapse,
      others(
        'other',
        'Stand fell after 36 years',
        'The stand that fell in Tessaly was built to last for 36 years, and killed 12 years of planning.',
      ),
    ],
    [
      'somebody may deny something to others',
      first,
      others('right', 'Rescuers may deny help', 'The rescuers of Tessaly could deny help to those who sail in storms.'),
    ],
    [
      'it is deep in the article',
      first,
      others('deep', 'Docks closed', fire, 'Nobody was hurt. It burned all night.', 'Two men were arrested.'),
    ],
  ])('is none where %s', (_, told, fresh) => {
    expect(developmentOf([told], [fresh])).toMatchObject({ turned: null, turns: [] });
  });

  test('is none in a copy under another headline, nor in the whole text of an excerpt that was told', () => {
    const { article } = arrests;
    const body =
      'A fire in a warehouse closed the docks of Tessaly on Monday, and nobody knew on Tuesday why it had burned there.';
    const excerpt = read('excerpt', 'Harbour Post', 30, 'Docks closed', body);
    const asExcerpt: Reading = { ...excerpt, article: { ...excerpt.article, completeness: 'excerpt' } };
    const copy = others('copy', 'Two arrested over fire', body);
    expect(developmentOf([excerpt], [copy]).turned).toBeNull();
    expect(developmentOf([asExcerpt], [others('whole', 'Two arrested', body, article.text)]).turned).toBeNull();
  });

  test('is told once, so that whoever repeats it later raises nothing', () => {
    const repeated = {
      ...arrests,
      article: { ...arrests.article, id: 'repeated', publisher: 'Quay Radio', published: until - hour },
    };
    const found = developmentOf([first], [repeated, arrests]);
    expect(found.turned).toBe(arrests.article.published);
    expect(found.turns).toEqual(['an arrest']);
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
    expect(found.entries[0]?.reasons).toContain('an arrest since it was posted');
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
