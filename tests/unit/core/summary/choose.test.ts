import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { summarize } from '../../../../src/core/summary/summarize.ts';

const LEDE = 'The harbour board of Lowmere will close its ferry on Monday after ninety years.';
const AGAIN = 'The ferry of Lowmere will close on Monday, the harbour board has said.';
const NEXT = 'Forty sailors lose their work, and a bus will carry the passengers by road to Tarrow.';
const SCENE = 'Old Petra Venn wipes the counter of her cabin and looks out at a grey sea.';
const LAST = 'The council of Tarrow offered the sailors work on its own boats until the spring.';

const told = (sentences: readonly string[], title: string | null = null, words = 60): string[] => {
  const article = articleFromText({ id: 'a', text: sentences.join('\n\n'), title });
  return summarize(article, [], { words }).sentences.map((span) => slice(article.text, span));
};

test('a summary tells one thing once, though the article tells it twice', () => {
  expect(told([LEDE, AGAIN, NEXT], 'Lowmere ferry to close')).toEqual([LEDE, NEXT]);
});

test('the news is told rather than two other sentences that would fill the budget better', () => {
  const long =
    'The harbour board of Lowmere, which has lost money in each of the past nine years, will close the ferry of Lowmere on Monday.';
  expect(told([long, NEXT, LAST], null, 34)).toEqual([long]);
});

test('where a scene comes before the news, the news is told', () => {
  expect(told([SCENE, LEDE, NEXT, LAST], 'Lowmere to close its ferry after ninety years', 33)).toContain(LEDE);
});

test('a short sentence that has no word in common with the rest is left out', () => {
  const stray = 'A shoe lay in the mud.';
  expect(told([LEDE, stray, AGAIN, NEXT, LAST, 'The board owns the quay.'], 'Lowmere ferry to close')).not.toContain(
    stray,
  );
});
