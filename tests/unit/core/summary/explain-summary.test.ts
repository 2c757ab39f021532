import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../../src/core/article-text.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { explainCaveats, explainSummary } from '../../../../src/core/summary/explain-summary.ts';

const reading = readArticle(
  articleFromText({
    id: 'a',
    title: 'Clerk leaves the harbour board over missing stamps',
    text: 'A clerk of the harbour board left on Monday while an inquiry looks into claims that he sold stamps.\n\nThe Tarrow Gazette has not verified the claims.',
  }),
);

describe('a summary explained', () => {
  test('names each sentence with its place and what it tells of the headline', () => {
    expect(explainSummary(reading)).toContainEqual(
      expect.stringMatching(
        /^“A clerk of the harbour board .*”: sentence 1 of the text; tells of the headline: clerk, /u,
      ),
    );
  });

  test('has a line for each sentence shown', () => {
    expect(explainSummary(reading)).toHaveLength(reading.summary.sentences.length);
  });
});

describe('caveats explained', () => {
  test('name who holds them', () => {
    expect(explainCaveats(reading)).toContainEqual(
      expect.stringMatching(/^unverified: “has not verified” .*, held by “The Tarrow Gazette”/u),
    );
  });

  test('give nobody as the holder of claims that somebody looks into', () => {
    expect(explainCaveats(reading)).toContainEqual(
      expect.stringMatching(/^allegation: “into claims that” .*, held by nobody named/u),
    );
  });
});
