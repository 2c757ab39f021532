import { expect, test } from 'vitest';
import { slice } from '../../../../src/core/article.ts';
import { findSpeech } from '../../../../src/core/quotes/index.ts';
import { statementSentence } from '../../../../src/core/quotes/statement-sentence.ts';

const sentencesOf = (text: string): string[] => {
  const { statements, quotes } = findSpeech(text);
  return statements.map((statement) => slice(text, statementSentence(text, statement, quotes)));
};

test('a statement is shown in its whole sentence, with the words that attribute it', () => {
  const text =
    'The vote is today.\n\nIt was late. Ida Brook denied that the bridge was sold. It rained.\n\nNobody came.';
  expect(sentencesOf(text)).toEqual(['Ida Brook denied that the bridge was sold.']);
  expect(sentencesOf('It rained. The bridge was sold, Ida Brook said.')).toEqual([
    'The bridge was sold, Ida Brook said.',
  ]);
});

test('a quotation within the sentence stays whole, with its own marks', () => {
  expect(sentencesOf('Ida Brook said the bridge was “a disgrace” to the town.')).toEqual([
    'Ida Brook said the bridge was “a disgrace” to the town.',
  ]);
});

test('where the sentence quotes a statement too, only what is reported and its cue are shown', () => {
  expect(sentencesOf('“It is sold,” Ida Brook said, adding that the town was glad.')).toEqual([
    'adding that the town was glad',
  ]);
  expect(sentencesOf('“We are all glad. It is sold,” Ida Brook said, adding that the town was glad.')).toEqual([
    'adding that the town was glad',
  ]);
});
