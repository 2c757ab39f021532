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
  const all = told([LEDE, AGAIN, NEXT, LAST], 'Lowmere ferry to close');
  expect(all).not.toEqual(expect.arrayContaining([LEDE, AGAIN]));
  expect(all).toContain(NEXT);
});

test('the news is told rather than two sentences that would fill the budget better', () => {
  expect(told([LEDE, NEXT, LAST], 'Lowmere ferry to close', 32)).toContain(LEDE);
});

test('where a scene comes before the news, the news is told', () => {
  expect(told([SCENE, LEDE, NEXT], 'Lowmere to close its ferry after ninety years', 32)).toContain(LEDE);
});

test('a short sentence that has no word in common with the rest is left out', () => {
  const stray = 'A shoe lay in the mud.';
  expect(told([LEDE, stray, AGAIN, NEXT, LAST, 'The board owns the quay.'], 'Lowmere ferry to close')).not.toContain(
    stray,
  );
});
